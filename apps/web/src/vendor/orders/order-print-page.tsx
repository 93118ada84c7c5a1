import { useParams } from 'react-router';
import { vendorApi } from '../../api';
import { PrintSheet, Pending } from '../../desk';
import { formatCount, formatDate, formatInstant, formatYuan, useT } from '../../kit';
import { FUNDS, ORDER_STATES } from '../../kit/labels';
import { useSession } from '../../session';
import { SheetFacts } from '../trade/sheet-facts';
import { SheetTable } from '../trade/sheet-table';
import type { Order } from '../trade/types';
import { lineAmount, PAYMENT_TERMS, totalFen } from './order-words';

export default function OrderPrintPage() {
  const t = useT();
  const { id = '' } = useParams();
  const session = useSession();
  const query = vendorApi.useQuery('get', '/api/vendor/orders/{id}', {
    params: { path: { id } },
  });
  const order = query.data;
  if (!order) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <PrintSheet title={t('订单')}>
      <SheetFacts
        items={[
          [t('订单号'), order.number],
          [t('状态'), t(ORDER_STATES[order.state]?.[0] ?? order.state)],
          [t('供货单位'), session?.organisation?.name ?? ''],
          [t('采购单位'), order.buyerName],
          [t('资金'), t(FUNDS[order.fund]?.[0] ?? order.fund)],
          [t('收货地址'), order.deliveryAddress],
          [t('收货人'), `${order.contact.name} ${order.contact.phone}`],
          [t('下单时间'), formatInstant(order.placedAt)],
          [t('要求到货'), order.wantedOn ? formatDate(order.wantedOn) : t('未指定')],
          [
            t('付款约定'),
            t('{{terms}}，{{days}} 天内', {
              terms: t(PAYMENT_TERMS[order.paymentTerms]?.[0] ?? order.paymentTerms),
              days: order.paymentDays,
            }),
          ],
        ]}
      />
      <Lines order={order} />
      <SheetFacts items={[order.note !== '' && [t('采购单位的话'), order.note]]} />
    </PrintSheet>
  );
}

function Lines({ order }: { order: Order }) {
  const t = useT();
  const right = { textAlign: 'right' } as const;
  return (
    <SheetTable label={t('商品')}>
      <thead>
        <tr>
          <th>{t('序号')}</th>
          <th>{t('商品')}</th>
          <th>{t('规格')}</th>
          <th style={right}>{t('数量')}</th>
          <th style={right}>{t('单价')}</th>
          <th style={right}>{t('金额')}</th>
        </tr>
      </thead>
      <tbody>
        {order.lines.map((line) => (
          <tr key={line.id}>
            <td>{line.position}</td>
            <td>{line.productName}</td>
            <td>{line.variantName}</td>
            <td style={right}>
              {formatCount(line.confirmedQuantity ?? line.quantity)} {line.unit}
            </td>
            <td style={right}>{formatYuan(line.unitPriceFen)}</td>
            <td style={right}>{formatYuan(lineAmount(line))}</td>
          </tr>
        ))}
        <tr>
          <td colSpan={5}>{t('运费')}</td>
          <td style={right}>{formatYuan(order.freightFen)}</td>
        </tr>
        <tr>
          <th colSpan={5}>{t('合计')}</th>
          <th style={right}>{formatYuan(totalFen(order))}</th>
        </tr>
      </tbody>
    </SheetTable>
  );
}
