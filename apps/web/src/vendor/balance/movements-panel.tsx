import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, Panel } from '../../desk';
import { formatDate, formatYuan, type Translate, useSearchState, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { Movement } from '../trade/types';

/** What came and what went back, newest first, each with its reason. */
export function MovementsPanel() {
  const t = useT();
  const [read] = useSearchState();
  const after = read('after');
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/balance/movements',
    { params: { query: { limit: 20, ...(after && { after }) } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Panel title={t('收款和退款记录')} flush>
      <DataTable
        caption={t('收款和退款记录')}
        columns={columnsOf(t)}
        rows={data?.items}
        rowKey={({ transferId }) => transferId}
        loading={isPlaceholderData}
        error={error}
        retry={() => void refetch()}
        nextAfter={data?.nextAfter}
        empty={{ title: t('还没有收到过款'), text: t('银行到账并核对后，每一笔都记在这里。') }}
      />
    </Panel>
  );
}

const columnsOf = (t: Translate): readonly Column<Movement>[] => [
  { key: 'what', title: t('事项'), render: (row) => <Reason row={row} /> },
  { key: 'on', title: t('日期'), render: (row) => formatDate(row.on) },
  { key: 'buyer', title: t('采购单位'), render: (row) => <span lang="zh-CN">{row.buyerName ?? '—'}</span> },
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (row) => {
      const back = BigInt(row.amountFen) < 0n;
      return (
        <span className={back ? `${styles.money} ${styles.late}` : styles.money}>
          {back ? formatYuan(row.amountFen) : t('+{{amount}}', { amount: formatYuan(row.amountFen) })}
        </span>
      );
    },
  },
];

function Reason({ row }: { row: Movement }) {
  const t = useT();
  if (row.invoiceId) {
    return (
      <Link to={`/vendor/invoices/${row.invoiceId}`}>
        {BigInt(row.amountFen) < 0n
          ? t('撤销 {{number}} 的收款', { number: row.invoiceNumber ?? '' })
          : t('收到 {{number}} 的货款', { number: row.invoiceNumber ?? '' })}
      </Link>
    );
  }
  if (row.returnId) {
    return (
      <Link to={`/vendor/returns/${row.returnId}`}>{t('退货 {{number}}', { number: row.returnNumber ?? '' })}</Link>
    );
  }
  if (row.refType === 'payout') {
    return <Link to="/vendor/payouts">{BigInt(row.amountFen) < 0n ? t('付到您的账户') : t('银行退回，等待再付')}</Link>;
  }
  return t('其他调整');
}
