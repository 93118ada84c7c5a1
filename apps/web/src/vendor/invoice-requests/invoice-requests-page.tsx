import { PageHead } from '../../desk';
import { useSearchState, useT, zh } from '../../kit';
import { useCan } from '../../session';
import { StateTabs } from '../trade/state-tabs';
import { AgencyRequests } from './agency-requests';
import { ShopperRequests } from './shopper-requests';

/** Who waits for an invoice: agencies for one of a month, shoppers for one of an order. */
export default function InvoiceRequestsPage() {
  const t = useT();
  const can = useCan();
  const [read] = useSearchState();
  const agencies = can('invoices.issue');
  const shoppers = can('shop_orders.fulfil');
  const from = read('from') === 'shoppers' || !agencies ? 'shoppers' : 'agencies';
  return (
    <>
      <PageHead title={t('开票申请')} above={agencies ? [{ title: t('发票'), to: '/vendor/invoices' }] : []}>
        {t('在税务系统开好发票后，在这里逐笔登记；登记后对方随即可以下载。')}
      </PageHead>
      {agencies && shoppers && (
        <StateTabs
          name="from"
          label={t('谁要发票')}
          tabs={[
            { value: '', title: zh('采购单位') },
            { value: 'shoppers', title: zh('消费者') },
          ]}
        />
      )}
      {from === 'agencies' ? <AgencyRequests /> : <ShopperRequests />}
    </>
  );
}
