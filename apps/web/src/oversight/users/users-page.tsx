import { keepPreviousData } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { Ask, type Column, DataTable, demands, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatInstant, type Translate, useSearchState, useT, zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import { FormModal } from '../organisations/form-modal';
import { FirstPassword, type FirstPasswordShown } from './first-password';
import styles from './users.module.css';

type User = OversightSchemas['schemas']['UserDto'];

const USER_STATES: Labels = { active: [zh('正常'), 'green'], locked: [zh('已锁定'), 'red'] };

/** Every account of the platform. */
export default function UsersPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const [shown, setShown] = useState<FirstPasswordShown | null>(null);
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/users',
    {
      params: {
        query: {
          word: read('word'),
          status: read('status') as User['status'] | undefined,
          after: read('after'),
          limit: 50,
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('账户')} actions={<OpenAccount onOpened={setShown} />}>
        {t('账户是一个人，角色是他在某个单位能办什么。要给单位开设账户并授予角色，请到单位页面。')}
      </PageHead>
      <Filters>
        <Filter label={t('登录名或姓名')}>
          <Input.Search
            key={read('word')}
            defaultValue={read('word')}
            allowClear
            placeholder={t('其中一部分')}
            onSearch={(word) => write({ word: word.trim() })}
          />
        </Filter>
        <Filter label={t('状态')}>
          <Select
            value={read('status') ?? ''}
            options={[
              { value: '', label: t('全部状态') },
              ...Object.entries(USER_STATES).map(([value, [label]]) => ({ value, label: t(label) })),
            ]}
            onChange={(status) => write({ status })}
          />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('账户')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t, setShown)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{ title: t('没有符合条件的账户'), text: t('换个登录名或姓名再找。') }}
        />
      </Panel>
      <FirstPassword shown={shown} onClose={() => setShown(null)} />
    </>
  );
}

function OpenAccount({ onOpened }: { onOpened: (shown: FirstPasswordShown) => void }) {
  const t = useT();
  const demand = rules.NewUserInput;
  return (
    <FormModal<OversightSchemas['schemas']['NewUserInput'], FirstPasswordShown>
      type="primary"
      label={t('开设账户')}
      title={t('开设账户')}
      draft="new-user"
      lead={t('先开设账户，再到单位页面授予角色；没有角色的账户只能浏览商城。')}
      work={async (body) => {
        const { data } = await oversight.POST('/api/oversight/users', {
          body: { ...body, phone: body.phone || undefined, email: body.email || undefined },
        });
        return { login: body.login, password: data!.firstPassword };
      }}
      then={onOpened}
    >
      <Form.Item name="name" label={t('姓名')} rules={demands(demand.name)}>
        <Input lang="zh-CN" maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="login" label={t('登录名')} rules={demands(demand.login)} extra={t('小写字母、数字或 . _ -')}>
        <Input maxLength={64} autoComplete="off" />
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

const columnsOf = (t: Translate, onShown: (shown: FirstPasswordShown) => void): Column<User>[] => [
  {
    key: 'name',
    title: t('姓名'),
    render: ({ name, invented }) => (
      <>
        <strong lang="zh-CN">{name}</strong> {invented && <Badge>{t('演示虚构')}</Badge>}
      </>
    ),
  },
  { key: 'login', title: t('登录名'), render: ({ login }) => login },
  { key: 'status', title: t('状态'), render: ({ status }) => <StateTag of={USER_STATES} state={status} /> },
  {
    key: 'organisations',
    title: t('所在单位'),
    render: ({ organisations }) =>
      organisations.length === 0 ? (
        t('没有角色')
      ) : (
        <span className={styles.places}>
          {organisations.map((name) => (
            <Link key={name} to={`/oversight/organisations?word=${encodeURIComponent(name)}`} lang="zh-CN">
              {name}
            </Link>
          ))}
        </span>
      ),
  },
  { key: 'phone', title: t('手机'), wideOnly: true, render: ({ phoneMasked }) => phoneMasked ?? '—' },
  {
    key: 'secondFactor',
    title: t('二次验证'),
    render: ({ secondFactor }) => (secondFactor ? t('已启用') : t('未启用')),
  },
  { key: 'createdAt', title: t('开设时间'), wideOnly: true, render: ({ createdAt }) => formatInstant(createdAt) },
  {
    key: 'action',
    title: t('处理'),
    action: true,
    render: (user) => <UserActions user={user} onShown={onShown} />,
  },
];

function UserActions({ user, onShown }: { user: User; onShown: (shown: FirstPasswordShown) => void }) {
  const t = useT();
  const params = { path: { id: user.id } };
  const { name, login } = user;
  return (
    <span className={styles.actions}>
      {user.status === 'active' ? (
        <Ask
          size="small"
          danger
          label={t('锁定')}
          question={t('锁定 {{name}} 的账户？', { name })}
          reason={{ label: t('原因') }}
          said={t('账户已锁定')}
          onConfirm={(reason) => oversight.PUT('/api/oversight/users/{id}/lock', { params, body: { reason } })}
        >
          <p>{t('此人在各处的登录随即结束，解除锁定以前不能登录。')}</p>
        </Ask>
      ) : (
        <Ask
          size="small"
          label={t('解除锁定')}
          question={t('解除 {{name}} 的锁定？', { name })}
          reason={{ label: t('原因') }}
          said={t('已解除锁定')}
          onConfirm={(reason) => oversight.PUT('/api/oversight/users/{id}/unlock', { params, body: { reason } })}
        />
      )}
      <Ask
        size="small"
        label={t('重设密码')}
        question={t('为 {{name}} 重设初始密码？', { name })}
        onConfirm={async () => {
          const { data } = await oversight.POST('/api/oversight/users/{id}/first-password', { params });
          onShown({ login, password: data!.firstPassword });
        }}
      >
        <p>{t('此人在各处的登录随即结束；新的初始密码只显示一次，首次登录必须修改。请先核实是本人要求。')}</p>
      </Ask>
      {user.secondFactor && (
        <Ask
          size="small"
          danger
          label={t('停用二次验证')}
          question={t('停用 {{name}} 的二次验证？', { name })}
          said={t('已停用二次验证')}
          onConfirm={() => oversight.DELETE('/api/oversight/users/{id}/second-factor', { params })}
        >
          <p>{t('只用于手机和恢复码都丢失的情况。请先核实是本人；停用后只凭密码登录，此人应尽快重新启用。')}</p>
        </Ask>
      )}
      <Link to={`/oversight/audit?actorUserId=${user.id}`}>{t('操作留痕')}</Link>
    </span>
  );
}
