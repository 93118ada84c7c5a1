import { keepPreviousData } from '@tanstack/react-query';
import { vendorApi } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatDate, formatYuan, type Translate, useSearchState, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { Payout } from '../trade/types';
import { AccountPanel } from './account-panel';
import { ProviderPanel } from './provider-panel';
import { HELD_CODES, PAYOUT_STATES } from './settlement-words';

/** Where the money goes, and what the bank did with it. */
export default function PayoutsPage() {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/payouts',
    { params: { query: { limit: 20, ...(read('after') && { after: read('after')! }) } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('付款与收款账户')} />
      <ProviderPanel />
      <AccountPanel />
      <Panel title={t('银行付款')} flush>
        <DataTable
          caption={t('银行付款')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('还没有付款'), text: t('结算以后，平台按结算单把款项付到您的银行账户。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): readonly Column<Payout>[] => [
  {
    key: 'number',
    title: t('付款'),
    render: (row) => (
      <>
        <strong>{row.number}</strong>
        <span className={styles.under} style={{ maxWidth: 240, whiteSpace: 'normal' }}>
          {row.followsNumber ? t('接替被退回的 {{number}}', { number: row.followsNumber }) : row.settlements.join(' ')}
        </span>
      </>
    ),
  },
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (row) => (
      <>
        <span className={styles.money}>{formatYuan(row.amountFen)}</span>
        <span className={styles.under}>
          {[
            row.tradeFen !== '0' && t('单位采购 {{amount}}', { amount: formatYuan(row.tradeFen) }),
            row.retailFen !== '0' && t('消费者 {{amount}}', { amount: formatYuan(row.retailFen) }),
            row.debtFen !== '0' && t('抵扣欠款 {{amount}}', { amount: formatYuan(row.debtFen) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>
    ),
  },
  { key: 'state', title: t('状态'), render: (row) => <StateTag of={PAYOUT_STATES} state={row.state} /> },
  {
    key: 'why',
    title: t('说明'),
    render: (row) =>
      row.refusal ? (
        <span className={styles.late} lang="zh-CN" style={{ whiteSpace: 'normal' }}>
          {row.refusal}
        </span>
      ) : row.heldCode ? (
        t(HELD_CODES[row.heldCode] ?? row.heldCode)
      ) : (
        (row.accountMasked ?? '—')
      ),
  },
  { key: 'made', title: t('生成日期'), wideOnly: true, render: (row) => formatDate(row.madeAt) },
  { key: 'decided', title: t('付成或退回'), render: (row) => formatDate(row.decidedOn) },
];
