import { vendorApi } from '../../api';
import type { Translate } from '../../kit';
import { useCan } from '../../session';
import type { Queue } from './queue';

const MOST = 100;

/** What consumers wait for: their parcels, an answer, an invoice, a word. */
export function useRetailQueues(t: Translate): readonly Queue[] | undefined {
  const can = useCan();
  const fulfils = { enabled: can('shop_orders.fulfil') };
  const decides = { enabled: can('claims.decide') };
  const counts = vendorApi.useQuery('get', '/api/vendor/shop-orders/counts', {}, fulfils);
  const invoices = vendorApi.useQuery(
    'get',
    '/api/vendor/shop-orders',
    { params: { query: { invoiceWanted: true, limit: MOST } } },
    fulfils,
  );
  const claims = vendorApi.useQuery(
    'get',
    '/api/vendor/claims',
    { params: { query: { state: 'asked', limit: MOST } } },
    decides,
  );
  const reviews = vendorApi.useQuery(
    'get',
    '/api/vendor/reviews',
    { params: { query: { unanswered: true, limit: MOST } } },
    fulfils,
  );
  if (fulfils.enabled && [counts, invoices, reviews].some(({ isPending }) => isPending)) return undefined;
  if (decides.enabled && claims.isPending) return undefined;
  const open = claims.data?.items.filter(({ atOperator }) => !atOperator) ?? [];
  const late = open.some(({ minutesLeft }) => minutesLeft !== null && minutesLeft < 0);
  const wanted = invoices.data?.items.filter(({ state, invoiceRecorded }) => !invoiceRecorded && PAID.has(state)) ?? [];
  return [
    {
      key: 'claims',
      icon: 'exit',
      title: t('待答复的售后'),
      count: open.length,
      more: Boolean(claims.data?.nextAfter),
      detail: late ? t('有的已经超时，平台将介入') : t('超时没有答复的，由平台处理'),
      urgency: late ? 0 : 1,
      to: open.length === 1 ? `/vendor/claims/${open[0]!.id}` : '/vendor/claims',
    },
    {
      key: 'shop-orders',
      icon: 'cart',
      title: t('待发货的个人订单'),
      count: counts.data?.find(({ state }) => state === 'paid')?.count ?? 0,
      more: false,
      detail: t('消费者已经付款，请尽快打包发货'),
      urgency: 1,
      to: '/vendor/shop-orders',
    },
    {
      key: 'shop-invoices',
      icon: 'document',
      title: t('要开票的个人订单'),
      count: wanted.length,
      more: Boolean(invoices.data?.nextAfter),
      detail: t('开好以后登记号码和文件'),
      urgency: 2,
      to: '/vendor/shop-orders?state=invoice',
    },
    {
      key: 'reviews',
      icon: 'bell',
      title: t('未回复的评价'),
      count: reviews.data?.items.length ?? 0,
      more: Boolean(reviews.data?.nextAfter),
      detail: t('回复和评价一起公开显示'),
      urgency: 2,
      to: '/vendor/reviews',
    },
  ];
}

const PAID: ReadonlySet<string> = new Set(['paid', 'shipped', 'delivered', 'received']);
