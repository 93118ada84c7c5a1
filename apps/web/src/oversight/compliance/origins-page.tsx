import { keepPreviousData } from '@tanstack/react-query';
import type { EChartsCoreOption } from 'echarts/core';
import { useMemo } from 'react';
import { asProblem, oversightApi, type OversightSchemas } from '../../api';
import { Chart, type Column, DataTable, Facts, PageHead, Panel, Waiting } from '../../desk';
import { Badge, ErrorState, formatLargeYuan, formatYuan, t, useT, type Translate } from '../../kit';
import { useSession } from '../../session';
import { Counted } from './counted';
import { type Ink, textLines, useInk } from './ink';
import { useScope, useTrail } from './scope';
import { ScopeBar, ScopeTabs, scopeText } from './scope-bar';

type Origins = OversightSchemas['schemas']['OriginsDto'];
type Origin = OversightSchemas['schemas']['OriginDto'];

/** Where the scope's units buy, and what the scope's own produce sold. */
export default function OriginsPage() {
  const t = useT();
  const { query } = useScope();
  const region = useSession()?.regionCode ?? '';
  const trail = useTrail(query.division ?? region, query);
  const found = oversightApi.useQuery(
    'get',
    '/api/oversight/compliance/origins',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const { data, error } = found;
  const retry = () => void found.refetch();
  return (
    <>
      <PageHead title={t('采购产地')} above={trail} mark={<Counted of="origins" />}>
        {data && scopeText(data.scope)}
      </PageHead>
      <ScopeTabs />
      <ScopeBar month={false} />
      {data ? (
        <Ranking origins={data} />
      ) : error ? (
        <ErrorState problem={asProblem(error)!} retry={retry} />
      ) : (
        <Waiting />
      )}
    </>
  );
}

function Ranking({ origins }: { origins: Origins }) {
  const t = useT();
  const ink = useInk();
  const option = useMemo(() => bars(origins.boughtFrom, ink), [origins.boughtFrom, ink]);
  return (
    <>
      <Panel title={t('辖区单位从哪里采购')}>
        {origins.boughtFrom.length > 0 && (
          <Chart
            option={option}
            height={60 + origins.boughtFrom.length * 44}
            label={t('各产地下单和完成金额；数字见下表')}
          />
        )}
        <DataTable
          caption={t('采购产地排名')}
          rows={origins.boughtFrom}
          rowKey={({ countyCode }) => countyCode}
          columns={columnsOf(origins.boughtFrom, t)}
          empty={{ title: t('还没有采购'), text: t('辖区单位的订单计入以后，这里按产地排名。') }}
        />
      </Panel>
      <Panel title={t('辖区产品卖给了各地单位')}>
        <Facts
          items={[
            { label: t('下单'), value: <strong>{formatYuan(origins.soldOrderedFen)}</strong> },
            { label: t('其中完成'), value: <strong>{formatYuan(origins.soldCompletedFen)}</strong> },
          ]}
        />
      </Panel>
    </>
  );
}

const columnsOf = (rows: readonly Origin[], t: Translate): Column<Origin>[] => [
  {
    key: 'county',
    title: t('产地'),
    render: ({ countyName, cityName, listed832 }) => (
      <span lang="zh-CN">
        {cityName} {countyName} {listed832 && <Badge tone="green">{t('832脱贫县')}</Badge>}
      </span>
    ),
  },
  { key: 'rank', title: t('名次'), align: 'right', render: (row) => rows.indexOf(row) + 1 },
  {
    key: 'suppliers',
    title: t('供应商'),
    align: 'right',
    render: ({ suppliers }) => t('{{count}} 家', { count: suppliers }),
  },
  { key: 'ordered', title: t('下单'), align: 'right', render: ({ orderedFen }) => formatYuan(orderedFen) },
  { key: 'completed', title: t('完成'), align: 'right', render: ({ completedFen }) => formatYuan(completedFen) },
];

const bars = (rows: readonly Origin[], ink: Ink): EChartsCoreOption => ({
  color: [ink.gold, ink.primary],
  legend: { top: 0, textStyle: { color: ink.text } },
  grid: { left: 4, right: 70, top: 34, bottom: 4, containLabel: true },
  tooltip: {
    trigger: 'axis',
    axisPointer: { type: 'none' },
    formatter: ([first]: { dataIndex: number }[]) => {
      const row = rows[first!.dataIndex]!;
      return textLines([
        row.countyName,
        t('下单 {{amount}}', { amount: formatYuan(row.orderedFen) }),
        t('完成 {{amount}}', { amount: formatYuan(row.completedFen) }),
      ]);
    },
  },
  xAxis: { type: 'value', show: false },
  yAxis: {
    type: 'category',
    inverse: true,
    data: rows.map(({ countyName }) => countyName),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: ink.text },
  },
  series: (
    [
      [t('下单'), 'orderedFen'],
      [t('完成'), 'completedFen'],
    ] as const
  ).map(([name, key]) => ({
    name,
    type: 'bar',
    barMaxWidth: 14,
    label: {
      show: true,
      position: 'right',
      color: ink.textSoft,
      formatter: ({ dataIndex }: { dataIndex: number }) => formatLargeYuan(rows[dataIndex]![key]),
    },
    data: rows.map((row) => Number(row[key])),
  })),
});
