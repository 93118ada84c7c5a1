import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import {
  formatCount,
  formatInstant,
  formatYuan,
  LinkButton,
  type Translate,
  useSearchState,
  useT,
  zh,
} from '../../kit';
import { StateTabs } from '../review/state-tabs';
import { type Batch, BATCH_STATES } from '../settlements/words';

const TABS: readonly { key: string; text: string }[] = [
  { key: 'all', text: zh('全部') },
  ...Object.entries(BATCH_STATES).map(([key, [text]]) => ({ key, text })),
];

export default function BatchesPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const state = read('state') ?? 'all';
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/payout-batches',
    {
      params: {
        query: { limit: 50, state: state === 'all' ? undefined : (state as Batch['state']), after: read('after') },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('付款批次')} above={[{ title: t('付款'), to: '/oversight/payouts' }]} />
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Panel flush>
        <DataTable
          caption={t('付款批次')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有付款批次'),
            text: t('把待付的款制单以后，批次列在这里。'),
            action: <LinkButton to="/oversight/payouts">{t('去制单')}</LinkButton>,
          }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Batch>[] => [
  {
    key: 'number',
    title: t('批次'),
    render: ({ id, number }) => <Link to={`/oversight/payout-batches/${id}`}>{number}</Link>,
  },
  { key: 'count', title: t('笔数'), align: 'right', render: ({ payouts }) => formatCount(payouts) },
  { key: 'total', title: t('金额'), align: 'right', render: ({ totalFen }) => formatYuan(totalFen) },
  { key: 'paid', title: t('付成'), align: 'right', render: ({ paidFen }) => formatYuan(paidFen) },
  { key: 'refused', title: t('银行退回'), align: 'right', render: ({ refusedFen }) => formatYuan(refusedFen) },
  {
    key: 'made',
    title: t('制单'),
    render: ({ madeByName, madeAt }) => <span lang="zh-CN">{`${madeByName} ${formatInstant(madeAt)}`}</span>,
  },
  {
    key: 'checked',
    title: t('复核'),
    render: ({ checkedByName, checkedAt }) =>
      checkedByName ? <span lang="zh-CN">{`${checkedByName} ${formatInstant(checkedAt)}`}</span> : '—',
  },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={BATCH_STATES} state={state} /> },
];
