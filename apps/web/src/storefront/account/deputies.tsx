import { asProblem, storefrontApi, type StorefrontSchemas } from '../../api';
import { Badge, ErrorState, formatDate, Icon, Skeleton, today, useT } from '../../kit';
import type { Session } from '../../session';
import styles from './account.module.css';

type Deputy = StorefrontSchemas['schemas']['DeputyDto'];

/** Who stands in for me, and for whom I stand in; the manager of the organisation arranges it. */
export function Deputies({ session }: { session: Session }) {
  const t = useT();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/account/deputies', {});
  const problem = asProblem(error);
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Skeleton height={240} />;
  return (
    <>
      <section className={styles.panel}>
        <h2>{t('谁代理我')}</h2>
        <Rows
          deputies={data.filter(({ deputyForId }) => deputyForId === session.userId)}
          name={({ deputyName }) => deputyName}
          none={t('现在没有人代理您。出差或休假时，可以请单位管理员指定代理人。')}
        />
      </section>
      <section className={styles.panel}>
        <h2>{t('我代理谁')}</h2>
        <Rows
          deputies={data.filter(({ deputyId }) => deputyId === session.userId)}
          name={({ deputyForName }) => deputyForName}
          none={t('您现在不代理别人。')}
        />
      </section>
    </>
  );
}

interface RowsProps {
  readonly deputies: readonly Deputy[];
  readonly name: (deputy: Deputy) => string;
  readonly none: string;
}

function Rows({ deputies, name, none }: RowsProps) {
  const t = useT();
  if (deputies.length === 0) return <p className={styles.soft}>{none}</p>;
  return (
    <ul className={styles.rows}>
      {deputies.map((deputy) => (
        <li key={deputy.membershipId}>
          <Icon name="user" />
          <div className={styles.grow}>
            <strong lang="zh-CN">
              {name(deputy)}
              <Badge tone={deputy.validFrom > today() ? 'neutral' : 'green'}>
                {deputy.validFrom > today() ? t('尚未开始') : t('代理中')}
              </Badge>
            </strong>
            <p className={styles.soft}>
              <span lang="zh-CN">
                {deputy.organisationName} · {deputy.roleName}
              </span>{' '}
              {t('{{from}} 至 {{to}}', { from: formatDate(deputy.validFrom), to: formatDate(deputy.validTo) })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
