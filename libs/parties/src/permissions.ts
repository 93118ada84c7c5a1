import type { Permission } from './permission-list.js';

export * from './permission-list.js';

export type Role =
  | 'shopper'
  | 'coop_owner'
  | 'coop_clerk'
  | 'agency_manager'
  | 'agency_buyer'
  | 'agency_approver'
  | 'agency_acceptor'
  | 'agency_finance'
  | 'union_officer'
  | 'township_clerk'
  | 'county_trade'
  | 'county_agriculture'
  | 'county_revitalisation'
  | 'county_finance'
  | 'city_finance'
  | 'province_finance'
  | 'operator';

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  shopper: '个人消费者',
  coop_owner: '供应商负责人',
  coop_clerk: '供应商经办',
  agency_manager: '单位管理员',
  agency_buyer: '采购经办',
  agency_approver: '采购审批',
  agency_acceptor: '验收',
  agency_finance: '财务',
  union_officer: '工会经办',
  township_clerk: '乡镇经办',
  county_trade: '县级行业主管部门',
  county_agriculture: '县级农业农村部门',
  county_revitalisation: '县级乡村振兴部门',
  county_finance: '县级财政部门',
  city_finance: '市级财政部门',
  province_finance: '省级财政部门',
  operator: '平台运营',
};

export const ALL_ROLES = Object.keys(ROLE_NAMES) as readonly Role[];

/** What a session without its second factor may do: finish signing in, and nothing else. */
export const BEFORE_SECOND_FACTOR: readonly Permission[] = ['session.own', 'account.own'];

/** What everyone who is signed in may do, whatever the role. */
export const EVERYONE: readonly Permission[] = [
  ...BEFORE_SECOND_FACTOR,
  'account.secure',
  'catalog.browse',
  'certification.object',
  'divisions.view',
  'exports.own',
  'files.upload',
  'notifications.own',
  'referrals.own',
];

const SUPPLIER: readonly Permission[] = [
  'certification.view_own',
  'households.manage',
  'listing.manage',
  'stock.manage',
  'orders.confirm',
  'orders.view_supplier',
  'shipments.manage',
  'returns.decide',
  'invoices.issue',
  'claims.decide',
  'freight.manage',
  'shop_orders.fulfil',
];

const AGENCY: readonly Permission[] = [
  'attribution.view_agency',
  'budgets.view_agency',
  'compliance.view_agency',
  'invoices.view_agency',
  'orders.view_agency',
  'payments.view_agency',
  'plans.view_agency',
  'programmes.view',
  'receipts.view_agency',
  'requests.view_agency',
];

/** What a buyer does with an order once it is placed. */
const ORDERING: readonly Permission[] = ['orders.answer', 'orders.rebind', 'disputes.open', 'returns.ask'];

const OFFICIAL: readonly Permission[] = [
  'organisations.view',
  'compliance.view',
  'programmes.view',
  'certification.object',
  'late_payments.view',
];

const COUNTY_REVIEWER: readonly Permission[] = [...OFFICIAL, 'admission.view', 'certification.view', 'households.view'];

const FINANCE_OFFICE: readonly Permission[] = [
  ...OFFICIAL,
  'plans.review',
  'compliance.export',
  'audit.view',
  'organisations.manage',
  'people.view_region',
];

/** Each role's permissions beyond those of everyone; a role not listed here has none. */
export const ROLES: Readonly<Record<Role, readonly Permission[]>> = {
  shopper: ['cart.own', 'orders.own', 'orders.place_own', 'certification.object', 'suppliers.register'],
  coop_owner: [
    ...SUPPLIER,
    'admission.apply',
    'balance.view',
    'certification.apply',
    'people.manage_supplier',
    'household_payments.manage',
    'settlements.view_supplier',
  ],
  coop_clerk: [...SUPPLIER],
  agency_manager: [
    ...AGENCY,
    'orders.answer',
    'orders.approve_rebinding',
    'plans.file',
    'bands.manage',
    'budget.manage',
    'people.manage_agency',
    'organisation.rename_own',
  ],
  agency_buyer: [...AGENCY, ...ORDERING, 'requests.create'],
  agency_approver: [...AGENCY, 'requests.approve'],
  agency_acceptor: [...AGENCY, 'disputes.open', 'returns.ask', 'receipts.accept'],
  agency_finance: [...AGENCY, 'statements.import', 'payments.match', 'credit.manage'],
  union_officer: [...AGENCY, ...ORDERING, 'plans.file', 'bands.manage', 'budget.manage', 'requests.create'],
  township_clerk: [...COUNTY_REVIEWER, 'certification.review_township'],
  county_trade: [...COUNTY_REVIEWER, 'certification.review_trade'],
  county_agriculture: [...COUNTY_REVIEWER, 'admission.review_agriculture'],
  county_revitalisation: [
    ...COUNTY_REVIEWER,
    'admission.review_revitalisation',
    'certification.review_county',
    'certification.publish',
    'certification.issue',
    'audit.view',
    'giving.manage',
    'pavilions.manage',
  ],
  county_finance: [...FINANCE_OFFICE],
  city_finance: [...FINANCE_OFFICE],
  province_finance: [...FINANCE_OFFICE, 'programmes.manage'],
  operator: [
    ...OFFICIAL,
    'admission.admit',
    'admission.suspend',
    'admission.view',
    'audit.view',
    'certification.view',
    'compliance.export',
    'deadletters.manage',
    'disputes.resolve',
    'listing.oversee',
    'organisations.manage',
    'people.view_region',
    'programmes.manage',
    'settlement.manage',
    'payments.oversee',
    'claims.resolve',
    'reviews.oversee',
    'giving.manage',
    'pavilions.manage',
    'status.view',
    'users.manage',
  ],
};

/** Officials, approvers, payers and the operator are expected to enrol a second factor; production insists on it. */
export const SECOND_FACTOR_ROLES: ReadonlySet<Role> = new Set<Role>([
  'agency_approver',
  'agency_finance',
  'township_clerk',
  'county_trade',
  'county_agriculture',
  'county_revitalisation',
  'county_finance',
  'city_finance',
  'province_finance',
  'operator',
]);

/** Where a role's eyes end: nowhere in particular, the organisation's own division, or the whole country. */
export function regionOf(role: Role, divisionCode: string | null): string | null {
  if (role === 'operator') return '';
  return OFFICIAL_ROLES.has(role) ? divisionCode : null;
}

export const OFFICIAL_ROLES: ReadonlySet<Role> = new Set<Role>([
  'township_clerk',
  'county_trade',
  'county_agriculture',
  'county_revitalisation',
  'county_finance',
  'city_finance',
  'province_finance',
]);

/** The roles a kind of organisation can have; a supplier cannot employ a county reviewer. */
export const ROLES_OF_KIND = {
  budget_unit: ['agency_manager', 'agency_buyer', 'agency_approver', 'agency_acceptor', 'agency_finance'],
  union: ['union_officer', 'agency_manager', 'agency_buyer', 'agency_approver', 'agency_acceptor', 'agency_finance'],
  supplier: ['coop_owner', 'coop_clerk'],
  enterprise: ['agency_manager', 'agency_buyer', 'agency_approver', 'agency_acceptor', 'agency_finance'],
  finance: ['county_finance', 'city_finance', 'province_finance'],
  agriculture: ['county_agriculture'],
  revitalisation: ['county_revitalisation'],
  trade: ['county_trade'],
  township_government: ['township_clerk'],
  operator: ['operator'],
} as const satisfies Record<string, readonly Role[]>;

/** On which side of the house a role stands. */
export const ROLE_GROUPS = ['shopper', 'supplier', 'agency', 'official', 'operator'] as const;
export type RoleGroup = (typeof ROLE_GROUPS)[number];

export function groupOf(role: Role): RoleGroup {
  if (role === 'shopper' || role === 'operator') return role;
  if (OFFICIAL_ROLES.has(role)) return 'official';
  return (ROLES_OF_KIND.supplier as readonly Role[]).includes(role) ? 'supplier' : 'agency';
}

/** The permission set of someone with these roles. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<Permission> {
  return new Set<Permission>([...EVERYONE, ...roles.flatMap((role) => ROLES[role])]);
}

/** The roles that a permission comes with. */
export const rolesWith = (permission: Permission): Role[] =>
  EVERYONE.includes(permission) ? [...ALL_ROLES] : ALL_ROLES.filter((role) => ROLES[role].includes(permission));

/** The same in the words shown to people; null when everyone who signs in has it. */
export const roleNamesWith = (permission: string): string[] | null =>
  EVERYONE.includes(permission as Permission)
    ? null
    : rolesWith(permission as Permission).map((role) => ROLE_NAMES[role]);
