import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { newId } from '../ids/ids.js';
import { Clock } from '../time/clock.js';
import type { Actor } from './actor.js';

export interface AuditEntry {
  /** `<room>.<noun>.<verb>`, e.g. `procurement.purchase_request.approved`. */
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** The organisation whose matter it is; lets that organisation's people and its officials find it. */
  readonly organisationId?: string | null;
  /** Facts that explain the act; never personal data of households or members. bigint is written as a string. */
  readonly detail?: Record<string, unknown>;
}

/** Who did what, when and to what (谁审核、谁把关、谁负责): one append-only row in the transaction of the act. */
@Injectable()
export class Audit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async record(actor: Actor, entry: AuditEntry): Promise<void> {
    await this.recordAll(actor, [entry]);
  }

  /** Many acts of one person in one statement. */
  async recordAll(actor: Actor, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.database.query(
      `INSERT INTO audit_entries (id, at, actor_user_id, actor_name, actor_organisation_id, actor_roles, request_id, action,
         subject_type, subject_id, organisation_id, detail)
       SELECT id, $2::timestamptz, $3::uuid, $4::text, $5::uuid, $6::text[], $7::text, action, subject_type, subject_id, organisation_id, detail
       FROM unnest($1::uuid[], $8::text[], $9::text[], $10::text[], $11::uuid[], $12::jsonb[])
         AS entry (id, action, subject_type, subject_id, organisation_id, detail)`,
      [
        entries.map(() => newId()),
        this.clock.now(),
        actor.userId,
        actor.name,
        actor.organisationId,
        actor.roles,
        actor.requestId ?? null,
        entries.map((entry) => entry.action),
        entries.map((entry) => entry.subjectType),
        entries.map((entry) => entry.subjectId),
        entries.map((entry) => entry.organisationId ?? actor.organisationId),
        entries.map((entry) => toJson(entry.detail ?? {})),
      ],
    );
  }
}

/** JSON with bigint as decimal strings, as everywhere in this product. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? item.toString() : item));
}
