import { useParams } from 'react-router';
import { vendorApi } from '../../api';
import { PrintSheet, Pending } from '../../desk';
import { formatCount, formatDate, formatGrams, useT } from '../../kit';
import { sum } from '../trade/amounts';
import { SheetFacts } from '../trade/sheet-facts';
import { SheetTable } from '../trade/sheet-table';

/** What is still to be packed; printed and taken to the store. */
export default function PackingListPage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery('get', '/api/vendor/orders/{id}/packing-list', {
    params: { path: { id } },
  });
  const data = query.data;
  if (!data) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <PrintSheet title={t('装箱单')}>
      <SheetFacts
        items={[
          [t('订单号'), data.orderNumber],
          [t('供货单位'), data.supplierName],
          [t('收货单位'), data.buyerName],
          [t('收货地址'), data.deliveryAddress],
          [t('收货人'), `${data.contact.name} ${data.contact.phone}`],
          [t('要求到货'), data.wantedOn ? formatDate(data.wantedOn) : t('未指定')],
        ]}
      />
      <SheetTable label={t('待发的商品')}>
        <thead>
          <tr>
            <th>{t('序号')}</th>
            <th>{t('商品')}</th>
            <th>{t('规格')}</th>
            <th style={{ textAlign: 'right' }}>{t('待发数量')}</th>
            <th style={{ textAlign: 'right' }}>{t('净重')}</th>
            <th>{t('实装')}</th>
          </tr>
        </thead>
        <tbody>
          {data.lines.map((line) => (
            <tr key={line.position}>
              <td>{line.position}</td>
              <td>{line.productName}</td>
              <td>{line.variantName}</td>
              <td style={{ textAlign: 'right' }}>
                {formatCount(line.quantity)} {line.unit}
              </td>
              <td style={{ textAlign: 'right' }}>{formatGrams(line.grams)}</td>
              <td style={{ width: '18%' }} />
            </tr>
          ))}
          {data.lines.length === 0 && (
            <tr>
              <td colSpan={6}>{t('没有待发的商品')}</td>
            </tr>
          )}
        </tbody>
      </SheetTable>
      <p>{t('净重合计：{{weight}}', { weight: formatGrams(sum(data.lines.map((line) => line.grams))) })}</p>
      <p style={{ marginTop: 24 }}>{t('配货人：__________　复核人：__________　日期：__________')}</p>
    </PrintSheet>
  );
}
