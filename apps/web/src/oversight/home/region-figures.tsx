import { Link } from 'react-router';
import { asProblem, oversightApi } from '../../api';
import { Panel } from '../../desk';
import { Badge, ErrorState, formatBps, formatCount, formatLargeYuan, Skeleton, useT, zh } from '../../kit';
import { Count } from './count';
import styles from './home.module.css';

/** My region at a glance: what was reserved, how far it is, against the time that has passed. */
export function RegionFigures() {
  const t = useT();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/compliance');
  const problem = asProblem(error);
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={200} />;
  const { totals, elapsedBps, scope } = data;
  const { units } = totals;
  // A township without a budget unit of its own has nothing to reserve and nothing to read here.
  if (units.imported === 0) return null;
  const behind = totals.completedBps < elapsedBps;
  return (
    <Panel
      title={t('{{year}} 年采购完成情况', { year: scope.year })}
      extra={
        <span className={styles.where}>
          <span lang="zh-CN">{scope.divisionName}</span>
          <Link to="/oversight/compliance">{t('履约监测')}</Link>
        </span>
      }
    >
      {BigInt(totals.reservedFen) === 0n ? (
        <p className={styles.rate}>{t('今年辖区内还没有预留份额；下面是已经发生的采购。')}</p>
      ) : (
        <>
          <p className={styles.rate}>
            <strong>{formatBps(totals.completedBps)}</strong>
            {t('完成 {{done}}，预留 {{reserved}}', {
              done: formatLargeYuan(totals.gross.completedFen),
              reserved: formatLargeYuan(totals.reservedFen),
            })}
            <Badge tone={behind ? 'red' : 'green'}>{behind ? t('慢于时间进度') : t('快于时间进度')}</Badge>
          </p>
          <div className={styles.track}>
            <span className={styles.done} style={{ width: `${Math.min(100, totals.completedBps / 100)}%` }} />
            <span className={styles.time} data-end={elapsedBps > 8000} style={{ left: `${elapsedBps / 100}%` }}>
              <small>{t('时间进度 {{share}}', { share: formatBps(elapsedBps, 0) })}</small>
            </span>
          </div>
        </>
      )}
      <ul className={styles.flow}>
        <Count name={zh('下单')} to="/oversight/compliance" count={formatLargeYuan(totals.gross.orderedFen)} />
        <Count name={zh('验收')} to="/oversight/compliance" count={formatLargeYuan(totals.gross.acceptedFen)} />
        <Count name={zh('支付')} to="/oversight/compliance" count={formatLargeYuan(totals.gross.paidFen)} />
        <Count
          name={zh('进度滞后')}
          to="/oversight/compliance/agencies?show=laggards"
          count={t('{{count}} 家', { count: formatCount(units.laggards) })}
          note={t('完成率低于时间进度')}
          tone={units.laggards > 0 ? 'red' : undefined}
        />
        <Count
          name={zh('有预留无采购')}
          to="/oversight/compliance/agencies?show=not_bought"
          count={t('{{count}} 家', { count: formatCount(units.notBought) })}
          tone={units.notBought > 0 ? 'red' : undefined}
        />
        <Count
          name={zh('应预留未预留')}
          to="/oversight/compliance/agencies?show=not_reserved"
          count={t('{{count}} 家', { count: formatCount(units.notReserved) })}
          tone={units.notReserved > 0 ? 'red' : undefined}
        />
      </ul>
    </Panel>
  );
}
