import type { EChartsCoreOption } from 'echarts/core';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';
import { Chart, type Column, DataTable, Panel } from '../../desk';
import { formatBps, formatLargeYuan, formatYuan, t, useT, type Translate } from '../../kit';
import styles from './compliance.module.css';
import { type Ink, standingOf, textLines, useInk } from './ink';
import type { ChildFigures, CompliancePage, ScopeQuery } from './scope';
import { scopeLink, useScope } from './scope';
import { ProgressBar, StandingLegend, STANDINGS } from './standing';

/** Where one goes from a place: down, or, for the units of the scope's own level, to their list. */
export const placeLink = ({ code, own }: ChildFigures, query: ScopeQuery): string =>
  own ? scopeLink('/agencies', { ...query, own: 'true' }) : scopeLink('', { ...query, division: code });

/** The next level: a map whose areas are what is reserved and whose colours are how much is done, and the ranking. */
export function Places({ page }: { page: CompliancePage }) {
  const t = useT();
  const navigate = useNavigate();
  const { query } = useScope();
  const ink = useInk();
  const shown = useMemo(() => ranked(page.children), [page.children]);
  const mapped = useMemo(() => shown.filter(({ figures }) => BigInt(figures.reservedFen) > 0n), [shown]);
  const option = useMemo(() => treemap(mapped, page.elapsedBps, ink), [mapped, page.elapsedBps, ink]);
  const quiet = page.children.length - shown.length;
  if (page.children.length === 0) return null;
  return (
    <Panel title={t('下一级各地')} extra={<span className={styles.soft}>{t('点击一个地方进入下一级')}</span>}>
      {mapped.length > 1 && (
        <>
          <Chart
            option={option}
            height={mapHeight(mapped.length)}
            label={t('各地完成情况：面积为预留金额，颜色为完成率；数字见下表')}
            onClick={(name) => {
              const place = mapped.find((one) => one.name === name);
              if (place) void navigate(placeLink(place, query));
            }}
          />
          <StandingLegend />
        </>
      )}
      <DataTable
        caption={t('各地完成情况排名')}
        rows={shown}
        rowKey={({ code, own }) => `${code}-${own}`}
        columns={columnsOf(page.elapsedBps, query, t)}
        empty={{
          title: t('下一级还没有单位和采购'),
          text: t('单位导入并填报以后，这里按完成率排名。'),
        }}
      />
      {quiet > 0 && (
        <p className={styles.soft}>{t('另有 {{count}} 个地方还没有纳入平台的单位，未列出。', { count: quiet })}</p>
      )}
    </Panel>
  );
}

const lives = ({ figures }: ChildFigures): boolean =>
  figures.units.imported > 0 || BigInt(figures.reservedFen) > 0n || BigInt(figures.gross.orderedFen) > 0n;

const ranked = (children: readonly ChildFigures[]): ChildFigures[] =>
  children.filter(lives).toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.code < b.code ? -1 : 1));

function columnsOf(elapsedBps: number, query: ScopeQuery, t: Translate): Column<ChildFigures>[] {
  const amount = (title: string, of: (row: ChildFigures) => string): Column<ChildFigures> => ({
    key: title,
    title,
    align: 'right',
    render: (row) => formatYuan(of(row)),
  });
  return [
    {
      key: 'name',
      title: t('地区'),
      render: (row) => (
        <Link to={placeLink(row, query)} lang="zh-CN">
          {row.name}
        </Link>
      ),
    },
    { key: 'rank', title: t('名次'), align: 'right', render: ({ rank }) => rank ?? '—' },
    {
      key: 'share',
      title: t('完成率'),
      render: ({ figures }) =>
        BigInt(figures.reservedFen) === 0n ? (
          t('没有预留')
        ) : (
          <span className={styles.share}>
            <ProgressBar
              completedBps={figures.completedBps}
              elapsedBps={elapsedBps}
              standing={standingOf(figures.completedBps, elapsedBps)}
            />
            {formatBps(figures.completedBps)}
          </span>
        ),
    },
    amount(t('预留'), ({ figures }) => figures.reservedFen),
    amount(t('下单'), ({ figures }) => figures.gross.orderedFen),
    amount(t('完成'), ({ figures }) => figures.gross.completedFen),
    {
      key: 'units',
      title: t('单位（已预留/应预留）'),
      align: 'right',
      render: ({ figures: { units } }) =>
        t('{{all}}（{{reserved}}/{{owing}}）', { all: units.imported, reserved: units.reserved, owing: units.owing }),
    },
    { key: 'laggards', title: t('滞后'), align: 'right', render: ({ figures }) => figures.units.laggards },
  ];
}

/** A few areas need no large map. */
export const mapHeight = (areas: number): number => (areas < 4 ? 160 : areas < 12 ? 240 : 320);

interface Area {
  readonly name: string;
  readonly reservedFen: string;
  readonly completedFen: string;
  readonly completedBps: number;
}

/** Areas by what is reserved; numbers only for drawing, the text is exact. */
export function areaMap(areas: readonly Area[], elapsedBps: number, ink: Ink): EChartsCoreOption {
  return {
    tooltip: {
      formatter: ({ data }: { data: { area: Area } }) =>
        textLines([
          data.area.name,
          t('预留 {{amount}}', { amount: formatYuan(data.area.reservedFen) }),
          t('完成 {{amount}}', { amount: formatYuan(data.area.completedFen) }),
          t('完成率 {{share}}', { share: formatBps(data.area.completedBps) }),
        ]),
    },
    series: [
      {
        type: 'treemap',
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        itemStyle: { borderColor: ink.surface, borderWidth: 2, gapWidth: 2 },
        data: areas.map((area) => {
          const { fill, text } = STANDINGS[standingOf(area.completedBps, elapsedBps)];
          return {
            name: area.name,
            value: Number(area.reservedFen),
            area,
            itemStyle: { color: ink[fill] },
            label: {
              color: ink[text],
              fontSize: 13,
              lineHeight: 19,
              overflow: 'truncate',
              formatter: `${area.name}\n${formatBps(area.completedBps)}\n${formatLargeYuan(area.reservedFen)}`,
            },
          };
        }),
      },
    ],
  };
}

const treemap = (places: readonly ChildFigures[], elapsedBps: number, ink: Ink): EChartsCoreOption =>
  areaMap(
    places.map(({ name, figures }) => ({
      name,
      reservedFen: figures.reservedFen,
      completedFen: figures.gross.completedFen,
      completedBps: figures.completedBps,
    })),
    elapsedBps,
    ink,
  );
