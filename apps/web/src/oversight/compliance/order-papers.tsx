import { Image } from 'antd';
import type { OversightSchemas } from '../../api';
import { type Column, DataTable, Panel, StateTag } from '../../desk';
import { Badge, formatDate, formatInstant, formatYuan, useT } from '../../kit';
import { SHIPMENT_STATES } from '../../kit/labels';
import styles from './order.module.css';
import { HOWS, INVOICE_KINDS, RECEIPT_KINDS, type Purchase } from './order-words';

type Invoice = OversightSchemas['schemas']['PurchaseInvoiceDto'];
type Allocation = OversightSchemas['schemas']['PurchaseAllocationDto'];
type Receipt = OversightSchemas['schemas']['PurchaseReceiptDto'];
type Shipment = OversightSchemas['schemas']['PurchaseShipmentDto'];

const orderFile = (orderId: string, fileId: string): string =>
  `/api/oversight/compliance/orders/${orderId}/files/${fileId}?inline=true`;

export function Photos({ orderId, fileIds }: { orderId: string; fileIds: readonly string[] }) {
  const t = useT();
  if (fileIds.length === 0) return null;
  return (
    <span className={styles.photos}>
      <Image.PreviewGroup>
        {fileIds.map((id, index) => (
          <Image
            key={id}
            src={orderFile(orderId, id)}
            alt={t('验收照片 {{number}}', { number: index + 1 })}
            width={72}
            height={72}
            className={styles.photo}
          />
        ))}
      </Image.PreviewGroup>
    </span>
  );
}

/** What was sent and what was accepted of it. */
export function Deliveries({ view: { shipments, receipts } }: { view: Purchase }) {
  const t = useT();
  const columns: Column<Shipment>[] = [
    { key: 'number', title: t('送货单'), render: ({ number }) => number },
    { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={SHIPMENT_STATES} state={state} /> },
    {
      key: 'carrier',
      title: t('承运'),
      render: ({ carrier, trackingNumber }) => (
        <span lang="zh-CN">{[carrier, trackingNumber].filter(Boolean).join(' ')}</span>
      ),
    },
    { key: 'parcels', title: t('件数'), align: 'right', render: ({ parcels }) => parcels },
    { key: 'sentAt', title: t('发货'), render: ({ sentAt }) => formatInstant(sentAt) },
    { key: 'arrivedAt', title: t('送达'), render: ({ arrivedAt }) => formatInstant(arrivedAt) },
    {
      key: 'receipt',
      title: t('验收单'),
      render: ({ id }) => {
        const found = receipts.filter(({ shipmentId }) => shipmentId === id);
        return found.length === 0 ? '—' : found.map((receipt) => <ReceiptNote key={receipt.id} receipt={receipt} />);
      },
    },
  ];
  return (
    <Panel flush title={t('送货和验收')}>
      <DataTable
        caption={t('送货和验收')}
        rows={shipments}
        rowKey={({ id }) => id}
        columns={columns}
        empty={{ title: t('还没有发货'), text: t('供应商发货后，送货单和验收单列在这里。') }}
      />
    </Panel>
  );
}

function ReceiptNote({ receipt }: { receipt: Receipt }) {
  const t = useT();
  return (
    <span className={styles.note}>
      <strong>{receipt.number}</strong> {formatYuan(receipt.goodsFen)}{' '}
      <span className={styles.soft}>
        {t(RECEIPT_KINDS[receipt.kind] ?? receipt.kind)} {receipt.acceptedByName} {formatInstant(receipt.at)}
      </span>
    </span>
  );
}

/** Invoices and the money that arrived for them. */
export function Payments({ view }: { view: Purchase }) {
  const t = useT();
  const columns: Column<Invoice>[] = [
    {
      key: 'number',
      title: t('发票'),
      render: ({ number, invoiceNumber, kind, fileId }) => (
        <>
          <a href={orderFile(view.order.id, fileId)} target="_blank" rel="noreferrer">
            {number}
          </a>{' '}
          <span className={`${styles.soft} ${styles.note}`}>
            {t(INVOICE_KINDS[kind] ?? kind)} {invoiceNumber}
          </span>
        </>
      ),
    },
    { key: 'issuedOn', title: t('开票'), render: ({ issuedOn }) => formatDate(issuedOn) },
    { key: 'dueOn', title: t('应付日期'), render: ({ dueOn }) => formatDate(dueOn) },
    { key: 'amount', title: t('发票金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
    { key: 'ofOrder', title: t('属于本订单'), align: 'right', render: ({ ofOrderFen }) => formatYuan(ofOrderFen) },
    { key: 'paid', title: t('已付'), align: 'right', render: ({ paidFen }) => formatYuan(paidFen) },
    { key: 'credited', title: t('退货冲减'), align: 'right', render: ({ creditedFen }) => formatYuan(creditedFen) },
  ];
  return (
    <Panel flush title={t('发票和付款')}>
      <DataTable
        caption={t('发票')}
        rows={view.invoices}
        rowKey={({ id }) => id}
        columns={columns}
        empty={{ title: t('还没有开票'), text: t('验收以后供应商开具发票，付款核对到发票再分摊到每一行。') }}
      />
      {view.allocations.length > 0 && <Allocations view={view} />}
    </Panel>
  );
}

function Allocations({ view }: { view: Purchase }) {
  const t = useT();
  const lineName = (id: string | null) => {
    const line = view.lines.find((one) => one.id === id);
    return line ? `${line.position}. ${line.productName}` : t('运费');
  };
  const columns: Column<Allocation>[] = [
    { key: 'bookedOn', title: t('到账日期'), render: ({ bookedOn }) => formatDate(bookedOn) },
    { key: 'payer', title: t('付款人'), render: ({ payerName }) => <span lang="zh-CN">{payerName}</span> },
    {
      key: 'invoice',
      title: t('付哪张发票'),
      render: ({ invoiceId }) => view.invoices.find(({ id }) => id === invoiceId)?.number ?? '—',
    },
    { key: 'line', title: t('分摊到'), render: ({ orderLineId }) => <span lang="zh-CN">{lineName(orderLineId)}</span> },
    { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
    {
      key: 'how',
      title: t('怎么核对的'),
      render: ({ how, undoneAt }) =>
        undoneAt ? (
          <Badge tone="red">{t('已于 {{at}} 撤销', { at: formatInstant(undoneAt) })}</Badge>
        ) : (
          t(HOWS[how] ?? how)
        ),
    },
  ];
  return (
    <DataTable
      caption={t('付款核对')}
      rows={view.allocations}
      rowKey={({ id, orderLineId }) => `${id}-${orderLineId}`}
      columns={columns}
      empty={{ title: t('还没有付款') }}
    />
  );
}
