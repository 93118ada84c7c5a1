import { AlarmRaised, AlarmSettled, Clock, Database, Logs, Metrics, newId, Outbox } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import type { Looked } from './check.js';

const PAGE = '/oversight/status';

/** Tells when a check turns red and when it is green again, each once: in the log, by the metrics, and to the operators. */
@Injectable()
export class VerificationAlarms {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logs: Logs,
    private readonly outbox: Outbox,
    metrics: Metrics,
  ) {
    metrics.watch('bangfu_invariants', 'Checks over the books in the last run, by what they found', ['state'], () =>
      this.database
        .query<{ state: string; value: number }>(
          `SELECT f.state, count(*)::int AS value FROM verification_findings f WHERE f.run_id =
             (SELECT id FROM verification_runs WHERE state IN ('green', 'red', 'incomplete') ORDER BY asked_at DESC, id DESC LIMIT 1) GROUP BY 1`,
        )
        .then((rows) => ['green', 'red', 'unknown'].map((state) => valueOf(rows, state))),
    );
    metrics.watch('bangfu_invariants_age_seconds', 'Time since the books were last checked', [], () =>
      this.database
        .query<{ value: number }>(
          `SELECT extract(epoch FROM now() - finished_at)::float8 AS value FROM verification_runs
            WHERE state IN ('green', 'red', 'incomplete') ORDER BY asked_at DESC, id DESC LIMIT 1`,
        )
        .then((rows) => rows.map(({ value }) => ({ labels: {}, value }))),
    );
    metrics.watch('bangfu_invariant_alarms', 'Alarms of checks that are open', [], () =>
      this.database
        .query<{ value: number }>(`SELECT count(*)::int AS value FROM verification_alarms WHERE settled_at IS NULL`)
        .then((rows) => rows.map(({ value }) => ({ labels: {}, value }))),
    );
  }

  /** Joins the transaction that keeps the run. What could not be checked neither raises an alarm nor settles one. */
  async follow(findings: readonly Looked[]): Promise<void> {
    for (const { name, state, faults } of findings) {
      if (state === 'red') await this.raise(name, faults);
      if (state === 'green') await this.settle(name);
    }
  }

  private async raise(name: string, faults: readonly string[]): Promise<void> {
    const [alarm] = await this.database.query<{ id: string }>(
      `INSERT INTO verification_alarms (id, check_name, raised_at) VALUES ($1, $2, $3)
       ON CONFLICT (check_name) WHERE settled_at IS NULL DO NOTHING RETURNING id`,
      [newId(), name, this.clock.now()],
    );
    if (!alarm) return;
    this.logs.root.error({ check: name, faults }, 'an invariant does not hold');
    await this.outbox.add(new AlarmRaised({ alarmId: alarm.id, what: chineseOf(name), link: PAGE }));
  }

  private async settle(name: string): Promise<void> {
    const [alarm] = await this.database.query<{ id: string }>(
      `UPDATE verification_alarms SET settled_at = $2 WHERE check_name = $1 AND settled_at IS NULL RETURNING id`,
      [name, this.clock.now()],
    );
    if (!alarm) return;
    this.logs.root.info({ check: name }, 'an invariant holds again');
    await this.outbox.add(new AlarmSettled({ alarmId: alarm.id, what: chineseOf(name), link: PAGE }));
  }
}

const chineseOf = (name: string): string => name.split(' · ')[0]!;

const valueOf = (rows: readonly { state: string; value: number }[], state: string) => ({
  labels: { state },
  value: rows.find((row) => row.state === state)?.value ?? 0,
});
