import { vendorApi } from '../../api';
import { daysUntil, formatDate, formatYuan, type Translate, useT } from '../../kit';
import { useCan, useSession } from '../../session';
import type { Queue } from './queue';
import { useRetailQueues } from './use-retail-queues';

const LIMIT = 200;
const all = { limit: LIMIT };

interface Listed<Row> {
  readonly items: readonly Row[];
  readonly nextAfter: string | null;
}

/** Undefined until everything was asked; then what waits, the most urgent first. */
export function useQueues(): readonly Queue[] | undefined {
  const t = useT();
  const orders = useOrderQueues(t);
  const deliveries = useDeliveryQueues(t);
  const retail = useRetailQueues(t);
  const trust = useTrustQueues(t);
  if (!orders || !deliveries || !retail || !trust) return undefined;
  return [...orders, ...retail, ...deliveries, ...trust]
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.urgency - b.urgency);
}

function useOrderQueues(t: Translate): Queue[] | undefined {
  const sees = { enabled: useCan()('orders.view_supplier') };
  const inState = (state: 'placed' | 'confirmed') => ({ params: { query: { state, ...all } } });
  const placed = vendorApi.useQuery('get', '/api/vendor/orders', inState('placed'), sees);
  const confirmed = vendorApi.useQuery('get', '/api/vendor/orders', inState('confirmed'), sees);
  if (sees.enabled && (placed.isPending || confirmed.isPending)) return undefined;
  return [
    {
      key: 'placed',
      icon: 'document',
      title: t('待确认的订单'),
      ...counted(placed.data),
      ...deadline(t, placed.data?.items.map(({ confirmBy }) => confirmBy) ?? [], 'confirm'),
      to: '/vendor/orders?state=placed',
    },
    {
      key: 'confirmed',
      icon: 'truck',
      title: t('待发货的订单'),
      ...counted(confirmed.data),
      ...deadline(t, confirmed.data?.items.flatMap(({ wantedOn }) => wantedOn ?? []) ?? [], 'ship'),
      to: '/vendor/orders?state=confirmed',
    },
  ];
}

function useDeliveryQueues(t: Translate): Queue[] | undefined {
  const can = useCan();
  const sees = { enabled: can('orders.view_supplier') };
  const uninvoiced = vendorApi.useQuery('get', '/api/vendor/invoices/uninvoiced', { params: { query: all } }, sees);
  const asked = { params: { query: { state: 'asked' as const, ...all } } };
  const open = { params: { query: { state: 'open' as const, ...all } } };
  const returns = vendorApi.useQuery('get', '/api/vendor/returns', asked, sees);
  const disputes = vendorApi.useQuery('get', '/api/vendor/disputes', open, sees);
  if (sees.enabled && [uninvoiced, returns, disputes].some(({ isPending }) => isPending)) return undefined;
  const unanswered = disputes.data?.items.filter(({ answeredAt }) => answeredAt === null) ?? [];
  const sum = uninvoiced.data?.items.reduce((total, { amountFen }) => total + BigInt(amountFen), 0n) ?? 0n;
  return [
    {
      key: 'disputes',
      icon: 'warning',
      title: t('待说明的争议'),
      count: unanswered.length,
      more: false,
      detail: t('说明情况，争议了结前不能验收'),
      urgency: 1,
      to: unanswered.length === 1 ? `/vendor/shipments/${unanswered[0]!.shipmentId}` : '/vendor/disputes',
    },
    {
      key: 'returns',
      icon: 'box',
      title: t('待答复的退货'),
      ...counted(returns.data),
      detail: t('核实后同意或拒绝'),
      urgency: 1,
      to: returns.data?.items.length === 1 ? `/vendor/returns/${returns.data.items[0]!.id}` : '/vendor/returns',
    },
    {
      key: 'uninvoiced',
      icon: 'yuan',
      title: t('待开票的交货'),
      ...counted(uninvoiced.data),
      detail: can('balance.view')
        ? t('共 {{amount}}，开票后才开始计付款期限', { amount: formatYuan(sum) })
        : t('开票后才开始计付款期限'),
      urgency: 2,
      to: '/vendor/invoices/new',
    },
  ];
}

function useTrustQueues(t: Translate): Queue[] | undefined {
  const can = useCan();
  const own = useSession()?.organisation?.id;
  const applies = { enabled: can('admission.apply') };
  const admissions = vendorApi.useQuery('get', '/api/vendor/admissions', { params: { query: all } }, applies);
  const returned = vendorApi.useQuery(
    'get',
    '/api/vendor/certificate-applications',
    { params: { query: { state: 'returned', ...all } } },
    applies,
  );
  const ending = vendorApi.useQuery(
    'get',
    '/api/vendor/certificates',
    { params: { query: { expiring: true, ...all } } },
    applies,
  );
  const letters = vendorApi.useQuery('get', '/api/vendor/agent-commissions', {}, applies);
  if (!applies.enabled) return [];
  if ([admissions, returned, ending, letters].some(({ isPending }) => isPending)) return undefined;
  const sentBack = admissions.data?.items.filter(({ state }) => state === 'returned') ?? [];
  const toConfirm = letters.data?.filter(({ state, producerId }) => state === 'proposed' && producerId === own) ?? [];
  return [
    {
      key: 'admission',
      icon: 'shield',
      title: t('入驻申请被退回'),
      count: sentBack.length,
      more: false,
      detail: t('按退回理由补正后重新提交'),
      urgency: 1,
      to: `/vendor/admissions/${sentBack[0]?.id ?? ''}`,
    },
    {
      key: 'applications',
      icon: 'certificate',
      title: t('被退回的认定申请'),
      ...counted(returned.data),
      detail: t('按退回理由补正后重新提交'),
      urgency: 1,
      to:
        returned.data?.items.length === 1
          ? `/vendor/certificate-applications/${returned.data.items[0]!.id}`
          : '/vendor/certificate-applications?state=returned',
    },
    {
      key: 'certificates',
      icon: 'clock',
      title: t('即将到期的证书'),
      ...counted(ending.data),
      ...deadline(t, ending.data?.items.map(({ validTo }) => validTo) ?? [], 'renew'),
      to:
        ending.data?.items.length === 1
          ? `/vendor/certificates/${ending.data.items[0]!.id}`
          : '/vendor/certificates?show=expiring',
    },
    {
      key: 'letters',
      icon: 'share',
      title: t('待确认的代理委托'),
      count: toConfirm.length,
      more: false,
      detail: t('确认后代理商才能代销本单位产品'),
      urgency: 2,
      to: '/vendor/agent-commissions',
    },
  ];
}

const counted = (page: Listed<unknown> | undefined): { count: number; more: boolean } => ({
  count: page?.items.length ?? 0,
  more: page?.nextAfter !== null && page !== undefined,
});

type Act = 'confirm' | 'ship' | 'renew';

/** The earliest day of several, in words, and how it presses. */
function deadline(t: Translate, days: readonly string[], act: Act): { detail: string; urgency: 0 | 1 | 2 } {
  const first = [...days].sort()[0];
  if (!first) return { detail: '', urgency: 2 };
  const left = daysUntil(first);
  const date = formatDate(first);
  const soon = act === 'renew' ? 30 : 3;
  const urgency = left < 0 ? 0 : left <= soon ? 1 : 2;
  if (act === 'confirm') {
    return {
      urgency,
      detail: left < 0 ? t('最早一单已于 {{date}} 逾期', { date }) : t('最早一单须在 {{date}} 前确认', { date }),
    };
  }
  if (act === 'ship') {
    return {
      urgency,
      detail: left < 0 ? t('最早一单期望 {{date}} 到货，已过', { date }) : t('最早一单期望 {{date}} 到货', { date }),
    };
  }
  return { urgency, detail: t('最早的 {{date}} 到期，请及早续展', { date }) };
}
