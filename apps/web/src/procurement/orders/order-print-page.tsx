import { useParams } from 'react-router';
import { procurementApi } from '../../api';
import { PrintSheet, Pending } from '../../desk';
import { formatCount, formatDate, formatGrams, formatYuan, useT } from '../../kit';
import { FUNDS, TAX_TREATMENTS } from '../../kit/labels';
import { DUTIES, PAYMENT_TERMS } from '../buying-labels';

/** 采购订单, as it goes into the file. */
export default function OrderPrintPage() {
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
  const total = BigInt(order.goodsFen) + BigInt(order.freightFen);
  return (
    <PrintSheet title={t('采购订单')}>
      <table>
        <tbody>
          <tr>
            <th scope="row">{t('订单号')}</th>
            <td>{order.number}</td>
            <th scope="row">{t('下单日期')}</th>
            <td>{formatDate(order.placedAt)}</td>
          </tr>
          <tr>
            <th scope="row">{t('归属单位')}</th>
            <td>{order.budgetUnitName}</td>
            <th scope="row">{t('资金')}</th>
            <td>{t(FUNDS[order.fund]![0])}</td>
          </tr>
          <tr>
            <th scope="row">{t('供应商')}</th>
            <td>{order.supplierName}</td>
            <th scope="row">{t('付款条件')}</th>
            <td>
              {t('{{terms}}，开票后 {{days}} 天内付清', {
                terms: t(PAYMENT_TERMS[order.paymentTerms]![0]),
                days: order.paymentDays,
              })}
            </td>
          </tr>
          <tr>
            <th scope="row">{t('收货')}</th>
            <td colSpan={3}>{[order.deliveryAddress, order.contact.name, order.contact.phone].join(' ')}</td>
          </tr>
          <tr>
            <th scope="row">{t('期望到货日期')}</th>
            <td>{formatDate(order.wantedOn)}</td>
            <th scope="row">{t('说明')}</th>
            <td>{order.note || '—'}</td>
          </tr>
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('序号')}</th>
            <th scope="col">{t('商品')}</th>
            <th scope="col">{t('每单位净重')}</th>
            <th scope="col">{t('税率')}</th>
            <th scope="col">{t('数量')}</th>
            <th scope="col">{t('单价')}</th>
            <th scope="col">{t('金额')}</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.id}>
              <td>{line.position}</td>
              <td>
                {line.productName} {line.variantName}
              </td>
              <td>{formatGrams(line.netWeightGrams)}</td>
              <td>{t(TAX_TREATMENTS[line.taxTreatment]![0])}</td>
              <td>
                {t('{{count}} {{unit}}', {
                  count: formatCount(line.confirmedQuantity ?? line.quantity),
                  unit: line.unit,
                })}
              </td>
              <td>{formatYuan(line.unitPriceFen)}</td>
              <td>{formatYuan(line.confirmedAmountFen ?? line.amountFen)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={6}>
              {t('运费')}
            </th>
            <td>{formatYuan(order.freightFen)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={6}>
              {t('合计')}
            </th>
            <td>
              <strong>{formatYuan(total)}</strong>
            </td>
          </tr>
        </tbody>
      </table>
      <p>
        {order.duties
          .map(({ duty, userName }) => t('{{duty}}：{{name}}', { duty: t(DUTIES[duty]![0]), name: userName }))
          .join(t('　'))}
      </p>
    </PrintSheet>
  );
}
