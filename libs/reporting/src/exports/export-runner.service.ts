import { AsyncLocalStorage } from 'node:async_hooks';
import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { addDays, Clock, Database, Env, Files, KillPoints, Outbox, QueueSettings, SYSTEM } from '@bangfu/kernel';
import { LedgerChain } from '@bangfu/ledger';
import { exportRunsElsewhere } from '../reporting.errors.js';
import { ExportFinished } from '../reporting.events.js';
import { type Export, EXPORT_COLUMNS } from './export.entity.js';
import { ExportWriter, type LedgerMark } from './export-writer.service.js';
import type { Progress } from './sheet.js';

const SEALS = 10;
const WAITS = 60;
const WAIT_MS = 1_000;

class Stopped extends Error {}

/**
 * Makes the file of one export, from the beginning each time it is started: a crash leaves nothing but a part that the next
 * run overwrites. Two runs of one export exclude each other by a lock that dies with its connection.
 */
@Injectable()
export class ExportRunner {
  constructor(
    private readonly env: Env,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly chain: LedgerChain,
    private readonly files: Files,
    private readonly outbox: Outbox,
    private readonly settings: QueueSettings,
    private readonly writer: ExportWriter,
    private readonly killPoints: KillPoints,
  ) {}

  /** Does nothing for one that is done or cancelled. What it throws may be tried again. */
  async run(id: string): Promise<void> {
    for (let waited = 0; waited < WAITS; waited += 1) {
      if (!(await this.isOpen(id))) return;
      if (await this.attempt(id)) return;
      await pause(WAIT_MS);
    }
    throw exportRunsElsewhere();
  }

  /** False when another run holds the export. */
  private async attempt(id: string): Promise<boolean> {
    const folder = join(this.env.dataDir, 'exports');
    await mkdir(folder, { recursive: true });
    // The snapshot's transaction only reads; whatever is written beside it must not join it.
    const outside = AsyncLocalStorage.snapshot();
    let started: Export | null = null;
    try {
      for (let seals = 1; ; seals += 1) {
        await this.chain.seal();
        const outcome = await this.database.reading(
          async () => {
            if (!(await this.database.tryLockName(`reporting.export:${id}`))) return 'held';
            const mark = await this.ledgerMark();
            if (mark.unsealed > 0 && seals < SEALS) return 'again';
            started = await outside(() => this.start(id, mark));
            if (!started) return 'over';
            const path = join(folder, `${id}.part`);
            await this.writer.write(
              started,
              mark,
              path,
              outside(() => this.progressOf(id)),
            );
            await outside(() => this.keep(started!, path));
            return 'done';
          },
          { onPrimary: true },
        );
        if (outcome !== 'again') return outcome !== 'held';
      }
    } catch (error) {
      if (error instanceof Stopped) return true;
      if (started) await this.fail(started, error);
      throw error;
    } finally {
      if (started) await rm(join(folder, `${id}.part`), { force: true });
    }
  }

  private async isOpen(id: string): Promise<boolean> {
    const [row] = await this.database.query<{ state: string }>(`SELECT state FROM exports WHERE id = $1`, [id]);
    return row !== undefined && row.state !== 'done' && row.state !== 'cancelled';
  }

  /** The place in the sealed ledger that this snapshot stands at. */
  private async ledgerMark(): Promise<LedgerMark> {
    const [row] = await this.database.query<{ unsealed: number }>(
      `SELECT count(*)::int AS unsealed FROM ledger_unsealed`,
    );
    return { ...(await this.chain.head()), unsealed: row!.unsealed };
  }

  private async start(id: string, mark: LedgerMark): Promise<Export | null> {
    const [row] = await this.database.query<Export & Record<string, unknown>>(
      `UPDATE exports SET state = 'running', progress = 0, rows_written = 0, rows_total = NULL, attempts = attempts + 1, failure = NULL,
              started_at = $2, finished_at = NULL, ledger_position = $3, ledger_hash = $4, ledger_unsealed = $5
        WHERE id = $1 AND state IN ('queued', 'running', 'failed') RETURNING ${EXPORT_COLUMNS}`,
      [id, this.clock.now(), mark.position.toString(), mark.hash, mark.unsealed],
    );
    return row ?? null;
  }

  /** Rows written of rows counted; the last percent is the stored file. Ends a cancelled run. */
  private progressOf(id: string): { total(rows: number): Promise<void>; written: Progress } {
    const outside = AsyncLocalStorage.snapshot();
    const update = (sql: string, value: number) =>
      outside(() =>
        this.database.execute(`UPDATE exports SET ${sql} WHERE id = $1 AND state = 'running'`, [id, value]),
      ).then((running) => {
        if (running === 0) throw new Stopped();
        this.killPoints.pass('midway');
      });
    return {
      total: (rows) => update('rows_total = $2', rows),
      written: (rows) =>
        update(
          `rows_written = rows_written + $2::integer,
           progress = least(99, CASE WHEN coalesce(rows_total, 0) = 0 THEN 99 ELSE (rows_written + $2::integer) * 100 / rows_total END)`,
          rows,
        ),
    };
  }

  /** File and state in one transaction: there is never a second file, nor one that nobody knows of. */
  private async keep(made: Export, path: string): Promise<void> {
    await this.database.transaction(async () => {
      const [row] = await this.database.query<{ state: string }>(`SELECT state FROM exports WHERE id = $1 FOR UPDATE`, [
        made.id,
      ]);
      if (row?.state !== 'running') throw new Stopped();
      const owner = { ...SYSTEM, userId: made.askedBy, name: made.askedByName, organisationId: made.organisationId };
      const file = await this.files.store(owner, {
        name: `${made.title}.${made.format}`,
        purpose: 'export',
        content: createReadStream(path),
      });
      const [days] = await this.database.query<{ value: number }>(
        `SELECT value FROM export_settings WHERE key = 'file_days' AND valid_from <= $1 ORDER BY valid_from DESC LIMIT 1`,
        [this.clock.today()],
      );
      await this.database.query(
        `UPDATE exports SET state = 'done', progress = 100, file_id = $2, finished_at = $3, expires_on = $4 WHERE id = $1`,
        [made.id, file.id, this.clock.now(), addDays(this.clock.today(), days!.value)],
      );
      await this.outbox.add(new ExportFinished({ exportId: made.id, askedBy: made.askedBy, state: 'done' }));
    });
  }

  /** Back in the queue until its tries are used up. */
  private async fail(made: Export, error: unknown): Promise<void> {
    const last = made.attempts >= this.settings.attempts;
    await this.database
      .transaction(async () => {
        const changed = await this.database.execute(
          `UPDATE exports SET state = $2, failure = '生成文件时出错，请稍后重试', finished_at = CASE WHEN $2 = 'failed' THEN $3::timestamptz END
          WHERE id = $1 AND state = 'running'`,
          [made.id, last ? 'failed' : 'queued', this.clock.now()],
        );
        if (changed > 0 && last) {
          await this.outbox.add(new ExportFinished({ exportId: made.id, askedBy: made.askedBy, state: 'failed' }));
        }
      })
      .catch(() => {
        // The cause matters more than that it could not be written down.
        throw error;
      });
  }
}
