import { asProblem, oversightApi, type OversightSchemas } from '../../api';
import { Panel } from '../../desk';
import { ErrorState, formatCount, Skeleton, useT } from '../../kit';
import { HOUSEHOLD_STATUSES, LINK_MODES } from '../../kit/labels';
import styles from './households.module.css';

type Linkage = OversightSchemas['schemas']['LinkageDto'];

/** Households of the region by status, by mode and by place. */
export function LinkageFigures() {
  const t = useT();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/households/summary');
  const problem = asProblem(error);
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={220} />;
  return (
    <div className={styles.figures}>
      <Panel title={t('带动情况')}>
        <p className={styles.big}>
          <strong>{formatCount(data.linked)}</strong> {t('户当前有联结')}
        </p>
        <p className={styles.soft}>{t('共登记 {{count}} 户，一户只计一次', { count: formatCount(data.households) })}</p>
        <Bars
          label={t('按类型')}
          rows={data.statuses.map((row) => ({
            name: t(HOUSEHOLD_STATUSES[row.status]?.[0] ?? row.status),
            count: row.linked,
          }))}
        />
      </Panel>
      <Modes linkage={data} />
      {data.places.length > 1 && (
        <Panel title={t('按地方')}>
          <p className={styles.big}>
            <strong>{formatCount(data.places.length)}</strong> {t('个地方')}
          </p>
          <p className={styles.soft}>{t('户数最多的在前')}</p>
          <Bars
            label={t('按地方')}
            rows={data.places.slice(0, 8).map(({ name, linked }) => ({ name, count: linked }))}
          />
        </Panel>
      )}
    </div>
  );
}

function Modes({ linkage }: { linkage: Linkage }) {
  const t = useT();
  return (
    <Panel title={t('联结方式')}>
      <p className={styles.big}>
        <strong>{formatCount(linkage.modes.length)}</strong> {t('种方式')}
      </p>
      <p className={styles.soft}>{t('一户有多种方式的，分别计入。')}</p>
      <Bars
        label={t('联结方式')}
        rows={linkage.modes.map(({ mode, households }) => ({
          name: t(LINK_MODES[mode]?.[0] ?? mode),
          count: households,
        }))}
      />
    </Panel>
  );
}

/** Lengths to look at and the figures to read, in plain marks. */
export function Bars({ label, rows }: { label: string; rows: readonly { name: string; count: number }[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul className={styles.bars} aria-label={label}>
      {rows.map(({ name, count }) => (
        <li key={name}>
          <span lang="zh-CN">{name}</span>
          <span className={styles.track} aria-hidden="true">
            <span style={{ width: `${(count / most) * 100}%` }} />
          </span>
          <strong>{formatCount(count)}</strong>
        </li>
      ))}
    </ul>
  );
}
