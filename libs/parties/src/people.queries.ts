import { Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import type { Membership } from './membership.entity.js';
import type { Role } from './permissions.js';

export interface RoleHeld {
  readonly membershipId: string;
  readonly role: Role;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly deputyFor: string | null;
  readonly deputyForName: string | null;
}

/** A person as colleagues and officials see them: the phone is masked. */
export interface Person {
  readonly userId: string;
  readonly login: string;
  readonly name: string;
  readonly phoneMasked: string | null;
  readonly invented: boolean;
  readonly status: string;
  readonly secondFactor: boolean;
  readonly roles: RoleHeld[];
}

/** A time-limited role, seen by the one who holds it or the one it stands in for. */
export interface Deputy {
  readonly membershipId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly role: Role;
  readonly deputyId: string;
  readonly deputyName: string;
  readonly deputyForId: string;
  readonly deputyForName: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export interface Official {
  readonly userId: string;
  readonly organisationId: string;
}

@Injectable()
export class PeopleQueries {
  constructor(private readonly database: Database) {}

  /** Everyone with a role today or later, by name in pinyin order. */
  async ofOrganisation(organisationId: string, today: string): Promise<Person[]> {
    const rows = await this.database.query<Omit<Person, 'roles'> & RoleHeld>(
      `SELECT u.id AS "userId", u.login, u.name, u.phone_masked AS "phoneMasked", u.invented, u.status,
         u.totp_enrolled_at IS NOT NULL AS "secondFactor", m.id AS "membershipId", m.role, m.valid_from AS "validFrom",
         m.valid_to AS "validTo", m.deputy_for AS "deputyFor", principal.name AS "deputyForName"
       FROM memberships m JOIN users u ON u.id = m.user_id LEFT JOIN users principal ON principal.id = m.deputy_for
       WHERE m.organisation_id = $1 AND m.ended_at IS NULL AND (m.valid_to IS NULL OR m.valid_to >= $2)
       ORDER BY u.name COLLATE pinyin, u.id, m.role, m.valid_from`,
      [organisationId, today],
    );
    const people = new Map<string, Person>();
    for (const { membershipId, role, validFrom, validTo, deputyFor, deputyForName, ...person } of rows) {
      const known = people.get(person.userId) ?? { ...person, roles: [] };
      known.roles.push({ membershipId, role, validFrom, validTo, deputyFor, deputyForName });
      people.set(person.userId, known);
    }
    return [...people.values()];
  }

  async holds(userId: string, organisationId: string | null, role: Role, today: string): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT 1 FROM memberships WHERE user_id = $1 AND organisation_id IS NOT DISTINCT FROM $2 AND role = $3 AND ended_at IS NULL
         AND valid_from <= $4 AND (valid_to IS NULL OR valid_to >= $4) LIMIT 1`,
      [userId, organisationId, role, today],
    );
    return rows.length > 0;
  }

  async everWorkedAt(userId: string, organisationId: string): Promise<boolean> {
    const rows = await this.database.query(
      'SELECT 1 FROM memberships WHERE user_id = $1 AND organisation_id = $2 LIMIT 1',
      [userId, organisationId],
    );
    return rows.length > 0;
  }

  /** True when someone else holds the same role there without an end; the organisation's row must be locked. */
  async otherManager(membership: Membership, today: string): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT 1 FROM memberships m JOIN users u ON u.id = m.user_id
       WHERE m.organisation_id = $1 AND m.role = $2 AND m.id <> $3 AND m.ended_at IS NULL AND m.valid_from <= $4 AND m.valid_to IS NULL
         AND m.deputy_for IS NULL AND u.status = 'active' LIMIT 1`,
      [membership.organisationId, membership.role, membership.id, today],
    );
    return rows.length > 0;
  }

  /** Who stands in for this person, and for whom this person stands in, today or later. */
  deputiesOf(userId: string, today: string): Promise<Deputy[]> {
    return this.database.query<Deputy>(
      `SELECT m.id AS "membershipId", o.id AS "organisationId", o.name AS "organisationName", m.role, d.id AS "deputyId", d.name AS "deputyName",
         p.id AS "deputyForId", p.name AS "deputyForName", m.valid_from AS "validFrom", m.valid_to AS "validTo"
       FROM memberships m JOIN organisations o ON o.id = m.organisation_id JOIN users d ON d.id = m.user_id JOIN users p ON p.id = m.deputy_for
       WHERE (m.user_id = $1 OR m.deputy_for = $1) AND m.deputy_for IS NOT NULL AND m.ended_at IS NULL AND m.valid_to >= $2
       ORDER BY m.valid_from, m.id`,
      [userId, today],
    );
  }

  /** True when an operator was ever appointed, even one who has left. */
  async anyOperator(): Promise<boolean> {
    return (await this.database.query(`SELECT 1 FROM memberships WHERE role = 'operator' LIMIT 1`)).length > 0;
  }

  async holders(roles: readonly Role[], organisationIds: readonly string[], today: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT DISTINCT m.user_id AS id FROM memberships m JOIN users u ON u.id = m.user_id
       WHERE m.organisation_id = ANY ($1::uuid[]) AND m.role = ANY ($2::text[]) AND ${HELD_ON('$3')} AND u.status = 'active' ORDER BY 1`,
      [organisationIds, roles, today],
    );
    return rows.map(({ id }) => id);
  }

  /** Only those of the narrowest region that still covers the place. */
  nearestOfficials(roles: readonly Role[], divisionCode: string, today: string): Promise<Official[]> {
    return this.database.query<Official>(
      `SELECT DISTINCT "userId", "organisationId" FROM (
         SELECT m.user_id AS "userId", m.organisation_id AS "organisationId", rank() OVER (ORDER BY length(m.region_code) DESC) AS distance
         FROM memberships m JOIN users u ON u.id = m.user_id JOIN organisations o ON o.id = m.organisation_id
         WHERE m.role = ANY ($1::text[]) AND $2 LIKE m.region_code || '%' AND ${HELD_ON('$3')} AND u.status = 'active' AND o.status = 'active'
       ) covering WHERE distance = 1 ORDER BY 1`,
      [roles, divisionCode, today],
    );
  }
}

const HELD_ON = (day: string): string =>
  `m.ended_at IS NULL AND m.valid_from <= ${day}::date AND (m.valid_to IS NULL OR m.valid_to >= ${day}::date)`;
