import { Panel } from '../../desk';
import { Icon, today, useT } from '../../kit';
import styles from './people.module.css';
import { DUTIES, holds, type Person, ROLES } from './roles';

/** Whether a purchase can go all its way here: each of its four hands, and who they are today. */
export function Duties({ people }: { people: readonly Person[] }) {
  const t = useT();
  const day = today();
  return (
    <Panel title={t('四个环节，四个人')}>
      <ol className={styles.duties}>
        {DUTIES.map(({ roles, missing }) => {
          const hands = people.filter(
            (person) => person.status === 'active' && roles.some((role) => holds(person, role, day)),
          );
          const role = ROLES[roles[0]!];
          return (
            <li key={roles[0]} data-missing={hands.length === 0}>
              <strong>{t(role.name)}</strong>
              <span className={styles.soft}>{t(role.duty)}</span>
              {hands.length > 0 ? (
                <span lang="zh-CN">{hands.map(({ name }) => name).join(t('、'))}</span>
              ) : (
                <span className={styles.bad}>
                  <Icon name="warning" size={16} /> {t(missing)}
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
