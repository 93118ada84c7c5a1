import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, PageHead, Panel } from '../../desk';
import { formatInstant, useT } from '../../kit';
import { useCan } from '../../session';
import buying from '../buying.module.css';
import { DecideRebinding } from './order-rebinding';

type Row = ProcurementSchemas['schemas']['OpenRebindingDto'];

export default function RebindingsPage() {
  const t = useT();
  const can = useCan();
  const { data, error, refetch } = procurementApi.useQuery('get', '/api/procurement/rebindings', {});
  const columns: Column<Row>[] = [
    {
      key: 'order',
      title: t('订单'),
      render: (row) => <Link to={`/procurement/orders/${row.orderId}`}>{row.number}</Link>,
    },
    { key: 'from', title: t('现在计入'), render: (row) => <span lang="zh-CN">{row.fromUnitName}</span> },
    { key: 'to', title: t('改为计入'), render: (row) => <strong lang="zh-CN">{row.toUnitName}</strong> },
    { key: 'reason', title: t('原因'), render: (row) => <span lang="zh-CN">{row.reason}</span> },
    {
      key: 'who',
      title: t('申请人'),
      render: (row) => (
        <span className={buying.stack}>
          <span lang="zh-CN">{row.askedByName}</span>
          <span className={buying.soft}>{formatInstant(row.askedAt)}</span>
        </span>
      ),
    },
    ...(can('orders.approve_rebinding')
      ? [
          {
            key: 'decide',
            title: t('决定'),
            action: true,
            render: (row: Row) => (
              <span className={buying.photos}>
                <DecideRebinding orderId={row.orderId} />
              </span>
            ),
          },
        ]
      : []),
  ];
  return (
    <>
      <PageHead title={t('改绑审批')}>{t('选错归属单位的订单，由一人申请、另一人批准后改计入正确的单位。')}</PageHead>
      <Panel flush>
        <DataTable
          caption={t('待审批的改绑')}
          columns={columns}
          rows={data}
          rowKey={({ orderId }) => orderId}
          error={error}
          retry={() => void refetch()}
          empty={{
            title: t('没有待审批的改绑'),
            text: t('采购经办在订单页面申请改绑后，会出现在这里。'),
          }}
        />
      </Panel>
    </>
  );
}
