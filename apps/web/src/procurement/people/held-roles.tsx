import { procurement } from '../../api';
import { Ask } from '../../desk';
import { Badge, formatDate, today, useT } from '../../kit';
import styles from './people.module.css';
import { type Person, type Role, type RoleHeld, ROLES } from './roles';

/** The roles of one person, each of which can be taken back at once; those held for somebody else stand with the deputies. */
export function HeldRoles({ person }: { person: Person }) {
  const own = person.roles.filter(({ deputyFor }) => deputyFor === null);
  if (own.length === 0) return <>—</>;
  return (
    <ul className={styles.roles}>
      {own.map((held) => (
        <li key={held.membershipId}>
          <RoleName held={held} />
          <Revoke person={person} held={held} />
        </li>
      ))}
    </ul>
  );
}

function RoleName({ held }: { held: RoleHeld }) {
  const t = useT();
  return (
    <>
      <Badge tone={held.validFrom <= today() ? 'green' : 'neutral'}>{roleName(held, t)}</Badge>
      {held.validFrom > today() && (
        <span className={styles.soft}>{t('{{date}} 起', { date: formatDate(held.validFrom) })}</span>
      )}
      {held.validTo && <span className={styles.soft}>{t('至 {{date}}', { date: formatDate(held.validTo) })}</span>}
    </>
  );
}

export const roleName = (held: RoleHeld, t: ReturnType<typeof useT>): string =>
  t(ROLES[held.role as Role]?.name ?? held.roleName);

export function Revoke({ person, held }: { person: Person; held: RoleHeld }) {
  const t = useT();
  const role = roleName(held, t);
  return (
    <Ask
      size="small"
      type="text"
      danger
      label={t('收回')}
      aria-label={t('收回{{name}}的“{{role}}”', { name: person.name, role })}
      question={t('收回{{name}}的“{{role}}”？', { name: person.name, role })}
      said={t('已收回')}
      onConfirm={() =>
        procurement.DELETE('/api/procurement/people/memberships/{id}', { params: { path: { id: held.membershipId } } })
      }
    >
      <p>{t('立即生效。办过的事仍记在本人名下，尚未办完的由其他有此角色的人接着办。')}</p>
    </Ask>
  );
}
