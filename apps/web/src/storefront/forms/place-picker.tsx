import { keepPreviousData } from '@tanstack/react-query';
import { type ComponentProps, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { storefrontApi } from '../../api';
import { IconButton, TextField, useT } from '../../kit';
import styles from './forms.module.css';

interface PlacePickerProps extends Pick<
  ComponentProps<typeof TextField>,
  'label' | 'hint' | 'fault' | 'required' | 'optional'
> {
  readonly value: string | null;
  readonly onChoose: (code: string | null) => void;
  /** Only places of these levels. */
  readonly levels?: readonly string[];
  /** As a field of a form: the code is sent under this name. */
  readonly name?: string;
}

/** Finds a place by name, pinyin initials or code, as one types; arrows choose, Enter takes. */
export function PlacePicker({ value, onChoose, levels, name, ...field }: PlacePickerProps) {
  const t = useT();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setAsked] = useState('');
  const [marked, setMarked] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed?.trim() ?? ''), 180);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = storefrontApi.useQuery(
    'get',
    '/api/storefront/divisions/search',
    { params: { query: { text: asked, limit: 20 } } },
    { enabled: asked !== '', placeholderData: keepPreviousData },
  );
  const chosen = storefrontApi.useQuery(
    'get',
    '/api/storefront/divisions/{code}',
    { params: { path: { code: value ?? '' } } },
    { enabled: Boolean(value), staleTime: Infinity },
  );
  const open = typed !== null && typed.trim() !== '';
  const options = open && asked ? (found.data ?? []).filter(({ level }) => !levels || levels.includes(level)) : [];
  const shown = typed ?? (value ? (chosen.data?.pathName.replaceAll('/', ' › ') ?? value) : '');

  function take(code: string | null): void {
    onChoose(code);
    setTyped(null);
    setMarked(0);
  }

  function steer(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') setTyped(null);
    if (event.key === 'Enter' && open) {
      event.preventDefault();
      const option = options[marked];
      if (option) take(option.code);
    }
    if (!step || options.length === 0) return;
    event.preventDefault();
    setMarked((before) => (before + step + options.length) % options.length);
  }

  return (
    <div
      className={styles.place}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setTyped(null)}
    >
      {name && <input type="hidden" name={name} value={value ?? ''} />}
      <TextField
        {...field}
        value={shown}
        placeholder={t('输入地名或拼音首字母')}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={options.length > 0 ? `${id}-${marked}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        onKeyDown={steer}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setMarked(0);
          if (event.target.value === '') onChoose(null);
        }}
        trailing={value && !open && <IconButton icon="close" label={t('清除')} onClick={() => take(null)} />}
      />
      {open && asked && (
        <ul className={styles.options} id={`${id}-list`} role="listbox" aria-label={field.label}>
          {options.map(({ code, name: place, pathName }, index) => (
            <li
              key={code}
              id={`${id}-${index}`}
              role="option"
              lang="zh-CN"
              aria-selected={index === marked}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setMarked(index)}
              onClick={() => take(code)}
            >
              {place}
              <small>{pathName.replaceAll('/', ' › ')}</small>
            </li>
          ))}
          {options.length === 0 && !found.isFetching && (
            <li className={styles.nothing} role="option" aria-selected="false" aria-disabled="true">
              {t('没有这个地方')}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
