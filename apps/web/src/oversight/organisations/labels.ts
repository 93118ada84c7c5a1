import type { OversightSchemas } from '../../api';
import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';

export type Organisation = OversightSchemas['schemas']['OrganisationDto'];
export type OrganisationDetail = OversightSchemas['schemas']['OrganisationDetailDto'];
export type OrganisationKind = Organisation['kind'];
export type Role = OversightSchemas['schemas']['GrantInput']['role'];

export const UNIT_KINDS: Labels = {
  organ: [zh('党政机关')],
  institution: [zh('事业单位')],
  school: [zh('学校')],
  hospital: [zh('医院')],
  prison: [zh('监狱')],
  university: [zh('高等院校')],
  state_enterprise: [zh('国有企业')],
  other: [zh('社会组织及其他')],
};

export const ROLES: Readonly<Record<Role, string>> = {
  shopper: zh('个人消费者'),
  coop_owner: zh('供应商负责人'),
  coop_clerk: zh('供应商经办'),
  agency_manager: zh('单位管理员'),
  agency_buyer: zh('采购经办'),
  agency_approver: zh('采购审批'),
  agency_acceptor: zh('验收'),
  agency_finance: zh('财务'),
  union_officer: zh('工会经办'),
  township_clerk: zh('乡镇经办'),
  county_trade: zh('县级行业主管部门'),
  county_agriculture: zh('县级农业农村部门'),
  county_revitalisation: zh('县级乡村振兴部门'),
  county_finance: zh('县级财政部门'),
  city_finance: zh('市级财政部门'),
  province_finance: zh('省级财政部门'),
  operator: zh('平台运营'),
};

const AGENCY: readonly Role[] = [
  'agency_manager',
  'agency_buyer',
  'agency_approver',
  'agency_acceptor',
  'agency_finance',
];

/** The roles that a kind of organisation can have (libs/parties ROLES_OF_KIND). */
export const ROLES_OF_KIND: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  budget_unit: AGENCY,
  union: ['union_officer', ...AGENCY],
  supplier: ['coop_owner', 'coop_clerk'],
  enterprise: AGENCY,
  finance: ['county_finance', 'city_finance', 'province_finance'],
  agriculture: ['county_agriculture'],
  revitalisation: ['county_revitalisation'],
  trade: ['county_trade'],
  township_government: ['township_clerk'],
  operator: ['operator'],
};

/** What a finance office may set up in its region; the rest is the operator's. */
export const UNITS_OF_FINANCE: readonly OrganisationKind[] = ['budget_unit', 'union', 'enterprise'];
