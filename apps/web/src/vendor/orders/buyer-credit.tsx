import { vendorApi } from '../../api';
import { Badge, useT } from '../../kit';

/** Whether the buyer has room on account, and may be sent anything at all; how much is its own business. */
export function BuyerCredit({ buyerId }: { buyerId: string }) {
  const t = useT();
  const { data } = vendorApi.useQuery(
    'get',
    '/api/vendor/account-statements/{buyerId}/credit',
    { params: { path: { buyerId } } },
    { retry: false },
  );
  if (!data) return <>—</>;
  if (data.stopped) return <Badge tone="red">{t('已暂停发货')}</Badge>;
  return data.within ? <Badge tone="green">{t('额度内')}</Badge> : <Badge tone="red">{t('已超出额度')}</Badge>;
}
