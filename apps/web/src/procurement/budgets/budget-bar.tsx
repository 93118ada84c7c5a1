import { formatBps, formatYuan, useT } from '../../kit';
import type { ProcurementSchemas } from '../../api';
import { bpsOf } from '../plans/year-figures';
import styles from './budget-bar.module.css';

export type Budget = ProcurementSchemas['schemas']['BudgetDto'];

/** One purse of one year: spent, then claimed, then free, of the whole. */
export function BudgetBar({ budget }: { budget: Budget }) {
  const t = useT();
  const [amount, spent, claimed, free] = [budget.amountFen, budget.spentFen, budget.reservedFen, budget.freeFen].map(
    BigInt,
  ) as [bigint, bigint, bigint, bigint];
  const used = spent + claimed > amount ? spent + claimed : amount;
  const width = (fen: bigint): string => `${used > 0n ? Number((fen * 100_000n) / used) / 1000 : 0}%`;
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        <span className={styles.spent} style={{ width: width(spent) }} />
        <span className={styles.claimed} style={{ width: width(claimed) }} />
      </div>
      <dl className={styles.figures}>
        <div>
          <dt>
            <span className={`${styles.key} ${styles.spent}`} />
            {t('已支出')}
          </dt>
          <dd>{formatYuan(spent)}</dd>
        </div>
        <div>
          <dt>
            <span className={`${styles.key} ${styles.claimed}`} />
            {t('已预占')}
          </dt>
          <dd>{formatYuan(claimed)}</dd>
        </div>
        <div>
          <dt>
            <span className={styles.key} />
            {t('可用')}
          </dt>
          <dd>
            <strong>{formatYuan(free)}</strong>
            <small className={styles.soft}>{formatBps(bpsOf(free, amount), 1)}</small>
          </dd>
        </div>
        {budget.overrunFen !== '0' && (
          <div className={styles.bad}>
            <dt>{t('超预算')}</dt>
            <dd>{formatYuan(budget.overrunFen)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}
