import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../../support/eventually.js';
import { LiveInbox } from '../../story/live-inbox.js';
import { Caller } from '../crashes/support/caller.js';
import { type Cast, gather, prepare } from '../crashes/support/fixtures.js';
import type { Program } from '../../support/programs.js';
import { Dice, FULL, proved, sized } from '../support/proving.js';
import { Buyers } from './support/buyers.js';
import { type Found, judged } from './support/judge.js';
import { Estate, OF_EACH, PROGRAMS } from './support/estate.js';
import { serverPrograms } from './support/packages.js';
import { repeatedSlots, runsOf } from './support/slots.js';

const LIMIT_MS = 900_000;
const PEOPLE = 4;
const FAILOVERS = sized({ short: 1, full: 1 });
const bin = FULL ? serverPrograms() : null;
if (FULL && bin === null) {
  console.warn('skipped: repmgr, HAProxy, nginx and Redis of Debian are needed, or root to install them');
}

/** Real servers of Debian on loopback ports; too large for `npm test`. */
(bin === null ? describe.skip : describe)(
  'Three of each service, on a primary with replicas and a Redis Cluster',
  () => {
    const dice = new Dice();
    let estate: Estate;
    let cast: Cast;
    let buyers: Buyers;
    let stands = false;

    beforeAll(async () => {
      estate = await Estate.open(bin!);
      const prepared = await prepare(estate);
      await estate.acceptFixtures();
      await estate.begin();
      cast = { ...prepared, people: await gather(estate) };
      buyers = new Buyers(cast);
      stands = true;
    }, LIMIT_MS);

    /** Callers would wait for minutes for doors that were never opened. */
    beforeEach(() => {
      if (!stands) throw new Error('the servers do not stand');
    });

    afterAll(() => estate?.close(), 60_000);

    const report = (path: string): string => `/api/oversight/compliance${path}`;
    const official = (login: string): Promise<Caller> => new Caller(estate, login).signIn();
    const onReplicas = async (sql: string): Promise<number> => {
      let sum = 0;
      for (const node of await estate.postgres.replicas()) {
        sum += Number((await estate.postgres.say<{ n: string }>(node, sql))[0]!.n ?? 0);
      }
      return sum;
    };

    it(
      'K1: reports are read on replicas, but never behind what their reader has written',
      async () => {
        const [writer, other] = [await official('county-finance'), await official('province-finance')];
        await other.get('oversight', report(`?year=${cast.year}`));
        const transactions = `SELECT sum(xact_commit) AS n FROM pg_stat_database WHERE datname = 'bangfu'`;
        await sleep(2_000);
        const before = await onReplicas(transactions);
        const reads = 20;
        for (let read = 0; read < reads; read += 1) await other.get('oversight', report(`?year=${cast.year}`));
        const seen = await eventually(
          () => onReplicas(transactions),
          (now) => now - before >= reads,
        );

        for (const node of await estate.postgres.replicas()) {
          await estate.postgres.say(node, 'SELECT pg_wal_replay_pause()');
        }
        const { orderIds } = await buyers.order();
        const path = report(`/orders/${orderIds[0]!}`);
        await writer.post('oversight', '/api/oversight/exports', { kind: 'agencies', format: 'csv', year: cast.year });
        const [own, theirs] = [await writer.send('oversight', 'GET', path), await other.send('oversight', 'GET', path)];
        for (const node of await estate.postgres.replicas()) {
          await estate.postgres.say(node, 'SELECT pg_wal_replay_resume()');
        }
        expect({ own: own.status, theirs: theirs.status }).toEqual({ own: 200, theirs: 404 });
        await eventually(
          () => other.send('oversight', 'GET', path),
          ({ status }) => status === 200,
        );
        proved('K1: reads on replicas', {
          reports: reads,
          'transactions on replicas': seen - before,
          'own read while replay stood still': own.status,
          "another's": theirs.status,
        });
      },
      LIMIT_MS,
    );

    it(
      'K2: a limit is one limit for all processes',
      async () => {
        const tries: number[] = [];
        const callers: Caller[] = [];
        for (let index = 0; index < OF_EACH; index += 1) {
          callers.push(await new Caller(estate.past(index), 'shopper').signIn());
        }
        const path = '/api/account/second-factor';
        await callers[0]!.post('storefront', path, { password: 'bangfu-demo' });
        for (let turn = 0; turn < 15; turn += 1) {
          tries.push((await callers[turn % OF_EACH]!.send('storefront', 'PUT', path, { code: '000000' })).status);
        }
        expect(tries).toEqual([...Array<number>(10).fill(403), ...Array<number>(5).fill(429)]);
        proved('K2: ten guesses in five minutes, over three processes', { judged: 10, refused: 5 });
      },
      LIMIT_MS,
    );

    /** One stream on each process; each must hear of the order, whichever process and worker it came through. */
    const heardEverywhere = async (streams: readonly LiveInbox[]): Promise<number> => {
      const from = performance.now();
      const { orderIds } = await buyers.order();
      const [row] = await estate.ask<{ number: string }>('SELECT number FROM orders WHERE id = $1', [orderIds[0]]);
      await Promise.all(streams.map((stream) => stream.heard(row!.number)));
      return Math.round(performance.now() - from);
    };

    const listening = async (): Promise<LiveInbox[]> => {
      const { cookie } = await official('coop-owner');
      const urls = estate.victims.get('storefront')!.map(({ url }) => url);
      return Promise.all([...urls, estate.urlOf()].map((url) => LiveInbox.open({ url, cookie })));
    };

    it(
      'K3: a notice is seen on every process, and through nginx',
      async () => {
        const streams = await listening();
        const tookMs = await heardEverywhere(streams);
        for (const stream of streams) stream.close();
        proved('K3: live notice', { streams: streams.length, processes: OF_EACH, 'ms from draft to notice': tookMs });
      },
      LIMIT_MS,
    );

    it(
      'K4: every slot of the schedule is run by one of the workers',
      async () => {
        const [before, from] = [await runsOf(estate, 'ledger-seal'), performance.now()];
        await sleep(20_000);
        const [after, seconds] = [await runsOf(estate, 'ledger-seal'), (performance.now() - from) / 1_000];
        const due = seconds / 2;
        expect(after - before).toBeGreaterThanOrEqual(Math.floor(due * 0.7));
        expect(after - before).toBeLessThanOrEqual(Math.ceil(due) + 1);
        proved('K4: an entry of every two seconds, three workers', {
          seconds: Math.round(seconds),
          runs: after - before,
        });
      },
      LIMIT_MS,
    );

    const interrupted: Record<string, number> = {};

    /** Waits until writes flow again and have flowed for a while. */
    async function interruption(what: string, from: number, healed: () => Promise<unknown>): Promise<void> {
      await healed();
      const writes = buyers.writes;
      await eventually(
        () => Promise.resolve(buyers.writes),
        (now) => now >= writes + 12,
        240_000,
      );
      interrupted[what] = buyers.longestPause(from);
    }

    async function killedProcess(program: Program): Promise<void> {
      const victim = dice.one(estate.victims.get(program)!)!;
      const from = performance.now();
      expect(victim.kill()).toBe(true);
      await interruption(`one ${program}`, from, () => sleep(500).then(() => victim.untilReady()));
    }

    it(
      'K5: orders go on while a process of each service is killed',
      async () => {
        buyers.start(PEOPLE);
        const from = performance.now();
        await eventually(
          () => Promise.resolve(buyers.writes),
          (now) => now >= 60,
          240_000,
        );
        interrupted['nothing'] = buyers.longestPause(from + 1_000);
        for (const program of PROGRAMS) await killedProcess(program);
        expect(estate.deaths).toHaveLength(PROGRAMS.length);
      },
      LIMIT_MS,
    );

    it(
      'K6: orders go on while the Redis master of the deliveries is killed and replaced',
      async () => {
        const key = '{bangfu:orders}:orders:meta';
        const master = await estate.redis.masterOf(key);
        const from = performance.now();
        await estate.redis.kill(master);
        let replacedMs = 0;
        await interruption('a Redis master', from, async () => {
          await estate.redis.replaced(master, key);
          replacedMs = Math.round(performance.now() - from);
        });
        await estate.through();
        proved('K6: Redis master', {
          'ms until replaced': replacedMs,
          'ms until events go through': Math.round(performance.now() - from),
        });
        await estate.redis.again(master);
      },
      LIMIT_MS,
    );

    async function lostPrimary(round: number): Promise<void> {
      const from = performance.now();
      const old = await estate.postgres.killPrimary();
      let promotedMs = 0;
      await interruption(`the PostgreSQL primary (${round})`, from, async () => {
        await estate.postgres.promoted(old);
        promotedMs = Math.round(performance.now() - from);
      });
      await estate.through();
      const throughMs = Math.round(performance.now() - from);
      await estate.postgres.rejoin(old, (await estate.postgres.primary())!);
      proved(`K7: promotion by repmgrd (${round})`, {
        'ms until promoted and followed': promotedMs,
        'ms until events go through': throughMs,
        'replicas at the end': 2,
      });
    }

    it(
      'K7: orders go on on another primary when PostgreSQL is killed',
      async () => {
        const streams = await listening();
        for (let round = 1; round <= FAILOVERS; round += 1) await lostPrimary(round);
        await buyers.stop();
        await estate.calm();
        await heardEverywhere(streams);
        for (const stream of streams) stream.close();
        proved('K7: live notices after promotion', { 'streams that still hear': streams.length });
      },
      LIMIT_MS,
    );

    it(
      'K8: nothing is lost, nothing is there twice, and the books are right on the new primary',
      async () => {
        await buyers.stop();
        await estate.calm();
        const { placed } = buyers;
        const found = await estate.ask<Found & object>(
          `SELECT r.title, r.id, (SELECT array_agg(o.id::text) FROM orders o WHERE o.source_id = r.id) AS orders
             FROM purchase_requests r WHERE r.title LIKE '食堂采购 %'`,
        );
        const { lost, doubled, untold } = judged(placed, found);
        const [row] = await estate.ask<{ dead: number }>(
          'SELECT count(*) AS dead FROM event_deliveries WHERE dead_at IS NOT NULL',
        );
        const again = await repeatedSlots(estate);
        for (const [what, pause] of Object.entries(interrupted)) {
          proved(`K9: longest time without a successful write, ${what} killed`, { ms: pause });
        }
        proved('K8: orders', {
          acknowledged: placed.length,
          'in the database': found.length,
          lost: lost.length,
          doubled: doubled.length,
          'dead deliveries': row!.dead,
          'slots run': again.slots,
          'slots run twice': again.twice.length,
          'requests sent again': estate.repeats,
        });
        expect({ lost, doubled, untold, dead: row!.dead, twice: again.twice }).toEqual({
          lost: [],
          doubled: [],
          untold: [],
          dead: 0,
          twice: [],
        });
        expect(found).toHaveLength(placed.length);
        expect(await estate.verified()).toEqual([]);
        expect({ unclean: estate.unclean, surprises: estate.surprises }).toEqual({ unclean: [], surprises: [] });
      },
      LIMIT_MS,
    );
  },
);
