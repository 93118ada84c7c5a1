import { Button } from 'antd';
import { type Column, DataTable, Panel } from '../../desk';
import { Badge, formatDate, today, useT } from '../../kit';
import { Revoke, roleName } from './held-roles';
import type { Person, RoleHeld } from './roles';

interface Row {
  readonly person: Person;
  readonly held: RoleHeld;
}

/** Who stands in for whom, from when to when. */
export function Deputies({ people, onAdd }: { people: readonly Person[]; onAdd: () => void }) {
  const t = useT();
  const rows: Row[] = people.flatMap((person) =>
    person.roles.filter(({ deputyFor }) => deputyFor !== null).map((held) => ({ person, held })),
  );
  const columns: readonly Column<Row>[] = [
    { key: 'deputy', title: t('代理人'), render: ({ person }) => <span lang="zh-CN">{person.name}</span> },
    { key: 'for', title: t('代理谁'), render: ({ held }) => <span lang="zh-CN">{held.deputyForName}</span> },
    { key: 'role', title: t('角色'), render: ({ held }) => roleName(held, t) },
    {
      key: 'when',
      title: t('起止'),
      render: ({ held }) => t('{{from}} 至 {{to}}', { from: formatDate(held.validFrom), to: formatDate(held.validTo) }),
    },
    {
      key: 'state',
      title: t('状态'),
      render: ({ held }) =>
        held.validFrom <= today() ? (
          <Badge tone="green">{t('代理中')}</Badge>
        ) : (
          <Badge tone="blue">{t('尚未开始')}</Badge>
        ),
    },
    {
      key: 'end',
      title: t('操作'),
      action: true,
      render: ({ person, held }) => <Revoke person={person} held={held} />,
    },
  ];
  return (
    <Panel flush title={t('代理')}>
      <DataTable
        columns={columns}
        rows={rows}
        rowKey={({ held }) => held.membershipId}
        empty={{
          title: t('没有人在代理'),
          text: t(
            '有人请假或出差时，指定同事在起止日期之间代他办理；到期自动失效，代理人与被代理人在同一笔采购中算一个人。',
          ),
          action: <Button onClick={onAdd}>{t('指定代理人')}</Button>,
        }}
        caption={t('代理')}
      />
    </Panel>
  );
}
