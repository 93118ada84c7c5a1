import { keepPreviousData } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import { DataTable, PageHead, Panel } from '../../desk';
import { formatYuan, LinkButton, useSearchState, useT, zh } from '../../kit';
import { FormModal } from '../organisations/form-modal';
import { StateTabs } from '../review/state-tabs';
import { PAYOUT_STATES, type Payout } from '../settlements/words';
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
        <DataTable
          caption={t('付款')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={payoutColumns(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          {...(state === 'due' && {
            // Its box for all would stand once more in the table's hidden measuring row, where the keyboard finds it.
            selection: {
              selectedRowKeys: [...chosen],
              onChange: (keys) => setChosen(keys as string[]),
              hideSelectAll: true,
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

function MakeBatch({ due, chosen }: { due: readonly Payout[]; chosen: readonly string[] }) {
  const t = useT();
  const navigate = useNavigate();
  const accounts = oversightApi.useQuery('get', '/api/oversight/bank-accounts');
  const picked = chosen.length > 0 ? due.filter(({ id }) => chosen.includes(id)) : due;
  const sum = picked.reduce((total, { amountFen }) => total + BigInt(amountFen), 0n);
  return (
    <FormModal<{ accountId: string }, OversightSchemas['schemas']['BatchDto']>
      type="primary"
      label={t('制单')}
      title={t('制单：{{count}} 笔，共 {{amount}}', { count: picked.length, amount: formatYuan(sum) })}
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
