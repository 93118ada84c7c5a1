import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { choose, preference } from './preferences';

/**
 * Chinese is the source: a text stands in the code as it is read, and is its own key. Every other language is a
 * catalogue from these texts to its own (`en.json` beside each part). bin/words.mjs finds texts outside `t()` or
 * `zh()`, texts without translation, and translations without text.
 */
export type Language = 'zh' | 'en';

// words-ok: a language is called by its own name in every language.
export const LANGUAGES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' }; // words-ok: see above

type Catalogue = Readonly<Record<string, string>>;
type Load = () => Promise<{ default: Catalogue }>;
/** `words` by their Chinese text, `problems` by the code of a refusal. */
const catalogues = new Map<Load, 'words' | 'problems'>();

export const language = (): Language => (preference('language') === 'en' ? 'en' : 'zh');

/** Marks a text that is translated later, where it is shown. */
export const zh = (text: string): string => text;

/** A part declares its catalogue before it is rendered; Chinese needs none. */
export async function addWords(load: Load, kind: 'words' | 'problems' = 'words'): Promise<void> {
  if (catalogues.has(load)) return;
  catalogues.set(load, kind);
  if (language() !== 'zh') await read(load, kind);
}

export async function setLanguage(next: Language): Promise<void> {
  choose('language', next);
  if (next !== 'zh') await Promise.all([...catalogues].map(([load, kind]) => read(load, kind)));
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
  await i18next.changeLanguage(next);
}

async function read(load: Load, kind: string): Promise<void> {
  i18next.addResourceBundle('en', kind, (await load()).default, true, true);
}

export async function startWords(): Promise<void> {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  await i18next.use(initReactI18next).init({
    lng: language(),
    fallbackLng: false,
    defaultNS: 'words',
    ns: ['words', 'problems'],
    keySeparator: false,
    nsSeparator: false,
    returnEmptyString: false,
    // i18next would read a trailing count as a plural; Chinese has none and English sentences are written to fit.
    pluralSeparator: '\u0000',
    contextSeparator: '\u0000',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    resources: { en: { words: {}, problems: {} } },
  });
}

export type Translate = (text: string, values?: Readonly<Record<string, string | number>>) => string;

export function useT(): Translate {
  const { t } = useTranslation();
  return t as Translate;
}

/** Outside components: in formats and messages. Rendered text uses `useT`, which follows a switch of language. */
export const t: Translate = (text, values) => String(i18next.t(text, { ...values }));
