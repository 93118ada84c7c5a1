import { Link } from 'react-router';
import { oversight } from '../../api';
import { Ask, type Column, DataTable, StateTag } from '../../desk';
import { formatInstant, type Translate, useT } from '../../kit';
import review from '../review/review.module.css';
import styles from '../settlements/settlements.module.css';
import { ACCOUNT_STATES, type PayoutAccount } from '../settlements/words';

interface PayoutAccountsTableProps {
  readonly rows: readonly PayoutAccount[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  readonly empty: { readonly title: string; readonly text?: string };
}

export function PayoutAccountsTable({ rows, error, retry, empty }: PayoutAccountsTableProps) {
  const t = useT();
  return (
    <DataTable
      caption={t('收款账户')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={columnsOf(t)}
      error={error}
      retry={retry}
      empty={empty}
    />
  );
}

const columnsOf = (t: Translate): Column<PayoutAccount>[] => [
  {
    key: 'supplier',
    title: t('供应商'),
    render: ({ supplierId, supplierName }) => (
      <Link to={`/oversight/settlements/suppliers/${supplierId}`} lang="zh-CN">
        {supplierName}
      </Link>
    ),
  },
  { key: 'name', title: t('户名'), render: ({ accountName }) => <span lang="zh-CN">{accountName}</span> },
  {
    key: 'bank',
    title: t('开户行和账号'),
    render: ({ bankName, numberMasked }) => (
      <span className={review.named} lang="zh-CN">
        <span>{bankName}</span>
        <small>{numberMasked}</small>
      </span>
    ),
  },
  { key: 'given', title: t('登记时间'), render: ({ givenAt }) => formatInstant(givenAt) },
  {
    key: 'state',
    title: t('状态'),
    render: ({ state, reason }) => (
      <span className={review.named}>
        <span>
          <StateTag of={ACCOUNT_STATES} state={state} />
        </span>
        {reason && <small lang="zh-CN">{reason}</small>}
      </span>
    ),
  },
  {
    key: 'action',
    title: t('处理'),
    action: true,
    render: (account) => account.state === 'given' && <Decide account={account} />,
  },
];

function Decide({ account: { id, accountName, supplierName } }: { account: PayoutAccount }) {
  const t = useT();
  const params = { path: { id } };
  return (
    <span className={styles.buttons}>
      <Ask
        size="small"
        type="primary"
        label={t('核验通过')}
        question={t('核验通过这个收款账户？')}
        said={t('已核验，待付款项可以付出')}
        onConfirm={() => oversight.POST('/api/oversight/payout-accounts/{id}/verification', { params })}
      >
        <p>
          {t('户名“{{account}}”应与供应商“{{supplier}}”的证照一致。此后的货款付到这个账户。', {
            account: accountName,
            supplier: supplierName,
          })}
        </p>
      </Ask>
      <Ask
        size="small"
        danger
        label={t('不能使用')}
        question={t('这个收款账户不能使用？')}
        reason={{ label: t('原因（供应商可见）'), max: 300 }}
        said={t('已请供应商重新登记')}
        onConfirm={(reason) =>
          oversight.POST('/api/oversight/payout-accounts/{id}/refusal', { params, body: { reason } })
        }
      />
    </span>
  );
}
