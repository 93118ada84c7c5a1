import { Button } from 'antd';
import { useState } from 'react';
import { vendor, vendorApi, type VendorSchemas } from '../../api';
import { Ask, type Column, DataTable, PageHead, Panel } from '../../desk';
import { Badge, formatDate, today, useT } from '../../kit';
import { useSession } from '../../session';
import { GrantRole } from './grant-role';
import { Invite } from './invite';
import styles from './people.module.css';
import { SUPPLIER_ROLES, type SupplierRole } from './roles';

type Person = VendorSchemas['schemas']['PersonDto'];
type Held = Person['roles'][number];

/** Who works here and may do what. */
export default function PeoplePage() {
  const t = useT();
  const me = useSession()?.userId;
  const [inviting, setInviting] = useState(false);
  const { data, error, refetch } = vendorApi.useQuery('get', '/api/vendor/people');
  return (
    <>
      <PageHead
        title={t('人员与角色')}
        actions={
          <Button type="primary" onClick={() => setInviting(true)}>
            {t('邀请同事')}
          </Button>
        }
      >
        {t('供应商负责人可以办理全部事项；供应商经办可以处理商品、订单、发货、开票和农户登记，看不到货款余额。')}
      </PageHead>
      <Panel flush>
        <DataTable
          caption={t('人员与角色')}
          columns={columnsOf(t, me)}
          rows={data}
          rowKey={({ userId }) => userId}
          error={error}
          retry={() => void refetch()}
          empty={{ title: t('还没有同事') }}
        />
      </Panel>
      <Invite open={inviting} onClose={() => setInviting(false)} />
    </>
  );
}

const isOver = ({ validTo }: Held): boolean => validTo !== null && validTo < today();

const columnsOf = (t: ReturnType<typeof useT>, me: string | undefined): Column<Person>[] => [
  {
    key: 'name',
    title: t('姓名'),
    render: (person) => (
      <>
        <span lang="zh-CN">{person.name}</span> {person.userId === me && <Badge tone="blue">{t('本人')}</Badge>}{' '}
        {person.status === 'locked' && <Badge tone="red">{t('已锁定')}</Badge>}
      </>
    ),
  },
  { key: 'login', title: t('登录名'), render: ({ login }) => login },
  { key: 'phone', title: t('手机号'), wideOnly: true, render: ({ phoneMasked }) => phoneMasked ?? '—' },
  {
    key: 'factor',
    title: t('二次验证'),
    wideOnly: true,
    render: ({ secondFactor }) => (secondFactor ? <Badge tone="green">{t('已启用')}</Badge> : t('未启用')),
  },
  {
    key: 'roles',
    title: t('角色'),
    render: (person) => (
      <ul className={styles.roles}>
        {person.roles
          .filter((held) => !isOver(held))
          .map((held) => (
            <RoleHeld key={held.membershipId} held={held} person={person} mine={person.userId === me} />
          ))}
      </ul>
    ),
  },
  { key: 'grant', title: t('操作'), action: true, render: (person) => <GrantRole person={person} /> },
];

function RoleHeld({ held, person, mine }: { held: Held; person: Person; mine: boolean }) {
  const t = useT();
  // Whoever may give rights could lock himself out, and nobody else might be there to let him in again.
  const role = t(SUPPLIER_ROLES[held.role as SupplierRole] ?? held.roleName);
  const keepsMeIn = mine && held.role === 'coop_owner';
  return (
    <li>
      <Badge tone={held.role === 'coop_owner' ? 'green' : 'blue'}>{role}</Badge>
      {held.validTo && <span className={styles.soft}>{t('至 {{date}}', { date: formatDate(held.validTo) })}</span>}
      {keepsMeIn ? (
        <span className={styles.soft}>{t('不能收回自己的负责人角色')}</span>
      ) : (
        <Ask
          danger
          type="text"
          size="small"
          label={t('收回')}
          aria-label={t('收回{{name}}的角色{{role}}', { name: person.name, role })}
          question={t('收回{{name}}的角色{{role}}？', { name: person.name, role })}
          said={t('角色已收回')}
          onConfirm={() =>
            vendor.DELETE('/api/vendor/people/memberships/{id}', { params: { path: { id: held.membershipId } } })
          }
        >
          <p>{t('立即生效，对方正在办理的页面也会失去权限。账户本身保留，以后可以再授予。')}</p>
        </Ask>
      )}
    </li>
  );
}
