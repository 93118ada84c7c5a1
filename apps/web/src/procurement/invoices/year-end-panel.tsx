import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, Panel } from '../../desk';
import { daysUntil, formatDate, formatYuan, type Translate, useT } from '../../kit';
import { Notice } from '../notice';

type YearEnd = ProcurementSchemas['schemas']['YearEndDto'];
type Delivery = YearEnd['unbilled'][number];

/** What must be paid before the budget ends, and what has no invoice yet to be paid by. Nothing until that day is near. */
export function YearEndPanels() {
  const { data } = procurementApi.useQuery('get', '/api/procurement/invoices/year-end');
  return (
    <>
      {data?.map((yearEnd) => (
        <YearEndPanel key={yearEnd.cutOffOn} yearEnd={yearEnd} />
      ))}
    </>
  );
}

function YearEndPanel({ yearEnd }: { yearEnd: YearEnd }) {
  const t = useT();
  const { cutOffOn, invoices, invoicesFen, deliveries, deliveriesFen, unbilled } = yearEnd;
  const date = formatDate(cutOffOn);
  const past = daysUntil(cutOffOn) < 0;
  return (
    <>
      <Notice
        tone={past ? 'red' : 'gold'}
        icon="clock"
        title={past ? t('预算已于{{date}}截止，还有货款未付', { date }) : t('预算{{date}}截止，请在此前付清', { date })}
      >
        {t('未付清的发票 {{invoices}} 张，共 {{open}}；已验收、尚未收到发票的 {{deliveries}} 笔，共 {{unbilled}}。', {
          invoices,
          open: formatYuan(invoicesFen),
          deliveries,
          unbilled: formatYuan(deliveriesFen),
        })}{' '}
        {past ? t('请与财政部门商定用哪一年的预算支付。') : t('截止后不能再用当年预算支付。')}
      </Notice>
      {unbilled.length > 0 && (
        <Panel flush title={t('请催开发票的交货')}>
          <DataTable<Delivery>
            caption={t('请催开发票的交货')}
            columns={columnsOf(t)}
            rows={unbilled}
            rowKey={({ receiptId }) => receiptId}
            empty={{ title: t('都已收到发票') }}
          />
        </Panel>
      )}
    </>
  );
}

const columnsOf = (t: Translate): Column<Delivery>[] => [
  {
    key: 'order',
    title: t('订单'),
    render: (row) => <Link to={`/procurement/orders/${row.orderId}`}>{row.orderNumber}</Link>,
  },
  { key: 'receipt', title: t('验收单'), render: (row) => row.receiptNumber },
  { key: 'supplier', title: t('供应商'), render: (row) => <span lang="zh-CN">{row.supplierName}</span> },
  { key: 'received', title: t('验收日期'), render: (row) => formatDate(row.receivedOn) },
  { key: 'amount', title: t('金额'), align: 'right', render: (row) => formatYuan(row.amountFen) },
];
