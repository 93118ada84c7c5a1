import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { vendorApi, type VendorSchemas } from '../../api';
import { type Column, DataTable, Panel, StateTag } from '../../desk';
import { formatDate, formatInstant, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import { Clock } from '../trade/clock';
import { NavButton } from '../trade/nav-button';
import { StateTabs } from '../trade/state-tabs';
import styles from '../trade/trade.module.css';

type Request = VendorSchemas['schemas']['ShopInvoiceRequestDto'];

const STATES: Labels = {
  open: [zh('待开票'), 'gold'],
  red_letter: [zh('待开红字发票'), 'red'],
  done: [zh('已开票'), 'green'],
};

const TABS = [
  { value: '', title: zh('待开票') },
  { value: 'red_letter', title: zh('待开红字发票') },
  { value: 'done', title: zh('已开票') },
  { value: 'all', title: zh('全部') },
];

/** One invoice for an order whose buyer asked for it; a refund afterwards asks for a red letter. */
export function ShopperRequests() {
  const t = useT();
  const [read] = useSearchState();
  const state = read('state') ?? 'open';
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/shop-invoice-requests',
    {
      params: {
        query: {
          limit: 25,
          ...(state !== 'all' && { state: state as Request['state'] }),
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
          caption={t('消费者的开票申请')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ orderId }) => orderId}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有开票申请'),
            text: t('买家下单时要求发票的订单列在这里；开票后退了款的，须开红字发票或作废重开。'),
          }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): readonly Column<Request>[] => [
  {
    key: 'order',
    title: t('订单'),
    render: (row) => (
      <>
        <Link to={`/vendor/shop-orders/${row.orderId}`}>{row.orderNumber}</Link>
        <span className={styles.under}>{formatInstant(row.paidAt)}</span>
      </>
    ),
  },
  {
    key: 'title',
    title: t('抬头'),
    render: (row) => (
      <>
        <span lang="zh-CN">{row.title}</span>
        <span className={styles.under}>
          {row.taxNumber !== null
            ? t('单位，税号 {{number}}', { number: row.taxNumber })
            : t(row.titleKind === 'company' ? '单位，没有税号' : '个人')}
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
    key: 'state',
    title: t('状态'),
    render: (row) => (
      <>
        <StateTag of={STATES} state={row.state} />
        {row.redLetterSince && (
          <span className={styles.under}>{t('{{at}} 起退款', { at: formatInstant(row.redLetterSince) })}</span>
        )}
      </>
    ),
  },
  {
    key: 'due',
    title: t('最迟开票'),
    render: (row) => (row.dueOn ? <Clock on={row.dueOn} dated /> : formatDate(null)),
  },
  { key: 'invoice', title: t('发票号码'), wideOnly: true, render: (row) => row.invoiceNumber ?? '—' },
  {
    key: 'act',
    title: t('办理'),
    action: true,
    render: (row) => (
      <NavButton
        size="small"
        look={row.state === 'done' ? 'quiet' : 'primary'}
        to={`/vendor/shop-orders/${row.orderId}#invoice`}
      >
        {row.state === 'open' ? t('登记发票') : row.state === 'red_letter' ? t('登记红字发票') : t('查看')}
      </NavButton>
    ),
  },
];
