import { Link, useParams } from 'react-router';
import { fileUrl, vendorApi } from '../../api';
import { type Column, DataTable, Facts, PageHead, Panel, StateTag, Pending } from '../../desk';
import { Badge, formatDate, formatYuan, type Translate, useT } from '../../kit';
import { TAX_TREATMENTS } from '../../kit/labels';
import styles from '../trade/trade.module.css';
import type { InvoiceDetail } from '../trade/types';
import { InvoiceNext } from './invoice-next';
import { INVOICE_KINDS, INVOICE_STATES, invoiceState, openFen } from './invoice-state';

type Line = InvoiceDetail['lines'][number];
type Payment = InvoiceDetail['payments'][number];

export default function InvoicePage() {
  const t = useT();
  const { id = '' } = useParams();
  const query = vendorApi.useQuery('get', '/api/vendor/invoices/{id}', { params: { path: { id } } });
  const invoice = query.data;
  if (!invoice) return <Pending error={query.error} retry={() => void query.refetch()} />;
  return (
    <>
      <PageHead
        title={invoice.number}
        above={[{ title: t('发票'), to: '/vendor/invoices' }]}
        mark={<StateTag of={INVOICE_STATES} state={invoiceState(invoice)} />}
        actions={
          <a href={fileUrl(invoice.fileId)} target="_blank" rel="noreferrer">
            {t('查看发票文件')}
          </a>
        }
      >
        <span lang="zh-CN">{invoice.buyerName}</span>
      </PageHead>
      <InvoiceNext invoice={invoice} />
      <dl className={styles.figures}>
        <Figure name={t('发票金额')} fen={invoice.amountFen} />
        <Figure name={t('已收到')} fen={invoice.paidFen} />
        {invoice.creditedFen !== '0' && <Figure name={t('退货冲减')} fen={invoice.creditedFen} />}
        <Figure name={t('未付')} fen={openFen(invoice)} />
      </dl>
      <div className={styles.columns}>
        <div>
          <Panel title={t('明细')} flush>
            <DataTable
              caption={t('明细')}
              columns={lineColumns(t)}
              rows={invoice.lines}
              rowKey={(line) => line.id}
              empty={{ title: t('没有明细') }}
            />
          </Panel>
          <Panel title={t('收款记录')} flush>
            <DataTable
              caption={t('收款记录')}
              columns={paymentColumns(t)}
              rows={invoice.payments}
              rowKey={(payment) => payment.id}
              empty={{
                title: t('还没有收到款'),
                text: t('银行到账并核对后记在这里。附言写了付款附言码的，当天自动核对。'),
              }}
            />
          </Panel>
        </div>
        <div>
          <Paper invoice={invoice} />
        </div>
      </div>
    </>
  );
}

function Figure({ name, fen }: { name: string; fen: string | bigint }) {
  return (
    <div className={styles.figure}>
      <dt>{name}</dt>
      <dd>{formatYuan(fen)}</dd>
    </div>
  );
}

function Paper({ invoice }: { invoice: InvoiceDetail }) {
  const t = useT();
  return (
    <Panel title={t('票面')}>
      <Facts
        items={[
          { label: t('发票号码'), value: invoice.invoiceNumber },
          { label: t('发票种类'), value: t(INVOICE_KINDS[invoice.kind]?.[0] ?? invoice.kind) },
          { label: t('开票日期'), value: formatDate(invoice.issuedOn) },
          { label: t('应付款日'), value: formatDate(invoice.dueOn) },
          { label: t('计划付款'), value: formatDate(invoice.plannedOn) },
          {
            label: t('付款附言码'),
            value: (
              <>
                <strong>{invoice.referenceCode}</strong>
                <span className={styles.under}>{t('采购单位转账时写在附言里，到账后自动核对')}</span>
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}

const lineColumns = (t: Translate): readonly Column<Line>[] => [
  {
    key: 'product',
    title: t('商品'),
    render: (line) => (
      <>
        <span lang="zh-CN">{line.productName ?? t('运费')}</span>
        <span className={styles.under}>{t('验收单 {{number}}', { number: line.receiptNumber })}</span>
      </>
    ),
  },
  {
    key: 'order',
    title: t('订单'),
    render: (line) => <Link to={`/vendor/orders/${line.orderId}`}>{line.orderNumber}</Link>,
  },
  {
    key: 'tax',
    title: t('税务处理'),
    render: (line) => t(TAX_TREATMENTS[line.taxTreatment]?.[0] ?? line.taxTreatment),
  },
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (line) => <span className={styles.money}>{formatYuan(line.amountFen)}</span>,
  },
  {
    key: 'paid',
    title: t('已收到'),
    align: 'right',
    render: (line) => (
      <>
        {formatYuan(line.paidFen)}
        {line.creditedFen !== '0' && (
          <span className={styles.under}>{t('退货减 {{amount}}', { amount: formatYuan(line.creditedFen) })}</span>
        )}
      </>
    ),
  },
];

const paymentColumns = (t: Translate): readonly Column<Payment>[] => [
  { key: 'on', title: t('到账日期'), render: (payment) => formatDate(payment.bookedOn) },
  { key: 'payer', title: t('付款人'), render: (payment) => <span lang="zh-CN">{payment.payerName || '—'}</span> },
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (payment) => <span className={styles.money}>{formatYuan(payment.amountFen)}</span>,
  },
  {
    key: 'state',
    title: t('状态'),
    render: (payment) =>
      payment.undone ? <Badge tone="red">{t('已撤销')}</Badge> : <Badge tone="green">{t('已入账')}</Badge>,
  },
];
