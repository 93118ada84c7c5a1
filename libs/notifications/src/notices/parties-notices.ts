import {
  MembershipEnded,
  MembershipGranted,
  OrganisationReinstated,
  OrganisationSuspended,
  type Role,
  ROLE_NAMES,
  SignInLocked,
} from '@bangfu/parties';
import { type Entry, facts, officials, on, person, plainly } from './notice.js';

type OrganisationWords = { organisation: string; place: string };
const ORGANISATION = facts<{ organisationId: string }, OrganisationWords>(
  'organisationId',
  `SELECT short_name AS organisation, division_code AS place FROM organisations WHERE id = $1`,
);
type MembershipWords = { where: string; deputyFor: string | null; until: string | null };
const MEMBERSHIP = facts<{ membershipId: string }, MembershipWords>(
  'membershipId',
  `SELECT coalesce(o.short_name, '个人账户') AS "where", p.name AS "deputyFor", m.valid_to AS until
   FROM memberships m LEFT JOIN organisations o ON o.id = m.organisation_id LEFT JOIN users p ON p.id = m.deputy_for WHERE m.id = $1`,
);

const roleName = (role: string): string => ROLE_NAMES[role as Role] ?? role;

export const PARTIES_NOTICES: readonly Entry[] = [
  plainly(SignInLocked, { type: 'user', by: 'userId' }, [
    {
      kind: 'notice',
      to: person('userId'),
      title: () => '您的账户因多次输错已暂时锁定',
      body: () => '有人多次输入错误的密码或验证码，登录已暂停一段时间。如果不是您本人，请尽快修改密码并启用二次验证。',
      link: () => '/account/security',
    },
  ]),
  on(MembershipGranted, MEMBERSHIP, { type: 'membership', by: 'membershipId' }, [
    {
      kind: 'notice',
      to: person('userId'),
      when: ({ role }) => role !== 'shopper',
      title: ({ where, role }) => `您已成为${where}的${roleName(role)}`,
      body: ({ where, role, deputyFor, until }) =>
        `${where}授予您“${roleName(role)}”角色${deputyFor ? `，代理${deputyFor}` : ''}${until ? `，有效期至${until}` : ''}。`,
      link: () => '/account',
    },
  ]),
  on(MembershipEnded, MEMBERSHIP, { type: 'membership', by: 'membershipId' }, [
    {
      kind: 'notice',
      to: person('userId'),
      title: ({ where, role }) => `您在${where}的${roleName(role)}角色已结束`,
      body: ({ where, role }) => `您不再是${where}的“${roleName(role)}”。如有疑问，请联系该单位管理员。`,
      link: () => '/account',
    },
  ]),
  on(OrganisationSuspended, ORGANISATION, { type: 'organisation', by: 'organisationId' }, [
    {
      kind: 'notice',
      to: officials('organisations.manage', 'place'),
      title: ({ organisation }) => `${organisation}已停用`,
      body: ({ organisation }) => `${organisation}的人员现在不能办理业务，未办结的申请、订单和付款请另行安排。`,
      link: ({ organisationId }) => `/oversight/organisations/${organisationId}`,
    },
  ]),
  on(OrganisationReinstated, ORGANISATION, { type: 'organisation', by: 'organisationId' }, [
    {
      kind: 'notice',
      to: officials('organisations.manage', 'place'),
      title: ({ organisation }) => `${organisation}已恢复`,
      body: ({ organisation }) => `${organisation}的人员可以继续办理业务。`,
      link: ({ organisationId }) => `/oversight/organisations/${organisationId}`,
    },
  ]),
];
