import { Select } from 'antd';
import { keepPreviousData } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { procurementApi, type ProcurementSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, Panel } from '../../desk';
import { formatInstant, formatYuan, useSearchState, useT } from '../../kit';
import { FUNDS } from '../../kit/labels';
import { CAUSES, FUND_ORDER, STAGE_NAMES, STAGES, type Stage } from './plan-words';
import type { Plan } from './year-figures';

type Entry = ProcurementSchemas['schemas']['CountEntryDto'];

/** The trace of every counted fen: which line of which order, at which stage, through what, and what was taken back. */
export function Entries({ plan }: { plan: Plan }) {
  const t = useT();
  const [read, write] = useSearchState();
  const stage = STAGES.find((each) => each === read('stage'));
  const fund = FUND_ORDER.find((each) => each === read('fund'));
  const { hash, search } = useLocation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (hash === '#entries') place.current?.scrollIntoView({ block: 'start' });
  }, [hash, search]);
  const { data, error, isFetching, refetch } = procurementApi.useQuery(
    'get',
    '/api/procurement/plans/{id}/entries',
    {
      params: {
        path: { id: plan.id },
        query: {
          limit: 20,
          ...(stage && { stage }),
          ...(fund && { fund }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <div ref={place} id="entries" style={{ scrollMarginTop: 76 }}>
      <Panel flush title={t('逐笔明细')}>
        <div style={{ padding: '0 20px' }}>
          <Filters>
            <Filter label={t('环节')}>
              <Select
                value={stage ?? ''}
                options={[
                  { value: '', label: t('全部环节') },
                  ...STAGES.map((value) => ({ value, label: t(STAGE_NAMES[value]) })),
                ]}
                onChange={(value) => write({ stage: value })}
              />
            </Filter>
            <Filter label={t('资金来源')}>
              <Select
                value={fund ?? ''}
                options={[
                  { value: '', label: t('全部资金') },
                  ...FUND_ORDER.map((value) => ({ value, label: t(FUNDS[value]![0]) })),
                ]}
                onChange={(value) => write({ fund: value })}
              />
            </Filter>
          </Filters>
        </div>
        <DataTable
          columns={useEntryColumns()}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有符合条件的明细'),
            text: t('本单位的采购在下单、验收、付款时逐笔计入，计入后列在这里。'),
          }}
          caption={t('逐笔明细')}
        />
      </Panel>
    </div>
  );
}

function useEntryColumns(): readonly Column<Entry>[] {
  const t = useT();
  return [
    {
      key: 'order',
      title: t('订单号'),
      render: ({ orderId, orderNumber }) => <Link to={`/procurement/orders/${orderId}`}>{orderNumber}</Link>,
    },
    { key: 'product', title: t('商品'), render: ({ productName }) => <span lang="zh-CN">{productName}</span> },
    { key: 'supplier', title: t('供应商'), render: ({ supplierName }) => <span lang="zh-CN">{supplierName}</span> },
    { key: 'stage', title: t('环节'), render: ({ stage }) => t(STAGE_NAMES[stage as Stage]) },
    { key: 'fund', title: t('资金来源'), render: ({ fund }) => t((FUNDS[fund] ?? [fund])[0]) },
    { key: 'cause', title: t('缘由'), render: ({ cause }) => t((CAUSES[cause] ?? [cause])[0]) },
    {
      key: 'amount',
      title: t('本次计入'),
      align: 'right',
      render: ({ amountFen }) =>
        amountFen.startsWith('-') ? (
          <span style={{ color: 'var(--accent)' }}>{t('冲回 {{amount}}', { amount: formatYuan(amountFen) })}</span>
        ) : (
          formatYuan(amountFen)
        ),
    },
    {
      key: 'after',
      title: t('该行累计'),
      align: 'right',
      wideOnly: true,
      render: ({ totalAfterFen }) => formatYuan(totalAfterFen),
    },
    { key: 'at', title: t('时间'), render: ({ countedAt }) => formatInstant(countedAt) },
  ];
}
