import { Select } from 'antd';
import { useParams } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, Facts, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { formatDate, formatYuan, Icon, type Translate, today, useSearchState, useT } from '../../kit';
import buying from '../buying.module.css';
import { LINE_KINDS, monthOf, recentMonths } from './words';

type Line = ProcurementSchemas['schemas']['StatementLineDto'];

export default function StatementPage() {
  const t = useT();
  const { supplierId = '' } = useParams();
  const [read, write] = useSearchState();
  const month = read('month') ?? monthOf(today());
  const all = procurementApi.useQuery('get', '/api/procurement/account-statements', { params: { query: { month } } });
  const lines = procurementApi.useQuery('get', '/api/procurement/account-statements/{supplierId}/lines', {
    params: { path: { supplierId }, query: { month } },
  });
  const statement = all.data?.find((one) => one.supplierId === supplierId);
  return (
    <>
      <PageHead
        title={
          statement ? t('{{supplier}} {{month}} 对账单', { supplier: statement.supplierName, month }) : t('对账单')
        }
        above={[{ title: t('对账'), to: `/procurement/account-statements?month=${month}` }]}
        actions={
          <a
            className={buying.fileLink}
            href={`/api/procurement/account-statements/${supplierId}/file?month=${month}`}
            download
          >
            <Icon name="download" size={18} /> {t('下载 CSV')}
          </a>
        }
      />
      <Filters>
        <Filter label={t('月份')}>
          <Select
            value={month}
            options={recentMonths(today()).map((value) => ({ value, label: value }))}
            onChange={(value) => write({ month: value })}
          />
        </Filter>
      </Filters>
      {statement && (
        <Panel title={t('合计')}>
          <Facts
            items={[
              { label: t('期初应付'), value: formatYuan(statement.openingFen) },
              { label: t('本月验收'), value: formatYuan(statement.acceptedFen) },
              { label: t('本月退货'), value: formatYuan(statement.returnedFen) },
              { label: t('本月付款'), value: formatYuan(statement.paidFen) },
              { label: t('期末应付'), value: <strong>{formatYuan(statement.closingFen)}</strong> },
              { label: t('本月收票'), value: formatYuan(statement.invoicedFen) },
              { label: t('还没有开票'), value: formatYuan(statement.uninvoicedFen) },
            ]}
          />
        </Panel>
      )}
      <Panel flush title={t('明细')}>
        <DataTable
          caption={t('明细')}
          rows={lines.data}
          rowKey={({ kind, refId, number }) => `${kind}/${refId}/${number}`}
          columns={columnsOf(t)}
          loading={lines.isFetching}
          error={lines.error}
          retry={() => void lines.refetch()}
          empty={{ title: t('这个月没有往来'), text: t('验收、收票或付款以后，与供应商的对账单列在这里。') }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Line>[] => [
  { key: 'number', title: t('单号'), render: ({ number }) => <strong>{number}</strong> },
  { key: 'on', title: t('日期'), render: ({ on }) => formatDate(on) },
  { key: 'kind', title: t('事项'), render: ({ kind }) => <StateTag of={LINE_KINDS} state={kind} /> },
  {
    key: 'amount',
    title: t('应付增减'),
    align: 'right',
    render: ({ amountFen }) => (amountFen === '0' ? '—' : formatYuan(amountFen)),
  },
  {
    key: 'invoiced',
    title: t('发票金额'),
    align: 'right',
    render: ({ invoicedFen }) => (invoicedFen === '0' ? '—' : formatYuan(invoicedFen)),
  },
];
