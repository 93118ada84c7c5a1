import { useParams } from 'react-router';
import { procurement, procurementApi } from '../../api';
import { Ask, PageHead, Panel, StateTag, Pending } from '../../desk';
import { LinkButton, useT } from '../../kit';
import { ORDER_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import { OrderCounted } from './order-counted';
import { Evaluation } from './order-evaluation';
import { OrderFacts } from './order-facts';
import { OrderLines } from './order-lines';
import { NextStep } from './order-next-step';
import { EarlierProposals, OpenProposal } from './order-proposal';
import { BelongingPanel, OpenRebinding } from './order-rebinding';
import { OrderRelated } from './order-related';
import { Duties, Timeline } from './order-timeline';
import type { Order } from './order';

export default function OrderPage() {
  const t = useT();
  const { id = '' } = useParams();
  const {
    data: order,
    error,
    refetch,
  } = procurementApi.useQuery('get', '/api/procurement/orders/{id}', {
    params: { path: { id } },
  });
  if (!order) return <Pending error={error} retry={refetch} />;
  return (
    <>
      <PageHead
        title={t('订单 {{number}}', { number: order.number })}
        above={[{ title: t('订单'), to: '/procurement/orders' }]}
        mark={<StateTag of={ORDER_STATES} state={order.state} />}
        actions={
          <>
            <LinkButton to={`/procurement/orders/${order.id}/print`} icon="print" size="small">
              {t('打印订单')}
            </LinkButton>
            <Curtail order={order} />
            <Cancel order={order} />
          </>
        }
      >
        <span lang="zh-CN">{order.supplierName}</span>
      </PageHead>
      <NextStep order={order} />
      <OpenProposal order={order} />
      <OpenRebinding order={order} />
      <Panel title={t('商品')} flush>
        <OrderLines order={order} />
      </Panel>
      <OrderRelated order={order} />
      <Evaluation order={order} />
      <div className={buying.halves}>
        <div>
          <Panel title={t('订单信息')}>
            <OrderFacts order={order} />
          </Panel>
          <BelongingPanel order={order} />
          <OrderCounted order={order} />
          <Duties order={order} />
        </div>
        <div>
          <Timeline orderId={order.id} />
          <EarlierProposals order={order} />
        </div>
      </div>
    </>
  );
}

/** Before anything has been sent. */
function Cancel({ order }: { order: Order }) {
  const t = useT();
  const can = useCan();
  if (!can('orders.answer') || !['placed', 'proposed', 'confirmed'].includes(order.state)) return null;
  if (order.lines.some(({ shippedQuantity }) => shippedQuantity > 0)) return null;
  return (
    <Ask
      label={t('取消订单')}
      danger
      question={t('取消这份订单？')}
      reason={{ label: t('取消原因'), max: 300 }}
      said={t('订单已取消')}
      onConfirm={(reason) =>
        procurement.POST('/api/procurement/orders/{id}/cancellation', {
          params: { path: { id: order.id } },
          body: { version: order.version, reason },
        })
      }
    >
      {t('取消后供应商不再供货，预算释放，已计入的下单金额冲回。取消不能恢复。')}
    </Ask>
  );
}

/** What is left of a delivery in parts is no longer waited for. */
function Curtail({ order }: { order: Order }) {
  const t = useT();
  const can = useCan();
  const sent = order.lines.some(({ shippedQuantity }) => shippedQuantity > 0);
  const left = order.lines.some(
    (line) => line.state === 'confirmed' && line.shippedQuantity < (line.confirmedQuantity ?? line.quantity),
  );
  if (!can('orders.answer') || !sent || !left || !['confirmed', 'shipped'].includes(order.state)) return null;
  return (
    <Ask
      label={t('未发部分不再要')}
      question={t('不再等待没有发的部分？')}
      reason={{ label: t('原因'), max: 300 }}
      said={t('未发部分已取消')}
      onConfirm={(reason) =>
        procurement.POST('/api/procurement/orders/{id}/curtailment', {
          params: { path: { id: order.id } },
          body: { version: order.version, reason },
        })
      }
    >
      {t('供应商不再发剩余的货，订单金额按已发部分减少，剩余预算释放。')}
    </Ask>
  );
}
