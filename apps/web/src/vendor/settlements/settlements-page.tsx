import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, PageHead, Panel } from '../../desk';
import { formatDate, formatYuan, LinkButton, type Translate, useSearchState, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { Settlement } from '../trade/types';
import { ComingCommission, CommissionRate } from './commission-note';
import { PayoutProgress } from './payout-progress';

export default function SettlementsPage() {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/settlements',
    { params: { query: { limit: 20, ...(read('after') && { after: read('after')! }) } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead
        title={t('结算单')}
        actions={
          <LinkButton to="/vendor/payouts" icon="yuan">
            {t('付款与收款账户')}
          </LinkButton>
        }
      >
        {t('每个结算日一张：卖了多少、退了多少、收了多少服务费，应得多少。')}
      </PageHead>
      <ComingCommission />
      <Panel flush>
        <DataTable
          caption={t('结算单')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('还没有结算单'),
            text: t('采购单位付款、消费者确认收货以后，到结算日自动生成。'),
          }}
        />
      </Panel>
      <CommissionRate />
    </>
  );
}

const columnsOf = (t: Translate): readonly Column<Settlement>[] => [
  {
    key: 'number',
    title: t('结算单'),
    render: (row) => (
      <>
        <Link to={`/vendor/settlements/${row.id}`}>{row.number}</Link>
        <span className={styles.under}>
          {row.fromOn === row.throughOn
            ? formatDate(row.throughOn)
            : t('{{from}} 至 {{to}}', { from: formatDate(row.fromOn), to: formatDate(row.throughOn) })}
        </span>
      </>
    ),
  },
  { key: 'sold', title: t('货款'), align: 'right', render: (row) => formatYuan(row.soldFen) },
  { key: 'refunded', title: t('退款'), align: 'right', render: (row) => taken(row.refundedFen) },
  { key: 'fee', title: t('服务费'), align: 'right', render: (row) => taken(row.feeFen) },
  {
    key: 'net',
    title: t('应得'),
    align: 'right',
    render: (row) => <span className={styles.money}>{formatYuan(row.netFen)}</span>,
  },
  { key: 'held', title: t('暂不结算'), align: 'right', wideOnly: true, render: (row) => taken(row.heldFen) },
  { key: 'payout', title: t('付款进度'), render: (row) => <PayoutProgress of={row} /> },
];

const taken = (fen: string): string => (fen === '0' ? '—' : formatYuan(fen));
