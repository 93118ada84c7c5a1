import { useParams } from 'react-router';
import { procurementApi } from '../../api';
import { PrintSheet, Pending } from '../../desk';
import { formatCount, formatDate, formatGrams, formatYuan, useT } from '../../kit';
import { FAULT_REASONS, RECEIPT_KINDS } from '../buying-labels';
import type { ReceiptLine } from './receipt';

/** 验收单, signed and put beside the invoice. */
export default function ReceiptPrintPage() {
  const t = useT();
  const { id = '' } = useParams();
  const path = { params: { path: { id } } };
  const {
    data: receipt,
    error,
    refetch,
  } = procurementApi.useQuery('get', '/api/procurement/shipments/{id}/receipt', path);
  const { data: shipment } = procurementApi.useQuery('get', '/api/procurement/shipments/{id}', path);
  if (!receipt) return <Pending error={error} retry={refetch} />;
  return (
    <PrintSheet title={t('验收单')}>
      <table>
        <tbody>
          <tr>
            <th scope="row">{t('验收单号')}</th>
            <td>{receipt.number}</td>
            <th scope="row">{t('验收日期')}</th>
            <td>{formatDate(receipt.receivedOn)}</td>
          </tr>
          <tr>
            <th scope="row">{t('订单号')}</th>
            <td>{receipt.orderNumber}</td>
            <th scope="row">{t('发货单号')}</th>
            <td>{receipt.shipmentNumber}</td>
          </tr>
          <tr>
            <th scope="row">{t('供应商')}</th>
            <td>{shipment?.supplierName}</td>
            <th scope="row">{t('验收方式')}</th>
            <td>{t(RECEIPT_KINDS[receipt.kind]![0])}</td>
          </tr>
        </tbody>
      </table>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('商品')}</th>
            <th scope="col">{t('发货')}</th>
            <th scope="col">{t('约定净重')}</th>
            <th scope="col">{t('实收')}</th>
            <th scope="col">{t('实重')}</th>
            <th scope="col">{t('拒收')}</th>
            <th scope="col">{t('金额')}</th>
          </tr>
        </thead>
        <tbody>
          {receipt.lines.map((line) => (
            <PrintedLine key={line.id} line={line} />
          ))}
          <tr>
            <th scope="row" colSpan={6}>
              {t('运费')}
            </th>
            <td>{formatYuan(receipt.freightFen)}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={6}>
              {t('应付合计')}
            </th>
            <td>
              <strong>{formatYuan(BigInt(receipt.goodsFen) + BigInt(receipt.freightFen))}</strong>
            </td>
          </tr>
        </tbody>
      </table>
      {receipt.note && <p>{t('备注：{{note}}', { note: receipt.note })}</p>}
      <p>{t('验收人：{{name}}', { name: receipt.acceptedByName ?? t('期满视同验收') })}</p>
    </PrintSheet>
  );
}

function PrintedLine({ line }: { line: ReceiptLine }) {
  const t = useT();
  const units = (count: number): string => t('{{count}} {{unit}}', { count: formatCount(count), unit: line.unit });
  return (
    <tr>
      <td>
        {line.productName} {line.variantName}
      </td>
      <td>{units(line.shippedQuantity)}</td>
      <td>{formatGrams(line.expectedGrams)}</td>
      <td>{units(line.acceptedQuantity)}</td>
      <td>{line.acceptedGrams === null ? '—' : formatGrams(line.acceptedGrams)}</td>
      <td>
        {line.refusedQuantity === 0
          ? '—'
          : [
              units(line.refusedQuantity),
              line.refusalReason && t(FAULT_REASONS[line.refusalReason]![0]),
              line.refusalText,
            ]
              .filter(Boolean)
              .join(' ')}
      </td>
      <td>{formatYuan(line.amountFen)}</td>
    </tr>
  );
}
