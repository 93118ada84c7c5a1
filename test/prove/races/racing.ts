import { DomainError } from '@bangfu/kernel';
import { FinanceJobsModule } from '@bangfu/finance';
import { LedgerChain } from '@bangfu/ledger';
import { PaymentsJobsModule } from '@bangfu/payments';
import { ProcurementJobsModule } from '@bangfu/procurement';
import { QuotaJobsModule } from '@bangfu/quota';
import { Verification, VerificationModule } from '@bangfu/reporting';
import { SettlementJobsModule } from '@bangfu/settlement';
import { ShopJobsModule } from '@bangfu/shop';
import { drainOutbox } from '../../support/drain-outbox.js';
import { type PayingRoom, payingRoom } from '../../support/factories/payments.js';
import type { TradingRoom } from '../../support/factories/trading-room.js';
import { DELAY_MS, Dice, SEED, sized } from '../support/proving.js';

/** Everything that trades, counts and pays, with its consumers, on one database and the emulator of the provider. */
export const racingRoom = (): Promise<PayingRoom> =>
  payingRoom([
    PaymentsJobsModule,
    ShopJobsModule,
    SettlementJobsModule,
    FinanceJobsModule,
    QuotaJobsModule,
    ProcurementJobsModule,
    VerificationModule,
  ]);

/** How often: `full` is the bar of the plan; with a delay each round takes seconds, and `delayed` is enough. */
export const times = (size: { short: number; full: number; delayed: number }): number =>
  sized({ short: size.short, full: DELAY_MS > 0 ? size.delayed : size.full });

/** What a proof may take in all: seconds in short, an hour in full. */
export const PATIENCE_MS = 3_600_000;

export interface Raced<T> {
  readonly won: readonly T[];
  /** Clean refusals, by their code: a client gets 409, or what belongs to a code that the race allowed. */
  readonly refused: Readonly<Record<string, number>>;
}

const STATUS = { conflict: 409, invalid: 422, missing: 404, forbidden: 403, exhausted: 429 } as const;
const statusOf = new Map<string, number>();
let racing = 0;

/**
 * Starts all of them at the same moment and waits for every one, with the delay of this pass on the line. Who loses must be
 * told so as a conflict (`alsoClean` names codes of other kinds that a loser may hear); anything else (a deadlock, a constraint that nobody translated, a time-out) fails the proof.
 */
export async function race<T>(
  room: Pick<TradingRoom, 'at'>,
  contenders: readonly (() => Promise<T>)[],
  alsoClean: readonly string[] = [],
): Promise<Raced<T>> {
  const { line } = room.at;
  racing += 1;
  if (line) line.delayMs = DELAY_MS;
  try {
    return sorted(await Promise.allSettled(contenders.map((contender) => contender())), alsoClean);
  } finally {
    racing -= 1;
    if (line && racing === 0) line.delayMs = 0;
  }
}

function sorted<T>(outcomes: readonly PromiseSettledResult<T>[], alsoClean: readonly string[]): Raced<T> {
  const won: T[] = [];
  const refused: Record<string, number> = {};
  const faults: unknown[] = [];
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') won.push(outcome.value);
    else if (isClean(outcome.reason, alsoClean)) {
      statusOf.set(outcome.reason.code, STATUS[outcome.reason.kind]);
      refused[outcome.reason.code] = (refused[outcome.reason.code] ?? 0) + 1;
    } else faults.push(outcome.reason);
  }
  if (faults.length > 0) {
    const [first] = faults as Error[];
    throw new Error(`${faults.length} of ${outcomes.length} ended neither well nor in a clean 409: ${first!.message}`, {
      cause: first,
    });
  }
  return { won, refused };
}

const isClean = (reason: unknown, also: readonly string[]): reason is DomainError =>
  reason instanceof DomainError && (reason.kind === 'conflict' || also.includes(reason.code));

/** Verbs of one kind, each of which answers its name, so that afterwards it can be asked who won. */
export const named = (name: string, verbs: readonly (() => Promise<unknown>)[]): (() => Promise<string>)[] =>
  verbs.map((verb) => async () => {
    await verb();
    return name;
  });

/** How many verbs of that name went through. */
export const wins = ({ won }: Raced<string>, name: string): number => won.filter((one) => one === name).length;

/** Counts that a proof prints. */
export class Tally {
  private readonly seen = new Map<string, number>();

  add(what: string, count = 1): void {
    this.seen.set(what, (this.seen.get(what) ?? 0) + count);
  }

  /** Winners, and refusals by status and code. */
  raced({ won, refused }: Raced<unknown>, winners = 'accepted'): void {
    this.add(winners, won.length);
    this.refused(refused);
  }

  /** The same, with winners under the names that they answered. */
  named({ won, refused }: Raced<string>): void {
    for (const name of won) this.add(name);
    this.refused(refused);
  }

  private refused(refused: Raced<unknown>['refused']): void {
    for (const [code, count] of Object.entries(refused)) this.add(`${statusOf.get(code)} ${code}`, count);
  }

  get counts(): Record<string, number> {
    return Object.fromEntries(this.seen);
  }
}

export interface Round<P, R> {
  /** With dice of its own, so that a failing round can be repeated by its seed. At full speed, one after the other. */
  prepare(dice: Dice, round: number): Promise<P>;
  /** The race. */
  run(prepared: P): Promise<R>;
  /** What must be true afterwards. */
  check(prepared: P, result: R): Promise<void>;
}

/**
 * So many rounds, each of a seed of its own. With a delay nearly all of a round is waiting, so several races go on side by
 * side, unless `lanes` says that they would meet.
 */
export async function rounds<P, R>(count: number, round: Round<P, R>, lanes = 10): Promise<void> {
  const width = DELAY_MS > 0 ? lanes : 1;
  for (let from = 0; from < count; from += width) {
    const batch: { seed: number; prepared: P }[] = [];
    for (let number = from; number < Math.min(count, from + width); number += 1) {
      const seed = SEED + number;
      batch.push({ seed, prepared: await round.prepare(new Dice(seed), number) });
    }
    const results = await Promise.all(batch.map(({ seed, prepared }) => told(seed, () => round.run(prepared))));
    for (const [index, { seed, prepared }] of batch.entries()) {
      await told(seed, () => round.check(prepared, results[index]!));
    }
  }
}

async function told<T>(seed: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Error(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/**
 * The consumers run, then every invariant is recomputed from the tables. Answers how many checks looked at something. Files
 * are left out: the factories' certificates name papers that nobody stored.
 */
export async function booksAgree(room: TradingRoom): Promise<number> {
  await drainOutbox(room.app);
  await room.get(LedgerChain).seal();
  let looked = 0;
  for await (const { name, counted, faults } of room.get(Verification).run()) {
    if (name.includes('stored files')) continue;
    expect([name, faults]).toEqual([name, []]);
    if (counted > 0n) looked += 1;
  }
  return looked;
}

/** One number from a question. */
export async function counted(room: TradingRoom, sql: string, parameters: readonly unknown[] = []): Promise<number> {
  const [row] = await room.database.query<{ n: bigint }>(`SELECT (${sql})::bigint AS n`, parameters);
  return Number(row!.n);
}
