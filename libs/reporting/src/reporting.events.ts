import { DomainEvent } from '@bangfu/kernel';

export class ExportRequested extends DomainEvent<{ exportId: string }> {
  static readonly type = 'reporting.export_requested';
}
/** A file is ready, or will never be. */
export class ExportFinished extends DomainEvent<{ exportId: string; askedBy: string; state: 'done' | 'failed' }> {
  static readonly type = 'reporting.export_finished';
}
