import { useMemo } from 'react';
import { vendorApi } from '../../api';
import { Chart, Panel } from '../../desk';
import { formatCount, useT } from '../../kit';
import { HOUSEHOLD_STATUSES, LINK_MODES } from '../../kit/labels';
import styles from './households.module.css';

interface Bar {
  readonly name: string;
  readonly count: number;
}

/** How many households, by kind and by the way they are helped: looked at, and read. */
export function LinkageFigures() {
  const t = useT();
  const { data } = vendorApi.useQuery('get', '/api/vendor/households/summary');
  const modes = useMemo(
    () =>
      data?.modes.map(({ mode, households }) => ({ name: t(LINK_MODES[mode]?.[0] ?? mode), count: households })) ?? [],
    [data, t],
  );
  const statuses = useMemo(
    () =>
      data?.statuses.map(({ status, linked }) => ({
        name: t(HOUSEHOLD_STATUSES[status]?.[0] ?? status),
        count: linked,
      })) ?? [],
    [data, t],
  );
  if (!data || data.households === 0) return null;
  return (
    <Panel>
      <div className={styles.figures}>
        <dl className={styles.totals}>
          <div>
            <dt>{t('联结中的农户')}</dt>
            <dd>{formatCount(data.linked)}</dd>
          </div>
          <div>
            <dt>{t('登记过的农户')}</dt>
            <dd>{formatCount(data.households)}</dd>
          </div>
        </dl>
        <Bars title={t('按联结方式（户）')} bars={modes} />
        <Bars title={t('按农户类型（户）')} bars={statuses} />
      </div>
    </Panel>
  );
}

function Bars({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const option = useMemo(
    () => ({
      grid: { left: 4, right: 44, top: 4, bottom: 4, containLabel: true },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bars.map(({ name }) => name),
        axisLine: { show: false },
        axisTick: { show: false },
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 16,
          itemStyle: { borderRadius: 3 },
          label: { show: true, position: 'right' },
          data: bars.map(({ count }) => count),
        },
      ],
    }),
    [bars],
  );
  const words = bars.map(({ name, count }) => `${name} ${count}`).join(' · ');
  return (
    <div>
      <h2 className={styles.barsTitle}>{title}</h2>
      <Chart option={option} height={Math.max(60, bars.length * 32)} label={`${title} ${words}`} />
    </div>
  );
}
