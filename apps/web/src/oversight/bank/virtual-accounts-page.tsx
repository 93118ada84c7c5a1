import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { Ask, type Column, DataTable, demands, PageHead, Panel } from '../../desk';
import { Badge, formatDate, type Translate, useT } from '../../kit';
import { FormModal } from '../organisations/form-modal';

type Schemas = OversightSchemas['schemas'];
type Account = Schemas['VirtualAccountDto'];

/** Sub-accounts that one buyer alone pays into: what arrives says by itself whose it is. */
export default function VirtualAccountsPage() {
  const t = useT();
  const { accountId = '' } = useParams();
  const accounts = oversightApi.useQuery('get', '/api/oversight/bank-accounts');
  const own = accounts.data?.find(({ id }) => id === accountId);
  const { data, error, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/bank-accounts/{accountId}/virtual-accounts',
    { params: { path: { accountId } } },
  );
  return (
    <>
      <PageHead
        title={t('收款子账户')}
        above={[{ title: t('收款和流水'), to: '/oversight/bank' }]}
        actions={<OpenAccount accountId={accountId} />}
      >
        <span lang="zh-CN">{own && `${own.bankName} ${own.numberMasked}`}</span>
      </PageHead>
      <Panel flush>
        <DataTable
          caption={t('收款子账户')}
          rows={data}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          error={error}
          retry={() => void refetch()}
          empty={{
            title: t('还没有子账户'),
            text: t('银行为采购单位开的子账户登记在这里；到账后不用付款码也能对上是谁付的。'),
          }}
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: Translate): Column<Account>[] => [
  { key: 'number', title: t('子账号'), render: ({ numberMasked }) => <strong>{numberMasked}</strong> },
  { key: 'buyer', title: t('采购单位'), render: ({ buyerName }) => <span lang="zh-CN">{buyerName}</span> },
  { key: 'opened', title: t('启用'), render: ({ openedOn }) => formatDate(openedOn) },
  {
    key: 'state',
    title: t('状态'),
    render: ({ closedOn }) =>
      closedOn ? (
        <Badge>{t('{{date}} 停用', { date: formatDate(closedOn) })}</Badge>
      ) : (
        <Badge tone="green">{t('使用中')}</Badge>
      ),
  },
  {
    key: 'act',
    title: t('处理'),
    action: true,
    render: ({ id, closedOn }) =>
      closedOn ? null : (
        <Ask
          size="small"
          danger
          label={t('停用')}
          question={t('停用这个子账户？')}
          said={t('已停用')}
          onConfirm={() => oversight.POST('/api/oversight/virtual-accounts/{id}/closing', { params: { path: { id } } })}
        >
          <p>{t('此后到这个账号的款由人工核对。')}</p>
        </Ask>
      ),
  },
];

function OpenAccount({ accountId }: { accountId: string }) {
  const t = useT();
  const [word, setWord] = useState('');
  const demand = rules.VirtualAccountInput;
  const { data } = oversightApi.useQuery('get', '/api/oversight/organisations', {
    params: { query: { kind: 'budget_unit', word: word || undefined, limit: 20 } },
  });
  return (
    <FormModal<Pick<Schemas['VirtualAccountInput'], 'buyerId' | 'number'>, unknown>
      type="primary"
      label={t('登记子账户')}
      title={t('登记收款子账户')}
      draft={`virtual-account-${accountId}`}
      lead={t('账号加密保存，此后只显示末四位；所属单位的人可以看到完整账号。')}
      work={(values) => oversight.POST('/api/oversight/virtual-accounts', { body: { ...values, accountId } })}
      said={t('子账户已登记')}
    >
      <Form.Item name="buyerId" label={t('采购单位')} rules={demands(demand.buyerId)}>
        <Select
          showSearch={{ filterOption: false, onSearch: setWord }}
          options={data?.items.map(({ id, name }) => ({ value: id, label: <span lang="zh-CN">{name}</span> })) ?? []}
        />
      </Form.Item>
      <Form.Item name="number" label={t('子账号')} rules={demands(demand.number)}>
        <Input inputMode="numeric" maxLength={40} autoComplete="off" />
      </Form.Item>
    </FormModal>
  );
}
