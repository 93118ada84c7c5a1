import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { vendor, vendorApi } from '../../api';
import { Pending, PrintSheet } from '../../desk';
import { formatCount, formatGrams, formatInstant, useT } from '../../kit';
import { grams } from '../trade/amounts';
import { SheetFacts } from '../trade/sheet-facts';
import { SheetTable } from '../trade/sheet-table';
import { sendable, toSend } from './shop-order-words';

/** What is still to be packed, and for whom. The full address is on paper, so reading it is on record. */
export default function ShopPackingListPage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery('get', '/api/vendor/shop-orders/{id}', { params: { path: { id } } });
  const order = query.data;
  const contact = useQuery({
    queryKey: ['shop-contact', id],
    queryFn: async () =>
      (await vendor.POST('/api/vendor/shop-orders/{id}/contact', { params: { path: { id } } })).data!,
    enabled: order !== undefined && sendable(order),
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  if (!order || contact.isLoading) return <Pending error={query.error} retry={() => void query.refetch()} />;
  const { name, phone, place, detail } = contact.data ?? order.contact;
  const lines = toSend(order);
  return (
    <PrintSheet title={t('装箱单')}>
      <SheetFacts
        items={[
          [t('订单号'), order.number],
          [t('收货人'), `${name} ${phone}`],
          [t('收货地址'), `${place} ${detail}`],
          [t('付款时间'), formatInstant(order.paidAt)],
          order.buyerNote !== '' && [t('买家留言'), order.buyerNote],
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
          {lines.map((line) => (
            <tr key={line.id}>
              <td>{line.position}</td>
              <td>{line.productName}</td>
              <td>{line.variantName}</td>
              <td style={{ textAlign: 'right' }}>
                {formatCount(line.leftQuantity)} {line.unit}
              </td>
              <td style={{ textAlign: 'right' }}>{formatGrams(grams(line.netWeightGrams, line.leftQuantity))}</td>
              <td style={{ width: '16%' }} />
            </tr>
          ))}
          {lines.length === 0 && (
            <tr>
              <td colSpan={6}>{t('没有待发的商品')}</td>
            </tr>
          )}
        </tbody>
      </SheetTable>
      <p style={{ marginTop: 24 }}>{t('配货人：__________　复核人：__________　日期：__________')}</p>
    </PrintSheet>
  );
}
