import type { ProcurementSchemas } from '../../api';
import { zh } from '../../kit';

export type Person = ProcurementSchemas['schemas']['PersonDto'];
export type RoleHeld = Person['roles'][number];
export type Role = ProcurementSchemas['schemas']['GrantInput']['role'];

interface RoleWords {
  readonly name: string;
  readonly duty: string;
}

export const ROLES: Readonly<Record<Role, RoleWords>> = {
  agency_manager: { name: zh('单位管理员'), duty: zh('填报份额，编制预算，设审批权限，管人员') },
  agency_buyer: { name: zh('采购经办'), duty: zh('提出采购申请，答复供应商，申请退货') },
  agency_approver: { name: zh('采购审批'), duty: zh('批准或拒绝采购申请') },
  agency_acceptor: { name: zh('验收'), duty: zh('收货、过秤、验收') },
  agency_finance: { name: zh('财务'), duty: zh('收发票，付款，导入流水') },
  union_officer: { name: zh('工会经办'), duty: zh('填报，编预算，为工会提出采购申请') },
};

/** What a kind of organisation can employ. */
export const rolesOf = (kind: string | undefined): Role[] =>
  (Object.keys(ROLES) as Role[]).filter((role) => kind === 'union' || role !== 'union_officer');

/** The four hands through which every purchase goes; nobody does two of them for the same purchase. */
export const DUTIES: readonly { readonly roles: readonly Role[]; readonly missing: string }[] = [
  { roles: ['agency_buyer', 'union_officer'], missing: zh('没有采购经办，无法提出采购申请') },
  { roles: ['agency_approver'], missing: zh('没有采购审批，采购申请无法批准') },
  { roles: ['agency_acceptor'], missing: zh('没有验收，到货无法验收') },
  { roles: ['agency_finance'], missing: zh('没有财务，发票无法付款') },
];

export const holds = (person: Person, role: string, on: string): boolean =>
  person.roles.some(
    (held) => held.role === role && held.validFrom <= on && (held.validTo === null || held.validTo >= on),
  );
