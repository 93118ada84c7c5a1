import { Panel } from '../../desk';
import { Badge, formatCount, useT } from '../../kit';
import { HOUSEHOLD_STATUSES } from '../../kit/labels';
import review from '../review/review.module.css';
import type { Application } from './application';
import styles from './certification.module.css';

interface LinkedHouseholdsProps {
  readonly households: Application['households'];
  readonly benefitText: string;
}

/** Whom the product helps: counted by kind, each kind opened on demand, nobody recognisable. */
export function LinkedHouseholds({ households, benefitText }: LinkedHouseholdsProps) {
  const t = useT();
  const linked = households.filter(({ linkedNow }) => linkedNow).length;
  const kinds = Object.keys(HOUSEHOLD_STATUSES)
    .map((status) => ({ status, members: households.filter((one) => one.status === status) }))
    .filter(({ members }) => members.length > 0);
  return (
    <Panel
      title={t('联农带农')}
      extra={
        <Badge tone={linked > 0 ? 'green' : 'red'}>{t('带动 {{count}} 户', { count: formatCount(linked) })}</Badge>
      }
    >
      <p className={review.prose} lang="zh-CN">
        {benefitText || '—'}
      </p>
      {linked < households.length && (
        <p>
          <Badge tone="gold">{t('{{count}} 户的联结已经终止，不再计入', { count: households.length - linked })}</Badge>
        </p>
      )}
      <div className={styles.groups}>
        {kinds.map(({ status, members }) => (
          <details key={status}>
            <summary>
              <strong>{t(HOUSEHOLD_STATUSES[status]![0])}</strong>
              {t('{{count}} 户', { count: members.length })}
              <Villages members={members} />
            </summary>
            <ul className={styles.masked}>
              {members.map((one) => (
                <li key={one.id} lang="zh-CN">
                  <span>{one.nameMasked}</span>
                  <small>{one.idNumberMasked}</small>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </Panel>
  );
}

function Villages({ members }: { members: Application['households'] }) {
  const names = [...new Set(members.map(({ villageName }) => villageName))];
  return (
    <small lang="zh-CN" style={{ color: 'var(--text-soft)' }}>
      {names.slice(0, 3).join(' · ')}
    </small>
  );
}
