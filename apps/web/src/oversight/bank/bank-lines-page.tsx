import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { formatDate, formatYuan, LinkButton, type Translate, useSearchState, useT } from '../../kit';
import { BANK_LINE_STATES, type BankLine, leftOf } from './words';

/** Every booking of the accounts, newest first. */
export default function BankLinesPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const accounts = oversightApi.useQuery('get', '/api/oversight/bank-accounts');
  const state = read('state') as BankLine['state'] | undefined;
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/bank-lines',
    { params: { query: { accountId: read('accountId'), state, after: read('after'), limit: 50 } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('流水明细')} above={[{ title: t('收款和流水'), to: '/oversight/bank' }]} />
      <Filters>
        <Filter label={t('状态')}>
          <Select
            value={state ?? ''}
            options={[
              { value: '', label: t('全部状态') },
              ...Object.entries(BANK_LINE_STATES).map(([value, [label]]) => ({ value, label: t(label) })),
            ]}
            onChange={(value) => write({ state: value })}
          />
        </Filter>
        <Filter label={t('账户')}>
          <Select
            value={read('accountId') ?? ''}
            popupMatchSelectWidth={false}
            options={[
              { value: '', label: t('全部账户') },
              ...(accounts.data ?? []).map(({ id, bankName, numberMasked }) => ({
                value: id,
                label: `${bankName} ${numberMasked}`,
              })),
            ]}
            onChange={(accountId) => write({ accountId })}
          />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('流水明细')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={
            state === 'open'
              ? { title: t('收款都已核对'), text: t('导入流水后拿不准的收款会列在这里。') }
              : {
                  title: t('没有流水'),
                  text: t('导入收款账户的流水以后，每一笔列在这里。'),
                  action: <LinkButton to="/oversight/bank">{t('导入流水')}</LinkButton>,
                }
          }
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<BankLine>[] => [
  {
    key: 'payer',
    title: t('对方'),
    render: ({ id, counterpartyName, counterpartyMasked }) => (
      <Link to={`/oversight/bank-lines/${id}`} lang="zh-CN">
        {counterpartyName || t('没有户名')} {counterpartyMasked}
      </Link>
    ),
  },
  { key: 'bookedOn', title: t('交易日期'), render: ({ bookedOn }) => formatDate(bookedOn) },
  { key: 'amount', title: t('金额'), align: 'right', render: ({ amountFen }) => formatYuan(amountFen) },
  {
    key: 'left',
    title: t('未核对'),
    align: 'right',
    render: (line) => (line.state === 'open' ? <strong>{formatYuan(leftOf(line))}</strong> : '—'),
  },
  { key: 'remark', title: t('附言'), render: ({ remark }) => <span lang="zh-CN">{remark || '—'}</span> },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={BANK_LINE_STATES} state={state} /> },
];
