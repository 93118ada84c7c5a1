import type { VendorSchemas } from '../../api';
import { zh } from '../../kit';

export type SupplierRole = VendorSchemas['schemas']['GrantInput']['role'];

export const SUPPLIER_ROLES: Readonly<Record<SupplierRole, string>> = {
  coop_owner: zh('供应商负责人'),
  coop_clerk: zh('供应商经办'),
};

export const ROLE_KEYS = Object.keys(SUPPLIER_ROLES) as readonly SupplierRole[];
