import { keepPreviousData } from '@tanstack/react-query';
import { oversight, oversightApi } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatInstant, type Translate, useSearchState, useT, zh } from '../../kit';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';
import { RetryButton } from './retry-button';
import { EVENT_STATES, type ProviderEvent } from './words';

const TABS: readonly { key: string; text: string }[] = [
  { key: 'all', text: zh('全部') },
  ...Object.entries(EVENT_STATES).map(([key, [text]]) => ({ key, text })),
];

export default function ProviderEventsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const state = read('state') ?? 'all';
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/payments/provider-events',
    {
      params: {
        query: {
          limit: 50,
          state: state === 'all' ? undefined : (state as ProviderEvent['state']),
          after: read('after'),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('支付渠道的通知')}>
        {t('通知只提醒有变化，结果一律向渠道查询；同一通知重复到达、次序颠倒或丢失，结果都一样。')}
      </PageHead>
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Panel flush>
        <DataTable
          caption={t('支付渠道的通知')}
          rows={data?.items}
          rowKey={({ provider, eventId }) => `${provider}/${eventId}`}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('没有通知'), text: t('渠道推送或定时补取的通知列在这里。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<ProviderEvent>[] => [
  {
    key: 'type',
    title: t('通知'),
    render: ({ type, eventId }) => (
      <span className={review.named}>
        <span>{type}</span>
        <small>{eventId}</small>
      </span>
    ),
  },
  { key: 'object', title: t('关于'), render: ({ objectId }) => <code>{objectId ?? '—'}</code> },
  {
    key: 'received',
    title: t('收到'),
    render: ({ receivedAt, cameBy }) =>
      cameBy === 'list' ? t('{{at}}（补取）', { at: formatInstant(receivedAt) }) : formatInstant(receivedAt),
  },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={EVENT_STATES} state={state} /> },
  { key: 'attempts', title: t('处理次数'), align: 'right', render: ({ attempts }) => String(attempts) },
  { key: 'error', title: t('最近一次的问题'), render: ({ error }) => <span lang="zh-CN">{error ?? '—'}</span> },
  {
    key: 'retry',
    title: t('处理'),
    action: true,
    render: ({ provider, eventId, state }) =>
      (state === 'failed' || state === 'received') && (
        <RetryButton
          work={() =>
            oversight.POST('/api/oversight/payments/provider-events/{provider}/{eventId}/retry', {
              params: { path: { provider, eventId } },
            })
          }
        />
      ),
  },
];
