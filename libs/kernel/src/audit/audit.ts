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
    await this.database.query(
      `INSERT INTO audit_entries (id, at, actor_user_id, actor_name, actor_organisation_id, actor_roles, action,
         subject_type, subject_id, organisation_id, detail, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        newId(),
        this.clock.now(),
        actor.userId,
        actor.name,
        actor.organisationId,
        actor.roles,
        entry.action,
        entry.subjectType,
        entry.subjectId,
        entry.organisationId ?? actor.organisationId,
        toJson(entry.detail ?? {}),
        actor.requestId ?? null,
      ],
    );
  }
}

/** JSON with bigint as decimal strings, as everywhere in this product. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? item.toString() : item));
}
