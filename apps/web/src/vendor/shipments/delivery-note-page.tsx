import { useParams } from 'react-router';
import { vendorApi, type VendorSchemas } from '../../api';
import { PrintSheet, Pending } from '../../desk';
import { formatCount, formatGrams, formatInstant, formatYuan, type Translate, useT } from '../../kit';
import { lineFen } from '../trade/amounts';
import { ShareButton } from '../trade/share-button';
import { SheetFacts } from '../trade/sheet-facts';
import { SheetTable } from '../trade/sheet-table';
import styles from '../trade/trade.module.css';

type DeliveryNote = VendorSchemas['schemas']['DeliveryNoteDto'];

/** 送货单: goes with the goods, signed by both sides. */
export default function DeliveryNotePage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery('get', '/api/vendor/shipments/{id}/delivery-note', { params: { path: { id } } });
  const note = query.data;
  if (!note) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <PrintSheet title={t('送货单')}>
      <div className="no-print" style={{ textAlign: 'center', marginBottom: 12 }}>
        <ShareButton title={t('送货单 {{number}}', { number: note.number })} text={inWords(t, note)} />
      </div>
      <SheetFacts
        items={[
          [t('送货单号'), note.number],
          [t('订单号'), note.orderNumber],
          [t('供货单位'), note.supplierName],
          [t('收货单位'), note.buyerName],
          [t('收货地址'), note.deliveryAddress],
          [t('收货人'), `${note.contactName} ${note.contactPhone}`],
          [t('承运方'), [note.carrier, note.trackingNumber].filter(Boolean).join(' ')],
          [t('发货时间'), formatInstant(note.sentAt)],
          [t('件数'), formatCount(note.parcels)],
          note.note !== '' && [t('备注'), note.note],
        ]}
      />
      <Lines note={note} />
      {note.conformity.length > 0 && (
        <p>{t('随货合格证：{{numbers}}', { numbers: note.conformity.map(({ number }) => number).join(' ') })}</p>
      )}
      <div className={styles.signatures}>
        <div>
          <p>{t('送货人（签字）：______________')}</p>
          <p>{t('日期：______________')}</p>
        </div>
        <div>
          <p>{t('收货人（签字）：______________')}</p>
          <p>{t('日期：______________')}</p>
        </div>
      </div>
      <p>{t('请当面清点、过磅，实收与单据不符的写在“实收”栏。')}</p>
    </PrintSheet>
  );
}

function Lines({ note }: { note: DeliveryNote }) {
  const t = useT();
  const right = { textAlign: 'right' } as const;
  return (
    <SheetTable label={t('发出的商品')}>
      <thead>
        <tr>
          <th>{t('序号')}</th>
          <th>{t('商品')}</th>
          <th>{t('规格')}</th>
          <th style={right}>{t('数量')}</th>
          <th style={right}>{t('净重')}</th>
          <th style={right}>{t('单价')}</th>
          <th style={right}>{t('金额')}</th>
          <th>{t('实收')}</th>
        </tr>
      </thead>
      <tbody>
        {note.lines.map((line) => (
          <tr key={line.id}>
            <td>{line.position}</td>
            <td>{line.productName}</td>
            <td>{line.variantName}</td>
            <td style={right}>
              {formatCount(line.quantity)} {line.unit}
            </td>
            <td style={right}>{formatGrams(line.shippedGrams ?? line.expectedGrams)}</td>
            <td style={right}>{formatYuan(line.unitPriceFen)}</td>
            <td style={right}>{formatYuan(lineFen(line.unitPriceFen, line.quantity))}</td>
            <td style={{ width: '12%' }} />
          </tr>
        ))}
        <tr>
          <th colSpan={6}>{t('本批约定货款')}</th>
          <th style={right}>{formatYuan(note.goodsFen)}</th>
          <th />
        </tr>
      </tbody>
    </SheetTable>
  );
}

/** The note as a message, for whoever receives the goods. */
const inWords = (t: Translate, note: DeliveryNote): string =>
  [
    t('送货单 {{number}}', { number: note.number }),
    t('{{name}}：{{value}}', { name: t('供货单位'), value: note.supplierName }),
    t('{{name}}：{{value}}', { name: t('收货单位'), value: note.buyerName }),
    ...note.lines.map((line) => `${line.productName} ${line.variantName} ${formatCount(line.quantity)} ${line.unit}`),
    t('{{name}}：{{value}}', {
      name: t('承运方'),
      value: [note.carrier, note.trackingNumber].filter(Boolean).join(' '),
    }),
    t('{{name}}：{{value}}', { name: t('发货时间'), value: formatInstant(note.sentAt) }),
  ].join('\n');
