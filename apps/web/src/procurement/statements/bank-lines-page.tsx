import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { formatDate, formatYuan, useSearchState, useT } from '../../kit';
import buying from '../buying.module.css';
import { BANK_LINE_STATES } from '../buying-labels';
import { BankAccounts } from './bank-accounts';
import { StatementImport } from './statement-import';
import type { Account } from './bank-lines';

type Row = ProcurementSchemas['schemas']['PayerLineDto'];

export default function BankLinesPage() {
  const t = useT();
  const accounts = procurementApi.useQuery('get', '/api/procurement/bank-accounts', {});
  return (
    <>
      <PageHead title={t('银行流水')}>
        {t(
          '导入本单位付款账户的流水，系统按附言码找出对应的发票，供应商就知道款项已在路上；到账以平台收款账户的流水为准。',
        )}
      </PageHead>
      <div className={buying.halves}>
        <BankAccounts accounts={accounts.data} error={accounts.error} />
        <StatementImport accounts={accounts.data ?? []} />
      </div>
      <BankLines accounts={accounts.data ?? []} />
    </>
  );
}

function BankLines({ accounts }: { accounts: readonly Account[] }) {
  const t = useT();
  const [read, write] = useSearchState();
  const { data, error, isFetching, refetch } = procurementApi.useQuery(
    'get',
    '/api/procurement/bank-lines',
    {
      params: {
        query: {
          ...(read('accountId') && { accountId: read('accountId')! }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      {accounts.length > 1 && (
        <Filters>
          <Filter label={t('账户')}>
            <Select
              style={{ minWidth: 240 }}
              value={read('accountId') ?? ''}
              onChange={(accountId) => write({ accountId })}
              options={[
                { value: '', label: t('全部账户') },
                ...accounts.map(({ id, bankName, numberMasked }) => ({
                  value: id,
                  label: `${bankName} ${numberMasked}`,
                })),
              ]}
            />
          </Filter>
        </Filters>
      )}
      <Panel title={t('流水明细')} flush>
        <DataTable<Row>
          caption={t('流水明细')}
          columns={useColumns()}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('还没有流水'),
            text: t('先登记付款账户，再把网上银行下载的流水文件（CSV 或 camt.053）传上来。'),
          }}
        />
      </Panel>
    </>
  );
}

function useColumns(): Column<Row>[] {
  const t = useT();
  return [
    { key: 'on', title: t('日期'), render: (row) => formatDate(row.bookedOn) },
    {
      key: 'who',
      title: t('对方和附言'),
      render: (row) => (
        <span className={buying.stack} lang="zh-CN">
          <span>{row.counterpartyName || '—'}</span>
          <span className={buying.soft}>{row.remark}</span>
        </span>
      ),
    },
    { key: 'amount', title: t('金额'), align: 'right', render: (row) => formatYuan(row.amountFen) },
    { key: 'state', title: t('状态'), render: (row) => <StateTag of={BANK_LINE_STATES} state={row.state} /> },
    { key: 'matched', title: t('对应的发票'), render: (row) => <Matched row={row} /> },
  ];
}

/** The invoices that the remark names, beside the line itself. */
function Matched({ row }: { row: Row }) {
  const t = useT();
  if (row.invoices.length === 0) {
    return (
      <div className={buying.unmatched}>
        {row.state === 'announced' ? t('附言里没有认出附言码') : t('不是付给供应商的款')}
      </div>
    );
  }
  return (
    <div className={buying.stack}>
      {row.invoices.map((invoice) => (
        <div key={invoice.id} className={buying.matched}>
          <div>
            <Link to={`/procurement/invoices/${invoice.id}`}>{invoice.number}</Link>
          </div>
          <div lang="zh-CN">{invoice.supplierName}</div>
          <div className={buying.soft}>
            {invoice.referenceCode}{' '}
            {BigInt(invoice.openFen) > 0n
              ? t('金额 {{amount}}，尚未到账 {{open}}', {
                  amount: formatYuan(invoice.amountFen),
                  open: formatYuan(invoice.openFen),
                })
              : t('金额 {{amount}}，已到账付清', { amount: formatYuan(invoice.amountFen) })}
          </div>
        </div>
      ))}
    </div>
  );
}
