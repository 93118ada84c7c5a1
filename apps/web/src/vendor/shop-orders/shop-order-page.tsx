import { useParams } from 'react-router';
import { vendorApi } from '../../api';
import { PageHead, Panel, Pending, StateTag } from '../../desk';
import { Badge, formatInstant, useT } from '../../kit';
import { ActionBar } from '../trade/action-bar';
import styles from '../trade/trade.module.css';
import type { ShopOrder } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { ContactPanel } from './contact-panel';
import { GiftPanel } from './gift-panel';
import { OrderClaims } from './order-claims';
import { ParcelsPanel } from './parcels-panel';
import { ShopInvoicePanel } from './shop-invoice-panel';
import { OtherActions, SendActions } from './shop-order-actions';
import { ShopOrderLines } from './shop-order-lines';
import { ShopOrderNext } from './shop-order-next';
import { SHOP_ORDER_STATES, SHOP_STEPS, SIDES } from './shop-order-words';

export default function ShopOrderPage() {
  const t = useT();
  const { id = '' } = useParams();
  const phone = usePhone();
  const query = vendorApi.useQuery('get', '/api/vendor/shop-orders/{id}', { params: { path: { id } } });
  const order = query.data;
  if (!order) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title={order.number}
        above={[{ title: t('个人订单'), to: '/vendor/shop-orders' }]}
        mark={
          <>
            <StateTag of={SHOP_ORDER_STATES} state={order.state} />
            {order.gift && <Badge tone="gold">{t('以购代捐')}</Badge>}
            {order.held && <Badge tone="red">{t('有售后或申诉')}</Badge>}
          </>
        }
        actions={
          !phone && (
            <>
              <SendActions order={order} />
              <OtherActions order={order} />
            </>
          )
        }
      >
        {t('{{at}} 下单', { at: formatInstant(order.placedAt) })}
      </PageHead>
      <ShopOrderNext order={order} {...(phone && { actions: <OtherActions order={order} /> })} />
      <div className={styles.columns}>
        <div>
          <ShopOrderLines order={order} />
          <OrderClaims orderId={order.id} />
          <ParcelsPanel order={order} />
          {order.gift && <GiftPanel order={order} />}
          <ShopInvoicePanel order={order} />
        </div>
        <div>
          <ContactPanel order={order} />
          <Panel title={t('订单经过')}>
            <Steps order={order} />
          </Panel>
        </div>
      </div>
      {phone && order.state === 'paid' && (
        <ActionBar>
          <SendActions order={order} />
        </ActionBar>
      )}
    </>
  );
}

function Steps({ order }: { order: ShopOrder }) {
  const t = useT();
  return (
    <ol className={styles.steps}>
      {[...order.steps]
        .sort((one, other) => other.at.localeCompare(one.at))
        .map((step) => (
          <li key={step.id}>
            <strong>{t(SHOP_STEPS[step.kind]?.[0] ?? step.name)}</strong>
            <span className={styles.under}>
              {formatInstant(step.at)} {t(SIDES[step.side]?.[0] ?? step.side)}
            </span>
            {step.note && <p lang="zh-CN">{step.note}</p>}
          </li>
        ))}
    </ol>
  );
}
