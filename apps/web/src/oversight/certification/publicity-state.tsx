import { Panel, StateTag } from '../../desk';
import { Badge, formatDate, today, useT, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import { NOTICE_LEVELS } from '../review/labels';
import type { Application } from './application';
import styles from './certification.module.css';

const RUNNING: Labels = { open: [zh('公示中'), 'blue'], over: [zh('公示期满'), 'green'] };

/** The notices at three levels, as everybody can read them. */
export function PublicityState({ application }: { application: Application }) {
  const t = useT();
  return (
    <Panel title={t('三级公示')}>
      <ul className={styles.notices}>
        {application.notices.map((notice) => (
          <li key={notice.id}>
            <span>
              <a href={`/publicity/${notice.id}`} target="_blank" rel="noreferrer">
                {t(NOTICE_LEVELS[notice.level]?.[0] ?? notice.level)}
              </a>{' '}
              {notice.round < application.round && t('第 {{round}} 轮', { round: notice.round })}
            </span>
            <span>
              {t('{{from}} 至 {{to}}', { from: formatDate(notice.fromOn), to: formatDate(notice.untilOn) })}{' '}
              {notice.closedAt ? (
                <Badge tone="red">{t('因异议终止')}</Badge>
              ) : (
                <StateTag of={RUNNING} state={notice.untilOn >= today() ? 'open' : 'over'} />
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
