import { keepPreviousData } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { oversightApi } from '../../api';
import { type Column, DataTable, Facts, PageHead, Panel, Pending, StateTag } from '../../desk';
import { formatBps, formatDate, formatYuan, Icon, type Translate, useSearchState, useT } from '../../kit';
import review from '../review/review.module.css';
import { PayoutMark } from './payout-mark';
import styles from './settlements.module.css';
import {
  HELD_CODES,
  HELD_REASONS,
  LINE_KINDS,
  LINE_SOURCES,
  type SettlementDetail,
  type SettlementLine,
} from './words';

export default function SettlementPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/settlements/{id}', {
    params: { path: { id } },
  });
  if (!data) return <Pending error={error} retry={refetch} />;
  return (
    <>
      <PageHead
        title={t('结算单 {{number}}', { number: data.number })}
        above={[{ title: t('结算单'), to: '/oversight/settlements' }]}
        mark={<PayoutMark of={data} />}
        actions={
          <a className={styles.file} href={`/api/oversight/settlements/${id}/file`} download>
            <Icon name="download" size={16} /> {t('下载 CSV')}
          </a>
        }
      >
        <Link to={`/oversight/settlements/suppliers/${data.supplierId}`} lang="zh-CN">
          {data.supplierName}
        </Link>
      </PageHead>
      <Sums settlement={data} />
      {data.held.length > 0 && <Held settlement={data} />}
      <Lines id={id} />
    </>
  );
}

function Sums({ settlement: s }: { settlement: SettlementDetail }) {
  const t = useT();
  return (
    <Panel title={t('金额')}>
      <Facts
        items={[
          {
            label: t('期间'),
            value: t('{{from}} 至 {{to}}', { from: formatDate(s.fromOn), to: formatDate(s.throughOn) }),
          },
          { label: t('货款'), value: formatYuan(s.soldFen) },
          { label: t('退款'), value: formatYuan(s.refundedFen) },
          { label: t('服务费'), value: formatYuan(s.feeFen) },
          { label: t('应得'), value: <strong>{formatYuan(s.netFen)}</strong> },
          { label: t('已线上转出'), value: formatYuan(s.transferredFen) },
          s.byBankFen !== '0' && {
            label: BigInt(s.byBankFen) > 0n ? t('由银行付款') : t('从以后的付款中扣'),
            value: formatYuan(s.byBankFen),
          },
          s.onlineFen !== '0' && {
            label: BigInt(s.onlineFen) > 0n ? t('待线上转出') : t('以前结算、这一期转出'),
            value: formatYuan(s.onlineFen),
          },
          { label: t('还没有到结算条件'), value: formatYuan(s.heldFen) },
          { label: t('付款单'), value: s.payoutNumber ?? t('没有要付的款') },
          s.payoutHeldCode && { label: t('为什么没有付'), value: t(HELD_CODES[s.payoutHeldCode]?.[0] ?? '') },
          s.paidOn && { label: t('付款日'), value: formatDate(s.paidOn) },
        ]}
      />
    </Panel>
  );
}

function Held({ settlement }: { settlement: SettlementDetail }) {
  const t = useT();
  return (
    <Panel flush title={t('当日暂不付的')}>
      <DataTable
        caption={t('当日暂不付的')}
        rows={settlement.held}
        rowKey={({ partId }) => partId}
        columns={[
          { key: 'order', title: t('订单'), render: ({ subjectNumber }) => subjectNumber },
          { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
          { key: 'why', title: t('原因'), render: ({ why }) => t(HELD_REASONS[why]?.[0] ?? why) },
          { key: 'until', title: t('最迟'), render: ({ untilOn }) => (untilOn ? formatDate(untilOn) : '—') },
        ]}
        empty={{ title: t('没有') }}
      />
    </Panel>
  );
}

function Lines({ id }: { id: string }) {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/settlements/{id}/lines',
    { params: { path: { id }, query: { limit: 50, after: read('after') } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Panel flush title={t('每一笔')}>
      <DataTable
        caption={t('每一笔')}
        rows={data?.items}
        rowKey={({ kind, refId, subjectId }) => `${kind}/${refId}/${subjectId}`}
        columns={lineColumns(t)}
        loading={isFetching}
        error={error}
        retry={() => void refetch()}
        nextAfter={data?.nextAfter}
        empty={{ title: t('没有明细') }}
      />
    </Panel>
  );
}

const lineColumns = (t: Translate): Column<SettlementLine>[] => [
  { key: 'subject', title: t('单号'), render: ({ subjectNumber }) => <strong>{subjectNumber}</strong> },
  { key: 'on', title: t('日期'), render: ({ on }) => formatDate(on) },
  { key: 'source', title: t('来源'), render: ({ source }) => <StateTag of={LINE_SOURCES} state={source} /> },
  {
    key: 'kind',
    title: t('款项'),
    render: ({ kind, feeBps }) => (
      <span className={review.named}>
        {t(LINE_KINDS[kind]?.[0] ?? kind)}
        {['fee', 'fee_back'].includes(kind) && <small>{t('成交时的费率 {{rate}}', { rate: formatBps(feeBps) })}</small>}
      </span>
    ),
  },
  { key: 'who', title: t('付款方'), render: ({ counterparty }) => <span lang="zh-CN">{counterparty || '—'}</span> },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
];
