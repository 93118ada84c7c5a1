import { useT } from '../../kit';
import styles from './state-tabs.module.css';

interface StateTabsProps {
  readonly label: string;
  readonly value: string;
  readonly tabs: readonly { readonly key: string; readonly text: string; readonly count?: number | undefined }[];
  readonly onChange: (key: string) => void;
}

/** The states of a queue side by side: one press instead of a list that opens. */
export function StateTabs({ label, value, tabs, onChange }: StateTabsProps) {
  const t = useT();
  return (
    <div className={styles.tabs} role="group" aria-label={label}>
      {tabs.map(({ key, text, count }) => (
        <button key={key} type="button" aria-pressed={key === value} onClick={() => onChange(key)}>
          {t(text)}
          {count !== undefined && count > 0 && <span>{count}</span>}
        </button>
      ))}
    </div>
  );
}
