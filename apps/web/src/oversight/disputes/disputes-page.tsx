import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatInstant, useSearchState, useT, zh } from '../../kit';
import { DISPUTE_STATES } from '../../kit/labels';
import { DISPUTE_OUTCOMES, DISPUTE_REASONS } from '../review/labels';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';

type Row = OversightSchemas['schemas']['DisputeDto'];

const TABS: readonly { key: string; text: string }[] = [
  { key: 'open', text: zh('待裁处') },
  { key: 'settled', text: zh('已办结') },
  { key: 'all', text: zh('全部') },
];

export default function DisputesPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const state = read('state') ?? 'open';
  const { data, error, isFetching, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/disputes',
    {
      params: {
        query: {
          limit: 50,
          ...(state !== 'all' && { state: state as Row['state'] }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('验收争议')}>
        {t('采购单位对到货有异议时提出，争议期间不会视同验收。双方协商不成的，由平台听取双方说明后裁处。')}
      </PageHead>
      <StateTabs label={t('状态')} value={state} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Panel flush>
        <DataTable
          caption={t('验收争议')}
          columns={columns(t)}
          rows={data?.items}
          rowKey={(row) => row.id}
          error={error}
          retry={() => void refetch()}
          loading={isFetching}
          nextAfter={data?.nextAfter}
          empty={{
            title: state === 'open' ? t('没有待裁处的争议') : t('没有争议'),
            text: t('采购单位在验收前提出争议后，会出现在这里并通知您。'),
          }}
        />
      </Panel>
    </>
  );
}

const columns = (t: ReturnType<typeof useT>): Column<Row>[] => [
  {
    key: 'order',
    title: t('订单'),
    render: (row) => <Link to={`/oversight/disputes/${row.id}`}>{row.orderNumber}</Link>,
  },
  {
    key: 'parties',
    title: t('双方'),
    render: (row) => (
      <span className={review.named} lang="zh-CN">
        <span>{row.buyerName}</span>
        <small>{row.supplierName}</small>
      </span>
    ),
  },
  { key: 'reason', title: t('争议事由'), render: (row) => t(DISPUTE_REASONS[row.reason]?.[0] ?? row.reason) },
  {
    key: 'answer',
    title: t('供应商说明'),
    render: (row) =>
      row.answeredAt ? <Badge tone="green">{t('已说明')}</Badge> : <Badge tone="gold">{t('还没有说明')}</Badge>,
  },
  {
    key: 'state',
    title: t('状态'),
    render: (row) =>
      row.outcome ? (
        <StateTag of={DISPUTE_OUTCOMES} state={row.outcome} />
      ) : (
        <StateTag of={DISPUTE_STATES} state={row.state} />
      ),
  },
  { key: 'opened', title: t('提出时间'), render: (row) => formatInstant(row.openedAt) },
];
