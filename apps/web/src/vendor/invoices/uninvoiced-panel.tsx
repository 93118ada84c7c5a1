import { vendorApi } from '../../api';
import { BudgetCutOff, Panel } from '../../desk';
import { formatDate, formatYuan, useT } from '../../kit';
import { sum } from '../trade/amounts';
import styles from '../trade/trade.module.css';
import { byBuyer } from './uninvoiced';
import { NavButton } from '../trade/nav-button';

/** Accepted and not invoiced: money that cannot come before a paper is written. */
export function UninvoicedPanel() {
  const t = useT();
  const { data } = vendorApi.useQuery('get', '/api/vendor/invoices/uninvoiced', { params: { query: { limit: 200 } } });
  if (!data || data.items.length === 0) return null;
  return (
    <Panel
      title={t('待开票的交货')}
      extra={<span className={styles.money}>{formatYuan(sum(data.items.map(({ amountFen }) => amountFen)))}</span>}
    >
      <ul className={styles.listPlain}>
        {byBuyer(data.items).map(({ buyerId, buyerName, receipts, totalFen, since }) => (
          <li key={buyerId} className={styles.linkRow}>
            <span>
              <strong lang="zh-CN">{buyerName}</strong>
              <span className={styles.under}>
                {t('{{count}} 笔交货，最早 {{date}} 验收', { count: receipts.length, date: formatDate(since) })}{' '}
                <BudgetCutOff on={firstCutOff(receipts)} />
              </span>
            </span>
            <span className={styles.cellForm}>
              <span className={styles.money}>{formatYuan(totalFen)}</span>
              <NavButton size="small" to={`/vendor/invoices/new?buyer=${buyerId}`}>
                {t('去开票')}
              </NavButton>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** The earliest day on which the buyer's money for any of them ends. */
const firstCutOff = (receipts: readonly { readonly budgetCutOffOn: string | null }[]): string | null =>
  receipts.flatMap(({ budgetCutOffOn }) => budgetCutOffOn ?? []).toSorted()[0] ?? null;
