import { vendorApi } from '../../api';
import { Badge, useT } from '../../kit';

/** Whether the buyer has room on account; how much is its own business. */
export function BuyerCredit({ buyerId }: { buyerId: string }) {
  const t = useT();
  const { data } = vendorApi.useQuery(
    'get',
    '/api/vendor/account-statements/{buyerId}/credit',
    { params: { path: { buyerId } } },
    { retry: false },
  );
  if (!data) return <>—</>;
  return data.within ? <Badge tone="green">{t('额度内')}</Badge> : <Badge tone="red">{t('已超出额度')}</Badge>;
}
