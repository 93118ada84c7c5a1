import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { Ask, type Column, DataTable, demands, Panel } from '../../desk';
import { Badge, formatDate, today, type Translate, useT } from '../../kit';
import { useCan } from '../../session';
import { FirstPassword, type FirstPasswordShown } from '../users/first-password';
import { UserPicker } from '../users/user-picker';
import { FormModal } from './form-modal';
import { type OrganisationDetail, type Role, ROLES, ROLES_OF_KIND } from './labels';

type Schemas = OversightSchemas['schemas'];
type Person = Schemas['PersonDto'];

/** Who works there and as what; the operator opens accounts and gives or takes roles. */
export function People({ organisation }: { organisation: OrganisationDetail }) {
  const t = useT();
  const can = useCan();
  const { id } = organisation;
  const [shown, setShown] = useState<FirstPasswordShown | null>(null);
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/organisations/{id}/people', {
    params: { path: { id } },
  });
  const manages = can('users.manage') && organisation.status === 'active';
  return (
    <Panel
      flush
      title={t('人员和角色')}
      extra={
        manages && (
          <span style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
            <Invite organisation={organisation} onInvited={setShown} />
            <Grant organisation={organisation} />
          </span>
        )
      }
    >
      <DataTable
        caption={t('人员和角色')}
        rows={data}
        rowKey={({ userId }) => userId}
        columns={columnsOf(t, id, manages)}
        error={error}
        retry={() => void refetch()}
        empty={{ title: t('还没有人员'), text: t('平台运营为单位开设第一个账户，此后单位管理员自己增减人员。') }}
      />
      <FirstPassword shown={shown} onClose={() => setShown(null)} />
    </Panel>
  );
}

const columnsOf = (t: Translate, organisationId: string, manages: boolean): Column<Person>[] => [
  {
    key: 'name',
    title: t('姓名'),
    render: ({ name, status, invented }) => (
      <>
        <span lang="zh-CN">{name}</span> {status === 'locked' && <Badge tone="red">{t('已锁定')}</Badge>}
        {invented && <Badge>{t('演示虚构')}</Badge>}
      </>
    ),
  },
  { key: 'login', title: t('登录名'), render: ({ login }) => login },
  { key: 'phone', title: t('手机'), render: ({ phoneMasked }) => phoneMasked ?? '—' },
  {
    key: 'secondFactor',
    title: t('二次验证'),
    render: ({ secondFactor }) => (secondFactor ? t('已启用') : t('未启用')),
  },
  {
    key: 'roles',
    title: t('角色'),
    render: (person) => (
      <ul style={{ margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 4 }}>
        {person.roles.map((held) => (
          <li key={held.membershipId} style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
            <span>
              {t(ROLES[held.role])}
              {held.deputyForName && ` ${t('（代理 {{name}}）', { name: held.deputyForName })}`}
              {held.validTo && ` ${t('至 {{on}}', { on: formatDate(held.validTo) })}`}
            </span>
            {manages && (
              <Ask
                size="small"
                danger
                label={t('收回')}
                question={t('收回 {{name}} 的“{{role}}”？', { name: person.name, role: t(ROLES[held.role]) })}
                said={t('角色已收回')}
                onConfirm={() =>
                  oversight.DELETE('/api/oversight/organisations/{id}/people/memberships/{membershipId}', {
                    params: { path: { id: organisationId, membershipId: held.membershipId } },
                  })
                }
              >
                <p>{t('立即生效；此人办过的事仍记在其名下。')}</p>
              </Ask>
            )}
          </li>
        ))}
      </ul>
    ),
  },
];

const roleChoices = (kind: OrganisationDetail['kind'], t: Translate) =>
  ROLES_OF_KIND[kind].map((value) => ({ value, label: t(ROLES[value]) }));

interface InviteProps {
  readonly organisation: OrganisationDetail;
  readonly onInvited: (shown: FirstPasswordShown) => void;
}

function Invite({ organisation: { id, kind }, onInvited }: InviteProps) {
  const t = useT();
  const demand = rules.InvitationInput;
  return (
    <FormModal<Schemas['InvitationInput'], FirstPasswordShown>
      type="primary"
      size="small"
      label={t('开设账户')}
      title={t('为单位开设账户')}
      draft={`invite-${id}`}
      lead={t('初始密码只显示一次，请当面或用可靠的方式告知本人；首次登录必须修改。')}
      work={async (body) => {
        const { data } = await oversight.POST('/api/oversight/organisations/{id}/people', {
          params: { path: { id } },
          body: { ...body, phone: body.phone || undefined, email: body.email || undefined },
        });
        return { login: body.login, password: data!.firstPassword };
      }}
      then={onInvited}
    >
      <Form.Item name="name" label={t('姓名')} rules={demands(demand.name)}>
        <Input lang="zh-CN" maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="login" label={t('登录名')} rules={demands(demand.login)} extra={t('小写字母、数字或 . _ -')}>
        <Input maxLength={64} autoComplete="off" />
      </Form.Item>
      <Form.Item name="roles" label={t('角色')} rules={demands(demand.roles)}>
        <Select mode="multiple" options={roleChoices(kind, t)} />
      </Form.Item>
      <Form.Item name="phone" label={t('手机')} rules={demands(demand.phone)}>
        <Input inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item name="email" label={t('邮箱')} rules={demands(demand.email)}>
        <Input inputMode="email" autoComplete="off" />
      </Form.Item>
    </FormModal>
  );
}

function Grant({ organisation: { id, kind } }: { organisation: OrganisationDetail }) {
  const t = useT();
  const demand = rules.GrantInput;
  return (
    <FormModal<Schemas['GrantInput'], unknown>
      size="small"
      label={t('授予角色')}
      title={t('给已有账户授予角色')}
      draft={`grant-${id}`}
      initial={{ role: ROLES_OF_KIND[kind][0] as Role }}
      work={(body) =>
        oversight.POST('/api/oversight/organisations/{id}/people/memberships', {
          params: { path: { id } },
          body: { ...body, validFrom: body.validFrom || undefined, validTo: body.validTo || undefined },
        })
      }
      said={t('角色已授予')}
    >
      <Form.Item name="userId" label={t('账户')} rules={demands(demand.userId)}>
        <UserPicker />
      </Form.Item>
      <Form.Item name="role" label={t('角色')} rules={demands(demand.role)}>
        <Select options={roleChoices(kind, t)} />
      </Form.Item>
      <Form.Item name="validFrom" label={t('第一天')} extra={t('不填为今天')}>
        <Input type="date" min={today()} />
      </Form.Item>
      <Form.Item name="validTo" label={t('最后一天')} extra={t('不填为长期')}>
        <Input type="date" min={today()} />
      </Form.Item>
    </FormModal>
  );
}
