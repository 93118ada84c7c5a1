import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { oversight, oversightApi } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatInstant, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';
import { RetryButton } from './retry-button';
import { type Saga, SAGA_KINDS, SAGA_STEPS } from './words';

const TABS: readonly { key: string; text: string }[] = [
  { key: 'all', text: zh('全部') },
  ...Object.entries(SAGA_KINDS).map(([key, [text]]) => ({ key, text })),
];

/** What is under way at the provider: each with its step, its tries and the next one. */
export default function SagasPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const kind = read('kind') ?? 'all';
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/payments/sagas',
    {
      params: {
        query: { limit: 50, kind: kind === 'all' ? undefined : (kind as Saga['kind']), after: read('after') },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('在办的资金事项')}>
        {t('没有办完的付款、退款、转账和付款争议，最早的在前。系统会自动再办，间隔逐渐拉长；排除原因后可以立即再办。')}
      </PageHead>
      <StateTabs label={t('种类')} value={kind} tabs={TABS} onChange={(key) => write({ kind: key })} />
      <Panel flush>
        <DataTable
          caption={t('在办的资金事项')}
          rows={data?.items}
          rowKey={({ kind: of, id }) => `${of}/${id}`}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('都已办完'), text: t('办理途中的付款、退款和转账列在这里。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Saga>[] => [
  {
    key: 'what',
    title: t('事项'),
    render: ({ kind, number, supplierName, attemptId }) => (
      <span className={review.named}>
        <Link to={`/oversight/payments/${attemptId}`}>{number ?? t(SAGA_KINDS[kind]?.[0] ?? kind)}</Link>
        {supplierName && <small lang="zh-CN">{supplierName}</small>}
      </span>
    ),
  },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  { key: 'step', title: t('走到哪一步'), render: ({ step }) => <StateTag of={SAGA_STEPS} state={step} /> },
  { key: 'since', title: t('开始'), render: ({ since }) => formatInstant(since) },
  {
    key: 'tries',
    title: t('办理'),
    render: ({ failure, ...saga }) => (
      <span className={review.named}>
        <span>{progressOf(t, saga) || (failure ? null : '—')}</span>
        {failure && <small lang="zh-CN">{failure}</small>}
      </span>
    ),
  },
  { key: 'retry', title: t('处理'), action: true, render: (saga) => <Retry saga={saga} /> },
];

function progressOf(t: Translate, { kind, tries, nextTryAt, dueAt }: Omit<Saga, 'failure'>): string {
  if (dueAt) return t('{{at}} 前举证', { at: formatInstant(dueAt) });
  if (kind === 'dispute' || kind === 'attempt') return '';
  return nextTryAt
    ? t('已试 {{count}} 次，下次 {{at}}', { count: tries, at: formatInstant(nextTryAt) })
    : t('已试 {{count}} 次', { count: tries });
}

function Retry({ saga: { kind, id, step, attemptId } }: { saga: Saga }) {
  const t = useT();
  const params = { path: { id } };
  if (step === 'parked' || kind === 'dispute') {
    return <Link to={`/oversight/payments/${attemptId}`}>{kind === 'dispute' ? t('看收款') : t('去判断')}</Link>;
  }
  if (step === 'by_bank') return <Link to="/oversight/refunds?state=by_bank">{t('登记银行退款')}</Link>;
  if (kind === 'refund') {
    return <RetryButton work={() => oversight.POST('/api/oversight/payments/refunds/{id}/retry', { params })} />;
  }
  if (kind === 'transfer') {
    return <RetryButton work={() => oversight.POST('/api/oversight/payments/transfers/{id}/retry', { params })} />;
  }
  return null;
}
