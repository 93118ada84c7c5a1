import { Link } from 'react-router';
import { storefrontApi } from '../../api';
import { Panel, StateTag } from '../../desk';
import { daysUntil, formatDate, formatInstant, useT } from '../../kit';
import { DIVISION_LEVELS, OBJECTION_STATES } from '../../kit/labels';
import styles from '../standing/standing.module.css';
import type { Application } from './application-values';

/** Publicity at three levels at once, and what people objected; who objected is nobody's business here. */
export function PublicityPanel({ application }: { application: Application }) {
  const t = useT();
  const notices = application.notices.filter(({ round }) => round === application.round);
  if (notices.length === 0 && application.objections.length === 0) return null;
  return (
    <Panel title={t('公示与异议')}>
      <ul className={styles.held}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <strong>{t(DIVISION_LEVELS[notice.level]?.[0] ?? notice.level)}</strong>
            <Place code={notice.divisionCode} />
            <span>
              {t('{{from}} 至 {{until}}', { from: formatDate(notice.fromOn), until: formatDate(notice.untilOn) })}
            </span>
            <span className={styles.note}>
              {notice.closedAt
                ? t('公示已结束')
                : daysUntil(notice.untilOn) >= 0
                  ? t('还有 {{days}} 天', { days: daysUntil(notice.untilOn) })
                  : t('公示期满，等待颁证')}
            </span>
            <Link to={`/publicity/${notice.id}`}>{t('公示页面')}</Link>
          </li>
        ))}
      </ul>
      {application.objections.length === 0 ? (
        <p className={styles.note}>{t('没有人提出异议。')}</p>
      ) : (
        <ul className={styles.papers}>
          {application.objections.map((objection) => (
            <li key={objection.id} className={styles.objection}>
              <div className={styles.paperName}>
                <StateTag of={OBJECTION_STATES} state={objection.state} />
                <span className={styles.note}>{formatInstant(objection.raisedAt)}</span>
              </div>
              <div lang="zh-CN">{objection.remark}</div>
              {objection.settledText && (
                <div className={styles.note}>
                  {t('办理结果')} {formatInstant(objection.settledAt)} <span lang="zh-CN">{objection.settledText}</span>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Place({ code }: { code: string }) {
  const { data } = storefrontApi.useQuery(
    'get',
    '/api/storefront/divisions/{code}',
    { params: { path: { code } } },
    { staleTime: Infinity },
  );
  return <span lang="zh-CN">{data?.name ?? ''}</span>;
}
