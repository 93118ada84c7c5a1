import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { BudgetCutOff, type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatDate, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import { Clock } from '../trade/clock';
import { StateTabs } from '../trade/state-tabs';
import styles from '../trade/trade.module.css';
import type { Invoice } from '../trade/types';
import { INVOICE_KINDS, INVOICE_STATES, invoiceState, openFen } from './invoice-state';
import { UninvoicedPanel } from './uninvoiced-panel';
import { NavButton } from '../trade/nav-button';

const STATES = ['open', 'overdue', 'part_paid', 'paid'] as const;

export default function InvoicesPage() {
  const t = useT();
  const [read] = useSearchState();
  const state = STATES.find((known) => known === read('state'));
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/invoices',
    { params: { query: { limit: 25, ...(state && { state }), ...(read('after') && { after: read('after')! }) } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead
        title={t('发票')}
        actions={
          <NavButton to="/vendor/invoices/new" look="primary" icon="yuan">
            {t('登记发票')}
          </NavButton>
        }
      />
      <p>
        <Link to="/vendor/invoice-requests">{t('采购单位和消费者的开票申请')}</Link>
      </p>
      <UninvoicedPanel />
      <StateTabs name="state" label={t('付款状态')} tabs={TABS} />
      <Panel flush>
        <DataTable
          caption={t('发票')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('这里没有发票'), text: t('交货验收后登记发票，付款期限从登记起计算。') }}
        />
      </Panel>
    </>
  );
}

const TABS = [
  { value: '', title: zh('全部') },
  { value: 'open', title: zh('未付清') },
  { value: 'overdue', title: zh('逾期未付') },
  { value: 'part_paid', title: zh('部分付款') },
  { value: 'paid', title: zh('已付清') },
];

const columnsOf = (t: Translate): readonly Column<Invoice>[] => [
  {
    key: 'number',
    title: t('发票'),
    render: (row) => (
      <>
        <Link to={`/vendor/invoices/${row.id}`}>{row.number}</Link>
        <span className={styles.under} lang="zh-CN">
          {row.buyerName}
        </span>
      </>
    ),
  },
  {
    key: 'amount',
    title: t('金额'),
    align: 'right',
    render: (row) => <span className={styles.money}>{formatYuan(row.amountFen)}</span>,
  },
  {
    key: 'open',
    title: t('未付'),
    align: 'right',
    render: (row) => {
      const open = openFen(row);
      return open > 0n ? <span className={styles.money}>{formatYuan(open)}</span> : '—';
    },
  },
  { key: 'state', title: t('状态'), render: (row) => <StateTag of={INVOICE_STATES} state={invoiceState(row)} /> },
  {
    key: 'due',
    title: t('应付款日'),
    render: (row) =>
      invoiceState(row) === 'paid' ? (
        formatDate(row.dueOn)
      ) : (
        <>
          <Clock on={row.dueOn} dated />
          <span className={styles.under}>
            <BudgetCutOff on={row.budgetCutOffOn} />
          </span>
        </>
      ),
  },
  { key: 'planned', title: t('计划付款'), render: (row) => formatDate(row.plannedOn) },
  { key: 'issued', title: t('开票日期'), wideOnly: true, render: (row) => formatDate(row.issuedOn) },
  {
    key: 'paper',
    title: t('发票号码'),
    wideOnly: true,
    render: (row) => (
      <>
        {row.invoiceNumber}
        <span className={styles.under}>{t(INVOICE_KINDS[row.kind]?.[0] ?? row.kind)}</span>
      </>
    ),
  },
];
