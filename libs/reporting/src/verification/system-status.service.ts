import { Clock, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';

const SHOWN_RUNS_MS = 48 * 3_600_000;
/** An hour that was missed is a fault too: without a run of the last two hours nobody knows. */
const STALE_MS = 2 * 3_600_000;

export type RunState = 'asked' | 'running' | 'green' | 'red' | 'incomplete' | 'abandoned';

export interface VerificationRun {
  readonly id: string;
  readonly cause: 'hourly' | 'asked';
  readonly askedByName: string | null;
  readonly state: RunState;
  readonly whole: boolean;
  readonly checks: number;
  readonly done: number;
  readonly faulty: number;
  readonly unknown: number;
  readonly clearingBps: number | null;
  readonly askedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

export interface Invariant {
  /** Chinese and English, as the check has them. */
  readonly chinese: string;
  readonly english: string;
  readonly state: 'green' | 'red' | 'unknown';
  readonly counted: bigint;
  readonly faults: readonly string[];
  readonly milliseconds: number;
  readonly checkedAt: Date;
  /** Since when an alarm is open. */
  readonly alarmSince: Date | null;
}

export interface Working {
  /** Age of the oldest event that no consumer has been given yet, and of the oldest task that is not done; 0 when there is none. */
  readonly outboxSeconds: number;
  readonly oldestTaskSeconds: number;
  readonly openTasks: number;
  readonly deadLetters: number;
  /** Of replicas that are connected; null without a replica, or where this role may not know. */
  readonly replicas: number | null;
  readonly replicaLagSeconds: number | null;
  /** When the database last handed a segment to its archive; null where none is kept. */
  readonly archivedAt: Date | null;
  /** Accepted and not invoiced, invoiced and not paid: open exceptions of the three-way match, with the age of the oldest. */
  readonly notInvoiced: number;
  readonly notInvoicedDays: number;
  readonly notPaid: number;
  readonly notPaidDays: number;
}

const RUN = `r.id, r.cause, u.name AS "askedByName", r.state, r.whole, r.checks, r.done, r.faulty, r.unknown, r.clearing_bps AS "clearingBps",
  r.asked_at AS "askedAt", r.started_at AS "startedAt", r.finished_at AS "finishedAt"`;

/** What an operator looks at to know that the product is right and at work. */
@Injectable()
export class SystemStatus {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Runs of the last two days, the latest first. */
  async runs(): Promise<VerificationRun[]> {
    return this.database.query<VerificationRun>(
      `SELECT ${RUN} FROM verification_runs r LEFT JOIN users u ON u.id = r.asked_by WHERE r.asked_at > $1 ORDER BY r.asked_at DESC, r.id DESC LIMIT 200`,
      [new Date(this.clock.now().getTime() - SHOWN_RUNS_MS)],
    );
  }

  /** Each check as it was last found; those with faults first. */
  async invariants(): Promise<Invariant[]> {
    const rows = await this.database.query<Omit<Invariant, 'chinese' | 'english'> & { name: string }>(
      `WITH recent AS (SELECT id, finished_at FROM verification_runs WHERE state IN ('green', 'red', 'incomplete') ORDER BY asked_at DESC, id DESC LIMIT 30),
            latest AS (SELECT DISTINCT ON (f.check_name) f.*, r.finished_at FROM verification_findings f JOIN recent r ON r.id = f.run_id
                        ORDER BY f.check_name, r.finished_at DESC)
       SELECT l.check_name AS name, l.state, l.counted, l.faults, l.milliseconds, l.finished_at AS "checkedAt", a.raised_at AS "alarmSince"
         FROM latest l LEFT JOIN verification_alarms a ON a.check_name = l.check_name AND a.settled_at IS NULL
        ORDER BY array_position(ARRAY['red', 'unknown', 'green'], l.state), l.position`,
    );
    return rows.map(({ name, ...rest }) => {
      const [chinese, english] = name.split(' · ') as [string, string];
      return { ...rest, chinese, english };
    });
  }

  async working(): Promise<Working> {
    const [row] = await this.database.query<Working>(
      `SELECT (SELECT COALESCE(greatest(extract(epoch FROM now() - min(at)), 0), 0)::int FROM outbox_events WHERE relayed_at IS NULL) AS "outboxSeconds",
              (SELECT COALESCE(greatest(extract(epoch FROM now() - min(relayed_at)), 0), 0)::int FROM event_deliveries WHERE done_at IS NULL AND dead_at IS NULL) AS "oldestTaskSeconds",
              (SELECT count(*)::int FROM event_deliveries WHERE done_at IS NULL AND dead_at IS NULL) AS "openTasks",
              (SELECT count(*)::int FROM event_deliveries WHERE dead_at IS NOT NULL AND dismissed_at IS NULL) AS "deadLetters",
              (SELECT NULLIF(count(*), 0)::int FROM pg_stat_replication) AS replicas,
              (SELECT extract(epoch FROM max(replay_lag))::int FROM pg_stat_replication) AS "replicaLagSeconds",
              (SELECT last_archived_time FROM pg_stat_archiver) AS "archivedAt", i.*, p.*
         FROM (SELECT count(*)::int AS "notInvoiced", COALESCE(max(extract(day FROM $1 - rc.at))::int, 0) AS "notInvoicedDays"
                 FROM receipts rc WHERE rc.goods_fen > 0 AND NOT EXISTS (SELECT FROM receipt_lines l JOIN invoice_lines x ON x.receipt_line_id = l.id WHERE l.receipt_id = rc.id)) i,
              (SELECT count(*)::int AS "notPaid", COALESCE(max(extract(day FROM $1 - created_at))::int, 0) AS "notPaidDays"
                 FROM invoices WHERE paid_fen + credited_fen < amount_fen) p`,
      [this.clock.now()],
    );
    return row!;
  }

  /** For everybody: whether the books were right when they were last checked, and when that was. No details. */
  async publicly(): Promise<{
    state: 'green' | 'red' | 'unknown';
    checkedAt: Date | null;
    clearingBps: number | null;
  }> {
    const [last] = await this.database.query<VerificationRun>(
      `SELECT ${RUN} FROM verification_runs r LEFT JOIN users u ON u.id = r.asked_by
        WHERE r.state IN ('green', 'red', 'incomplete') ORDER BY r.asked_at DESC, r.id DESC LIMIT 1`,
    );
    const at = last?.finishedAt ?? null;
    const fresh = at !== null && this.clock.now().getTime() - at.getTime() < STALE_MS;
    const state = !fresh || last!.state === 'incomplete' ? 'unknown' : last!.state === 'red' ? 'red' : 'green';
    return { state, checkedAt: at, clearingBps: last?.clearingBps ?? null };
  }
}
