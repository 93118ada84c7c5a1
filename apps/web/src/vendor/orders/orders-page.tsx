import { keepPreviousData } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { vendorApi } from '../../api';
import { DataTable, Filter, Filters, PageHead, Panel } from '../../desk';
import { Icon, useSearchState, useT, zh } from '../../kit';
import { StateTabs } from '../trade/state-tabs';
import { orderColumns } from './order-columns';
import { type OrderQueues, useOrderQueues } from './order-queues';

const STATES = ['placed', 'proposed', 'confirmed', 'shipped', 'received', 'completed', 'cancelled'] as const;
type OrderState = (typeof STATES)[number];

export default function OrdersPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const queues = useOrderQueues();
  const chosen = read('state');
  const searching = Boolean(read('number') ?? read('buyer'));
  return (
    <>
      <PageHead title={t('订单')} />
      <StateTabs name="state" label={t('订单状态')} tabs={tabsOf(queues)} />
      <Filters>
        <Filter label={t('订单号')}>
          <Input.Search
            allowClear
            defaultValue={read('number')}
            placeholder="DD2026-"
            onSearch={(text) => write({ number: text.trim(), ...(!chosen && { state: 'all' }) })}
          />
        </Filter>
        {read('buyer') && (
          <Button icon={<Icon name="close" size={14} />} onClick={() => write({ buyer: null, buyerName: null })}>
            {t('只看 {{buyer}}', { buyer: read('buyerName') ?? t('一个采购单位') })}
          </Button>
        )}
      </Filters>
      <Panel flush>{chosen || searching ? <StateList /> : <Queue queues={queues} />}</Panel>
    </>
  );
}

const tabsOf = ({ due, counts }: OrderQueues) => [
  { value: '', title: zh('待我办理'), count: due?.length, due: true },
  { value: 'placed', title: zh('待确认'), count: counts.placed },
  { value: 'proposed', title: zh('待采购方答复'), count: counts.proposed },
  { value: 'confirmed', title: zh('待发货'), count: counts.confirmed },
  { value: 'shipped', title: zh('待验收'), count: counts.shipped },
  { value: 'received', title: zh('已验收') },
  { value: 'completed', title: zh('已完结') },
  { value: 'cancelled', title: zh('已取消') },
  { value: 'all', title: zh('全部') },
];

/** What waits for this supplier, the most urgent first: answers that are due, then goods to be sent. */
function Queue({ queues }: { queues: OrderQueues }) {
  const t = useT();
  return (
    <DataTable
      caption={t('待我办理的订单')}
      columns={orderColumns(t, 'queue')}
      rows={queues.due}
      rowKey={({ id }) => id}
      error={queues.error}
      retry={queues.retry}
      empty={{
        title: t('没有要办的订单'),
        text: t('采购单位下单后，订单会先到这里等您确认；确认后到发货为止也在这里。'),
      }}
    />
  );
}

function StateList() {
  const t = useT();
  const [read] = useSearchState();
  const state = STATES.find((known) => known === read('state'));
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/orders',
    {
      params: {
        query: {
          limit: 25,
          ...(state && { state: state satisfies OrderState }),
          ...(read('number') && { number: read('number')! }),
          ...(read('buyer') && { buyerId: read('buyer')! }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <DataTable
      caption={t('订单')}
      columns={orderColumns(t, state ?? 'all')}
      rows={data?.items}
      rowKey={({ id }) => id}
      loading={isPlaceholderData}
      error={error}
      retry={() => void refetch()}
      nextAfter={data?.nextAfter}
      empty={{ title: t('这里没有订单'), text: t('换一个状态，或清除订单号再看。') }}
    />
  );
}
