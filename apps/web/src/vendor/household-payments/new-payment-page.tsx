import { useSearchParams } from 'react-router';
import { vendorApi } from '../../api';
import { PageHead, Pending } from '../../desk';
import { EmptyState, LinkButton, useT } from '../../kit';
import { useLinkedHouseholds } from '../certification/use-linked-households';
import { PaymentForm } from './payment-form';

export default function NewPaymentPage() {
  const t = useT();
  const [params] = useSearchParams();
  const households = useLinkedHouseholds();
  const settlements = vendorApi.useQuery('get', '/api/vendor/settlements', { params: { query: { limit: 50 } } });
  if (!households.data || !settlements.data) {
    return <Pending error={households.error ?? settlements.error} retry={() => void households.refetch()} />;
  }
  return (
    <>
      <PageHead title={t('登记农户款项')} above={[{ title: t('农户款项'), to: '/vendor/household-payments' }]}>
        {t('先把钱付给农户，再登记。登记后不能修改，填错的整笔冲销。')}
      </PageHead>
      {households.data.length === 0 ? (
        <EmptyState title={t('还没有联结的农户')}>
          <LinkButton to="/vendor/households/new" icon="household">
            {t('登记农户')}
          </LinkButton>
        </EmptyState>
      ) : (
        <PaymentForm
          households={households.data}
          settlements={settlements.data.items}
          settlementId={params.get('settlement')}
        />
      )}
    </>
  );
}
