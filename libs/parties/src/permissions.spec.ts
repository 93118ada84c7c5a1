import { ALL_PERMISSIONS, ALL_ROLES, EVERYONE, permissionsOf, regionOf, ROLES, ROLES_OF_KIND } from './permissions.js';

describe('Permissions', () => {
  it('are each named once, as <noun>.<verb>', () => {
    expect(new Set(ALL_PERMISSIONS).size).toBe(ALL_PERMISSIONS.length);
    for (const permission of ALL_PERMISSIONS) expect(permission).toMatch(/^[a-z]+(_[a-z]+)*\.[a-z_]+$/);
  });

  it('can each be held by somebody', () => {
    const held = new Set([...EVERYONE, ...ALL_ROLES.flatMap((role) => ROLES[role])]);
    expect(ALL_PERMISSIONS.filter((permission) => !held.has(permission))).toEqual([]);
  });

  it('keep ordering, approving, accepting and paying in four different roles', () => {
    const steps = ['requests.create', 'requests.approve', 'receipts.accept', 'payments.match'] as const;
    for (const role of ALL_ROLES) {
      expect(steps.filter((step) => ROLES[role].includes(step)).length).toBeLessThanOrEqual(1);
    }
    expect(steps.filter((step) => ROLES.agency_manager.includes(step))).toEqual([]);
  });

  it('give nobody in an agency or at a supplier an official’s permissions', () => {
    const official = [
      'plans.review',
      'compliance.view',
      'users.manage',
      'organisations.manage',
      'audit.view',
      'deadletters.manage',
    ] as const;
    for (const role of [
      ...ROLES_OF_KIND.budget_unit,
      ...ROLES_OF_KIND.union,
      ...ROLES_OF_KIND.supplier,
      'shopper',
    ] as const) {
      expect(official.filter((permission) => permissionsOf([role]).has(permission))).toEqual([]);
    }
  });

  it('bound officials to their division, the operator to nothing, and give everyone else no region', () => {
    expect(regionOf('county_finance', '430481')).toBe('430481');
    expect(regionOf('operator', '43')).toBe('');
    expect(regionOf('agency_manager', '430481')).toBeNull();
    expect(regionOf('shopper', null)).toBeNull();
  });

  it('place every role but the shopper’s in some kind of organisation', () => {
    const placed = new Set<string>(Object.values(ROLES_OF_KIND).flat());
    expect(ALL_ROLES.filter((role) => !placed.has(role))).toEqual(['shopper']);
  });
});
