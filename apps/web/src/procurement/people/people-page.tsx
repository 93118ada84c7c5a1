import { Button } from 'antd';
import { useState } from 'react';
import { procurementApi } from '../../api';
import { DataTable, PageHead, Panel } from '../../desk';
import { Badge, useT } from '../../kit';
import { useSession } from '../../session';
import { DeputyEditor } from './deputy-editor';
import { Deputies } from './deputies';
import { Duties } from './duties';
import { GrantEditor } from './grant-editor';
import { InviteEditor } from './invite-editor';
import { HeldRoles } from './held-roles';
import type { Person } from './roles';

/** Who works here in which role, who stands in for whom, and whether every duty has its hands. */
export default function PeoplePage() {
  const t = useT();
  const session = useSession();
  const kind = session?.organisation?.kind;
  const [inviting, setInviting] = useState(false);
  const [deputising, setDeputising] = useState(false);
  const [granting, setGranting] = useState<Person | null>(null);
  const { data, error, refetch } = procurementApi.useQuery('get', '/api/procurement/people');
  return (
    <>
      <PageHead
        title={t('人员与角色')}
        actions={
          <>
            <Button type="primary" onClick={() => setInviting(true)}>
              {t('开设账户')}
            </Button>
            <Button disabled={!data} onClick={() => setDeputising(true)}>
              {t('指定代理人')}
            </Button>
          </>
        }
      >
        {t(
          '一笔采购的申请、审批、验收、付款必须由四个不同的人办理；同一个人可以有几个角色，但不能在同一笔采购中办两件事。',
        )}
      </PageHead>
      {data && <Duties people={data} />}
      <Panel flush title={t('本单位人员')}>
        <DataTable
          columns={[
            {
              key: 'name',
              title: t('姓名'),
              render: (person: Person) => (
                <>
                  <span lang="zh-CN">{person.name}</span>
                  {person.userId === session?.userId && <> {t('（我）')}</>}
                </>
              ),
            },
            { key: 'login', title: t('登录名'), render: ({ login }) => login },
            { key: 'phone', title: t('手机'), wideOnly: true, render: ({ phoneMasked }) => phoneMasked ?? '—' },
            {
              key: 'state',
              title: t('账户'),
              render: ({ status, secondFactor }) => (
                <span style={{ display: 'inline-flex', gap: 6, flexWrap: 'wrap' }}>
                  {status === 'active' ? (
                    <Badge tone="green">{t('正常')}</Badge>
                  ) : (
                    <Badge tone="red">{t('已锁定')}</Badge>
                  )}
                  {secondFactor && <Badge tone="blue">{t('二次验证')}</Badge>}
                </span>
              ),
            },
            { key: 'roles', title: t('角色'), render: (person) => <HeldRoles person={person} /> },
            {
              key: 'grant',
              title: t('操作'),
              action: true,
              render: (person) => (
                <Button size="small" onClick={() => setGranting(person)}>
                  {t('增加角色')}
                </Button>
              ),
            },
          ]}
          rows={data}
          rowKey={({ userId }) => userId}
          error={error}
          retry={() => void refetch()}
          empty={{ title: t('还没有人员'), text: t('为同事开设账户后，他们和他们的角色列在这里。') }}
          caption={t('本单位人员')}
        />
      </Panel>
      {data && <Deputies people={data} onAdd={() => setDeputising(true)} />}
      {inviting && <InviteEditor kind={kind} onClose={() => setInviting(false)} />}
      {granting && <GrantEditor kind={kind} person={granting} onClose={() => setGranting(null)} />}
      {deputising && data && <DeputyEditor people={data} onClose={() => setDeputising(false)} />}
    </>
  );
}
