import { keepPreviousData } from '@tanstack/react-query';
import { vendorApi, type VendorSchemas } from '../../api';
import { type Column, DataTable, Panel } from '../../desk';
import { Badge, formatDate, formatInstant, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import { Clock } from '../trade/clock';
import { NavButton } from '../trade/nav-button';
import { StateTabs } from '../trade/state-tabs';
import styles from '../trade/trade.module.css';

type Request = VendorSchemas['schemas']['InvoiceRequestDto'];

const TABS = [
  { value: '', title: zh('待开票') },
  { value: 'done', title: zh('已开票') },
  { value: 'all', title: zh('全部') },
];

/** One invoice for all that an agency accepted in a month. */
export function AgencyRequests() {
  const t = useT();
  const [read] = useSearchState();
  const state = read('state') ?? '';
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/invoice-requests',
    {
      params: {
        query: {
          limit: 25,
          ...(state !== 'all' && { open: state === '' }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <StateTabs name="state" label={t('状态')} tabs={TABS} />
      <Panel flush>
        <DataTable
          caption={t('采购单位的合并开票申请')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有开票申请'),
            text: t('采购单位按月申请合并开票时，申请列在这里，并通知您。'),
          }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): readonly Column<Request>[] => [
  {
    key: 'number',
    title: t('申请'),
    render: (row) => (
      <>
        <strong>{row.number}</strong>
        <span className={styles.under} lang="zh-CN">
          {row.buyerName}
        </span>
      </>
    ),
  },
  {
    key: 'covers',
    title: t('开哪些交货'),
    render: (row) => (
      <>
        {t('截至 {{month}}，{{count}} 笔交货', { month: row.month, count: row.receiptIds.length })}
        {row.note && (
          <span className={styles.under} lang="zh-CN">
            {row.note}
          </span>
        )}
      </>
    ),
  },
  {
    key: 'open',
    title: t('待开金额'),
    align: 'right',
    render: (row) => <span className={styles.money}>{formatYuan(row.closedAt ? row.amountFen : row.openFen)}</span>,
  },
  {
    key: 'due',
    title: t('最迟开票'),
    render: (row) => (row.closedAt ? formatDate(row.dueOn) : <Clock on={row.dueOn} dated />),
  },
  {
    key: 'state',
    title: t('状态'),
    render: (row) =>
      row.closedAt ? <Badge tone="green">{t('已开票')}</Badge> : <Badge tone="gold">{t('待开票')}</Badge>,
  },
  {
    key: 'asked',
    title: t('申请时间'),
    wideOnly: true,
    render: (row) => (
      <>
        {formatInstant(row.askedAt)}
        <span className={styles.under} lang="zh-CN">
          {row.askedByName}
        </span>
      </>
    ),
  },
  {
    key: 'act',
    title: t('办理'),
    action: true,
    render: (row) =>
      row.closedAt ? null : (
        <NavButton
          size="small"
          look="primary"
          to={`/vendor/invoices/new?${new URLSearchParams({ buyer: row.buyerId, receipts: row.receiptIds.join(',') })}`}
        >
          {t('去开票')}
        </NavButton>
      ),
  },
];
