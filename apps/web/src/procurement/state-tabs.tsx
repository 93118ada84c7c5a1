import { useSearchState, useT } from '../kit';
import type { Labels } from '../kit/labels';
import styles from './buying.module.css';

/** One list in several states: which one is in the address. */
export function StateTabs({ of, label, name = 'state' }: { of: Labels; label: string; name?: string }) {
  const t = useT();
  const [read, write] = useSearchState();
  const chosen = read(name) ?? '';
  return (
    <div className={`${styles.tabs} no-print`} role="group" aria-label={label}>
      {['', ...Object.keys(of)].map((state) => (
        <button key={state} type="button" aria-pressed={chosen === state} onClick={() => write({ [name]: state })}>
          {state === '' ? t('全部') : t(of[state]![0])}
        </button>
      ))}
    </div>
  );
}
