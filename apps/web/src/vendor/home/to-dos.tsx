import { Link } from 'react-router';
import { storefrontApi } from '../../api';
import { Panel } from '../../desk';
import { formatInstant, Icon, LinkButton, useT } from '../../kit';
import styles from './home.module.css';

const SHOWN = 8;

/** The notices that ask for something and were not answered yet, the longest waiting first. */
export function ToDos() {
  const t = useT();
  const { data } = storefrontApi.useQuery('get', '/api/notifications', {
    params: { query: { toDo: true, limit: 50 } },
  });
  const open = data?.items.filter(({ doneAt }) => doneAt === null) ?? [];
  if (open.length === 0) return null;
  const oldest = [...open].reverse().slice(0, SHOWN);
  return (
    <Panel
      title={t('逐件办理')}
      extra={
        <LinkButton to="/notifications?toDo=true" look="quiet" size="small">
          {t('全部待办 {{count}} 件', { count: data?.openToDos ?? open.length })}
        </LinkButton>
      }
    >
      <ul className={styles.toDos}>
        {oldest.map((notice) => (
          <li key={notice.id}>
            <Link to={notice.link}>
              <span className={styles.toDoText} lang="zh-CN">
                <strong>{notice.title}</strong>
                <span>{notice.body}</span>
              </span>
              <span className={styles.when}>{formatInstant(notice.at)}</span>
              <Icon name="chevronRight" size={16} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
