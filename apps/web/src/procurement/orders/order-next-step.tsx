import { procurementApi } from '../../api';
import { daysUntil, formatDate, LinkButton, useT } from '../../kit';
import { useCan } from '../../session';
import { Notice } from '../notice';
import type { Order } from './order';

/** Who must do what next, and the way there. */
export function NextStep({ order }: { order: Order }) {
  switch (order.state) {
    case 'placed':
      return <AwaitingConfirmation order={order} />;
    case 'confirmed':
      return <AwaitingGoods order={order} />;
    case 'shipped':
      return <AwaitingAcceptance order={order} />;
    case 'received':
      return <AwaitingPayment order={order} />;
    default:
      return null;
  }
}

function AwaitingConfirmation({ order }: { order: Order }) {
  const t = useT();
  return (
    <Notice tone={order.overdue ? 'red' : 'blue'} icon="clock" title={t('等待供应商确认')}>
      {order.overdue
        ? t('供应商应在 {{day}} 前确认，已经逾期。可以联系供应商，或取消订单另行采购。', {
            day: formatDate(order.confirmBy),
          })
        : t('供应商须在 {{day}} 前确认，可能调整数量或报运费，届时由您答复。', { day: formatDate(order.confirmBy) })}
    </Notice>
  );
}

function AwaitingGoods({ order }: { order: Order }) {
  const t = useT();
  const late = order.wantedOn !== null && daysUntil(order.wantedOn) < 0;
  return (
    <Notice tone={late ? 'red' : 'blue'} icon="truck" title={t('等待供应商发货')}>
      {order.wantedOn
        ? late
          ? t('期望 {{day}} 到货，已经过了这一天。', { day: formatDate(order.wantedOn) })
          : t('期望 {{day}} 到货。', { day: formatDate(order.wantedOn) })
        : t('发货后会通知验收人。')}
    </Notice>
  );
}

function AwaitingAcceptance({ order }: { order: Order }) {
  const t = useT();
  const can = useCan();
  const { data } = procurementApi.useQuery('get', '/api/procurement/shipments', {
    params: { query: { orderId: order.id } },
  });
  const open = data?.items.filter(({ state }) => state !== 'received') ?? [];
  const first = open.find(({ state }) => state === 'arrived') ?? open[0];
  if (!first) return null;
  return (
    <Notice
      tone="gold"
      icon="scale"
      title={first.state === 'arrived' ? t('货已送达，待验收') : t('货在路上，到货后验收')}
      actions={
        <LinkButton
          to={`/procurement/shipments/${first.id}`}
          size="small"
          look={can('receipts.accept') ? 'primary' : 'plain'}
        >
          {can('receipts.accept') ? t('去验收') : t('查看到货')}
        </LinkButton>
      }
    >
      {first.disputed
        ? t('这批货有争议，争议了结前不会视同验收。')
        : first.acceptBy
          ? t('{{day}} 之前没有验收也没有提出争议的，视同按发货数量验收。', { day: formatDate(first.acceptBy) })
          : t('须由验收人验收。')}
    </Notice>
  );
}

function AwaitingPayment({ order }: { order: Order }) {
  const t = useT();
  const can = useCan();
  const { data } = procurementApi.useQuery('get', '/api/procurement/invoices', {
    params: { query: { orderId: order.id } },
  });
  if (!data) return null;
  const open = data.items.find((one) => BigInt(one.paidFen) + BigInt(one.creditedFen) < BigInt(one.amountFen));
  if (!open) {
    return (
      <Notice tone="blue" icon="document" title={t('已验收，等待供应商开具发票')}>
        {t('收到发票后由财务付款。')}
      </Notice>
    );
  }
  return (
    <Notice
      tone={daysUntil(open.dueOn) < 0 ? 'red' : 'gold'}
      icon="yuan"
      title={open.plannedOn ? t('已安排付款，等待到账') : t('发票已到，待付款')}
      actions={
        <LinkButton
          to={`/procurement/invoices/${open.id}`}
          size="small"
          look={can('payments.match') && !open.plannedOn ? 'primary' : 'plain'}
        >
          {can('payments.match') && !open.plannedOn ? t('去付款') : t('查看发票')}
        </LinkButton>
      }
    >
      {t('应在 {{day}} 前付清。', { day: formatDate(open.dueOn) })}
    </Notice>
  );
}
