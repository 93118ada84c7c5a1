import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { pinyin } from 'pinyin-pro';

/** What of a product can be found, from the most telling to the least. */
export interface SearchableText {
  readonly name: string;
  /** Category and cooperative. */
  readonly kinds: readonly string[];
  /** From the province to the village. */
  readonly places: readonly string[];
  readonly description: string;
}

export interface SearchWords {
  /** tsquery in which every word must be found. */
  readonly all: string;
  /** tsquery in which one word is enough. */
  readonly any: string;
  /** tsquery in which every word must be found in the name. */
  readonly named: string;
  /** The cleaned query, for the similarity of letters; null below three characters. */
  readonly similar: string | null;
}

type Weight = 'A' | 'B' | 'C' | 'D';

/** Chinese ends where Latin letters and digits begin, and the other way round: 5L装 is 5L and 装. */
const RUN = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;
const HAN = /^\p{Script=Han}/u;
const LONGEST_QUERY = 40;
const MOST_WORDS = 12;
const DESCRIPTION_LENGTH = 500;
const MOST_TOKENS = 400;

let jieba: Jieba | undefined;
/** The dictionary takes 0.2 s and 60 MB: only those who search load it. */
const cutter = (): Jieba => (jieba ??= Jieba.withDict(dict));

/** The text form of a tsvector with positions by weight. Deterministic: the same text makes the same vector. */
export function searchVector(text: SearchableText): string {
  const weights = new Map<string, Weight>();
  const add = (tokens: Iterable<string>, weight: Weight) => {
    for (const token of tokens) if (weights.size < MOST_TOKENS && !weights.has(token)) weights.set(token, weight);
  };
  add(words(text.name), 'A');
  for (const kind of text.kinds) add(words(kind), 'B');
  for (const place of text.places) add(words(place), 'C');
  for (const part of [text.name, ...text.kinds, ...text.places]) {
    add(pairs(part), 'D');
    add(initials(part), 'D');
  }
  add(words(text.description.slice(0, DESCRIPTION_LENGTH)), 'D');
  return [...weights].map(([token, weight], index) => `'${token}':${index + 1}${weight}`).join(' ');
}

/** Reads what a person typed; null when there is nothing to search for. */
export function searchWords(query: string): SearchWords | null {
  const clean = normalise(query).slice(0, LONGEST_QUERY);
  const terms = runs(clean)
    .flatMap((run) => (HAN.test(run) ? cutter().cut(run, true) : [run]))
    .slice(0, MOST_WORDS);
  if (terms.length === 0) return null;
  const parts = terms.map((term) => termQuery(term));
  const letters = runs(clean).join('');
  return {
    all: parts.join(' & '),
    any: parts.join(' | '),
    named: terms.map((term) => termQuery(term, 'A')).join(' & '),
    similar: [...letters].length >= 3 ? letters : null,
  };
}

/** The tsquery of a beginning: what a person has typed so far. */
export function prefixWords(query: string): string | null {
  const terms = runs(normalise(query).slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS);
  if (terms.length === 0) return null;
  return terms.map((run) => (HAN.test(run) ? `(${quote(run)}:* | (${pieces(run)}))` : `${quote(run)}:*`)).join(' & ');
}

/** A word finds itself; a longer one also finds its letters side by side, however the other text was cut. */
function termQuery(term: string, weight: Weight | '' = ''): string {
  const only = weight && `:${weight}`;
  if (!HAN.test(term) || [...term].length === 1) return `${quote(term)}:*${weight}`;
  return [...term].length === 2 ? `${quote(term)}${only}` : `(${quote(term)}${only} | (${pieces(term, only)}))`;
}

function pieces(run: string, only = ''): string {
  const found = [...pairs(run)];
  return found.length === 0 ? `${quote(run)}:*` : found.map((pair) => `${quote(pair)}${only}`).join(' & ');
}

/** Words by dictionary, finely cut, and the single first and last letters of each run. */
function* words(text: string): Iterable<string> {
  for (const run of runs(normalise(text))) {
    if (!HAN.test(run)) yield run;
    else {
      for (const word of cutter().cutForSearch(run, true)) yield word;
      const letters = [...run];
      yield letters[letters.length - 1]!;
    }
  }
}

/** Each two letters side by side: they find what the dictionary cuts differently in a name than in a query. */
function* pairs(text: string): Iterable<string> {
  for (const run of runs(normalise(text))) {
    const letters = [...run];
    if (HAN.test(run)) for (let i = 0; i + 1 < letters.length; i += 1) yield letters[i]! + letters[i + 1]!;
  }
}

/** Pinyin initials from the beginning of each word to the end: 耒阳茶油 → lycy, cy. */
function* initials(text: string): Iterable<string> {
  for (const run of runs(normalise(text))) {
    if (!HAN.test(run)) continue;
    const letters = pinyin(run, { pattern: 'first', toneType: 'none', type: 'array' });
    let start = 0;
    for (const word of cutter().cut(run, true)) {
      const tail = letters
        .slice(start)
        .join('')
        .replace(/[^a-z]/g, '');
      if (tail.length > 1) yield tail.slice(0, 20);
      start += [...word].length;
    }
  }
}

const normalise = (text: string): string => text.normalize('NFKC').toLowerCase();
const runs = (text: string): string[] => text.match(RUN) ?? [];
/** Tokens hold letters and digits only, so there is nothing to escape. */
const quote = (token: string): string => `'${token}'`;
