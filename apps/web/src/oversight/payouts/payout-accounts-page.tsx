import { oversightApi } from '../../api';
import { PageHead, Panel } from '../../desk';
import { useT } from '../../kit';
import { PayoutAccountsTable } from './payout-accounts-table';

export default function PayoutAccountsPage() {
  const t = useT();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/payout-accounts');
  return (
    <>
      <PageHead title={t('收款账户核验')}>
        {t('供应商登记或更换收款账户后，与证照核对户名；核验以前不会付款。')}
      </PageHead>
      <Panel flush>
        <PayoutAccountsTable
          rows={data}
          error={error}
          retry={() => void refetch()}
          empty={{ title: t('没有待核验的收款账户'), text: t('供应商登记或更换收款账户后出现在这里，并通知您。') }}
        />
      </Panel>
    </>
  );
}
