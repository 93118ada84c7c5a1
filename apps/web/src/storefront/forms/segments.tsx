import { useT } from '../../kit';
import styles from './segments.module.css';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string, count?: number])[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all of them seen. */
export function Segments<Value extends string>({ label, value, options, onChoose }: SegmentsProps<Value>) {
  const t = useT();
  return (
    <div className={styles.field} role="group" aria-label={label}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <div className={styles.segments}>
        {options.map(([one, text, count]) => (
          <button key={one} type="button" aria-pressed={one === value} onClick={() => onChoose(one)}>
            {t(text)}
            {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
          </button>
        ))}
      </div>
    </div>
  );
}
