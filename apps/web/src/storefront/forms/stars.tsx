import { useT } from '../../kit';
import styles from './stars.module.css';

const ALL = [1, 2, 3, 4, 5] as const;

interface StarsFieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** One to five, as radio buttons that look like stars. */
export function StarsField({ label, name, value, onChange }: StarsFieldProps) {
  const t = useT();
  return (
    <fieldset className={styles.stars}>
      <legend className="visually-hidden">{label}</legend>
      {ALL.map((one) => (
        <label key={one} data-on={one <= value}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            value={one}
            checked={one === value}
            aria-label={t('{{count}} 星', { count: one })}
            onChange={() => onChange(one)}
          />
          <span aria-hidden="true">★</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Whole stars for the eye, the figure for a screen reader. */
export function Stars({ value }: { value: number }) {
  const t = useT();
  const full = Math.round(value);
  return (
    <span className={styles.shown} role="img" aria-label={t('{{count}} 星', { count: value })}>
      {'★'.repeat(full)}
      <span className={styles.empty}>{'★'.repeat(5 - full)}</span>
    </span>
  );
}
