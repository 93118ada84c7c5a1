import type { ReactNode } from 'react';
import { vendor, vendorApi } from '../../api';
import { Ask } from '../../desk';
import { formatDate, formatYuan, useT } from '../../kit';
import { useCan } from '../../session';
import type { Order } from '../trade/types';
import { useStoppedAt } from './delivery-stop';
import { somethingLeft, totalFen } from './order-words';
import { NavButton } from '../trade/nav-button';
import { orReload } from '../trade/or-reload';

interface OrderActionsProps {
  readonly order: Order;
  /** On a phone the main ones stand at the bottom and the others on the page. */
  readonly show: 'all' | 'main' | 'others';
  readonly wrap?: (actions: ReactNode) => ReactNode;
}

/** What this supplier can do with the order as it stands; nothing else is offered. */
export function OrderActions({ order, show, wrap = (actions) => actions }: OrderActionsProps) {
  const can = useCan();
  const may = { confirm: can('orders.confirm'), ship: can('shipments.manage'), invoice: can('invoices.issue') };
  const open = order.state === 'placed' || order.state === 'proposed';
  const left = somethingLeft(order);
  const stopped = useStoppedAt(order) !== null;
  const main = [
    may.confirm && open && <Confirm key="confirm" order={order} />,
    may.confirm && open && <Adjust key="adjust" order={order} />,
    may.ship && left && !stopped && <Ship key="ship" order={order} />,
    left && <PackingList key="packing" order={order} />,
    may.invoice && ['shipped', 'received'].includes(order.state) && !left && <ToInvoice key="invoice" order={order} />,
  ].filter(Boolean);
  const others = [
    <Print key="print" order={order} />,
    may.confirm && open && <Refuse key="refuse" order={order} />,
    may.confirm && left && <Curtail key="curtail" order={order} />,
  ].filter(Boolean);
  if (show === 'main') return main.length > 0 ? <>{wrap(main)}</> : null;
  return show === 'others' ? <>{others}</> : <>{[...main, ...others]}</>;
}

const path = (order: Order) => ({ params: { path: { id: order.id } } });

function Confirm({ order }: { order: Order }) {
  const t = useT();
  const proposed = order.state === 'proposed';
  return (
    <Ask
      type="primary"
      label={proposed ? t('改为照原样确认') : t('确认订单')}
      question={t('照原样确认这个订单？')}
      confirmLabel={t('确认订单')}
      said={t('订单已确认，请按时发货')}
      onConfirm={() =>
        orReload(
          async () =>
            (
              await vendor.POST('/api/vendor/orders/{id}/confirmation', {
                ...path(order),
                body: { version: order.version },
              })
            ).data,
        )
      }
    >
      <p>
        {t('共 {{count}} 种商品，合计 {{amount}}。', {
          count: order.lines.length,
          amount: formatYuan(proposed ? order.orderedFen : totalFen(order)),
        })}
        {order.wantedOn && t('要求 {{date}} 到货。', { date: formatDate(order.wantedOn) })}
      </p>
      <p>{t('确认后即为约定，须按此供货；联系电话随后完整显示。')}</p>
      {proposed && <p>{t('您之前提出的调整将撤回。')}</p>}
    </Ask>
  );
}

function Adjust({ order }: { order: Order }) {
  const t = useT();
  return (
    <NavButton to={`/vendor/orders/${order.id}/proposal`}>
      {order.state === 'proposed' ? t('修改提议') : t('调整或报运费')}
    </NavButton>
  );
}

function Refuse({ order }: { order: Order }) {
  const t = useT();
  return (
    <Ask
      danger
      label={t('拒绝订单')}
      question={t('拒绝整个订单？')}
      reason={{ label: t('拒绝的原因（采购单位会看到）'), max: 300 }}
      said={t('订单已拒绝')}
      onConfirm={(reason) =>
        orReload(
          async () =>
            (
              await vendor.POST('/api/vendor/orders/{id}/refusal', {
                ...path(order),
                body: { version: order.version, reason },
              })
            ).data,
        )
      }
    >
      <p style={{ marginBottom: 12 }}>
        {t('订单将取消，占用的库存退回，不能恢复。只是数量不够或有几种供不上，可以改用“调整或报运费”。')}
      </p>
    </Ask>
  );
}

function Ship({ order }: { order: Order }) {
  const t = useT();
  return (
    <NavButton look="primary" icon="truck" to={`/vendor/orders/${order.id}/ship`}>
      {order.state === 'shipped' ? t('发其余部分') : t('发货')}
    </NavButton>
  );
}

function PackingList({ order }: { order: Order }) {
  const t = useT();
  return (
    <NavButton icon="box" to={`/vendor/orders/${order.id}/packing-list`}>
      {t('装箱单')}
    </NavButton>
  );
}

function Print({ order }: { order: Order }) {
  const t = useT();
  return (
    <NavButton icon="print" to={`/vendor/orders/${order.id}/print`}>
      {t('打印订单')}
    </NavButton>
  );
}

function Curtail({ order }: { order: Order }) {
  const t = useT();
  const nothingSent = order.state === 'confirmed';
  return (
    <Ask
      danger
      label={t('终止未发部分')}
      question={nothingSent ? t('整个订单都不再供应？') : t('其余未发的不再供应？')}
      reason={{ label: t('原因（采购单位会看到）'), max: 300 }}
      said={t('未发部分已终止')}
      onConfirm={(reason) =>
        orReload(
          async () =>
            (
              await vendor.POST('/api/vendor/orders/{id}/curtailment', {
                ...path(order),
                body: { version: order.version, reason },
              })
            ).data,
        )
      }
    >
      <p style={{ marginBottom: 12 }}>
        {nothingSent
          ? t('一件都还没有发出，终止后订单取消，不能恢复。')
          : t('已发的照常验收和付款，未发的从订单中减去，不能恢复。')}
      </p>
    </Ask>
  );
}

/** Only when one of its deliveries was accepted and not invoiced yet. */
function ToInvoice({ order }: { order: Order }) {
  const t = useT();
  const { data } = vendorApi.useQuery('get', '/api/vendor/invoices/uninvoiced', {
    params: { query: { buyerId: order.buyerId, limit: 200 } },
  });
  const due = data?.items.filter(({ orderId }) => orderId === order.id) ?? [];
  if (due.length === 0) return null;
  const search = new URLSearchParams({ buyer: order.buyerId, receipts: due.map((each) => each.receiptId).join(',') });
  return (
    <NavButton look="primary" icon="yuan" to={`/vendor/invoices/new?${search}`}>
      {t('登记发票')}
    </NavButton>
  );
}
