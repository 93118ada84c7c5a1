import { Link, useSearchParams } from 'react-router';
import { useT } from '../../kit';
import styles from './trade.module.css';

export interface StateTab {
  /** Value of the parameter; the empty one is what shows without it. */
  readonly value: string;
  /** A text marked with `zh()`. */
  readonly title: string;
  readonly count?: number | string | undefined;
  /** Waits for this supplier: the count is red. */
  readonly due?: boolean;
}

/** The kinds of a list as links, so that each has its address. */
export function StateTabs({ name, tabs, label }: { name: string; tabs: readonly StateTab[]; label: string }) {
  const t = useT();
  const [params] = useSearchParams();
  const chosen = params.get(name) ?? '';
  return (
    <nav aria-label={label}>
      <ul className={styles.tabs}>
        {tabs.map(({ value, title, count, due }) => (
          <li key={value}>
            <Link to={addressOf(params, name, value)} replace aria-current={value === chosen ? 'page' : undefined}>
              {t(title)}
              {count !== undefined && count !== 0 && (
                <span className={`${styles.count} ${due ? styles.countDue : ''}`}>{count}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function addressOf(params: URLSearchParams, name: string, value: string): { search: string } {
  const next = new URLSearchParams(params);
  next.delete('after');
  if (value === '') next.delete(name);
  else next.set(name, value);
  return { search: next.toString() };
}
