import { Link } from 'react-router';
import { Facts, Panel } from '../../desk';
import { formatDate, formatInstant, useT } from '../../kit';
import { FUNDS } from '../../kit/labels';
import { useCan } from '../../session';
import styles from '../trade/trade.module.css';
import type { Order } from '../trade/types';
import { BuyerCredit } from './buyer-credit';
import { PAYMENT_TERMS } from './order-words';

/** Where to, to whom, until when, and on which terms. */
export function OrderDelivery({ order }: { order: Order }) {
  const t = useT();
  const can = useCan();
  const orders = new URLSearchParams({ state: 'all', buyer: order.buyerId, buyerName: order.buyerName });
  return (
    <Panel title={t('收货与约定')}>
      <Facts
        items={[
          {
            label: t('采购单位'),
            value: (
              <>
                <span lang="zh-CN">{order.buyerName}</span>{' '}
                <Link to={`/vendor/orders?${orders}`}>{t('它的全部订单')}</Link>
              </>
            ),
          },
          can('balance.view') && { label: t('赊购额度'), value: <BuyerCredit buyerId={order.buyerId} /> },
          { label: t('收货地址'), value: <span lang="zh-CN">{order.deliveryAddress}</span>, wide: true },
          { label: t('收货人'), value: <Contact order={order} /> },
          { label: t('要求到货'), value: order.wantedOn ? formatDate(order.wantedOn) : t('未指定') },
          { label: t('资金'), value: t(FUNDS[order.fund]?.[0] ?? order.fund) },
          {
            label: t('付款约定'),
            value: t('{{terms}}，{{days}} 天内', {
              terms: t(PAYMENT_TERMS[order.paymentTerms]?.[0] ?? order.paymentTerms),
              days: order.paymentDays,
            }),
          },
          { label: t('下单时间'), value: formatInstant(order.placedAt) },
          order.note !== '' && { label: t('采购单位的话'), value: <span lang="zh-CN">{order.note}</span>, wide: true },
        ]}
      />
    </Panel>
  );
}

function Contact({ order: { contact } }: { order: Order }) {
  const t = useT();
  return (
    <>
      <span lang="zh-CN">{contact.name}</span>{' '}
      {contact.masked ? (
        <>
          {contact.phone}
          <span className={styles.under}>{t('确认订单后完整显示')}</span>
        </>
      ) : (
        <a href={`tel:${contact.phone}`}>{contact.phone}</a>
      )}
    </>
  );
}
