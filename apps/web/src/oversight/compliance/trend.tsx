import { useQueries } from '@tanstack/react-query';
import type { EChartsCoreOption } from 'echarts/core';
import { useMemo } from 'react';
import { oversightApi, type OversightSchemas } from '../../api';
import { Chart, type Column, DataTable, Panel, Waiting } from '../../desk';
import { formatLargeYuan, formatYuan, t, useT, zh, type Translate } from '../../kit';
import styles from './compliance.module.css';
import { type Ink, textLines, useInk } from './ink';
import type { CompliancePage, ScopeQuery } from './scope';
import { useScope } from './scope';

type Month = OversightSchemas['schemas']['MonthDto'];
type StageName = 'orderedFen' | 'acceptedFen' | 'paidFen' | 'completedFen';

const STAGES: readonly (readonly [StageName, string])[] = [
  ['orderedFen', zh('下单')],
  ['acceptedFen', zh('验收')],
  ['paidFen', zh('支付')],
  ['completedFen', zh('完成')],
];

interface Point {
  readonly month: string;
  readonly of: Readonly<Record<StageName, bigint>>;
  readonly until: Readonly<Record<StageName, bigint>>;
  readonly paceFen: bigint;
}

/**
 * How the year went. The months of every programme are summed, so that the last point is the very figure above; the months
 * of all programmes at once would count a purchase of two programmes once and could not be held against the reservation.
 */
export function Trend({ page }: { page: CompliancePage }) {
  const t = useT();
  const { query } = useScope();
  const ink = useInk();
  const codes = query.programme
    ? [query.programme]
    : page.programmes
        .filter(({ reservedFen, orderedFen }) => reservedFen !== '0' || orderedFen !== '0')
        .map(({ code }) => code);
  const months = useMonths(query, codes);
  const points = useMemo(
    () => (months ? pointsOf(months, query.year, page.scope.untilOn, BigInt(page.totals.reservedFen)) : null),
    [months, query.year, page.scope.untilOn, page.totals.reservedFen],
  );
  const option = useMemo(() => (points ? lines(points, ink) : null), [points, ink]);
  return (
    <Panel title={t('全年走势')} extra={<span className={styles.soft}>{t('按计入月份累计，各项目之和')}</span>}>
      {!option || !points ? (
        <Waiting />
      ) : (
        <>
          <Chart
            option={option}
            height={300}
            label={t('每月累计下单、验收、支付和完成金额，与时间进度线对照；数字见下表')}
          />
          <details className={styles.details}>
            <summary>{t('逐月金额')}</summary>
            <DataTable
              caption={t('逐月金额')}
              rows={points}
              rowKey={({ month }) => month}
              columns={columnsOf(t)}
              empty={{ title: t('今年还没有计入任何采购') }}
            />
          </details>
        </>
      )}
    </Panel>
  );
}

function useMonths(query: ScopeQuery, codes: readonly string[]): Month[][] | null {
  const answers = useQueries({
    queries: codes.map((programme) =>
      oversightApi.queryOptions('get', '/api/oversight/compliance/months', {
        params: { query: { ...query, programme } },
      }),
    ),
    combine: (results) => ({ all: results.map(({ data }) => data), ready: results.every(({ data }) => data) }),
  });
  const { all, ready } = answers;
  return useMemo(() => (ready ? (all as Month[][]) : null), [all, ready]);
}

const NOTHING: Readonly<Record<StageName, bigint>> = { orderedFen: 0n, acceptedFen: 0n, paidFen: 0n, completedFen: 0n };

const plus = (a: Readonly<Record<StageName, bigint>>, b: Readonly<Record<StageName, string | bigint>>) => ({
  orderedFen: a.orderedFen + BigInt(b.orderedFen),
  acceptedFen: a.acceptedFen + BigInt(b.acceptedFen),
  paidFen: a.paidFen + BigInt(b.paidFen),
  completedFen: a.completedFen + BigInt(b.completedFen),
});

/** From January to the month of the last day; the figures of January after the year stand in the year's last month. */
function pointsOf(programmes: readonly Month[][], year: number, untilOn: string, reservedFen: bigint): Point[] {
  const all = programmes.flat();
  const lastMonth = all.reduce((last, { month }) => (month > last ? month : last), untilOn.slice(0, 7));
  const points: Point[] = [];
  let until = NOTHING;
  for (let month = `${year}-01`; month <= lastMonth; month = following(month)) {
    const of = all.filter((row) => row.month === month).reduce(plus, NOTHING);
    until = plus(until, of);
    points.push({ month, of, until, paceFen: paceFen(month, year, untilOn, reservedFen) });
  }
  return points;
}

function following(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

const DAY = 86_400_000;

/** What would be done by the end of a month if the reservation were bought evenly over the year. */
function paceFen(month: string, year: number, untilOn: string, reservedFen: bigint): bigint {
  const [inYear, number] = month.split('-').map(Number) as [number, number];
  const last = Math.min(
    Date.UTC(inYear, number, 1),
    Date.parse(`${untilOn}T00:00:00Z`) + DAY,
    Date.UTC(year + 1, 0, 1),
  );
  const days = BigInt(Math.round((last - Date.UTC(year, 0, 1)) / DAY));
  const all = BigInt(Math.round((Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1)) / DAY));
  return (reservedFen * days) / all;
}

const monthName = (month: string): string => t('{{month}} 月', { month: Number(month.slice(5)) });

function lines(points: readonly Point[], ink: Ink): EChartsCoreOption {
  const colours = [ink.info, ink.gold, ink.textSoft, ink.primary];
  return {
    color: [...colours, ink.accent],
    legend: { top: 0, textStyle: { color: ink.text } },
    grid: { left: 8, right: 16, top: 40, bottom: 8, containLabel: true },
    tooltip: {
      trigger: 'axis',
      formatter: ([first]: { dataIndex: number }[]) => {
        const point = points[first!.dataIndex]!;
        return textLines([
          t('截至 {{month}}', { month: point.month }),
          ...STAGES.map(([stage, name]) =>
            t('{{name}}：{{amount}}', { name: t(name), amount: formatYuan(point.until[stage]) }),
          ),
          t('{{name}}：{{amount}}', { name: t('时间进度线'), amount: formatYuan(point.paceFen) }),
        ]);
      },
    },
    xAxis: { type: 'category', data: points.map(({ month }) => monthName(month)), axisLabel: { color: ink.textSoft } },
    yAxis: {
      type: 'value',
      axisLabel: { color: ink.textSoft, formatter: (fen: number) => formatLargeYuan(BigInt(Math.round(fen))) },
      splitLine: { lineStyle: { color: ink.line } },
    },
    series: [
      ...STAGES.map(([stage, name]) => ({
        name: t(name),
        type: 'line',
        symbolSize: 6,
        lineStyle: { width: stage === 'completedFen' ? 3 : 1.5 },
        data: points.map(({ until }) => Number(until[stage])),
      })),
      {
        name: t('时间进度线'),
        type: 'line',
        symbol: 'none',
        lineStyle: { type: 'dashed', width: 1.5 },
        data: points.map((point) => Number(point.paceFen)),
      },
    ],
  };
}

const columnsOf = (t: Translate): Column<Point>[] => [
  { key: 'month', title: t('月份'), render: ({ month }) => month },
  ...STAGES.map(([stage, name]): Column<Point> => ({
    key: stage,
    title: t(name),
    align: 'right',
    render: ({ of }) => formatYuan(of[stage]),
  })),
  { key: 'until', title: t('累计完成'), align: 'right', render: ({ until }) => formatYuan(until.completedFen) },
  { key: 'pace', title: t('时间进度线'), align: 'right', render: (point) => formatYuan(point.paceFen) },
];
