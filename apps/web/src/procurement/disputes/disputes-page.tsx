import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { formatInstant, useSearchState, useT } from '../../kit';
import { DISPUTE_STATES } from '../../kit/labels';
import buying from '../buying.module.css';
import { DISPUTE_OUTCOMES, FAULT_REASONS } from '../buying-labels';
import { StateTabs } from '../state-tabs';

type Row = ProcurementSchemas['schemas']['DisputeDto'];

export default function DisputesPage() {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, isFetching, refetch } = procurementApi.useQuery(
    'get',
    '/api/procurement/disputes',
    {
      params: {
        query: {
          ...(read('state') && { state: read('state') as 'open' | 'settled' }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  const columns: Column<Row>[] = [
    {
      key: 'reason',
      title: t('争议'),
      render: (row) => (
        <span className={buying.stack}>
          <Link to={`/procurement/disputes/${row.id}`}>{t(FAULT_REASONS[row.reason]![0])}</Link>
          <span className={buying.soft} lang="zh-CN">
            {row.note}
          </span>
        </span>
      ),
    },
    { key: 'state', title: t('状态'), render: (row) => <StateTag of={DISPUTE_STATES} state={row.state} /> },
    { key: 'outcome', title: t('结果'), render: (row) => <StateTag of={DISPUTE_OUTCOMES} state={row.outcome} /> },
    { key: 'supplier', title: t('供应商'), render: (row) => <span lang="zh-CN">{row.supplierName}</span> },
    {
      key: 'shipment',
      title: t('到货'),
      render: (row) => <Link to={`/procurement/shipments/${row.shipmentId}`}>{row.shipmentNumber}</Link>,
    },
    {
      key: 'order',
      title: t('订单'),
      render: (row) => <Link to={`/procurement/orders/${row.orderId}`}>{row.orderNumber}</Link>,
    },
    { key: 'at', title: t('提出时间'), render: (row) => formatInstant(row.openedAt) },
  ];
  return (
    <>
      <PageHead title={t('争议')}>{t('验收前对到货有异议的，提出争议后停止视同验收的计时。')}</PageHead>
      <StateTabs of={DISPUTE_STATES} label={t('争议状态')} />
      <Panel flush>
        <DataTable
          caption={t('争议')}
          columns={columns}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('没有争议'), text: t('在到货页面可以对一批货提出争议。') }}
        />
      </Panel>
    </>
  );
}
