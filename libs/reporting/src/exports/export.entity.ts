import type { AgencyFilter } from '../compliance/agencies.queries.js';
import type { ScopeInput } from '../compliance/scopes.service.js';

export const EXPORT_KINDS = ['compliance_table', 'agencies', 'count_entries', 'bulletin'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];
export const EXPORT_FORMATS = ['xlsx', 'pdf', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
export const EXPORT_STATES = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type ExportState = (typeof EXPORT_STATES)[number];

/** Long lists are for sheets; what is read as a document comes as PDF. */
export const FORMATS_OF: Readonly<Record<ExportKind, readonly ExportFormat[]>> = {
  compliance_table: ['xlsx', 'csv', 'pdf'],
  agencies: ['xlsx', 'csv'],
  count_entries: ['xlsx', 'csv'],
  bulletin: ['pdf', 'xlsx'],
};

export const KIND_TITLES: Readonly<Record<ExportKind, string>> = {
  compliance_table: '消费帮扶预留份额完成情况表',
  agencies: '预算单位完成情况明细',
  count_entries: '计入明细',
  bulletin: '消费帮扶预留份额采购完成情况的通报',
};

export interface ExportParameters
  extends Required<Pick<ScopeInput, 'division' | 'year'>>, Pick<ScopeInput, 'programme' | 'month'> {
  readonly filter?: Pick<AgencyFilter, 'show' | 'sort' | 'descending' | 'search'>;
}

export interface Export {
  readonly id: string;
  readonly kind: ExportKind;
  readonly format: ExportFormat;
  readonly title: string;
  readonly parameters: ExportParameters;
  readonly askedBy: string;
  readonly askedByName: string;
  readonly organisationId: string | null;
  readonly state: ExportState;
  readonly progress: number;
  readonly rowsWritten: bigint;
  readonly rowsTotal: bigint | null;
  readonly attempts: number;
  readonly fileId: string | null;
  readonly failure: string | null;
  readonly ledgerPosition: bigint | null;
  readonly ledgerHash: string | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly expiresOn: string | null;
  readonly expiredAt: Date | null;
}

export const EXPORT_COLUMNS = `id, kind, format, title, parameters, asked_by AS "askedBy", asked_by_name AS "askedByName",
  organisation_id AS "organisationId", state, progress, rows_written AS "rowsWritten", rows_total AS "rowsTotal", attempts, file_id AS "fileId",
  failure, ledger_position AS "ledgerPosition", ledger_hash AS "ledgerHash", created_at AS "createdAt", started_at AS "startedAt",
  finished_at AS "finishedAt", expires_on AS "expiresOn", expired_at AS "expiredAt"`;
