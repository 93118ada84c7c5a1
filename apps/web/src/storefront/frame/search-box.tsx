import { keepPreviousData } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { storefrontApi, type StorefrontSchemas } from '../../api';
import { Icon, type IconName, useT, zh } from '../../kit';
import styles from './search-box.module.css';

type Suggestion = StorefrontSchemas['schemas']['SuggestionDto'];

const KINDS: Readonly<Record<string, readonly [IconName, string]>> = {
  product: ['box', zh('商品')],
  category: ['menu', zh('分类')],
  place: ['place', zh('产地')],
  supplier: ['household', zh('供应商')],
};

/** Search as one types: by name, pinyin initials, place and co-operative; arrows choose, Enter goes. */
export function SearchBox() {
  const t = useT();
  const navigate = useNavigate();
  const { key, search, pathname } = useLocation();
  const shown = pathname === '/catalogue' ? (new URLSearchParams(search).get('words') ?? '') : '';
  const [text, setText] = useState(shown);
  const [asked, setAsked] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setText(shown);
    setOpen(false);
  }, [key, shown]);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 160);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = storefrontApi.useQuery(
    'get',
    '/api/storefront/catalogue/suggestions',
    { params: { query: { text: asked } } },
    { enabled: open && asked !== '', placeholderData: keepPreviousData },
  );
  const options = open && asked && text.trim() ? (data ?? []) : [];

  function go(suggestion: Suggestion | undefined): void {
    setOpen(false);
    setChosen(-1);
    void navigate(suggestion ? addressOf(suggestion) : wordsAddress(text));
  }

  function steer(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') setOpen(false);
    if (!step || options.length === 0) return;
    event.preventDefault();
    setChosen((before) => ((before + step + 1 + options.length + 1) % (options.length + 1)) - 1);
  }

  return (
    <div
      className={styles.box}
      ref={box}
      onBlur={(event) => !box.current?.contains(event.relatedTarget) && setOpen(false)}
    >
      <form
        role="search"
        className={styles.form}
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          go(options[chosen]);
        }}
      >
        <input
          type="search"
          className={styles.input}
          value={text}
          placeholder={t('搜商品、产地、合作社，如“茶油”“cy”')}
          aria-label={t('搜索商品、产地、合作社')}
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          maxLength={40}
          onKeyDown={steer}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
            setChosen(-1);
          }}
        />
        <button type="submit" className={styles.submit} aria-label={t('搜索')}>
          <Icon name="search" />
        </button>
      </form>
      {options.length > 0 && (
        <ul className={styles.list} role="listbox" id={`${id}-list`} aria-label={t('搜索建议')}>
          {options.map((suggestion, index) => {
            const [icon, kind] = KINDS[suggestion.kind] ?? ['search', suggestion.kind];
            return (
              <li
                key={`${suggestion.kind} ${suggestion.code ?? suggestion.text}`}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === chosen}
                className={styles.option}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => go(suggestion)}
              >
                <Icon name={icon} size={17} />
                <span lang="zh-CN">{suggestion.text}</span>
                <span className={styles.kind}>{t(kind)}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

const wordsAddress = (words: string): string =>
  words.trim() ? `/catalogue?words=${encodeURIComponent(words.trim())}` : '/catalogue';

function addressOf({ kind, code, text }: Suggestion): string {
  if (kind === 'category' && code) return `/catalogue?category=${code}`;
  if (kind === 'place' && code) return `/catalogue?origin=${code}`;
  if (kind === 'supplier' && code) return `/suppliers/${code}`;
  return wordsAddress(text);
}
