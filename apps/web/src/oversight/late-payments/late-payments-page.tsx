import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { useMemo } from 'react';
import { oversightApi, type OversightSchemas } from '../../api';
import { Chart, type Column, DataTable, DivisionPicker, Facts, Filter, Filters, PageHead, Panel } from '../../desk';
import {
  Badge,
  formatCount,
  formatDate,
  formatLargeYuan,
  formatYuan,
  type Translate,
  useSearchState,
  useT,
} from '../../kit';
import { useSession } from '../../session';
import { useInk } from '../compliance/ink';
import review from '../review/review.module.css';

type Late = OversightSchemas['schemas']['LatePaymentDto'];
type Totals = OversightSchemas['schemas']['LateTotalsDto'];

const DAYS = [0, 30, 60, 90];

/** Which units of the region owe their suppliers money beyond the term, how much and for how long. */
export default function LatePaymentsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const region = useSession()?.regionCode ?? '';
  const division = read('division');
  const days = read('minimumDays');
  const totals = oversightApi.useQuery('get', '/api/oversight/late-payments/totals', {
    params: { query: { division } },
  });
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/late-payments',
    {
      params: {
        query: { limit: 50, division, minimumDays: days ? Number(days) : undefined, after: read('after') },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('拖欠货款')}>
        {t('过了付款期限还没有付清的发票，逾期最久的在前。利息按逾期天数估算，仅供参考。')}
      </PageHead>
      <Filters>
        <Filter label={t('地区')}>
          <div style={{ minWidth: 240 }}>
            <DivisionPicker
              value={division ?? (region || null)}
              within={region || undefined}
              onChange={(code) => write({ division: code === region ? null : code })}
            />
          </div>
        </Filter>
        <Filter label={t('逾期天数')}>
          <Select
            value={days ?? '0'}
            options={DAYS.map((least) => ({
              value: String(least),
              label: least === 0 ? t('全部') : t('{{count}} 天以上', { count: least }),
            }))}
            onChange={(value) => write({ minimumDays: value === '0' ? null : value })}
          />
        </Filter>
      </Filters>
      {totals.data && totals.data.invoices > 0 && <Sums totals={totals.data} />}
      <Panel flush>
        <DataTable
          caption={t('拖欠货款')}
          rows={data?.items}
          rowKey={({ invoiceId }) => invoiceId}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('没有拖欠的货款'), text: t('发票过了付款期限还没有付清时列在这里。') }}
        />
      </Panel>
    </>
  );
}

function Sums({ totals }: { totals: Totals }) {
  const t = useT();
  const ink = useInk();
  const bands = useMemo(
    () => [
      { name: t('1—30 天'), fen: totals.days1to30Fen },
      { name: t('31—60 天'), fen: totals.days31to60Fen },
      { name: t('61—90 天'), fen: totals.days61to90Fen },
      { name: t('90 天以上'), fen: totals.daysOver90Fen },
    ],
    [t, totals],
  );
  const option = useMemo(
    () => ({
      grid: { left: 8, right: 16, top: 16, bottom: 8, containLabel: true },
      xAxis: { type: 'category', data: bands.map(({ name }) => name), axisLabel: { color: ink.textSoft } },
      yAxis: {
        type: 'value',
        axisLabel: { color: ink.textSoft, formatter: (fen: number) => formatLargeYuan(BigInt(Math.round(fen))) },
        splitLine: { lineStyle: { color: ink.line } },
      },
      series: [
        { type: 'bar', barMaxWidth: 48, itemStyle: { color: ink.accent }, data: bands.map(({ fen }) => Number(fen)) },
      ],
    }),
    [bands, ink],
  );
  return (
    <Panel title={t('合计')}>
      <Facts
        items={[
          { label: t('发票'), value: t('{{count}} 张', { count: formatCount(totals.invoices) }) },
          { label: t('未付'), value: <strong>{formatYuan(totals.openFen)}</strong> },
          ...bands.map(({ name, fen }) => ({ label: name, value: formatYuan(fen) })),
        ]}
      />
      <Chart option={option} height={200} label={t('逾期未付金额按天数分段；数字见上')} />
    </Panel>
  );
}

const columnsOf = (t: Translate): Column<Late>[] => [
  {
    key: 'buyer',
    title: t('单位'),
    render: ({ buyerName, divisionName }) => (
      <span className={review.named} lang="zh-CN">
        <strong>{buyerName}</strong>
        <small>{divisionName}</small>
      </span>
    ),
  },
  { key: 'supplier', title: t('供应商'), render: ({ supplierName }) => <span lang="zh-CN">{supplierName}</span> },
  { key: 'invoice', title: t('发票'), render: ({ invoiceNumber }) => invoiceNumber },
  { key: 'open', title: t('未付'), align: 'right', render: ({ openFen }) => <strong>{formatYuan(openFen)}</strong> },
  {
    key: 'days',
    title: t('逾期'),
    render: ({ daysLate }) => (
      <Badge tone={daysLate > 30 ? 'red' : 'gold'}>{t('{{count}} 天', { count: daysLate })}</Badge>
    ),
  },
  { key: 'due', title: t('付款期限'), render: ({ dueOn }) => formatDate(dueOn) },
  {
    key: 'planned',
    title: t('计划付款'),
    render: ({ plannedOn }) => (plannedOn ? formatDate(plannedOn) : t('未安排')),
  },
  {
    key: 'interest',
    title: t('利息（参考）'),
    align: 'right',
    render: ({ interestFen }) => (interestFen === null ? '—' : formatYuan(interestFen)),
  },
];
