import { Link } from 'react-router';
import { procurementApi } from '../../api';
import { Facts } from '../../desk';
import { formatDate, formatInstant, useT } from '../../kit';
import { FUNDS } from '../../kit/labels';
import { PAYMENT_TERMS } from '../buying-labels';
import type { Order } from './order';

export function OrderFacts({ order }: { order: Order }) {
  const t = useT();
  const { data } = procurementApi.useQuery('get', '/api/procurement/purchase-requests', {
    params: { query: { orderId: order.id, limit: 1 } },
  });
  const request = data?.items[0];
  return (
    <Facts
      items={[
        request && {
          label: t('采购申请'),
          wide: true,
          value: (
            <Link to={`/procurement/requests/${request.id}`} lang="zh-CN">
              {[request.title, request.number].filter(Boolean).join(' ')}
            </Link>
          ),
        },
        {
          label: t('供应商'),
          value: (
            <Link to={`/procurement/orders?supplierId=${order.supplierId}`} lang="zh-CN">
              {order.supplierName}
            </Link>
          ),
        },
        { label: t('归属单位'), value: <span lang="zh-CN">{order.budgetUnitName}</span> },
        { label: t('资金'), value: t(FUNDS[order.fund]![0]) },
        {
          label: t('付款条件'),
          value: t('{{terms}}，开票后 {{days}} 天内付清', {
            terms: t(PAYMENT_TERMS[order.paymentTerms]![0]),
            days: order.paymentDays,
          }),
        },
        { label: t('下单时间'), value: formatInstant(order.placedAt) },
        order.confirmedAt !== null && { label: t('确认时间'), value: formatInstant(order.confirmedAt) },
        order.closedAt !== null && { label: t('办结时间'), value: formatInstant(order.closedAt) },
        { label: t('期望到货日期'), value: formatDate(order.wantedOn) },
        {
          label: t('收货'),
          wide: true,
          value: <span lang="zh-CN">{[order.deliveryAddress, order.contact.name, order.contact.phone].join(' ')}</span>,
        },
        order.note !== '' && { label: t('说明'), wide: true, value: <span lang="zh-CN">{order.note}</span> },
      ]}
    />
  );
}
