import { keepPreviousData } from '@tanstack/react-query';
import { oversightApi } from '../../api';
import { PageHead, Panel } from '../../desk';
import { useSearchState, useT, zh } from '../../kit';
import { StateTabs } from '../review/state-tabs';
import { RefundsTable } from './refunds-table';
import { type Refund, REFUND_STATES } from './words';

const TABS: readonly { key: string; text: string }[] = [
  { key: 'all', text: zh('全部') },
  ...Object.entries(REFUND_STATES).map(([key, [text]]) => ({ key, text })),
];

export default function RefundsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const state = read('state') ?? 'all';
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/payments/refunds',
    {
      params: {
        query: {
          limit: 50,
          state: state === 'all' ? undefined : (state as Refund['state']),
          after: read('after'),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('退款')}>
        {t(
          '退款先收回已转给供应商的部分，再由渠道原路退给付款人。渠道没有退成的再办一次；过了渠道退款期限的，银行转账后登记。',
        )}
      </PageHead>
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Panel flush>
        <RefundsTable
          rows={data?.items}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
        />
      </Panel>
    </>
  );
}
