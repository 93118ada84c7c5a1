import { Select } from 'antd';
import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel } from '../../desk';
import { formatYuan, LinkButton, type Translate, today, useSearchState, useT } from '../../kit';
import { useCan } from '../../session';
import { Ageing } from './ageing';
import { AskButton } from './ask-invoice';
import { Late } from './late';
import { monthOf, recentMonths } from './words';

type Statement = ProcurementSchemas['schemas']['SupplierStatementDto'];

/** The month with each supplier: what was accepted, returned, paid and invoiced, and what is still owed. */
export default function StatementsPage() {
  const t = useT();
  const can = useCan();
  const [read, write] = useSearchState();
  const month = read('month') ?? monthOf(today());
  const { data, error, refetch, isFetching } = procurementApi.useQuery('get', '/api/procurement/account-statements', {
    params: { query: { month } },
  });
  const mayAsk = can('payments.match') || can('requests.create');
  return (
    <>
      <PageHead
        title={t('对账')}
        actions={<LinkButton to="/procurement/invoice-requests">{t('合并开票申请')}</LinkButton>}
      >
        {t('与每家供应商每月一张对账单；一个月的交货可以请供应商合并开一张发票。')}
      </PageHead>
      <Late />
      <Ageing />
      <Filters>
        <Filter label={t('月份')}>
          <Select
            value={month}
            options={recentMonths(today()).map((value) => ({ value, label: value }))}
            onChange={(value) => write({ month: value })}
          />
        </Filter>
      </Filters>
      <Panel flush title={t('{{month}} 对账单', { month })}>
        <DataTable
          caption={t('月度对账单')}
          rows={data}
          rowKey={({ supplierId }) => supplierId}
          columns={columnsOf(t, month, mayAsk)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          empty={{ title: t('这个月没有往来'), text: t('验收、收票或付款以后，与供应商的对账单列在这里。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate, month: string, mayAsk: boolean): Column<Statement>[] => [
  {
    key: 'supplier',
    title: t('供应商'),
    render: ({ supplierId, supplierName }) => (
      <Link to={`/procurement/account-statements/${supplierId}?month=${month}`} lang="zh-CN">
        {supplierName}
      </Link>
    ),
  },
  { key: 'opening', title: t('期初应付'), align: 'right', render: ({ openingFen }) => formatYuan(openingFen) },
  { key: 'accepted', title: t('本月验收'), align: 'right', render: ({ acceptedFen }) => formatYuan(acceptedFen) },
  { key: 'returned', title: t('本月退货'), align: 'right', render: ({ returnedFen }) => formatYuan(returnedFen) },
  { key: 'paid', title: t('本月付款'), align: 'right', render: ({ paidFen }) => formatYuan(paidFen) },
  {
    key: 'closing',
    title: t('期末应付'),
    align: 'right',
    render: ({ closingFen }) => <strong>{formatYuan(closingFen)}</strong>,
  },
  {
    key: 'uninvoiced',
    title: t('还没有开票'),
    align: 'right',
    render: ({ uninvoicedFen }) => formatYuan(uninvoicedFen),
  },
  {
    key: 'ask',
    title: t('开票'),
    action: true,
    render: (row) => mayAsk && BigInt(row.uninvoicedFen) > 0n && <AskButton statement={row} />,
  },
];
