import { keepPreviousData } from '@tanstack/react-query';
import { Checkbox, Form, Grid, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import { DataTable, PageHead, Panel } from '../../desk';
import { formatYuan, LinkButton, useSearchState, useT, zh } from '../../kit';
import { FormModal } from '../organisations/form-modal';
import { StateTabs } from '../review/state-tabs';
import { PAYOUT_STATES, type Payout } from '../settlements/words';
import styles from '../settlements/settlements.module.css';
import { payoutColumns } from './payout-columns';

const TABS: readonly { key: string; text: string }[] = [
  ...['due', 'held', 'batched', 'refused', 'paid'].map((key) => ({ key, text: PAYOUT_STATES[key]![0] })),
  { key: 'all', text: zh('全部') },
];

/** What is to be paid by the bank; whoever makes a batch of it is not who approves it. */
export default function PayoutsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const state = read('state') ?? 'due';
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/payouts',
    {
      params: {
        query: { limit: 100, state: state === 'all' ? undefined : (state as Payout['state']), after: read('after') },
      },
    },
    { placeholderData: keepPreviousData },
  );
  const due = (data?.items ?? []).filter((payout) => payout.state === 'due');
  return (
    <>
      <PageHead
        title={t('付款')}
        actions={
          <>
            {due.length > 0 && <MakeBatch due={due} chosen={chosen} />}
            <LinkButton to="/oversight/payout-batches">{t('付款批次')}</LinkButton>
          </>
        }
      >
        {t('结算后应付给供应商的款，和退回单位的余款。制单后由另一人复核，再导出银行文件付款。')}
      </PageHead>
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Panel flush>
        {state === 'due' && due.length > 0 && <SelectPage due={due} chosen={chosen} onChange={setChosen} />}
        <DataTable<Payout>
          caption={t('付款')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={payoutColumns(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          {...(state === 'due' && {
            // The table's own box for all would stand once more in its hidden measuring row, where the keyboard finds it.
            selection: {
              selectedRowKeys: [...chosen],
              onChange: (keys) => setChosen(keys as string[]),
              hideSelectAll: true,
              getCheckboxProps: ({ number, payeeName }: Payout) => ({
                'aria-label': t('选择 {{number}} {{payee}}', { number, payee: payeeName }),
              }),
            },
          })}
          empty={{
            title: state === 'due' ? t('没有待付的款') : t('没有款项'),
            text: t('结算后应付的款列在这里；等待收款账户的在另一栏。'),
          }}
        />
      </Panel>
    </>
  );
}

interface Selecting {
  readonly due: readonly Payout[];
  readonly chosen: readonly string[];
}

/** All of the page at once; cards on a phone have no boxes, and there all of the page is what a batch is made of. */
function SelectPage({ due, chosen, onChange }: Selecting & { onChange: (ids: readonly string[]) => void }) {
  const t = useT();
  const picked = due.filter(({ id }) => chosen.includes(id));
  if (Grid.useBreakpoint().md === false) return null;
  return (
    <div className={styles.selecting}>
      <Checkbox
        checked={picked.length === due.length}
        indeterminate={picked.length > 0 && picked.length < due.length}
        onChange={({ target }) => onChange(target.checked ? due.map(({ id }) => id) : [])}
      >
        {t('全选本页 {{count}} 笔', { count: due.length })}
      </Checkbox>
      <span role="status">
        {picked.length > 0 &&
          t('已选 {{count}} 笔，共 {{amount}}', { count: picked.length, amount: formatYuan(sumOf(picked)) })}
      </span>
    </div>
  );
}

const sumOf = (payouts: readonly Payout[]): bigint =>
  payouts.reduce((total, { amountFen }) => total + BigInt(amountFen), 0n);

function MakeBatch({ due, chosen }: Selecting) {
  const t = useT();
  const navigate = useNavigate();
  const accounts = oversightApi.useQuery('get', '/api/oversight/bank-accounts');
  const picked = chosen.length > 0 ? due.filter(({ id }) => chosen.includes(id)) : due;
  return (
    <FormModal<{ accountId: string }, OversightSchemas['schemas']['BatchDto']>
      type="primary"
      label={t('制单')}
      title={t('制单：{{count}} 笔，共 {{amount}}', { count: picked.length, amount: formatYuan(sumOf(picked)) })}
      draft="payout-batch"
      initial={accounts.data?.[0] ? { accountId: accounts.data[0].id } : {}}
      lead={t('没有勾选时，本页待付的都做成一个批次。制单以后由另一人复核，复核前可以撤回。')}
      work={async ({ accountId }) =>
        (
          await oversight.POST('/api/oversight/payout-batches', {
            body: { accountId, payoutIds: picked.map(({ id }) => id) },
          })
        ).data!
      }
      said={t('已制单，请另一人复核')}
      then={({ id }) => void navigate(`/oversight/payout-batches/${id}`)}
    >
      <Form.Item name="accountId" label={t('从哪个账户付款')} rules={[{ required: true, message: t('必须填写') }]}>
        <Select
          options={(accounts.data ?? []).map(({ id, bankName, numberMasked }) => ({
            value: id,
            label: `${bankName} ${numberMasked}`,
          }))}
          notFoundContent={<Link to="/oversight/bank">{t('先登记账户')}</Link>}
        />
      </Form.Item>
    </FormModal>
  );
}
