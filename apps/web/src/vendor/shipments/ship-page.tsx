import { useParams } from 'react-router';
import { vendorApi } from '../../api';
import { PageHead, Pending } from '../../desk';
import { EmptyState, formatDate, useT } from '../../kit';
import { useStoppedAt } from '../orders/delivery-stop';
import { somethingLeft } from '../orders/order-words';
import { ShipForm } from './ship-form';
import { NavButton } from '../trade/nav-button';
import type { Order } from '../trade/types';

/** Sends what was agreed, all of it or a part. */
export default function ShipPage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery('get', '/api/vendor/orders/{id}', {
    params: { path: { id } },
  });
  const order = query.data;
  if (!order) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title={t('发货')}
        above={[
          { title: t('订单'), to: '/vendor/orders' },
          { title: order.number, to: `/vendor/orders/${order.id}` },
        ]}
      >
        <span lang="zh-CN">
          {order.buyerName} · {order.deliveryAddress}
        </span>
        {order.wantedOn && <> · {t('要求 {{date}} 到货', { date: formatDate(order.wantedOn) })}</>}
      </PageHead>
      <Sending order={order} />
    </>
  );
}

function Sending({ order }: { order: Order }) {
  const t = useT();
  const stopped = useStoppedAt(order) !== null;
  if (somethingLeft(order) && !stopped) return <ShipForm order={order} />;
  return (
    <EmptyState title={stopped ? t('平台已暂停向该单位发货') : t('没有待发的商品')}>
      <p>{stopped ? t('恢复后才能发出，届时会通知您。') : t('订单确认后才能发货；已全部发出的订单请看发货单。')}</p>
      <NavButton to={`/vendor/orders/${order.id}`} look="primary">
        {t('返回订单')}
      </NavButton>
    </EmptyState>
  );
}
