import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { forbidden } from '../errors/domain-error.js';
import { decodeCursor, type Page, pageOf } from '../http/paging.js';
import { addDays, startOfBusinessDate } from '../time/clock.js';
import type { Actor } from './actor.js';

export interface AuditFilter {
  readonly after?: string;
  readonly limit?: number;
  readonly subjectType?: string;
  readonly subjectId?: string;
  /** The organisation whose matter it is. */
  readonly organisationId?: string;
  readonly actorUserId?: string;
  /** The name as it was written down then. */
  readonly actorName?: string;
  /** A whole action or its beginning up to a dot: `procurement.purchase_request`. */
  readonly action?: string;
  /** First and last business date. */
  readonly fromOn?: string;
  readonly toOn?: string;
}

export interface AuditListed {
  readonly id: string;
  readonly at: Date;
  readonly actorUserId: string | null;
  readonly actorName: string;
  readonly actorOrganisationName: string | null;
  readonly actorRoles: string[];
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly detail: Record<string, unknown>;
  readonly requestId: string | null;
}

/** Reads what `Audit` wrote: who did what, when and to what. Nothing can change it. */
@Injectable()
export class AuditTrail {
  constructor(private readonly database: Database) {}

  /**
   * Newest first, inside the actor's region: an act belongs where the organisation lies whose matter it was, else where
   * the actor's organisation lies; what belongs nowhere is for the whole country's eyes. Throws `no_region`, `invalid_cursor`.
   */
  async list(actor: Actor, filter: AuditFilter = {}): Promise<Page<AuditListed>> {
    if (actor.regionCode === null) throw forbidden('no_region', '您的角色没有监管区域');
    const limit = Math.min(Math.max(filter.limit ?? 20, 1), 200);
    const { conditions, values } = conditionsOf(actor.regionCode, filter);
    const rows = await this.database.query<AuditListed & { key: string }>(
      `SELECT a.id, a.at, a.actor_user_id AS "actorUserId", a.actor_name AS "actorName", own.name AS "actorOrganisationName",
         a.actor_roles AS "actorRoles", a.action, a.subject_type AS "subjectType", a.subject_id AS "subjectId",
         a.organisation_id AS "organisationId", concerned.name AS "organisationName", a.detail, a.request_id AS "requestId",
         to_char(a.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS key
       FROM audit_entries a LEFT JOIN organisations concerned ON concerned.id = a.organisation_id
         LEFT JOIN organisations own ON own.id = a.actor_organisation_id
       WHERE ${conditions.join(' AND ')} ORDER BY a.at DESC, a.id DESC LIMIT ${limit + 1}`,
      values,
    );
    const { items, nextAfter } = pageOf(rows, limit, (row) => [row.key, row.id]);
    return { items: items.map(({ key: _key, ...entry }) => entry), nextAfter };
  }
}

/** Only what is asked for becomes a condition, so that each filter can use its index. */
function conditionsOf(region: string, filter: AuditFilter): { conditions: string[]; values: unknown[] } {
  const conditions: string[] = ['true'];
  const values: unknown[] = [];
  const demand = (sql: (...places: string[]) => string, ...wanted: unknown[]): void => {
    if (wanted.some((value) => value === undefined)) return;
    conditions.push(sql(...wanted.map((value) => `$${values.push(value)}`)));
  };
  if (region !== '') {
    demand((code) => `coalesce(concerned.division_code, own.division_code) LIKE ${code} || '%'`, region);
  }
  demand((type) => `a.subject_type = ${type}`, filter.subjectType);
  demand((id) => `a.subject_id = ${id}`, filter.subjectId);
  demand((id) => `a.organisation_id = ${id}::uuid`, filter.organisationId);
  demand((id) => `a.actor_user_id = ${id}::uuid`, filter.actorUserId);
  demand((name) => `a.actor_name = ${name}`, filter.actorName);
  demand((action) => `(a.action = ${action} OR starts_with(a.action, ${action} || '.'))`, filter.action);
  demand((from) => `a.at >= ${from}`, filter.fromOn === undefined ? undefined : startOfBusinessDate(filter.fromOn));
  demand((to) => `a.at < ${to}`, filter.toOn === undefined ? undefined : startOfBusinessDate(addDays(filter.toOn, 1)));
  const after = decodeCursor(filter.after, ['instant', 'id']);
  demand((at, id) => `(a.at, a.id) < (${at}::timestamptz, ${id}::uuid)`, after?.[0], after?.[1]);
  return { conditions, values };
}
