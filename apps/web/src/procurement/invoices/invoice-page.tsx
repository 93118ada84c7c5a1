import { Link, useParams } from 'react-router';
import { fileUrl, procurementApi } from '../../api';
import { type Column, DataTable, Facts, PageHead, Panel, StateTag, Pending } from '../../desk';
import { Badge, formatDate, formatYuan, Icon, useT } from '../../kit';
import { TAX_TREATMENTS } from '../../kit/labels';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import { INVOICE_KINDS, INVOICE_STATES, MATCHED_BY } from '../buying-labels';
import { Notice } from '../notice';
import { DueClock } from './due-clock';
import { invoiceState, openFen } from './invoice-state';
import { PaymentInstruction } from './payment-instruction';
import type { Invoice } from './invoice';

export default function InvoicePage() {
  const t = useT();
  const { id = '' } = useParams();
  const can = useCan();
  const {
    data: invoice,
    error,
    refetch,
  } = procurementApi.useQuery('get', '/api/procurement/invoices/{id}', {
    params: { path: { id } },
  });
  if (!invoice) return <Pending error={error} retry={refetch} />;
  const state = invoiceState(invoice);
  const open = openFen(invoice);
  return (
    <>
      <PageHead
        title={t('发票 {{number}}', { number: invoice.number })}
        above={[{ title: t('发票和付款'), to: '/procurement/invoices' }]}
        mark={<StateTag of={INVOICE_STATES} state={state} />}
        actions={
          <>
            <a href={`/api/procurement/invoices/${id}/payment-pack`} download className={buying.fileLink}>
              <Icon name="download" size={18} /> {t('下载付款资料')}
            </a>
            <a href={fileUrl(invoice.fileId)} target="_blank" rel="noreferrer" className={buying.fileLink}>
              <Icon name="document" size={18} /> {t('查看发票文件')}
            </a>
          </>
        }
      >
        <span lang="zh-CN">{invoice.supplierName}</span>
      </PageHead>
      {open > 0n && (
        <Notice
          tone={state === 'overdue' ? 'red' : 'gold'}
          icon="yuan"
          title={t('还应付 {{amount}}', { amount: formatYuan(open) })}
        >
          <DueClock invoice={invoice} />
        </Notice>
      )}
      {open > 0n && can('payments.match') && <PaymentInstruction invoice={invoice} />}
      {open > 0n && !can('payments.match') && <p className={buying.soft}>{t('由财务安排付款。')}</p>}
      <Panel title={t('发票信息')}>
        <Facts
          items={[
            { label: t('发票号码'), value: invoice.invoiceNumber },
            { label: t('种类'), value: t(INVOICE_KINDS[invoice.kind]![0]) },
            { label: t('抬头'), value: <span lang="zh-CN">{invoice.title}</span> },
            { label: t('开票日期'), value: formatDate(invoice.issuedOn) },
            { label: t('金额'), value: formatYuan(invoice.amountFen) },
            { label: t('已付'), value: formatYuan(invoice.paidFen) },
            invoice.creditedFen !== '0' && { label: t('退货冲减'), value: formatYuan(invoice.creditedFen) },
            { label: t('应付款日'), value: formatDate(invoice.dueOn) },
            { label: t('付款安排'), value: invoice.plannedOn ? formatDate(invoice.plannedOn) : t('未安排') },
          ]}
        />
      </Panel>
      <Panel title={t('发票明细')} flush>
        <InvoiceLines invoice={invoice} />
      </Panel>
      <Payments invoice={invoice} />
    </>
  );
}

function InvoiceLines({ invoice }: { invoice: Invoice }) {
  const t = useT();
  const columns: Column<Invoice['lines'][number]>[] = [
    {
      key: 'product',
      title: t('商品'),
      render: (line) => <span lang="zh-CN">{line.productName ?? t('运费')}</span>,
    },
    {
      key: 'order',
      title: t('订单'),
      render: (line) => <Link to={`/procurement/orders/${line.orderId}`}>{line.orderNumber}</Link>,
    },
    {
      key: 'receipt',
      title: t('验收单'),
      render: (line) => <Link to={`/procurement/shipments/${line.shipmentId}`}>{line.receiptNumber}</Link>,
    },
    { key: 'tax', title: t('税率'), render: (line) => t(TAX_TREATMENTS[line.taxTreatment]![0]) },
    { key: 'amount', title: t('金额'), align: 'right', render: (line) => formatYuan(line.amountFen) },
    { key: 'paid', title: t('已付'), align: 'right', render: (line) => formatYuan(line.paidFen) },
  ];
  return (
    <DataTable
      caption={t('发票明细')}
      columns={columns}
      rows={invoice.lines}
      rowKey={({ id }) => id}
      empty={{ title: t('没有明细') }}
    />
  );
}

function Payments({ invoice }: { invoice: Invoice }) {
  const t = useT();
  const columns: Column<Invoice['payments'][number]>[] = [
    { key: 'on', title: t('到账日期'), render: (payment) => formatDate(payment.bookedOn) },
    { key: 'how', title: t('怎样核对的'), render: (payment) => t(MATCHED_BY[payment.how]![0]) },
    { key: 'amount', title: t('金额'), align: 'right', render: (payment) => formatYuan(payment.amountFen) },
    {
      key: 'undone',
      title: t('状态'),
      render: (payment) =>
        payment.undone ? <Badge tone="red">{t('核对已撤销')}</Badge> : <Badge tone="green">{t('已到账')}</Badge>,
    },
  ];
  return (
    <Panel title={t('收到的付款')} flush>
      <DataTable
        caption={t('收到的付款')}
        columns={columns}
        rows={invoice.payments}
        rowKey={({ id }) => id}
        empty={{ title: t('还没有到账的付款'), text: t('转账后款项一般次日到账，平台导入流水后自动核对。') }}
      />
    </Panel>
  );
}
