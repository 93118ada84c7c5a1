import { Link, useSearchParams } from 'react-router';
import { formatYuan, useT } from '../../kit';
import type { MoneyTotals } from '../trade/types';
import { STAGES } from './money-words';
import styles from './money.module.css';

type State = MoneyTotals['states'][number];

/** Where the money is, as a way of six steps; each opens the list of what stands there. */
export function MoneyPath({ totals }: { totals: MoneyTotals }) {
  const t = useT();
  const [params] = useSearchParams();
  const chosen = params.get('stage');
  return (
    <nav aria-label={t('货款走到哪一步')}>
      <ol className={styles.path}>
        {STAGES.map(({ key, title, note, states }) => {
          const here = totals.states.filter(({ state }) => (states as readonly string[]).includes(state));
          const count = here.reduce((sum, one) => sum + one.count, 0);
          const bad = here.filter(({ state }) => ['buyer_overdue', 'disputed', 'held'].includes(state));
          return (
            <li key={key}>
              <Link
                to={{ search: chosen === key ? '' : `stage=${key}` }}
                replace
                className={styles.stage}
                data-empty={count === 0}
                aria-current={chosen === key ? 'true' : undefined}
              >
                <span className={styles.stageName}>{t(title)}</span>
                <strong>{formatYuan(key === 'paid' ? netOf(here) : fenOf(here))}</strong>
                <span className={styles.stageNote}>{count > 0 ? t('{{count}} 笔', { count }) : t(note)}</span>
                {fenOf(bad) > 0n && (
                  <span className={styles.stageBad}>
                    {key === 'buyer'
                      ? t('其中 {{amount}} 逾期', { amount: formatYuan(fenOf(bad)) })
                      : t('其中 {{amount}} 受阻', { amount: formatYuan(fenOf(bad)) })}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

const fenOf = (states: readonly State[]): bigint => states.reduce((sum, { openFen }) => sum + BigInt(openFen), 0n);

const netOf = (states: readonly State[]): bigint => states.reduce((sum, { netFen }) => sum + BigInt(netFen), 0n);
