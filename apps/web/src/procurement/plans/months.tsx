import { useMemo } from 'react';
import { asProblem, procurementApi } from '../../api';
import { Chart, Panel } from '../../desk';
import {
  EmptyState,
  ErrorState,
  formatLargeYuan,
  formatYuan,
  language,
  Loading,
  Skeleton,
  useT,
  useTheme,
  type Translate,
} from '../../kit';
import { monthlyCourse } from './monthly-course';
import styles from './policy-note.module.css';
import { STAGE_NAMES } from './plan-words';
import type { Plan } from './year-figures';

/** What was ordered and completed in each month, and the sum against an even year. */
export function Months({ plan, title }: { plan: Plan; title?: string }) {
  const t = useT();
  const months = procurementApi.useQuery('get', '/api/procurement/plans/{id}/months', {
    params: { path: { id: plan.id } },
  });
  const { data } = months;
  const problem = asProblem(months.error);
  const course = useMemo(() => data && monthlyCourse(plan, data), [plan, data]);
  const theme = useTheme();
  // The colours are those of the theme on the screen.
  const option = useMemo(() => course && theme && optionOf(course, t), [course, t, theme]);
  return (
    <Panel title={title ?? t('逐月进度')}>
      {problem && !data ? (
        <ErrorState problem={problem} retry={() => void months.refetch()} />
      ) : !course || !option ? (
        <Loading>
          <Skeleton height={260} />
        </Loading>
      ) : course.every(({ ordered }) => ordered === 0n) ? (
        <EmptyState title={t('还没有计入的采购')} />
      ) : (
        <>
          <p className={styles.soft}>{t('柱形为当月（左轴），折线为全年累计（右轴）。')}</p>
          <Chart option={option} height={260} label={t('每月下单和完成的金额，以及累计完成与时间进度的对比')} />
          <details className={styles.note}>
            <summary>{t('逐月数字')}</summary>
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('月份')}</th>
                  <th scope="col">{t(STAGE_NAMES.ordered)}</th>
                  <th scope="col">{t(STAGE_NAMES.completed)}</th>
                  <th scope="col">{t('累计完成')}</th>
                </tr>
              </thead>
              <tbody>
                {course.map(({ month, ordered, completed, sum }) => (
                  <tr key={month}>
                    <th scope="row">{monthName(month, t)}</th>
                    <td>{formatYuan(ordered)}</td>
                    <td>{formatYuan(completed)}</td>
                    <td>{sum === null ? '—' : formatYuan(sum)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </Panel>
  );
}

const monthName = (month: number, t: Translate): string =>
  language() === 'en'
    ? new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 15))
    : t('{{month}} 月', { month });

/** For a picture only: the chart's axis is in 元. */
const yuan = (fen: bigint | null): number | null => (fen === null ? null : Number(fen) / 100);

const ink = (token: string): string => getComputedStyle(document.documentElement).getPropertyValue(token).trim();

function optionOf(course: ReturnType<typeof monthlyCourse>, t: Translate) {
  const soft = ink('--text-soft');
  return {
    tooltip: { trigger: 'axis', valueFormatter: (value: number | null) => (value === null ? '—' : said(value)) },
    legend: { top: 0, textStyle: { color: soft }, data: [t('已下单'), t('已完成'), t('累计完成'), t('时间进度')] },
    xAxis: { type: 'category', axisLabel: { color: soft }, data: course.map(({ month }) => monthName(month, t)) },
    grid: { left: 8, right: 8, top: 60, bottom: 4, containLabel: true },
    yAxis: [
      {
        type: 'value',
        axisLabel: { formatter: large, color: soft },
        splitLine: { lineStyle: { color: ink('--line') } },
      },
      { type: 'value', axisLabel: { formatter: large, color: soft }, splitLine: { show: false } },
    ],
    series: [
      {
        name: t('已下单'),
        type: 'bar',
        data: course.map(({ ordered }) => yuan(ordered)),
        itemStyle: { color: ink('--primary'), opacity: 0.35 },
      },
      {
        name: t('已完成'),
        type: 'bar',
        data: course.map(({ completed }) => yuan(completed)),
        itemStyle: { color: ink('--primary') },
      },
      {
        name: t('累计完成'),
        type: 'line',
        yAxisIndex: 1,
        data: course.map(({ sum }) => yuan(sum)),
        color: ink('--gold'),
      },
      {
        name: t('时间进度'),
        type: 'line',
        yAxisIndex: 1,
        symbol: 'none',
        color: soft,
        lineStyle: { type: 'dashed', width: 1.5 },
        data: course.map(({ due }) => yuan(due)),
      },
    ],
  };
}

const large = (value: number): string => formatLargeYuan(BigInt(Math.round(value * 100)));

const said = (value: number): string => formatYuan(BigInt(Math.round(value * 100)));
