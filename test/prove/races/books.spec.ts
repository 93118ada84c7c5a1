import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stock } from '@bangfu/catalog';
import { newId, repositoryRoot } from '@bangfu/kernel';
import { Ledger, LedgerQueries } from '@bangfu/ledger';
import { DocumentNumbers, Orders } from '@bangfu/orders';
import { Approvals } from '@bangfu/procurement';
import { Checkouts } from '@bangfu/shop';
import { listedVariant } from '../../support/factories/goods.js';
import { newOrder, shelf, type Trade, trade } from '../../support/factories/orders.js';
import type { PayingRoom } from '../../support/factories/payments.js';
import { type Customer, customer, direct, type Stall, stall } from '../../support/factories/shopping.js';
import { DELAY_MS, Dice, proved, SEED } from '../support/proving.js';
import { type Agency, agency, draft, submit, submitted } from './agencies.js';
import { booksAgree, counted, PATIENCE_MS, race, racingRoom, rounds, Tally, times } from './racing.js';

let room: PayingRoom;
let shop: Stall;
let office: Agency;

beforeAll(async () => {
  room = await racingRoom();
  shop = await stall(room);
  office = await agency(room, 10_000_000_000n);
}, 60_000);
afterAll(() => room?.close());

const ref = { refType: 'proof', refId: '00000000-0000-7000-8000-000000000001' };
const deadlocks = async (): Promise<number> => {
  await room.database.query('SELECT pg_stat_force_next_flush()');
  return counted(room, `SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()`);
};

/** As many workers as there are, each taking the next piece of work. */
async function byWorkers(workers: number, pieces: number, work: (piece: number) => Promise<unknown>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let piece = next++; piece < pieces; piece = next++) await work(piece);
  };
  await race(
    room,
    Array.from({ length: workers }, () => worker),
  );
}

it(
  'A5: 500 postings between 80 accounts by 20 workers, each then reversed twice at once: 500 reversals, 500 refusals, nothing left',
  async () => {
    const runs = times({ short: 1, full: 10, delayed: 2 });
    const tally = new Tally();
    for (let run = 0; run < runs; run += 1) {
      const dice = new Dice(SEED + run);
      const accounts = Array.from({ length: 80 }, () => `proof:${newId()}`);
      await room.get(Ledger).open(accounts.map((code) => ({ code, unit: 'CNY' as const })));
      const wanted = Array.from({ length: 500 }, () => {
        const [from, to] = dice.shuffled(accounts);
        return { from: from!, to: to!, amount: BigInt(1 + dice.below(1_000_000)) };
      });
      const posted: string[] = [];
      await byWorkers(20, 500, async (piece) => {
        const { from, to, amount } = wanted[piece]!;
        const legs = [
          { account: from, amount: -amount },
          { account: to, amount },
        ];
        posted[piece] = (await room.get(Ledger).post({ key: newId(), ...ref, legs })).id;
      });
      const twice = dice.shuffled([...posted, ...posted]);
      await byWorkers(20, 1_000, async (piece) => {
        const reversal = () => room.get(Ledger).reverse(twice[piece]!, { key: newId(), ...ref });
        tally.raced(await race(room, [reversal]), 'reversals');
      });
      const left = [...(await room.get(LedgerQueries).balances(accounts)).values()];
      expect(left.filter(({ posted: fen, pending }) => fen !== 0n || pending !== 0n)).toEqual([]);
      tally.add('postings', 500);
    }
    expect(tally.counts).toEqual({
      reversals: 500 * runs,
      '409 reversal_exceeds_transfer': 500 * runs,
      postings: 500 * runs,
    });
    proved('A5: postings reversed twice at once', { runs, ...tally.counts, 'balances left': 0 });
  },
  PATIENCE_MS,
);

it(
  'A8: what takes A and B against what takes B and A, on every kind of row, tells no client of a deadlock',
  async () => {
    const count = times({ short: 4, full: 1_000, delayed: 60 });
    const tally = new Tally();
    const before = await deadlocks();
    const buyers: Customer[] = [await customer(room), await customer(room)];
    await rounds(
      count,
      {
        async prepare(dice) {
          const variants = [
            await listedVariant(room, shop.supplier, { onHand: 1_000n }),
            await listedVariant(room, shop.supplier, { onHand: 1_000n }),
          ];
          const accounts = [`proof:${newId()}`, `proof:${newId()}`];
          await room.get(Ledger).open(accounts.map((code) => ({ code, unit: 'CNY' as const })));
          const lines = (order: readonly string[]) => order.map((variantId) => ({ variantId, quantity: 1n }));
          const back = [...variants].reverse();
          const drafts = [await draft(room, office, lines(variants)), await draft(room, office, lines(back))];
          const waiting = [await submitted(room, office, lines(variants)), await submitted(room, office, lines(back))];
          const moving = (first: number) => () =>
            room.get(Ledger).post({
              key: newId(),
              ...ref,
              legs: [
                { account: accounts[first]!, amount: -1n },
                { account: accounts[1 - first]!, amount: 1n },
              ],
            });
          const adjusting = (order: readonly string[]) => () =>
            room.database.transaction(async () => {
              await room.get(Stock).reserve(
                order.map((variantId) => ({ variantId, quantity: 1n, refType: 'proof', refId: newId() })),
                room.clock.now(),
              );
            });
          const buying = (who: Customer, variantId: string) => async () => {
            const source = direct({ supplier: shop.supplier, variantId });
            const { totalFen: expectedFen } = await room.get(Checkouts).preview(who.actor, source, {});
            const { id } = await room
              .get(Checkouts)
              .place(who.actor, { source, addressId: who.addressId, expectedFen, attributed: true });
            await room.get(Checkouts).cancel(who.actor, id);
          };
          const all: (() => Promise<unknown>)[] = [
            ...[0, 1, 0, 1].map(moving),
            ...[variants, back, variants, back].map(adjusting),
            ...drafts.map((id) => () => submit(room, office, id)),
            ...waiting.map(
              (id, index) => () =>
                room.get(Approvals).approve(index ? office.second : office.approver, id, { version: 2 }),
            ),
            ...buyers.map((who, index) => buying(who, variants[index]!)),
            () => room.get(Stock).releaseExpired(),
            () => room.get(Stock).releaseExpired(),
          ];
          return dice.shuffled(all);
        },
        run: (all) => race(room, all),
        async check(_, raced) {
          expect(raced.refused).toEqual({});
          tally.add('transactions', raced.won.length);
        },
      },
      4,
    );
    await room.get(Stock).releaseExpired();
    proved('A8: A and B against B and A', {
      rounds: count,
      ...tally.counts,
      'deadlocks in the database': (await deadlocks()) - before,
      'told to a client': 0,
      checks: await booksAgree(room),
    });
  },
  PATIENCE_MS,
);

/** Every kind of document that the product numbers, by the calls in its code; orders (DD) number themselves and have a case of their own. */
function kindsInCode(): string[] {
  const found = new Set<string>();
  const libs = join(repositoryRoot(), 'libs');
  for (const file of readdirSync(libs, { recursive: true, encoding: 'utf8' })) {
    if (!/src\/.*(?<!\.spec)\.ts$/.test(file)) continue;
    for (const [, kind] of readFileSync(join(libs, file), 'utf8').matchAll(/numbers\.take\('([A-Z]{2})'/g)) {
      found.add(kind!);
    }
  }
  return [...found].sort();
}

class TornUp extends Error {}

describe('A9: document numbers', () => {
  it(
    'A9: of every kind, taken by a hundred at once with every tenth torn up again, have no gap and no double',
    async () => {
      const kinds = kindsInCode();
      expect(kinds).toEqual(expect.arrayContaining(['FP', 'GD', 'JS', 'KP', 'NH', 'PC', 'SH', 'TH', 'TK', 'YS']));
      const runs = times({ short: 1, full: 20, delayed: 1 });
      const tally = new Tally();
      for (let run = 0; run < runs; run += 1) {
        const dice = new Dice(SEED + run);
        for (const kind of kinds) {
          const on = `${2030 + run}-06-01`;
          // The counter is handed on from commit to commit: with a delay a hundred of every kind would take minutes.
          const wanted = Array.from({ length: DELAY_MS > 0 ? 25 : 100 }, () => ({
            of: 1 + dice.below(3),
            torn: dice.chance(0.1),
          }));
          const kept: string[] = [];
          const taking = wanted.map(({ of, torn }) => async () => {
            const taken = await room.database
              .transaction(async () => {
                const numbers = await room.get(DocumentNumbers).take(kind, on, of);
                if (torn) throw new TornUp();
                return numbers;
              })
              .catch((error: unknown) => {
                if (error instanceof TornUp) return [];
                throw error;
              });
            kept.push(...taken);
          });
          await race(room, taking);
          const last = wanted.reduce((sum, { of, torn }) => sum + (torn ? 0 : of), 0);
          expect([...kept].sort()).toEqual(
            Array.from(
              { length: last },
              (_, index) => `${kind}${on.slice(0, 4)}-${String(index + 1).padStart(6, '0')}`,
            ),
          );
          tally.add('numbers', last);
          tally.add('torn up', wanted.filter(({ torn }) => torn).length);
        }
      }
      proved('A9: numbers of every kind', { kinds: kinds.length, ...tally.counts, gaps: 0, doubles: 0 });
    },
    PATIENCE_MS,
  );

  it(
    'A9: of real orders, placed by a hundred at once with every tenth failing after it has its number',
    async () => {
      const runs = times({ short: 1, full: 20, delayed: 1 });
      const between: Trade = await trade(room);
      const variantId = await listedVariant(room, between.supplier);
      const tally = new Tally();
      const gaps = `SELECT count(*) FROM (SELECT right(number, 6)::int - row_number() OVER (ORDER BY number) AS off FROM orders WHERE number LIKE 'DD2026-%') x WHERE off <> 0`;
      for (let run = 0; run < runs; run += 1) {
        const dice = new Dice(SEED + run);
        const wanted: { order: Awaited<ReturnType<typeof newOrder>>; torn: boolean }[] = [];
        for (let more = 0; more < 100; more += 1) {
          wanted.push({ order: await newOrder(room, between, [{ variantId, quantity: 1n }]), torn: dice.chance(0.1) });
        }
        await race(
          room,
          wanted.map(({ order, torn }) => async () => {
            const placing = room.database.transaction(async () => {
              await room.get(Orders).place(between.unit.approver, [order]);
              if (torn) throw new TornUp();
            });
            await placing.catch((error: unknown) => {
              if (!(error instanceof TornUp)) throw error;
            });
            tally.add(torn ? 'torn up' : 'orders');
          }),
        );
        expect(await counted(room, gaps)).toBe(0);
      }
      expect((await shelf(room, variantId)).reserved).toBe(BigInt(100 * runs));
      proved('A9: numbers of real orders', { ...tally.counts, gaps: 0 });
    },
    PATIENCE_MS,
  );
});
