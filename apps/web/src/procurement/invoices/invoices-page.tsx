import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatDate, formatYuan, LinkButton, useSearchState, useT } from '../../kit';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import { INVOICE_STATES } from '../buying-labels';
import { StateTabs } from '../state-tabs';
import { DueClock } from './due-clock';
import { invoiceState, openFen } from './invoice-state';
import { YearEndPanels } from './year-end-panel';

type Row = ProcurementSchemas['schemas']['BuyerInvoiceDto'];

export default function InvoicesPage() {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, isFetching, refetch } = procurementApi.useQuery(
    'get',
    '/api/procurement/invoices',
    {
      params: {
        query: {
          ...(read('state') && { state: read('state') as 'open' | 'part_paid' | 'paid' | 'overdue' }),
          ...(read('orderId') && { orderId: read('orderId')! }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('发票和付款')}>{t('先安排付款取得附言码，再到银行转账；款项到账后自动核对。')}</PageHead>
      <YearEndPanels />
      <StateTabs of={INVOICE_STATES} label={t('付款状态')} />
      <Panel flush>
        <DataTable<Row>
          caption={t('发票')}
          columns={useColumns()}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('没有符合条件的发票'), text: t('验收后供应商开具的发票会出现在这里，同时通知财务。') }}
        />
      </Panel>
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = useT();
  const can = useCan();
  return [
    {
      key: 'number',
      title: t('发票'),
      render: (row) => (
        <span className={buying.stack}>
          <Link to={`/procurement/invoices/${row.id}`}>{row.number}</Link>
          <span className={buying.soft}>{t('发票号码 {{number}}', { number: row.invoiceNumber })}</span>
        </span>
      ),
    },
    { key: 'state', title: t('状态'), render: (row) => <StateTag of={INVOICE_STATES} state={invoiceState(row)} /> },
    { key: 'supplier', title: t('供应商'), render: (row) => <span lang="zh-CN">{row.supplierName}</span> },
    { key: 'amount', title: t('金额'), align: 'right', render: (row) => formatYuan(row.amountFen) },
    { key: 'paid', title: t('已付'), align: 'right', render: (row) => formatYuan(row.paidFen) },
    { key: 'open', title: t('未付'), align: 'right', render: (row) => <strong>{formatYuan(openFen(row))}</strong> },
    { key: 'due', title: t('应付款日'), render: (row) => <DueClock invoice={row} /> },
    {
      key: 'planned',
      title: t('付款安排'),
      render: (row) =>
        openFen(row) <= 0n ? '—' : row.plannedOn ? t('计划 {{day}}', { day: formatDate(row.plannedOn) }) : t('未安排'),
    },
    ...(can('payments.match')
      ? [
          {
            key: 'pay',
            title: '',
            action: true,
            render: (row: Row) =>
              openFen(row) > 0n && (
                <LinkButton
                  to={`/procurement/invoices/${row.id}`}
                  size="small"
                  look={row.plannedOn ? 'plain' : 'primary'}
                >
                  {row.plannedOn ? t('查看附言码') : t('安排付款')}
                </LinkButton>
              ),
          },
        ]
      : []),
  ];
}
