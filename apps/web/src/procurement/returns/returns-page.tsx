import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatInstant, formatYuan, useSearchState, useT } from '../../kit';
import { RETURN_STATES } from '../../kit/labels';
import buying from '../buying.module.css';
import { FAULT_REASONS } from '../buying-labels';
import { StateTabs } from '../state-tabs';
import { Measure } from './measure';

type Row = ProcurementSchemas['schemas']['ReturnDto'];

export default function ReturnsPage() {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, isFetching, refetch } = procurementApi.useQuery(
    'get',
    '/api/procurement/returns',
    {
      params: {
        query: {
          ...(read('state') && { state: read('state') as 'asked' | 'agreed' | 'refused' }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  const columns: Column<Row>[] = [
    {
      key: 'number',
      title: t('退货单'),
      render: (row) => (
        <span className={buying.stack}>
          <Link to={`/procurement/returns/${row.id}`}>{row.number}</Link>
          <span className={buying.soft} lang="zh-CN">
            {row.productName} {row.variantName}
          </span>
        </span>
      ),
    },
    { key: 'state', title: t('状态'), render: (row) => <StateTag of={RETURN_STATES} state={row.state} /> },
    { key: 'measure', title: t('数量'), align: 'right', render: (row) => <Measure of={row} /> },
    { key: 'amount', title: t('金额'), align: 'right', render: (row) => formatYuan(row.amountFen) },
    { key: 'reason', title: t('原因'), render: (row) => t(FAULT_REASONS[row.reason]![0]) },
    { key: 'supplier', title: t('供应商'), render: (row) => <span lang="zh-CN">{row.supplierName}</span> },
    {
      key: 'order',
      title: t('订单'),
      render: (row) => <Link to={`/procurement/orders/${row.orderId}`}>{row.orderNumber}</Link>,
    },
    { key: 'at', title: t('申请时间'), render: (row) => formatInstant(row.askedAt) },
  ];
  return (
    <>
      <PageHead title={t('退货')}>{t('验收后发现问题的，在验收单上逐行申请，供应商同意后冲减应付款。')}</PageHead>
      <StateTabs of={RETURN_STATES} label={t('退货状态')} />
      <Panel flush>
        <DataTable
          caption={t('退货')}
          columns={columns}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有退货'),
            text: t('在已验收的到货页面，每行商品后面可以申请退货。'),
            action: <Link to="/procurement/shipments?state=received">{t('查看已验收的到货')}</Link>,
          }}
        />
      </Panel>
    </>
  );
}
