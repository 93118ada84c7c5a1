import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { asProblem, storefront } from '../../api';
import {
  Badge,
  Button,
  EmptyState,
  ErrorState,
  formatInstant,
  formatYuan,
  LinkButton,
  Loading,
  Skeleton,
  TextField,
  useSearchState,
  useT,
  zh,
} from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import buying from '../buying/buying.module.css';
import { SHOP_ORDER_STATES } from '../buying/shop-labels';
import { Segments } from '../forms/segments';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import { ProductPhoto } from '../products/product-photo';
import type { OrderRow } from './order';

const STATES = [
  ['all', zh('全部')],
  ['awaiting_payment', zh('待付款')],
  ['paid', zh('待发货')],
  ['shipped', zh('待收货')],
  ['delivered', zh('已送达')],
  ['received', zh('已收货')],
  ['closed', zh('已关闭')],
] as const;
type State = (typeof STATES)[number][0];

/** What one bought, newest first: one order per cooperative. */
export default function OrdersPage() {
  return <SignedIn>{() => <Listed />}</SignedIn>;
}

function Listed() {
  const t = useT();
  const [read, write] = useSearchState();
  const state = (STATES.find(([one]) => one === read('state'))?.[0] ?? 'all') as State;
  const number = read('search') ?? read('number') ?? '';
  const query = { ...(state !== 'all' && { state }), ...(number && { search: number }) };
  const list = useInfiniteQuery({
    queryKey: ['get', '/api/shop-orders', 'pages', query],
    queryFn: async ({ pageParam, signal }) => {
      const page = { ...query, limit: 20, ...(pageParam && { after: pageParam }) };
      return (await storefront.GET('/api/shop-orders', { params: { query: page }, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextAfter,
    placeholderData: keepPreviousData,
  });
  const problem = asProblem(list.error);
  const orders = list.data?.pages.flatMap((page) => page.items);
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <div className={buying.cardHead}>
        <Heading className={buying.title}>{t('我的订单')}</Heading>
        <Link to="/claims">{t('我的售后')}</Link>
      </div>
      <div className={buying.stack} style={{ marginBottom: 16 }}>
        <Segments label={t('状态')} value={state} options={STATES} onChoose={(next) => write({ state: next })} />
        <Search number={number} onSearch={(next) => write({ search: next, number: null })} />
      </div>
      {problem && !orders ? (
        <ErrorState problem={problem} retry={() => void list.refetch()} />
      ) : !orders ? (
        <Loading>
          <Skeleton height={320} />
        </Loading>
      ) : orders.length === 0 ? (
        <EmptyState title={state === 'all' && !number ? t('还没有订单') : t('没有符合条件的订单')} art={emptyArt}>
          <p>{t('买了东西，订单、物流和售后都在这里。')}</p>
          <LinkButton to="/catalogue" look="primary">
            {t('去选购')}
          </LinkButton>
        </EmptyState>
      ) : (
        <ul className={buying.stack} style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {orders.map((order) => (
            <li key={order.id}>
              <OrderCard order={order} />
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div className={buying.more}>
          <Button size="large" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('再看一些')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Search({ number, onSearch }: { number: string; onSearch: (number: string) => void }) {
  const t = useT();
  const [typed, setTyped] = useState(number);
  return (
    <form
      role="search"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <TextField
        label={t('找订单')}
        type="search"
        optional={false}
        value={typed}
        maxLength={50}
        placeholder={t('订单号、商品或收货人')}
        onChange={(event) => setTyped(event.target.value)}
        trailing={
          <button type="submit" aria-label={t('查找')}>
            {t('查找')}
          </button>
        }
      />
    </form>
  );
}

function OrderCard({ order }: { order: OrderRow }) {
  const t = useT();
  const [text, tone] = SHOP_ORDER_STATES[order.state] ?? [order.state];
  return (
    <article className={buying.card}>
      <div className={buying.cardHead} style={{ marginBottom: 0 }}>
        <h2>
          <Link to={`/orders/${order.id}`}>{order.number}</Link>
        </h2>
        <Badge tone={tone ?? 'neutral'}>{t(text)}</Badge>
      </div>
      <p className={buying.soft}>
        <span lang="zh-CN">{order.supplierName}</span> · {formatInstant(order.placedAt)}
      </p>
      <ul className={buying.goods}>
        <li>
          <div className={buying.picture}>
            <ProductPhoto productId={order.firstProductId} fileId={order.firstPhotoFileId} name={order.firstProduct} />
          </div>
          <div className={buying.what}>
            <span lang="zh-CN">{order.firstProduct}</span>
            <span className={buying.soft}>
              {order.lineCount > 1
                ? t('等 {{lines}} 种，{{units}} 件', { lines: order.lineCount, units: order.unitCount })
                : t('{{count}} 件', { count: order.unitCount })}
            </span>
          </div>
        </li>
      </ul>
      <div className={buying.handles}>
        <span className={buying.amount}>{t('共 {{amount}}', { amount: formatYuan(order.totalFen) })}</span>
        {order.state === 'awaiting_payment' ? (
          <LinkButton to={`/checkouts/${order.checkoutId}`} look="primary" size="small">
            {t('去付款')}
          </LinkButton>
        ) : (
          <LinkButton to={`/orders/${order.id}`} size="small">
            {t('查看')}
          </LinkButton>
        )}
      </div>
    </article>
  );
}
