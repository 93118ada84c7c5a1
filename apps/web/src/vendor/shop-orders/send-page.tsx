import { useParams } from 'react-router';
import { vendorApi } from '../../api';
import { PageHead, Pending } from '../../desk';
import { EmptyState, LinkButton, useT } from '../../kit';
import { ContactPanel } from './contact-panel';
import { SendForm } from './send-form';
import { sendable } from './shop-order-words';

/** One parcel: what is in it, who takes it, its number. */
export default function SendPage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery('get', '/api/vendor/shop-orders/{id}', { params: { path: { id } } });
  const order = query.data;
  if (!order) return <Pending error={query.error} retry={() => void query.refetch()} />;
  const here = `/vendor/shop-orders/${order.id}`;
  if (!sendable(order)) {
    return (
      <EmptyState whole title={t('这个订单没有待发的商品')}>
        <LinkButton to={here} look="primary">
          {t('查看订单')}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      <PageHead
        title={t('发包裹')}
        above={[
          { title: t('个人订单'), to: '/vendor/shop-orders' },
          { title: order.number, to: here },
        ]}
      >
        {t('一单可以分几个包裹发；这次没发完的，仍留在待发货里。')}
      </PageHead>
      <ContactPanel order={order} />
      <SendForm key={order.version} order={order} />
    </>
  );
}
