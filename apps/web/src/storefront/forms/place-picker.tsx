import { type ComponentProps, type KeyboardEvent, useEffect, useId, useState } from 'react';
import { storefrontApi } from '../../api';
import { IconButton, TextField, useT } from '../../kit';
import styles from './forms.module.css';
import { type Place, type Row, usePlaces } from './use-places';

interface PlacePickerProps extends Pick<
  ComponentProps<typeof TextField>,
  'label' | 'hint' | 'fault' | 'required' | 'optional'
> {
  readonly value: string | null;
  readonly onChoose: (code: string | null) => void;
  /** Only places of these levels. */
  readonly levels: readonly string[];
  /** The level at which stepping down ends; the last of `levels` by itself. */
  readonly until?: string;
  /** As a field of a form: the code is sent under this name. */
  readonly name?: string;
}

/**
 * Finds a place by name, pinyin initials or code, as one types; whoever types nothing steps down from the provinces. Arrows
 * choose, Enter takes.
 */
export function PlacePicker({ value, onChoose, levels, until = levels.at(-1)!, name, ...field }: PlacePickerProps) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [asked, setAsked] = useState('');
  const [trail, setTrail] = useState<readonly Place[]>([]);
  const [marked, setMarked] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed?.trim() ?? ''), 180);
    return () => clearTimeout(timer);
  }, [typed]);
  const chosen = storefrontApi.useQuery(
    'get',
    '/api/storefront/divisions/{code}',
    { params: { path: { code: value ?? '' } } },
    { enabled: Boolean(value), staleTime: Infinity },
  );
  // Between a letter and the answer to it the list of something else is not shown.
  const settled = (typed?.trim() ?? '') === '' ? asked === '' : asked !== '';
  const places = usePlaces({ open, asked, trail, levels, until });
  const rows = open && settled ? places.rows : [];
  const shown = typed ?? (value ? (chosen.data?.pathName.replaceAll('/', ' › ') ?? value) : '');

  function close(): void {
    setOpen(false);
    setTyped(null);
    setAsked('');
    setTrail([]);
    setMarked(0);
  }

  function act({ act: step, place }: Row): void {
    setMarked(0);
    if (step === 'into') return setTrail([...trail, place]);
    if (step === 'up') return setTrail(trail.slice(0, -1));
    onChoose(place.code);
    close();
  }

  function steer(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && open) {
      event.preventDefault();
      const row = rows[marked];
      if (row) act(row);
    }
    if (!step) return;
    event.preventDefault();
    setOpen(true);
    if (rows.length > 0) setMarked((before) => (before + step + rows.length) % rows.length);
  }

  return (
    <div className={styles.place} onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}>
      {name && <input type="hidden" name={name} value={value ?? ''} />}
      <TextField
        {...field}
        value={shown}
        placeholder={t('输入地名或拼音首字母，或逐级选')}
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={rows.length > 0 ? `${id}-${marked}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        onKeyDown={steer}
        onFocus={(event) => event.target.select()}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setOpen(true);
          setTyped(event.target.value);
          setMarked(0);
          if (event.target.value === '') onChoose(null);
        }}
        trailing={value && !open && <IconButton icon="close" label={t('清除')} onClick={() => onChoose(null)} />}
      />
      {open && settled && (
        <ul className={styles.options} id={`${id}-list`} role="listbox" aria-label={field.label}>
          {rows.map((row, index) => (
            <li
              key={row.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === marked}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => setMarked(index)}
              onClick={() => act(row)}
            >
              <RowWords row={row} trail={trail} />
            </li>
          ))}
          {rows.length === 0 && !places.loading && (
            <li className={styles.nothing} role="option" aria-selected="false" aria-disabled="true">
              {t('没有这个地方')}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function RowWords({ row: { key, act, place, pathName }, trail }: { row: Row; trail: readonly Place[] }) {
  const t = useT();
  if (act === 'up') {
    return (
      <>
        ‹ {t('上一级')}
        <small lang="zh-CN">{trail.map(({ name }) => name).join(' › ')}</small>
      </>
    );
  }
  if (key === 'here') return <strong>{t('就选{{place}}', { place: place.name })}</strong>;
  return (
    <span lang="zh-CN" className={styles.placeName}>
      {place.name}
      {act === 'into' && <span aria-hidden="true">›</span>}
      {pathName && <small>{pathName.replaceAll('/', ' › ')}</small>}
    </span>
  );
}
