import { useMemo } from 'react';
import { asProblem, vendorApi } from '../../api';
import { Chart } from '../../desk';
import { ErrorState, formatDate, formatInstant, formatYuan, Loading, Skeleton, today, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { Variant } from '../trade/types';

/** What the variant has cost since it was made: a line to look at, and who changed it when. */
export function PriceHistory({ variant }: { variant: Variant }) {
  const t = useT();
  const { data, error } = vendorApi.useQuery('get', '/api/vendor/variants/{id}/prices', {
    params: { path: { id: variant.variantId } },
  });
  const points = useMemo(() => [...(data ?? [])].sort((one, other) => one.at.localeCompare(other.at)), [data]);
  const option = useMemo(
    () => ({
      tooltip: { trigger: 'axis' },
      grid: { left: 8, right: 16, top: 12, bottom: 8, containLabel: true },
      xAxis: { type: 'time' },
      yAxis: { type: 'value', scale: true },
      series: [
        {
          name: t('单价（元）'),
          type: 'line',
          step: 'end',
          // Only drawn: the list beneath is exact. The last price holds until today.
          data: [
            ...points.map(({ at, priceFen }) => [at, Number(BigInt(priceFen)) / 100]),
            ...(points.at(-1) && points.at(-1)!.at < today()
              ? [[today(), Number(BigInt(variant.priceFen)) / 100]]
              : []),
          ],
        },
      ],
    }),
    [points, t, variant.priceFen],
  );
  if (error && !data) return <ErrorState problem={asProblem(error)!} />;
  if (!data) {
    return (
      <Loading>
        <Skeleton height={160} />
      </Loading>
    );
  }
  const label = points.map(({ at, priceFen }) => `${formatDate(at)} ${formatYuan(priceFen)}`).join(' ');
  return (
    <div style={{ marginTop: 12 }}>
      {points.length > 1 && <Chart option={option} height={180} label={label} />}
      <ul className={styles.listPlain}>
        {[...points].reverse().map((point) => (
          <li key={point.at} className={styles.linkRow}>
            <span>
              {point.previousFen === null
                ? t('首次定价 {{price}}', { price: formatYuan(point.priceFen) })
                : t('{{before}} → {{after}}', {
                    before: formatYuan(point.previousFen),
                    after: formatYuan(point.priceFen),
                  })}
            </span>
            <span className={styles.soft}>
              {formatInstant(point.at)} <span lang="zh-CN">{point.changedBy}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
