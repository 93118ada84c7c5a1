import { Select } from 'antd';
import { vendorApi } from '../../api';
import { Filter, PageHead, Panel, Pending } from '../../desk';
import { EmptyState, formatYuan, useSearchState, useT } from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import { DeliveryChoice } from './delivery-choice';
import { InvoiceForm } from './invoice-form';
import { byBuyer } from './uninvoiced';
import { NavButton } from '../trade/nav-button';

/** First whose deliveries, then which of them, then what stands on the paper. */
export default function NewInvoicePage() {
  const t = useT();
  const [read, write] = useSearchState();
  const query = vendorApi.useQuery('get', '/api/vendor/invoices/uninvoiced', { params: { query: { limit: 200 } } });
  const head = (
    <PageHead title={t('登记发票')} above={[{ title: t('发票'), to: '/vendor/invoices' }]}>
      {t('先在税务系统开好发票，再在这里登记；登记后采购单位收到通知，付款期限开始计算。')}
    </PageHead>
  );
  if (!query.data) return <Pending error={query.error} retry={() => void query.refetch()} />;
  const buyers = byBuyer(query.data.items);
  if (buyers.length === 0) {
    return (
      <>
        {head}
        <EmptyState title={t('没有待开票的交货')} art={emptyArt}>
          <p>{t('采购单位验收后，交货会出现在这里。')}</p>
          <NavButton to="/vendor/shipments" look="primary">
            {t('查看发货单')}
          </NavButton>
        </EmptyState>
      </>
    );
  }
  const asked = read('receipts')?.split(',');
  const buyer =
    buyers.find(({ buyerId }) => buyerId === read('buyer')) ??
    buyers.find(({ receipts }) => receipts.some(({ receiptId }) => asked?.includes(receiptId))) ??
    buyers[0]!;
  const chosen = buyer.receipts.filter(({ receiptId }) => !asked || asked.includes(receiptId));
  return (
    <>
      {head}
      <Panel title={t('开给谁')}>
        <Filter label={t('采购单位')}>
          <Select
            value={buyer.buyerId}
            style={{ width: '100%', maxWidth: 480 }}
            options={buyers.map(({ buyerId, buyerName, totalFen }) => ({
              value: buyerId,
              label: (
                <span lang="zh-CN">
                  {t('{{buyer}}，待开票 {{amount}}', { buyer: buyerName, amount: formatYuan(totalFen) })}
                </span>
              ),
            }))}
            onChange={(buyerId) => write({ buyer: buyerId, receipts: null })}
          />
        </Filter>
      </Panel>
      <DeliveryChoice
        receipts={buyer.receipts}
        chosen={chosen}
        onChoose={(ids) => write({ buyer: buyer.buyerId, receipts: ids.join(',') || 'none' })}
      />
      {chosen.length > 0 && <InvoiceForm key={buyer.buyerId} buyer={buyer} chosen={chosen} />}
    </>
  );
}
