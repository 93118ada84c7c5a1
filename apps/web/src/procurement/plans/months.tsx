import { useMemo } from 'react';
import { asProblem, procurementApi } from '../../api';
import { Chart, Panel } from '../../desk';
import { EmptyState, ErrorState, formatYuan, Loading, Skeleton, useT } from '../../kit';
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
  const option = useMemo(() => course && optionOf(course, t), [course, t]);
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
                    <th scope="row">{t('{{month}} 月', { month })}</th>
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

/** For a picture only: the chart's axis is in 元. */
const yuan = (fen: bigint | null): number | null => (fen === null ? null : Number(fen) / 100);

function optionOf(course: ReturnType<typeof monthlyCourse>, t: ReturnType<typeof useT>) {
  return {
    tooltip: { trigger: 'axis', valueFormatter: (value: number | null) => (value === null ? '—' : said(value)) },
    legend: { top: 0, data: [t('已下单'), t('已完成'), t('累计完成'), t('时间进度')] },
    xAxis: { type: 'category', data: course.map(({ month }) => t('{{month}} 月', { month })) },
    yAxis: [
      { type: 'value', name: t('当月（元）'), splitLine: { lineStyle: { opacity: 0.35 } } },
      { type: 'value', name: t('累计（元）'), splitLine: { show: false } },
    ],
    series: [
      { name: t('已下单'), type: 'bar', data: course.map(({ ordered }) => yuan(ordered)), itemStyle: { opacity: 0.4 } },
      { name: t('已完成'), type: 'bar', data: course.map(({ completed }) => yuan(completed)) },
      { name: t('累计完成'), type: 'line', yAxisIndex: 1, data: course.map(({ sum }) => yuan(sum)) },
      {
        name: t('时间进度'),
        type: 'line',
        yAxisIndex: 1,
        symbol: 'none',
        lineStyle: { type: 'dashed', width: 1.5 },
        data: course.map(({ due }) => yuan(due)),
      },
    ],
  };
}

const said = (value: number): string => formatYuan(BigInt(Math.round(value * 100)));
