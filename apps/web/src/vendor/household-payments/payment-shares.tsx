import { Drawer } from 'antd';
import { vendorApi } from '../../api';
import { DataTable, Facts } from '../../desk';
import { formatDate, formatYuan, useT } from '../../kit';
import { usePhone } from '../trade/use-phone';
import type { HouseholdPayment } from '../trade/types';

/** What each household got of one payment. */
export function PaymentShares({ payment, onClose }: { payment: HouseholdPayment | null; onClose: () => void }) {
  const t = useT();
  const phone = usePhone();
  return (
    <Drawer open={payment !== null} onClose={onClose} title={payment?.number} size={phone ? '100%' : 560}>
      {payment && (
        <>
          <Facts
            items={[
              { label: t('金额'), value: formatYuan(payment.amountFen) },
              { label: t('付款日期'), value: formatDate(payment.paidOn) },
              payment.settlementNumber && { label: t('结算单'), value: payment.settlementNumber },
              { label: t('登记人'), value: <span lang="zh-CN">{payment.recordedByName}</span> },
            ]}
          />
          <Shares id={payment.id} />
        </>
      )}
    </Drawer>
  );
}

function Shares({ id }: { id: string }) {
  const t = useT();
  const { data, error } = vendorApi.useQuery('get', '/api/vendor/household-payments/{id}/shares', {
    params: { path: { id } },
  });
  return (
    <DataTable
      caption={t('分到每一户')}
      rows={data}
      error={error}
      rowKey={({ householdId }) => householdId}
      empty={{ title: t('没有农户') }}
      columns={[
        { key: 'name', title: t('户主'), render: (row) => <span lang="zh-CN">{row.nameMasked}</span> },
        { key: 'village', title: t('所在村'), render: (row) => <span lang="zh-CN">{row.villageName}</span> },
        { key: 'weight', title: t('权重'), align: 'right', render: (row) => row.weight },
        {
          key: 'amount',
          title: t('金额'),
          align: 'right',
          render: (row) => <strong>{formatYuan(row.amountFen)}</strong>,
        },
      ]}
    />
  );
}
