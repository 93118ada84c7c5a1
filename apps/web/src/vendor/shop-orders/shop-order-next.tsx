import type { ReactNode } from 'react';
import { formatDate, useT } from '../../kit';
import { Clock } from '../trade/clock';
import { NextStep } from '../trade/next-step';
import type { ShopOrder } from '../trade/types';
import { CLOSED_REASONS, toSend } from './shop-order-words';

/** What this order waits for, and when its money becomes the supplier's. */
export function ShopOrderNext({ order, actions }: { order: ShopOrder; actions?: ReactNode }) {
  const t = useT();
  const more = actions ? { actions } : {};
  if (order.held) {
    return (
      <NextStep tone="red" title={t('有售后或付款申诉没有了结')} {...more}>
        {t('了结以前不会自动确认收货，货款暂不结算。')}
      </NextStep>
    );
  }
  switch (order.state) {
    case 'awaiting_payment':
      return (
        <NextStep tone="plain" title={t('等买家付款')} {...more}>
          {t('付款以前请不要发货；超时未付款会自动关闭，库存随即放回。')}
        </NextStep>
      );
    case 'paid':
      return (
        <NextStep
          tone="gold"
          title={
            order.parcels.length > 0
              ? t('还有 {{count}} 种商品没有发', { count: toSend(order).length })
              : order.packedAt
                ? t('已打包，请交给快递')
                : t('请打包发货')
          }
          {...more}
        >
          {t('承诺付款后 {{most}} 天内送达。', { most: order.promiseDaysMax })}{' '}
          {order.buyerNote && <span lang="zh-CN">{t('买家留言：{{note}}', { note: order.buyerNote })}</span>}
        </NextStep>
      );
    case 'shipped':
    case 'delivered':
      return (
        <NextStep
          tone="blue"
          title={order.state === 'shipped' ? t('在路上，送到后请登记送达') : t('已送达，等买家确认收货')}
          {...more}
        >
          {order.confirmDueOn && (
            <>
              {t('到期自动确认收货：')}
              <Clock on={order.confirmDueOn} dated />
            </>
          )}
        </NextStep>
      );
    case 'received':
      return (
        <NextStep tone="green" title={t('买家已收货，货款进入结算')} {...more}>
          {t('{{date}} 收货，到账日期见货款。', { date: formatDate(order.receivedAt) })}
        </NextStep>
      );
    case 'closed':
      return (
        <NextStep tone="plain" title={t('订单已关闭')} {...more}>
          {order.closedReason && t(CLOSED_REASONS[order.closedReason]?.[0] ?? order.closedReason)}
        </NextStep>
      );
  }
}
