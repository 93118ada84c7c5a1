import { keepPreviousData } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, PageHead, Panel, Pending, StateTag } from '../../desk';
import { formatBps, formatDate, formatYuan, Icon, type Translate, useSearchState, useT } from '../../kit';
import { NavButton } from '../trade/nav-button';
import styles from '../trade/trade.module.css';
import type { SettlementDetail, SettlementLine } from '../trade/types';
import { PayoutProgress } from './payout-progress';
import { HELD_REASONS, LINE_KINDS, LINE_SOURCES } from './settlement-words';

export default function SettlementPage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery('get', '/api/vendor/settlements/{id}', { params: { path: { id } } });
  const settlement = query.data;
  if (!settlement) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title={settlement.number}
        above={[{ title: t('结算单'), to: '/vendor/settlements' }]}
        mark={<PayoutProgress of={settlement} />}
        actions={
          <>
            <Button href={`/api/vendor/settlements/${id}/file`} download icon={<Icon name="download" size={16} />}>
              {t('下载 CSV')}
            </Button>
            <NavButton to={`/vendor/settlements/${id}/print`} icon="print">
              {t('打印')}
            </NavButton>
          </>
        }
      >
        {t('{{from}} 至 {{to}}', { from: formatDate(settlement.fromOn), to: formatDate(settlement.throughOn) })}
      </PageHead>
      <Sum settlement={settlement} />
      <Held settlement={settlement} />
      <Lines id={id} />
      <p>
        <NavButton look="quiet" to={`/vendor/household-payments/new?settlement=${id}`}>
          {t('从这张结算单登记农户款项')}
        </NavButton>
      </p>
    </>
  );
}

/** The sum, in the order in which one would write it on paper; what is nothing by bank or online is not said. */
function Sum({ settlement }: { settlement: SettlementDetail }) {
  const t = useT();
  const figures = [
    { name: t('货款'), fen: BigInt(settlement.soldFen) },
    { name: t('退款'), fen: -BigInt(settlement.refundedFen) },
    { name: t('平台服务费'), fen: -BigInt(settlement.feeFen) },
    { name: t('应得'), fen: BigInt(settlement.netFen), note: t('货款减去退款和服务费') },
    { name: t('已由线上账户转出或抵扣'), fen: -BigInt(settlement.transferredFen) },
    ...(settlement.byBankFen === '0'
      ? []
      : [
          BigInt(settlement.byBankFen) > 0n
            ? { name: t('由银行付款'), fen: BigInt(settlement.byBankFen), note: settlement.payoutNumber }
            : { name: t('从以后的付款中扣'), fen: BigInt(settlement.byBankFen) },
        ]),
    ...(settlement.onlineFen === '0'
      ? []
      : [
          BigInt(settlement.onlineFen) > 0n
            ? { name: t('待转到线上账户'), fen: BigInt(settlement.onlineFen) }
            : { name: t('以前结算、这一期转出'), fen: BigInt(settlement.onlineFen) },
        ]),
  ];
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, fen, note }) => (
        <div key={name} className={styles.figure}>
          <dt>{name}</dt>
          <dd>
            {formatYuan(fen)}
            {note && <small>{note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Held({ settlement }: { settlement: SettlementDetail }) {
  const t = useT();
  if (settlement.held.length === 0) return null;
  const total = settlement.held.reduce((sum, { amountFen }) => sum + BigInt(amountFen), 0n);
  return (
    <Panel title={t('当日暂不付的 {{amount}}', { amount: formatYuan(total) })} flush>
      <DataTable
        caption={t('暂不结算的款项')}
        rows={settlement.held}
        rowKey={({ partId }) => partId}
        empty={{ title: t('没有暂不结算的款项') }}
        columns={[
          { key: 'number', title: t('单据'), render: (row) => row.subjectNumber },
          { key: 'why', title: t('为什么'), render: (row) => t(HELD_REASONS[row.why] ?? row.why) },
          { key: 'until', title: t('最迟到'), render: (row) => formatDate(row.untilOn) },
          {
            key: 'amount',
            title: t('金额'),
            align: 'right',
            render: (row) => <span className={styles.money}>{formatYuan(row.amountFen)}</span>,
          },
        ]}
      />
    </Panel>
  );
}

function Lines({ id }: { id: string }) {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/settlements/{id}/lines',
    { params: { path: { id }, query: { limit: 50, ...(read('after') && { after: read('after')! }) } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Panel title={t('每一笔')} flush>
      <DataTable
        caption={t('每一笔')}
        columns={lineColumns(t)}
        rows={data?.items}
        rowKey={({ refId, kind }) => `${refId}.${kind}`}
        loading={isPlaceholderData}
        error={error}
        retry={() => void refetch()}
        nextAfter={data?.nextAfter}
        empty={{ title: t('没有明细') }}
      />
    </Panel>
  );
}

const lineColumns = (t: Translate): readonly Column<SettlementLine>[] => [
  {
    key: 'number',
    title: t('单据'),
    render: (line) => (
      <>
        <Link
          to={
            line.source === 'trade'
              ? `/vendor/invoices/${line.subjectId}`
              : `/vendor/shop-orders?number=${encodeURIComponent(line.subjectNumber)}`
          }
        >
          {line.subjectNumber}
        </Link>
        <span className={styles.under}>
          {line.source === 'trade' && line.counterparty ? (
            <span lang="zh-CN">{line.counterparty}</span>
          ) : (
            t(LINE_SOURCES[line.source]?.[0] ?? line.source)
          )}
        </span>
      </>
    ),
  },
  {
    key: 'kind',
    title: t('事项'),
    render: (line) => (
      <>
        <StateTag of={LINE_KINDS} state={line.kind} />
        {['fee', 'fee_back'].includes(line.kind) && (
          <span className={styles.under}>{t('成交时的费率 {{rate}}', { rate: formatBps(line.feeBps) })}</span>
        )}
      </>
    ),
  },
  { key: 'on', title: t('日期'), render: (line) => formatDate(line.on) },
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (line) => (
      <span className={BigInt(line.amountFen) < 0n ? `${styles.money} ${styles.late}` : styles.money}>
        {formatYuan(line.amountFen)}
      </span>
    ),
  },
];
