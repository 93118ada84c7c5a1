import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, Filter, Filters, Panel, StateTag } from '../../desk';
import { daysUntil, formatDate, formatYuan, type Translate, useSearchState, useT } from '../../kit';
import { NavButton } from '../trade/nav-button';
import styles from '../trade/trade.module.css';
import type { Money } from '../trade/types';
import { MONEY_KINDS, MONEY_STATES, reasonOf, STAGES } from './money-words';

/** One sum a row: when it comes, and why not yet. */
export function MoneyList() {
  const t = useT();
  const [read, write] = useSearchState();
  const stage = STAGES.find(({ key }) => key === read('stage'));
  const state = read('state') as Money['state'] | undefined;
  const kind = read('kind') as Money['kind'] | undefined;
  const { data, error, refetch, isPlaceholderData } = vendorApi.useQuery(
    'get',
    '/api/vendor/money',
    {
      params: {
        query: {
          limit: 15,
          ...(state ? { state } : stage && { stage: stage.key }),
          ...(kind && { kind }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  const offered = stage?.states ?? Object.keys(MONEY_STATES);
  return (
    <>
      <Filters>
        <Filter label={t('状态')}>
          <Select
            allowClear
            value={state ?? null}
            placeholder={t('全部')}
            options={offered.map((value) => ({ value, label: t(MONEY_STATES[value]![0]) }))}
            onChange={(value: string | undefined) => write({ state: value })}
          />
        </Filter>
        <Filter label={t('来源')}>
          <Select
            allowClear
            value={kind ?? null}
            placeholder={t('全部')}
            options={Object.entries(MONEY_KINDS).map(([value, [text]]) => ({ value, label: t(text) }))}
            onChange={(value: string | undefined) => write({ kind: value })}
          />
        </Filter>
      </Filters>
      <Panel title={t('每一笔什么时候到账，为什么')} flush>
        <DataTable
          caption={t('每一笔什么时候到账，为什么')}
          columns={columnsOf(t)}
          rows={data?.items}
          rowKey={({ id, kind: of, state: now }) => `${of}.${id}.${now}`}
          loading={isPlaceholderData}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={
            state || stage || kind
              ? { title: t('没有符合条件的货款') }
              : { title: t('还没有货款'), text: t('采购单位验收或消费者付款以后，每一笔都列在这里。') }
          }
        />
      </Panel>
    </>
  );
}

const PLACES: Readonly<Record<Money['kind'], (id: string) => string | null>> = {
  delivery: (id) => `/vendor/invoices/new?receipts=${id}`,
  invoice: (id) => `/vendor/invoices/${id}`,
  // The row bears the payment's id; the order is found by its number.
  retail: () => null,
};

const placeOf = (row: Money): string =>
  PLACES[row.kind](row.id) ?? `/vendor/shop-orders?number=${encodeURIComponent(row.number)}`;

const columnsOf = (t: Translate): readonly Column<Money>[] => [
  {
    key: 'number',
    title: t('单据'),
    render: (row) => (
      <>
        <Link to={placeOf(row)}>{row.number}</Link>
        <span className={styles.under}>
          {row.kind === 'retail' ? t('个人消费者') : <span lang="zh-CN">{row.counterparty}</span>}
        </span>
      </>
    ),
  },
  { key: 'state', title: t('状态'), render: (row) => <StateTag of={MONEY_STATES} state={row.state} /> },
  {
    key: 'amount',
    title: t('未到账'),
    align: 'right',
    render: (row) => (
      <>
        <span className={styles.money}>{formatYuan(row.openFen)}</span>
        <span className={styles.under}>{splitOf(t, row)}</span>
      </>
    ),
  },
  { key: 'expected', title: t('预计到账'), render: (row) => <Expected row={row} /> },
  { key: 'why', title: t('为什么'), render: (row) => <Why row={row} /> },
];

/** The reason, the settlement that names it, and the way on where this supplier can do something. */
function Why({ row }: { row: Money }) {
  const t = useT();
  return (
    <span style={{ display: 'inline-block', maxWidth: 320, whiteSpace: 'normal' }}>
      {reasonOf(t, row)}
      {row.settlementId && (
        <span className={styles.under}>
          <Link to={`/vendor/settlements/${row.settlementId}`}>{row.settlementNumber}</Link>
        </span>
      )}
      {row.state === 'held' && (
        <span style={{ display: 'block', marginTop: 6 }}>
          <NavButton size="small" to="/vendor/payouts">
            {t('核对收款账户')}
          </NavButton>
        </span>
      )}
      {row.state === 'to_be_invoiced' && (
        <span style={{ display: 'block', marginTop: 6 }}>
          <NavButton size="small" look="primary" to={placeOf(row)}>
            {t('去开票')}
          </NavButton>
        </span>
      )}
    </span>
  );
}

/** The day, and how far off it is: something to look forward to, not a term that presses. */
function Expected({ row }: { row: Money }) {
  const t = useT();
  if (!row.expectedOn) return <>—</>;
  const days = daysUntil(row.expectedOn);
  return (
    <>
      <span style={{ whiteSpace: 'nowrap' }}>{formatDate(row.expectedOn)}</span>
      {row.state !== 'paid' && days >= 0 && (
        <span className={styles.under}>{days === 0 ? t('今天') : t('{{days}} 天后', { days })}</span>
      )}
    </>
  );
}

/** What was sold, and what was taken from it. */
function splitOf(t: Translate, row: Money): string {
  const parts = [t('货款 {{amount}}', { amount: formatYuan(row.soldFen) })];
  if (row.refundedFen !== '0') parts.push(t('退款 {{amount}}', { amount: formatYuan(row.refundedFen) }));
  if (row.feeFen !== '0') parts.push(t('服务费 {{amount}}', { amount: formatYuan(row.feeFen) }));
  return parts.join(' · ');
}
