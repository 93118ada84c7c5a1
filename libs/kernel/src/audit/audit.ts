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

  /** All acts of a transaction are written by one statement, at its end. */
  async recordAll(actor: Actor, entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const at = this.clock.now();
    await this.database.atCommit(
      INSERT,
      entries.map((entry) => ({ ...entry, id: newId(), at, actor })),
      parametersOf,
    );
  }
}

interface Recorded extends AuditEntry {
  readonly id: string;
  readonly at: Date;
  readonly actor: Actor;
}

const INSERT = `
INSERT INTO audit_entries (id, at, actor_user_id, actor_name, actor_organisation_id, actor_roles, request_id, action, subject_type, subject_id,
  organisation_id, detail)
SELECT id, at, user_id, name, own_id, roles::text[], request_id, action, subject_type, subject_id, organisation_id, detail
FROM unnest($1::uuid[], $2::timestamptz[], $3::uuid[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[], $11::uuid[],
  $12::jsonb[]) AS entry (id, at, user_id, name, own_id, roles, request_id, action, subject_type, subject_id, organisation_id, detail)`;

const parametersOf = (entries: readonly Recorded[]): unknown[] => [
  entries.map(({ id }) => id),
  entries.map(({ at }) => at),
  entries.map(({ actor }) => actor.userId),
  entries.map(({ actor }) => actor.name),
  entries.map(({ actor }) => actor.organisationId),
  // An array within an array must have the same length everywhere; as text it need not.
  entries.map(({ actor }) => `{${actor.roles.map((role) => JSON.stringify(role)).join(',')}}`),
  entries.map(({ actor }) => actor.requestId ?? null),
  entries.map(({ action }) => action),
  entries.map(({ subjectType }) => subjectType),
  entries.map(({ subjectId }) => subjectId),
  entries.map(({ organisationId, actor }) => organisationId ?? actor.organisationId),
  entries.map(({ detail }) => toJson(detail ?? {})),
];

/** JSON with bigint as decimal strings, as everywhere in this product. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => (typeof item === 'bigint' ? item.toString() : item));
}
