import { useParams } from 'react-router';
import { vendorApi } from '../../api';
import { PageHead, Panel, StateTag, Pending } from '../../desk';
import { Badge, useT } from '../../kit';
import { ORDER_STATES } from '../../kit/labels';
import { ActionBar } from '../trade/action-bar';
import styles from '../trade/trade.module.css';
import type { Order } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { useStoppedAt } from './delivery-stop';
import { OrderActions } from './order-actions';
import { OrderDelivery } from './order-delivery';
import { OrderLines } from './order-lines';
import { OrderLinks } from './order-links';
import { OrderNext } from './order-next';
import { OrderProposals } from './order-proposals';
import { OrderTimeline } from './order-timeline';

function StopBadge({ order }: { order: Order }) {
  const t = useT();
  const stopped = useStoppedAt(order) !== null && ['placed', 'proposed'].includes(order.state);
  return stopped && <Badge tone="red">{t('已暂停发货')}</Badge>;
}

export default function OrderPage() {
  const t = useT();
  const { id = '' } = useParams();
  const phone = usePhone();
  const query = vendorApi.useQuery('get', '/api/vendor/orders/{id}', {
    params: { path: { id } },
  });
  const order = query.data;
  if (!order) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title={order.number}
        above={[{ title: t('订单'), to: '/vendor/orders' }]}
        mark={
          <>
            <StateTag of={ORDER_STATES} state={order.state} />
            <StopBadge order={order} />
            {order.overdue && <Badge tone="red">{t('逾期未确认')}</Badge>}
          </>
        }
        actions={!phone && <OrderActions order={order} show="all" />}
      >
        <span lang="zh-CN">{order.buyerName}</span>
      </PageHead>
      <OrderNext order={order} {...(phone && { actions: <OrderActions order={order} show="others" /> })} />
      <div className={styles.columns}>
        <div>
          <OrderProposals order={order} />
          <OrderLines order={order} />
          <OrderLinks order={order} />
        </div>
        <div>
          <OrderDelivery order={order} />
          <Panel title={t('订单经过')}>
            <OrderTimeline orderId={order.id} />
          </Panel>
        </div>
      </div>
      {phone && <OrderActions order={order} show="main" wrap={(actions) => <ActionBar>{actions}</ActionBar>} />}
    </>
  );
}
