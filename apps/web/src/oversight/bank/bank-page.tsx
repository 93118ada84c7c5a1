import { keepPreviousData } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { type Column, DataTable, demands, PageHead, Panel } from '../../desk';
import {
  formatCount,
  formatDate,
  formatInstant,
  formatYuan,
  LinkButton,
  type Translate,
  useSearchState,
  useT,
} from '../../kit';
import { FormModal } from '../organisations/form-modal';
import { ImportStatement } from './import-statement';

type Schemas = OversightSchemas['schemas'];
type Account = Schemas['BankAccountDto'];
type Statement = Schemas['StatementDto'];

/** Where the money arrives: accounts, their statements, and what still has to be matched by hand. */
export default function BankPage() {
  const t = useT();
  const accounts = oversightApi.useQuery('get', '/api/oversight/bank-accounts');
  return (
    <>
      <PageHead
        title={t('收款和流水')}
        actions={
          <LinkButton to="/oversight/bank-lines?state=open" look="primary" icon="yuan">
            {t('核对收款')}
          </LinkButton>
        }
      >
        {t('导入收款账户的流水，系统按支付码、付款账户和名称自动核对到发票；拿不准的留给人工。')}
      </PageHead>
      <ImportStatement accounts={accounts.data ?? []} />
      <Panel flush title={t('收款账户')} extra={<RegisterAccount />}>
        <DataTable
          caption={t('收款账户')}
          rows={accounts.data}
          rowKey={({ id }) => id}
          columns={accountColumns(t)}
          error={accounts.error}
          retry={() => void accounts.refetch()}
          empty={{ title: t('还没有收款账户'), text: t('登记账户以后才能导入它的流水，采购单位也才知道往哪里付款。') }}
        />
      </Panel>
      <Statements />
    </>
  );
}

const accountColumns = (t: Translate): Column<Account>[] => [
  { key: 'bankName', title: t('开户行'), render: ({ bankName }) => <strong lang="zh-CN">{bankName}</strong> },
  { key: 'accountName', title: t('户名'), render: ({ accountName }) => <span lang="zh-CN">{accountName}</span> },
  { key: 'number', title: t('账号'), render: ({ numberMasked }) => numberMasked },
  {
    key: 'lines',
    title: t('流水'),
    action: true,
    render: ({ id }) => (
      <LinkButton size="small" to={`/oversight/bank-lines?accountId=${id}`}>
        {t('查看流水')}
      </LinkButton>
    ),
  },
  {
    key: 'virtual',
    title: t('子账户'),
    action: true,
    render: ({ id }) => (
      <LinkButton size="small" to={`/oversight/bank/${id}`}>
        {t('子账户')}
      </LinkButton>
    ),
  },
];

function RegisterAccount() {
  const t = useT();
  const demand = rules.NewBankAccountInput;
  return (
    <FormModal<Schemas['NewBankAccountInput'], unknown>
      size="small"
      label={t('登记账户')}
      title={t('登记收款账户')}
      draft="bank-account"
      lead={t('账号加密保存，此后只显示末四位；采购单位付款时可以看到完整账号。')}
      work={(body) => oversight.POST('/api/oversight/bank-accounts', { body })}
      said={t('账户已登记')}
    >
      <Form.Item name="bankName" label={t('开户行')} rules={demands(demand.bankName)}>
        <Input lang="zh-CN" maxLength={100} />
      </Form.Item>
      <Form.Item name="accountName" label={t('户名')} rules={demands(demand.accountName)}>
        <Input lang="zh-CN" maxLength={100} />
      </Form.Item>
      <Form.Item name="number" label={t('账号')} rules={demands(demand.number)}>
        <Input inputMode="numeric" maxLength={40} autoComplete="off" />
      </Form.Item>
    </FormModal>
  );
}

/** The last balance of an account is what its next file has to begin with. */
function Statements() {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/statements',
    { params: { query: { after: read('after'), limit: 20 } } },
    { placeholderData: keepPreviousData },
  );
  return (
    <Panel flush title={t('导入过的流水')}>
      <DataTable
        caption={t('导入过的流水')}
        rows={data?.items}
        rowKey={({ id }) => id}
        columns={statementColumns(t)}
        error={error}
        retry={() => void refetch()}
        nextAfter={data?.nextAfter}
        empty={{ title: t('还没有导入过流水'), text: t('在上面选择账户和文件，导入第一份流水。') }}
      />
    </Panel>
  );
}

const statementColumns = (t: Translate): Column<Statement>[] => [
  {
    key: 'period',
    title: t('交易日期'),
    render: ({ fromOn, toOn }) =>
      fromOn === toOn
        ? formatDate(fromOn)
        : t('{{from}} 至 {{to}}', { from: formatDate(fromOn), to: formatDate(toOn) }),
  },
  {
    key: 'account',
    title: t('账户'),
    render: ({ bankName, accountMasked }) => (
      <span lang="zh-CN">
        {bankName} {accountMasked}
      </span>
    ),
  },
  {
    key: 'opening',
    title: t('期初余额'),
    align: 'right',
    render: ({ openingFen }) => (openingFen === null ? '—' : formatYuan(openingFen)),
  },
  {
    key: 'closing',
    title: t('期末余额'),
    align: 'right',
    render: ({ closingFen }) => (closingFen === null ? '—' : formatYuan(closingFen)),
  },
  {
    key: 'lines',
    title: t('笔数（新增）'),
    align: 'right',
    render: ({ lines, newLines }) => `${formatCount(lines)} (${formatCount(newLines)})`,
  },
  {
    key: 'open',
    title: t('待核对'),
    align: 'right',
    render: ({ openLines }) =>
      openLines === 0 ? (
        t('没有')
      ) : (
        <LinkButton size="small" to="/oversight/bank-lines?state=open">
          {t('{{count}} 笔', { count: openLines })}
        </LinkButton>
      ),
  },
  {
    key: 'by',
    title: t('导入'),
    render: ({ importedByName, importedAt }) => (
      <span lang="zh-CN">{`${importedByName} ${formatInstant(importedAt)}`}</span>
    ),
  },
];
