import { keepPreviousData } from '@tanstack/react-query';
import { Input } from 'antd';
import { Link } from 'react-router';
import { oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { formatInstant, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import { useCan } from '../../session';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';

type Order = OversightSchemas['schemas']['ShopOrderListedDto'];

const STATES: Labels = {
  paid: [zh('待发货'), 'gold'],
  shipped: [zh('已发货'), 'blue'],
  delivered: [zh('已送达'), 'blue'],
  received: [zh('已收货'), 'green'],
  closed: [zh('已关闭')],
};

const TABS = [{ key: 'all', text: zh('全部') }, ...Object.entries(STATES).map(([key, [text]]) => ({ key, text }))];

/** Every shopper's order that was ever paid, found by what was bought and who receives it, as far as the masks show. */
export default function ShopOrdersPage() {
  const t = useT();
  const can = useCan();
  const [read, write] = useSearchState();
  const state = read('state') ?? 'all';
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/shop-orders',
    {
      params: {
        query: {
          limit: 50,
          state: state === 'all' ? undefined : (state as Order['state']),
          search: read('search'),
          after: read('after'),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('消费者订单')}>{t('付过款的个人订单。收货人只显示姓氏。')}</PageHead>
      <Filters>
        <Filter label={t('找订单')}>
          <Input.Search
            allowClear
            defaultValue={read('search')}
            placeholder={t('订单号、商品、收货人或手机末四位')}
            maxLength={50}
            onSearch={(text) => write({ search: text.trim() })}
          />
        </Filter>
      </Filters>
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Panel flush>
        <DataTable
          caption={t('消费者订单')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t, can('payments.oversee'))}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('没有符合条件的订单'), text: t('消费者付款后，订单列在这里。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate, linked: boolean): Column<Order>[] => [
  {
    key: 'number',
    title: t('订单'),
    render: ({ number, attemptId }) =>
      linked && attemptId ? <Link to={`/oversight/payments/${attemptId}`}>{number}</Link> : <strong>{number}</strong>,
  },
  {
    key: 'goods',
    title: t('商品'),
    render: ({ firstProduct, lineCount }) => (
      <span className={review.named}>
        <span lang="zh-CN">{firstProduct}</span>
        {lineCount > 1 && <small>{t('共 {{count}} 种', { count: lineCount })}</small>}
      </span>
    ),
  },
  { key: 'supplier', title: t('供应商'), render: ({ supplierName }) => <span lang="zh-CN">{supplierName}</span> },
  {
    key: 'receiver',
    title: t('收货人'),
    render: ({ receiverMasked, deliveryPlace }) => (
      <span className={review.named} lang="zh-CN">
        <span>{receiverMasked}</span>
        <small>{deliveryPlace}</small>
      </span>
    ),
  },
  { key: 'total', title: t('金额'), align: 'right', render: ({ totalFen }) => formatYuan(totalFen) },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={STATES} state={state} /> },
  { key: 'placed', title: t('下单时间'), render: ({ placedAt }) => formatInstant(placedAt) },
];
