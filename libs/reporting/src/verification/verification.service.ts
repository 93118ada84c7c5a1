import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Clock, Database, Env } from '@bangfu/kernel';
import { LedgerChain, type LedgerPosition } from '@bangfu/ledger';
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
import { WINDOW_CHECKS } from './window.checks.js';

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
  ...WINDOW_CHECKS,
  ...ONLINE_CHECKS,
  ...EVENT_CHECKS,
];

export const SHOWN = 20;
export const CHAIN = '哈希链完整 · the hash chain holds';
export const REFERENCES = '外键指向存在的行 · every foreign key names a row that is there';
export const FILES = '文件与哈希一致 · stored files are what their hash says';

/** Each foreign key as a statement that finds rows without the one they name; keys of partitions are those of their table. */
const KEYS = `
  SELECT format('%s (%s) names a row of %s that is not there', child, key, parent) AS fault,
         format('SELECT FROM %s child WHERE %s AND NOT EXISTS (SELECT FROM %s parent WHERE %s) LIMIT 1', child, given, parent, same) AS statement
    FROM (
      SELECT c.conname AS key, c.conrelid::regclass AS child, c.confrelid::regclass AS parent,
             string_agg(format('child.%I IS NOT NULL', ours.attname), ' AND ') AS given,
             string_agg(format('parent.%I = child.%I', theirs.attname, ours.attname), ' AND ') AS same
        FROM pg_constraint c
       CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS pair (ours, theirs)
        JOIN pg_attribute ours ON ours.attrelid = c.conrelid AND ours.attnum = pair.ours
        JOIN pg_attribute theirs ON theirs.attrelid = c.confrelid AND theirs.attnum = pair.theirs
       WHERE c.contype = 'f' AND c.conparentid = 0 AND c.connamespace = 'public'::regnamespace GROUP BY c.oid) keys
   ORDER BY child::text, key`;

/** Recomputes the books from nothing and says where they do not agree with themselves. Changes nothing but the seal. */
@Injectable()
export class Verification {
  constructor(
    private readonly database: Database,
    private readonly chain: LedgerChain,
    private readonly env: Env,
    private readonly clock: Clock,
  ) {}

  /** Runs every check and yields each finding as it is made; at most 20 faults are named per check. */
  async *run(): AsyncGenerator<Finding> {
    for (const check of CHECKS) yield await this.database.reading(() => this.ask(check));
    const head = await this.chain.seal();
    const chain = await this.askChain();
    yield { ...chain, name: `${chain.name} (head ${head.hash.slice(0, 16)}…)` };
    yield await this.database.reading(() => this.askReferences());
    yield await this.askFiles();
  }

  /** One check, in the transaction that is open. */
  async ask(check: Check): Promise<Finding> {
    await this.database.query(`SELECT set_config('bangfu.now', $1, true)`, [this.clock.now().toISOString()]);
    const [row] = await this.database.query<{ count: bigint }>(`SELECT (${check.counted})::bigint AS count`);
    const faults = await this.database.query<{ fault: string }>(`${check.faults} LIMIT ${SHOWN}`);
    return { name: check.name, counted: row!.count, faults: faults.map((each) => each.fault) };
  }

  /** Every link of the chain as far as it is sealed; from a place on that was found intact before, if one is given. */
  async askChain(from?: LedgerPosition): Promise<Finding> {
    const head = await this.chain.head();
    const fault = await this.chain.firstFault(from);
    return {
      name: CHAIN,
      counted: head.position,
      faults: fault ? [`position ${fault.position}: ${fault.reason}`] : [],
    };
  }

  /** What PostgreSQL looks at when a row is written and never again: after somebody with all rights was at the tables, or on a copy. */
  async askReferences(): Promise<Finding> {
    const keys = await this.database.query<{ fault: string; statement: string }>(KEYS);
    const faults: string[] = [];
    for (const { fault, statement } of keys) {
      if ((await this.database.query(statement)).length > 0 && faults.length < SHOWN) faults.push(fault);
    }
    return { name: REFERENCES, counted: BigInt(keys.length), faults };
  }

  /** Stored files still have the content that their hash names; exports whose days are over have none. */
  async askFiles(): Promise<Finding> {
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
    return { name: FILES, counted: BigInt(rows.length), faults };
  }
}
