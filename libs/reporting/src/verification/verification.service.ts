import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Database, Env } from '@bangfu/kernel';
import { LedgerChain } from '@bangfu/ledger';
import { Injectable } from '@nestjs/common';
import { CARE_CHECKS } from './care.checks.js';
import type { Check, Finding } from './check.js';
import { COUNTING_CHECKS } from './counting.checks.js';
import { EVENT_CHECKS } from './event.checks.js';
import { LEDGER_CHECKS } from './ledger.checks.js';
import { MONEY_CHECKS } from './money.checks.js';
import { PAYMENTS_CHECKS } from './payments.checks.js';
import { SETTLEMENT_CHECKS } from './settlement.checks.js';
import { SHOP_CHECKS } from './shop.checks.js';
import { SUMS_CHECKS } from './sums.checks.js';
import { TRADE_CHECKS } from './trade.checks.js';

/** What people buy and pay online, and what follows from it; empty where nobody has. */
export const ONLINE_CHECKS: readonly Check[] = [
  ...PAYMENTS_CHECKS,
  ...SHOP_CHECKS,
  ...CARE_CHECKS,
  ...SETTLEMENT_CHECKS,
];

export const CHECKS: readonly Check[] = [
  ...LEDGER_CHECKS,
  ...COUNTING_CHECKS,
  ...SUMS_CHECKS,
  ...TRADE_CHECKS,
  ...MONEY_CHECKS,
  ...ONLINE_CHECKS,
  ...EVENT_CHECKS,
];

const SHOWN = 20;

/** Recomputes the books from nothing and says where they do not agree with themselves. Changes nothing but the seal. */
@Injectable()
export class Verification {
  constructor(
    private readonly database: Database,
    private readonly chain: LedgerChain,
    private readonly env: Env,
  ) {}

  /** Runs every check and yields each finding as it is made; at most 20 faults are named per check. */
  async *run(): AsyncGenerator<Finding> {
    for (const check of CHECKS) yield await this.ask(check);
    yield await this.askChain();
    yield await this.askFiles();
  }

  private async ask(check: Check): Promise<Finding> {
    return this.database.reading(async () => {
      const [row] = await this.database.query<{ count: bigint }>(`SELECT (${check.counted})::bigint AS count`);
      const faults = await this.database.query<{ fault: string }>(`${check.faults} LIMIT ${SHOWN}`);
      return { name: check.name, counted: row!.count, faults: faults.map((each) => each.fault) };
    });
  }

  private async askChain(): Promise<Finding> {
    const head = await this.chain.seal();
    const fault = await this.chain.firstFault();
    const faults = fault ? [`position ${fault.position}: ${fault.reason}`] : [];
    return {
      name: `哈希链完整 · the hash chain holds (head ${head.hash.slice(0, 16)}…)`,
      counted: head.position,
      faults,
    };
  }

  /** Stored files still have the content that their hash names; exports whose days are over have none. */
  private async askFiles(): Promise<Finding> {
    const rows = await this.database.query<{ sha256: string }>(
      `SELECT DISTINCT sha256 FROM files WHERE id NOT IN (SELECT file_id FROM exports WHERE expired_at IS NOT NULL) ORDER BY sha256`,
    );
    const faults: string[] = [];
    for (const { sha256 } of rows) {
      const hash = createHash('sha256');
      const path = join(this.env.dataDir, 'files', sha256.slice(0, 2), sha256);
      const found = await pipeline(createReadStream(path), hash).then(
        () => hash.digest('hex'),
        () => 'missing',
      );
      if (found !== sha256 && faults.length < SHOWN) {
        faults.push(`file ${sha256}: ${found === 'missing' ? 'missing' : 'content changed'}`);
      }
    }
    return { name: '文件与哈希一致 · stored files are what their hash says', counted: BigInt(rows.length), faults };
  }
}
