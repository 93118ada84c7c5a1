import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { Panel } from '../../desk';
import { formatCount, Skeleton, today, useT, zh } from '../../kit';
import { Deadline } from '../filings/deadline';
import { Count } from './count';
import styles from './home.module.css';

/** Who has declared what to reserve, and who still has to be called. */
export function FilingProgress() {
  const t = useT();
  const year = Number(today().slice(0, 4));
  const { data } = oversightApi.useQuery('get', '/api/oversight/compliance', { params: { query: { year } } });
  const missing = oversightApi.useQuery('get', '/api/oversight/compliance/agencies', {
    params: { query: { year, show: 'not_filed', sort: 'name', limit: 6 } },
  });
  if (!data) return <Skeleton height={180} />;
  const { units } = data.totals;
  const waiting = Math.max(0, units.filed - units.confirmed - units.returned);
  const without = Math.max(0, units.imported - units.filed);
  const parts = [
    { key: 'confirmed', count: units.confirmed, colour: 'var(--primary)' },
    { key: 'waiting', count: waiting, colour: 'var(--gold)' },
    { key: 'returned', count: units.returned, colour: 'var(--accent)' },
  ];
  return (
    <Panel title={t('{{year}} 年填报进度', { year })} extra={<Link to="/oversight/filings">{t('填报审核')}</Link>}>
      <Deadline year={year} />
      <p className={styles.rate}>
        <strong>{`${formatCount(units.filed)}/${formatCount(units.imported)}`}</strong>
        {t('已填报的单位')}
      </p>
      <div className={styles.stacked} aria-hidden="true">
        {parts.map(({ key, count, colour }) => (
          <span key={key} style={{ width: `${(count / Math.max(1, units.imported)) * 100}%`, background: colour }} />
        ))}
      </div>
      <ul className={styles.flow}>
        <Count
          name={zh('待审核')}
          to="/oversight/filings"
          count={formatCount(waiting)}
          tone={waiting > 0 ? 'mine' : undefined}
        />
        <Count name={zh('已确认')} to="/oversight/filings?state=confirmed" count={formatCount(units.confirmed)} />
        <Count name={zh('退回重填')} to="/oversight/filings?state=returned" count={formatCount(units.returned)} />
        <Count
          name={zh('未填报')}
          to="/oversight/filings?state=not_filed"
          count={formatCount(without)}
          tone={without > 0 ? 'red' : undefined}
        />
      </ul>
      {(missing.data?.items.length ?? 0) > 0 && (
        <p style={{ marginTop: 12 }}>
          {t('还没有填报：')}
          {missing.data!.items.map((agency) => (
            <Link
              key={agency.id}
              to={`/oversight/compliance/agencies/${agency.id}`}
              lang="zh-CN"
              style={{ marginInlineEnd: 14 }}
            >
              {agency.name}
            </Link>
          ))}
        </p>
      )}
    </Panel>
  );
}
