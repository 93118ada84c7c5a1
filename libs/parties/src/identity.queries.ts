import { Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import type { Role } from './permissions.js';

export const SESSION_HOURS = 12;
export const IDLE_HOURS = 2;

export interface SessionFound {
  readonly sessionId: string;
  readonly userId: string;
  readonly name: string;
  readonly csrfToken: string;
  readonly secondFactorAt: Date | null;
  readonly enrolledAt: Date | null;
  readonly passwordChangeRequired: boolean;
  readonly organisationId: string | null;
  readonly roles: Role[];
  /** The narrowest region of these roles; null when none of them has one. */
  readonly regionCode: string | null;
}

export interface PlaceOfWork {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: string;
  readonly divisionCode: string;
  readonly invented: boolean;
  readonly status: string;
  readonly roles: Role[];
  /** The last day of the shortest of these roles, when one of them ends. */
  readonly validTo: string | null;
}

/** A membership counts today, in an organisation that nobody has suspended. */
const HELD_TODAY = `m.ended_at IS NULL AND $1::date >= m.valid_from AND (m.valid_to IS NULL OR $1::date <= m.valid_to)
  AND (o.id IS NULL OR o.status IN ('active', 'merged'))`;

/** Roles of `f.user_id` in `f.organisation_id` (null: the person's own affairs). */
const ROLES_HELD = `SELECT coalesce(array_agg(DISTINCT m.role), '{}') AS roles,
    (array_agg(m.region_code ORDER BY length(m.region_code) DESC) FILTER (WHERE m.region_code IS NOT NULL))[1] AS region
  FROM memberships m LEFT JOIN organisations o ON o.id = m.organisation_id
  WHERE m.user_id = f.user_id AND m.organisation_id IS NOT DISTINCT FROM f.organisation_id AND ${HELD_TODAY}`;

@Injectable()
export class IdentityQueries {
  constructor(private readonly database: Database) {}

  /** One statement per request: finds the session by its token's hash, keeps it awake, and gathers the roles. */
  async session(
    tokenHash: Buffer,
    now: Date,
    today: string,
    organisationId: string | null,
  ): Promise<SessionFound | null> {
    const [row] = await this.database.query<SessionFound>(
      `WITH f AS (
         SELECT s.id, s.user_id, coalesce($4::uuid, s.organisation_id) AS organisation_id, s.csrf_token, s.second_factor_at,
           s.last_seen_at, u.name, u.totp_enrolled_at, u.password_change_required
         FROM sessions s JOIN users u ON u.id = s.user_id
         WHERE s.token_hash = $2 AND s.ended_at IS NULL AND s.expires_at > $3
           AND s.last_seen_at > $3::timestamptz - interval '${IDLE_HOURS} hours' AND u.status = 'active'),
       awake AS (UPDATE sessions SET last_seen_at = $3 FROM f
         WHERE sessions.id = f.id AND f.last_seen_at < $3::timestamptz - interval '1 minute')
       SELECT f.id AS "sessionId", f.user_id AS "userId", f.name, f.csrf_token AS "csrfToken", f.second_factor_at AS "secondFactorAt",
         f.totp_enrolled_at AS "enrolledAt", f.password_change_required AS "passwordChangeRequired",
         f.organisation_id AS "organisationId", held.roles, held.region AS "regionCode"
       FROM f CROSS JOIN LATERAL (${ROLES_HELD}) held`,
      [today, tokenHash, now, organisationId],
    );
    return row ?? null;
  }

  /** The roles a person holds today in one organisation, without any session. */
  async roles(
    userId: string,
    organisationId: string | null,
    today: string,
  ): Promise<{ name: string; roles: Role[]; regionCode: string | null } | null> {
    const [row] = await this.database.query<{ name: string; roles: Role[]; regionCode: string | null }>(
      `SELECT f.name, held.roles, held.region AS "regionCode"
       FROM (SELECT id AS user_id, name, $3::uuid AS organisation_id FROM users WHERE id = $2) f CROSS JOIN LATERAL (${ROLES_HELD}) held`,
      [today, userId, organisationId],
    );
    return row ?? null;
  }

  /** Where a person may act today; own posts come before those held as a deputy. */
  placesOfWork(userId: string, today: string): Promise<PlaceOfWork[]> {
    return this.database.query<PlaceOfWork>(
      `SELECT o.id, o.name, o.short_name AS "shortName", o.kind, o.division_code AS "divisionCode", o.invented, o.status,
         array_agg(DISTINCT m.role) AS roles, min(m.valid_to) AS "validTo"
       FROM memberships m JOIN organisations o ON o.id = m.organisation_id
       WHERE m.user_id = $2 AND ${HELD_TODAY}
       GROUP BY o.id ORDER BY bool_and(m.deputy_for IS NOT NULL), min(m.created_at), o.id`,
      [today, userId],
    );
  }

  /** All roles a person holds anywhere today. */
  async rolesAnywhere(userId: string, today: string): Promise<Role[]> {
    const rows = await this.database.query<{ role: Role }>(
      `SELECT DISTINCT m.role FROM memberships m LEFT JOIN organisations o ON o.id = m.organisation_id WHERE m.user_id = $2 AND ${HELD_TODAY}`,
      [today, userId],
    );
    return rows.map((row) => row.role);
  }
}
