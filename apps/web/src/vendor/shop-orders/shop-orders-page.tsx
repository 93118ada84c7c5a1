import { keepPreviousData } from '@tanstack/react-query';
import { Input } from 'antd';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatInstant, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import { Clock } from '../trade/clock';
import { NavButton } from '../trade/nav-button';
import { StateTabs } from '../trade/state-tabs';
import styles from '../trade/trade.module.css';
import type { ShopOrderListed } from '../trade/types';
import { CLOSED_REASONS, SHOP_ORDER_STATES, shopTotalFen } from './shop-order-words';

const STATES = ['awaiting_payment', 'paid', 'shipped', 'delivered', 'received', 'closed'] as const;

/** Without a choice it shows what has to be sent; to whoever searches a number, every state. */
export default function ShopOrdersPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const counts = vendorApi.useQuery('get', '/api/vendor/shop-orders/counts');
  const count = (of: string) => counts.data?.find(({ state }) => state === of)?.count;
  const chosen = read('state') ?? (read('number') || read('search') ? 'all' : 'paid');
  const state = STATES.find((known) => known === chosen);
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/shop-orders',
    {
      params: {
        query: {
          limit: 25,
          ...(state && { state }),
          ...(chosen === 'invoice' && { invoiceWanted: true }),
          ...(read('number') && { number: read('number')! }),
          ...(read('search') && { search: read('search')! }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('个人订单')}>{t('消费者在商城付款后的订单。付款由平台保管，买家确认收货后结算。')}</PageHead>
      <StateTabs
        name="state"
        label={t('订单状态')}
        tabs={[
          { value: '', title: zh('待发货'), count: count('paid'), due: true },
          { value: 'shipped', title: zh('已发货'), count: count('shipped') },
          { value: 'delivered', title: zh('已送达'), count: count('delivered') },
          { value: 'received', title: zh('已收货') },
          { value: 'invoice', title: zh('要发票') },
          { value: 'awaiting_payment', title: zh('待付款'), count: count('awaiting_payment') },
          { value: 'closed', title: zh('已关闭') },
          { value: 'all', title: zh('全部') },
        ]}
      />
      <Filters>
        <Filter label={t('订单号')}>
          <Input.Search
            allowClear
            defaultValue={read('number')}
            placeholder="GD2026-"
            maxLength={20}
            onSearch={(text) => write({ number: text.trim().toUpperCase() })}
          />
        </Filter>
        <Filter label={t('商品或收货人')}>
          <Input.Search
            allowClear
            defaultValue={read('search')}
            placeholder={t('商品、姓名或手机末四位')}
            maxLength={50}
            onSearch={(text) => write({ search: text.trim() })}
          />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('个人订单')}
          columns={columnsOf(t).filter(({ key }) => key !== 'state' || state === undefined || state === 'closed')}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={
            chosen === 'paid'
              ? { title: t('没有待发货的订单'), text: t('消费者付款以后，订单会到这里等您打包发货。') }
              : { title: t('这里没有订单'), text: t('换一个状态，或清除订单号再看。') }
          }
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): readonly Column<ShopOrderListed>[] => [
  {
    key: 'number',
    title: t('订单'),
    render: (row) => (
      <>
        <Link to={`/vendor/shop-orders/${row.id}`}>{row.number}</Link>{' '}
        {row.packedAt && row.state === 'paid' && <Badge tone="green">{t('已打包')}</Badge>}
        <span className={styles.under} lang="zh-CN">
          {row.buyerName} {row.deliveryPlace}
        </span>
      </>
    ),
  },
  {
    key: 'goods',
    title: t('商品'),
    render: (row) => (
      <span lang="zh-CN">
        {row.lineCount > 1
          ? t('{{product}} 等 {{count}} 种', { product: row.firstProduct, count: row.lineCount })
          : row.firstProduct}
        <span className={styles.under}>{t('共 {{count}} 件', { count: row.unitCount })}</span>
      </span>
    ),
  },
  {
    key: 'amount',
    title: t('金额（含运费）'),
    align: 'right',
    render: (row) => <span className={styles.money}>{formatYuan(shopTotalFen(row))}</span>,
  },
  {
    key: 'state',
    title: t('状态'),
    render: (row) => (
      <>
        <StateTag of={SHOP_ORDER_STATES} state={row.state} />
        {row.closedReason && (
          <span className={styles.under}>{t(CLOSED_REASONS[row.closedReason]?.[0] ?? row.closedReason)}</span>
        )}
      </>
    ),
  },
  { key: 'paid', title: t('付款时间'), render: (row) => formatInstant(row.paidAt) },
  {
    key: 'confirm',
    title: t('自动确认收货'),
    wideOnly: true,
    render: (row) =>
      row.confirmDueOn && ['shipped', 'delivered'].includes(row.state) ? <Clock on={row.confirmDueOn} dated /> : '—',
  },
  {
    key: 'invoice',
    title: t('发票'),
    wideOnly: true,
    render: (row) =>
      row.invoiceRecorded ? (
        <Badge tone="green">{t('已开')}</Badge>
      ) : row.invoiceWanted ? (
        <Badge tone="gold">{t('要发票')}</Badge>
      ) : (
        '—'
      ),
  },
  {
    key: 'act',
    title: t('办理'),
    action: true,
    render: (row) =>
      row.state === 'paid' ? (
        <NavButton size="small" look="primary" to={`/vendor/shop-orders/${row.id}/ship`}>
          {t('发货')}
        </NavButton>
      ) : (
        <NavButton size="small" look="quiet" to={`/vendor/shop-orders/${row.id}`}>
          {t('查看')}
        </NavButton>
      ),
  },
];
