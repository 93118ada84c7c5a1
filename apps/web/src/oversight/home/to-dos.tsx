import { Link } from 'react-router';
import { asProblem, storefrontApi } from '../../api';
import { Panel } from '../../desk';
import { Badge, daysUntil, ErrorState, formatDate, Icon, Skeleton, useT } from '../../kit';
import type { Notice } from '../../session';
import { Term } from '../review/term';
import styles from './home.module.css';
import { type OpenTerm, useOpenTerms } from './terms';

/** Everything that waits for my decision, the most urgent first. */
export function ToDos() {
  const t = useT();
  const terms = useOpenTerms();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/notifications', {
    params: { query: { toDo: true, limit: 100 } },
  });
  const problem = asProblem(error);
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={180} />;
  const items = data.items
    .map((notice) => ({ notice, term: terms.get(notice.subjectId) }))
    .sort((a, b) => urgency(a.term) - urgency(b.term) || a.notice.at.localeCompare(b.notice.at));
  return (
    <Panel
      title={t('待我办理（{{count}}）', { count: data.openToDos })}
      extra={items.length > 0 && <Link to="/notifications?show=to-do">{t('全部通知')}</Link>}
    >
      {items.length === 0 ? (
        <div className={styles.nothing}>
          <Icon name="check" size={28} />
          <div>
            <strong>{t('现在没有等您办理的事')}</strong>
            <p>{t('有新的申请、填报或争议需要您办理时，会出现在这里，并在右上角通知您。')}</p>
          </div>
        </div>
      ) : (
        <ul className={styles.toDos}>
          {items.map(({ notice, term }) => (
            <ToDo key={notice.id} notice={notice} term={term} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Overdue, then by days left; what has no term after that, what only runs out by itself at the end. */
function urgency(term: OpenTerm | undefined): number {
  if (!term) return 50;
  if (term.publicity) return term.overdue ? 0 : 1_000;
  return term.workingDaysLeft ?? 50;
}

function ToDo({ notice, term }: { notice: Notice; term: OpenTerm | undefined }) {
  return (
    <li>
      <Link to={notice.link} className={styles.toDo}>
        <span className={styles.what} lang="zh-CN">
          <strong>{notice.title}</strong>
          <small>{notice.body}</small>
        </span>
        <Clock notice={notice} term={term} />
        <Icon name="chevronRight" size={18} />
      </Link>
    </li>
  );
}

function Clock({ notice, term }: { notice: Notice; term: OpenTerm | undefined }) {
  const t = useT();
  if (term?.publicity) {
    return term.overdue ? (
      <Badge tone="gold">{t('公示期满，可以颁证')}</Badge>
    ) : (
      <Badge tone="blue">{t('公示至 {{date}}', { date: formatDate(term.dueOn) })}</Badge>
    );
  }
  if (term) return <Term {...term} />;
  const days = -daysUntil(notice.at);
  if (days <= 0) return <Badge>{t('今天到的')}</Badge>;
  return <Badge tone={days > 5 ? 'gold' : 'neutral'}>{t('已等 {{days}} 天', { days })}</Badge>;
}
