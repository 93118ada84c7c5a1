import { keepPreviousData } from '@tanstack/react-query';
import { Checkbox, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatInstant, formatYuan, type Translate, useSearchState, useT, zh } from '../../kit';
import { StateTabs } from '../review/state-tabs';
import { type Attempt, ATTEMPT_STATES, METHODS } from './words';

const TABS: readonly { key: string; text: string }[] = [
  { key: 'all', text: zh('全部') },
  ...Object.entries(ATTEMPT_STATES).map(([key, [text]]) => ({ key, text })),
];

/** Every payment of the shop's customers, newest first; what waits for a decision can be seen alone. */
export default function AttemptsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const state = read('state') ?? 'all';
  const waiting = read('waiting') === 'true';
  const narrowed = waiting || ['state', 'search', 'method', 'fromOn', 'toOn'].some((name) => read(name));
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/payments/attempts',
    {
      params: {
        query: {
          limit: 50,
          state: state === 'all' ? undefined : (state as Attempt['state']),
          search: read('search'),
          method: read('method') as 'card' | undefined,
          waiting: waiting || undefined,
          fromOn: read('fromOn'),
          toOn: read('toOn'),
          after: read('after'),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  const day = (name: 'fromOn' | 'toOn') => (read(name) ? dayjs(read(name)) : null);
  return (
    <>
      <PageHead title={t('线上收款')}>
        {t('消费者的每一次付款。金额、币种或状态与订单不符的不会自动按已付处理，等待人工判断。')}
      </PageHead>
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Filters>
        <Filter label={t('找收款')}>
          <Input.Search
            allowClear
            defaultValue={read('search')}
            placeholder={t('订单号、渠道编号或登录名')}
            style={{ width: 280 }}
            maxLength={100}
            onSearch={(text) => write({ search: text.trim() })}
          />
        </Filter>
        <Filter label={t('付款方式')}>
          <Select
            allowClear
            value={read('method')}
            placeholder={t('全部')}
            style={{ minWidth: 120 }}
            options={Object.entries(METHODS).map(([value, [text]]) => ({ value, label: t(text) }))}
            onChange={(method) => write({ method: method ?? null })}
          />
        </Filter>
        <Filter label={t('起')}>
          <DatePicker value={day('fromOn')} onChange={(on) => write({ fromOn: on?.format('YYYY-MM-DD') })} />
        </Filter>
        <Filter label={t('止')}>
          <DatePicker value={day('toOn')} onChange={(on) => write({ toOn: on?.format('YYYY-MM-DD') })} />
        </Filter>
        <Checkbox checked={waiting} onChange={(event) => write({ waiting: event.target.checked ? 'true' : '' })}>
          {t('只看等待人工判断的')}
        </Checkbox>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('线上收款')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: narrowed ? t('没有符合条件的收款') : t('没有收款'),
            text: read('search')
              ? t('可以输入完整的订单号、退款单号、结算单编号、渠道编号（cs_、pi_、ch_、re_ 等）或付款人的登录名。')
              : t('消费者在商城付款后，每一次付款列在这里。'),
          }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Attempt>[] => [
  {
    key: 'at',
    title: t('付款'),
    render: ({ id, createdAt }) => <Link to={`/oversight/payments/${id}`}>{formatInstant(createdAt)}</Link>,
  },
  { key: 'payer', title: t('付款人'), render: ({ payerName }) => <span lang="zh-CN">{payerName}</span> },
  { key: 'amount', title: t('应收'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  {
    key: 'captured',
    title: t('实收'),
    align: 'right',
    render: ({ capturedFen }) => (capturedFen === null ? '—' : formatYuan(capturedFen)),
  },
  {
    key: 'refunded',
    title: t('已退和正在退'),
    align: 'right',
    render: ({ refundedFen }) => (refundedFen === '0' ? '—' : formatYuan(refundedFen)),
  },
  { key: 'method', title: t('付款方式'), render: ({ method }) => <StateTag of={METHODS} state={method} /> },
  {
    key: 'state',
    title: t('状态'),
    render: ({ state, recovered }) => (
      <>
        <StateTag of={ATTEMPT_STATES} state={state} /> {recovered && <Badge tone="blue">{t('核对补记')}</Badge>}
      </>
    ),
  },
  {
    key: 'why',
    title: t('原因'),
    render: ({ parkedReason, failure }) => <span lang="zh-CN">{parkedReason ?? failure ?? '—'}</span>,
  },
];
