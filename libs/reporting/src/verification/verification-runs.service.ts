import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { type Actor, Audit, Clock, Database, Logs, newId } from '@bangfu/kernel';
import { LedgerChain, type LedgerPosition } from '@bangfu/ledger';
import { Injectable } from '@nestjs/common';
import { verificationRunning } from '../reporting.errors.js';
import type { Finding, Looked } from './check.js';
import { VerificationAlarms } from './verification-alarms.service.js';
import { CHAIN, CHECKS, FILES, REFERENCES, SHOWN, Verification } from './verification.service.js';
import { CLEARING_SHARE } from './window.checks.js';

/** A check that takes longer is given up for this time: the market comes first. */
const PATIENCE_MS = 30_000;
/** As long as a check took, the database is left alone afterwards; at most this long. */
const LONGEST_PAUSE_MS = 2_000;
const WHOLE_EVERY_MS = 24 * 3_600_000;
const KEPT_DAYS = 61;
const LOCK = 'reporting.verification';

/** Events still on their way get this long to arrive before what looked wrong is looked at again. */
const ARRIVAL_MS = 60_000;
const STEP_MS = 500;
const WAITING = `SELECT max(position) AS position FROM (
  SELECT max(position) AS position FROM outbox_events WHERE relayed_at IS NULL
  UNION ALL SELECT max(e.position) FROM event_deliveries d JOIN outbox_events e ON e.id = d.event_id WHERE d.done_at IS NULL AND d.dead_at IS NULL) w`;

type Outside = <T>(work: () => T) => T;

interface Run {
  readonly id: string;
  readonly whole: boolean;
}

interface Outcome {
  readonly findings: readonly Looked[];
  readonly head: LedgerPosition;
  readonly share: number | null;
}

/** The checks over the books in the running product: every hour, and when an operator asks. One run at a time over all processes. */
@Injectable()
export class VerificationRuns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly logs: Logs,
    private readonly audit: Audit,
    private readonly chain: LedgerChain,
    private readonly verification: Verification,
    private readonly alarms: VerificationAlarms,
  ) {}

  /** Puts a run on the list of the worker. Throws `verification_running` while one waits or runs. */
  async ask(actor: Actor): Promise<string> {
    return this.database.transaction(async () => {
      const id = newId();
      const asked = await this.database.execute(
        `INSERT INTO verification_runs (id, cause, asked_by, whole, asked_at) SELECT $1, 'asked', $2, true, $3
          WHERE NOT EXISTS (SELECT FROM verification_runs WHERE state IN ('asked', 'running')) ON CONFLICT DO NOTHING`,
        [id, actor.userId, this.clock.now()],
      );
      if (asked === 0) throw verificationRunning();
      await this.audit.record(actor, {
        action: 'reporting.verification.asked',
        subjectType: 'verification_run',
        subjectId: id,
        detail: {},
      });
      return id;
    });
  }

  /** Makes the run that was asked for, if there is one. Answers its state. */
  async runAsked(): Promise<string | null> {
    const [asked] = await this.database.query<Run>(`SELECT id, whole FROM verification_runs WHERE state = 'asked'`);
    return asked ? this.make(asked) : null;
  }

  /** The run of the hour; once a day it looks at everything. Null when another run is under way. */
  async runHourly(): Promise<string | null> {
    const now = this.clock.now();
    const [recent] = await this.database.query(
      `SELECT 1 FROM verification_runs WHERE whole AND state IN ('green', 'red') AND started_at > $1 LIMIT 1`,
      [new Date(now.getTime() - WHOLE_EVERY_MS)],
    );
    return this.make({ id: newId(), whole: !recent });
  }

  /** Runs of more than sixty days ago are forgotten with what they found. Answers how many. */
  async forgetOld(): Promise<number> {
    return this.database.execute(
      `DELETE FROM verification_runs WHERE asked_at < now() - $1 * interval '1 day' AND state NOT IN ('asked', 'running')`,
      [KEPT_DAYS],
    );
  }

  /**
   * Everything is looked at in one snapshot that can change nothing; what is found is written beside it. Where the snapshot had
   * events that were still on their way, whatever looked wrong is looked at again once they have arrived.
   */
  private async make(run: Run): Promise<string | null> {
    await this.chain.seal();
    const first = await this.snapshot(async (outside) => {
      const from = await outside(() => this.start(run));
      if (from === null) return null;
      const findings = await this.lookAll(run, from, (done) => outside(() => this.progress(run.id, done)));
      return {
        findings,
        head: await this.chain.head(),
        share: await this.clearingShare(),
        awaited: await this.onTheWay(),
      };
    });
    if (!first) return null;
    const red = first.findings.filter(({ state }) => state === 'red');
    if (red.length === 0 || first.awaited === null) return this.finish(run, first);
    await this.arrival(first.awaited);
    const again = await this.snapshot(async () => {
      const looked: Looked[] = [];
      for (const { name } of red) {
        const check = CHECKS.find((each) => each.name === name);
        if (check) looked.push(await this.look(name, () => this.verification.ask(check)));
      }
      return looked;
    });
    return this.finish(run, { ...first, findings: first.findings.map((finding) => lasting(finding, again ?? [])) });
  }

  /** Null when another process holds the lock. */
  private async snapshot<T>(work: (outside: Outside) => Promise<T>): Promise<T | null> {
    const outside = AsyncLocalStorage.snapshot();
    return this.database.reading(
      async () => {
        if (!(await this.database.tryLockName(LOCK))) return null;
        await this.database.query(
          `SELECT set_config('statement_timeout', $1, true), set_config('idle_in_transaction_session_timeout', '0', true)`,
          [String(PATIENCE_MS)],
        );
        return work(outside);
      },
      { onPrimary: true },
    );
  }

  /** The youngest event that is not yet everywhere, as the snapshot has it. */
  private async onTheWay(): Promise<bigint | null> {
    const [row] = await this.database.query<{ position: bigint | null }>(WAITING);
    return row!.position;
  }

  private async arrival(position: bigint): Promise<void> {
    for (let waited = 0; waited < ARRIVAL_MS; waited += STEP_MS) {
      const [row] = await this.database.query<{ open: boolean }>(
        `SELECT EXISTS (SELECT FROM outbox_events WHERE relayed_at IS NULL AND position <= $1)
             OR EXISTS (SELECT FROM event_deliveries d JOIN outbox_events e ON e.id = d.event_id
                         WHERE d.done_at IS NULL AND d.dead_at IS NULL AND e.position <= $1) AS open`,
        [position.toString()],
      );
      if (!row!.open) return;
      await pause(STEP_MS);
    }
  }

  /** The place up to which the chain was found intact before, if that is enough; null for a run that another has made already. */
  private start(run: Run): Promise<LedgerPosition | undefined | null> {
    return this.database.transaction(async () => {
      await this.abandonOthers(run.id);
      const started = await this.database.execute(
        `INSERT INTO verification_runs (id, cause, whole, state, checks, asked_at, started_at) VALUES ($1, 'hourly', $2, 'running', $3, $4, $4)
         ON CONFLICT (id) DO UPDATE SET state = 'running', checks = $3, started_at = $4 WHERE verification_runs.state = 'asked'`,
        [run.id, run.whole, CHECKS.length + (run.whole ? 3 : 1), this.clock.now()],
      );
      if (started === 0) return null;
      if (run.whole) return undefined;
      const [last] = await this.database.query<LedgerPosition>(
        `SELECT r.chain_position AS position, r.chain_hash AS hash FROM verification_runs r
          WHERE r.chain_position IS NOT NULL ORDER BY r.asked_at DESC, r.id DESC LIMIT 1`,
      );
      return last;
    });
  }

  /** Who holds the lock is the only one running: other runs that say so died with their process. */
  private async abandonOthers(id: string): Promise<void> {
    await this.database.query(
      `UPDATE verification_runs SET state = 'abandoned', finished_at = $1 WHERE state = 'running' AND id <> $2`,
      [this.clock.now(), id],
    );
  }

  private async lookAll(
    run: Run,
    from: LedgerPosition | undefined,
    tell: (done: number) => Promise<void>,
  ): Promise<Looked[]> {
    const looks = [...CHECKS.map((check) => ({ name: check.name, look: () => this.verification.ask(check) }))];
    looks.push({ name: CHAIN, look: () => this.verification.askChain(from) });
    if (run.whole) {
      looks.push({ name: REFERENCES, look: () => this.verification.askReferences() });
      looks.push({ name: FILES, look: () => this.verification.askFiles() });
    }
    const findings: Looked[] = [];
    for (const { name, look } of looks) {
      const finding = await this.look(name, look);
      findings.push(finding);
      await tell(findings.length);
      await pause(Math.min(finding.milliseconds, LONGEST_PAUSE_MS));
    }
    return findings;
  }

  /** A check that fails to be made spoils no other: it goes back to where it began. */
  private async look(name: string, look: () => Promise<Finding>): Promise<Looked> {
    const from = performance.now();
    await this.database.query('SAVEPOINT looking');
    const finding = await look().then(
      (made) => ({ ...made, state: made.faults.length > 0 ? ('red' as const) : ('green' as const) }),
      async (error: unknown) => {
        await this.database.query('ROLLBACK TO SAVEPOINT looking');
        this.logs.root.warn({ error, check: name }, 'a check could not be made');
        const why = error instanceof Error ? error.message.split('\n')[0]! : String(error);
        return { name, counted: 0n, faults: [why], state: 'unknown' as const };
      },
    );
    return { ...finding, milliseconds: Math.round(performance.now() - from) };
  }

  private async progress(id: string, done: number): Promise<void> {
    await this.database.query('UPDATE verification_runs SET done = $2 WHERE id = $1', [id, done]);
  }

  private async clearingShare(): Promise<number | null> {
    await this.database.query('SAVEPOINT looking');
    try {
      const [row] = await this.database.query<{ bps: number | null }>(CLEARING_SHARE);
      return row?.bps ?? null;
    } catch {
      await this.database.query('ROLLBACK TO SAVEPOINT looking');
      return null;
    }
  }

  private finish(run: Run, { findings, head, share }: Outcome): Promise<string | null> {
    const of = (state: Looked['state']): number => findings.filter((finding) => finding.state === state).length;
    const state = of('red') > 0 ? 'red' : of('unknown') > 0 ? 'incomplete' : 'green';
    const intact = findings.some(({ name, state: found }) => name === CHAIN && found === 'green');
    return this.database.transaction(async () => {
      const [mine] = await this.database.query(
        `SELECT 1 FROM verification_runs WHERE id = $1 AND state = 'running' FOR UPDATE`,
        [run.id],
      );
      if (!mine) return null;
      await this.keep(run, findings);
      await this.alarms.follow(findings);
      await this.database.query(
        `UPDATE verification_runs SET state = $2, done = checks, faulty = $3, unknown = $4, chain_position = $5, chain_hash = $6,
           clearing_bps = $7, finished_at = $8 WHERE id = $1`,
        [
          run.id,
          state,
          of('red'),
          of('unknown'),
          intact ? head.position.toString() : null,
          intact ? head.hash : null,
          share,
          this.clock.now(),
        ],
      );
      return state;
    });
  }

  private async keep(run: Run, findings: readonly Looked[]): Promise<void> {
    await this.database.query(
      `INSERT INTO verification_findings (run_id, position, check_name, state, counted, faults, milliseconds)
       SELECT $1, ordinality, name, state, counted, ARRAY(SELECT jsonb_array_elements_text(faults)), milliseconds
         FROM unnest($2::text[], $3::text[], $4::bigint[], $5::jsonb[], $6::int[])
           WITH ORDINALITY AS f (name, state, counted, faults, milliseconds, ordinality)`,
      [
        run.id,
        findings.map(({ name }) => name),
        findings.map(({ state }) => state),
        findings.map(({ counted }) => counted.toString()),
        findings.map(({ faults }) => JSON.stringify(faults)),
        findings.map(({ milliseconds }) => milliseconds),
      ],
    );
  }
}

/** Of what looked wrong, what was so a second time as well. */
function lasting(finding: Looked, again: readonly Looked[]): Looked {
  const second = again.find(({ name }) => name === finding.name);
  if (!second || second.state === 'unknown') return finding;
  const subjects = new Set(finding.faults.map(subjectOf));
  const faults = second.faults.filter((fault) => finding.faults.length >= SHOWN || subjects.has(subjectOf(fault)));
  return { ...second, faults, state: faults.length > 0 ? 'red' : 'green' };
}

/** `account x: ledger 5, documents 6` speaks of account x, whatever the amounts are by now. */
const subjectOf = (fault: string): string => fault.split(/:| counts | is | holds | differs | waits | has /)[0]!;
