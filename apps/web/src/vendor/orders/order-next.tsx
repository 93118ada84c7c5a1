import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { formatDate, formatInstant, formatYuan, useT } from '../../kit';
import { invoiceState } from '../invoices/invoice-state';
import { Clock } from '../trade/clock';
import { NextStep } from '../trade/next-step';
import type { Order } from '../trade/types';
import { useStoppedAt } from './delivery-stop';
import { somethingLeft } from './order-words';

interface OrderNextProps {
  readonly order: Order;
  readonly actions?: ReactNode;
}

/** Whose turn it is, and by when. */
export function OrderNext({ order, actions }: OrderNextProps) {
  const t = useT();
  const stoppedAt = useStoppedAt(order);
  switch (order.state) {
    case 'placed':
      return (
        <NextStep tone={order.overdue ? 'red' : 'gold'} title={t('请答复这个订单')} actions={actions}>
          {order.overdue ? t('应在此日前答复：') : t('最迟答复日：')}
          <Clock on={order.confirmBy} dated />
        </NextStep>
      );
    case 'proposed':
      return (
        <NextStep tone="blue" title={t('等采购单位答复您的调整')} actions={actions}>
          {t('对方同意后订单按调整确认；不同意则订单取消。等待期间仍可修改提议，或改为照原样确认。')}
        </NextStep>
      );
    case 'confirmed':
      return stoppedAt ? (
        <Stopped at={stoppedAt} actions={actions} />
      ) : (
        <NextStep tone="gold" title={t('请备货发货')} actions={actions}>
          {order.wantedOn ? (
            <>
              {t('要求到货：')}
              <Clock on={order.wantedOn} dated />
            </>
          ) : (
            t('采购单位没有指定到货日期。')
          )}
        </NextStep>
      );
    case 'shipped':
      return <Underway order={order} actions={actions} stoppedAt={stoppedAt} />;
    case 'received':
      return <Received order={order} actions={actions} />;
    case 'completed':
      return (
        <NextStep tone="green" title={t('订单已完结')} actions={actions}>
          {t('货款已付清，{{date}}完结。', { date: formatDate(order.closedAt) })}
        </NextStep>
      );
    default:
      return <NextStep tone="plain" title={t('订单已取消')} actions={actions} />;
  }
}

function Stopped({ at, actions }: { readonly at: string; readonly actions: ReactNode }) {
  const t = useT();
  return (
    <NextStep tone="red" title={t('平台已暂停向该单位发货')} actions={actions}>
      {t('{{at}}起暂停，恢复后才能发出，届时会通知您。已在途的照常送达和验收。', { at: formatInstant(at) })}
    </NextStep>
  );
}

function Underway({ order, actions, stoppedAt }: OrderNextProps & { readonly stoppedAt: string | null }) {
  const t = useT();
  const left = somethingLeft(order);
  const { data: disputes } = vendorApi.useQuery('get', '/api/vendor/disputes', {
    params: { query: { orderId: order.id, state: 'open' } },
  });
  const dispute = disputes?.items[0];
  if (dispute) {
    return (
      <NextStep tone="red" title={t('采购单位提出了争议')} actions={actions}>
        {dispute.answeredAt ? t('您已答复，等平台裁处。') : t('请尽快答复，平台裁处时会看双方说明。')}{' '}
        <Link to={`/vendor/disputes/${dispute.id}`}>{t('查看争议')}</Link>
      </NextStep>
    );
  }
  if (left && stoppedAt) return <Stopped at={stoppedAt} actions={actions} />;
  return (
    <NextStep tone={left ? 'gold' : 'blue'} title={left ? t('还有商品未发') : t('等采购单位验收')} actions={actions}>
      {left ? t('已发的照常验收，其余请继续发货。') : t('货到后请登记送达；逾期未验收的视同验收，日期见发货单。')}
    </NextStep>
  );
}

function Received({ order, actions }: OrderNextProps) {
  const t = useT();
  const { data } = vendorApi.useQuery('get', '/api/vendor/invoices', { params: { query: { orderId: order.id } } });
  const unpaid = data?.items.find((invoice) => invoiceState(invoice) !== 'paid');
  if (!data) return null;
  if (!unpaid) {
    return (
      <NextStep tone="gold" title={t('验收完毕，请开票')} actions={actions}>
        {t('登记发票后开始计算付款期限（{{days}} 天）。', { days: order.paymentDays })}
      </NextStep>
    );
  }
  return (
    <NextStep tone={invoiceState(unpaid) === 'overdue' ? 'red' : 'blue'} title={t('等采购单位付款')} actions={actions}>
      {t('发票 {{number}}，{{amount}}，应付款日：', { number: unpaid.number, amount: formatYuan(unpaid.amountFen) })}
      <Clock on={unpaid.dueOn} dated /> <Link to={`/vendor/invoices/${unpaid.id}`}>{t('查看发票')}</Link>
    </NextStep>
  );
}
