import { setTimeout as sleep } from 'node:timers/promises';
import { Dice, FULL, proved, sized } from '../support/proving.js';
import { agencyLine } from './support/agency-line.js';
import { counted } from './support/effects.js';
import { type Cast, gather, prepare, type SettlementCase, settlementCases } from './support/fixtures.js';
import { type Backend, House } from './support/house.js';
import { Plan, POINTS_IN_ALL } from './support/points.js';
import { Recovery } from './support/recovery.js';
import { shopLine } from './support/shop-line.js';

const KILLS = sized({ short: 60, full: 1_000 });
const LIMIT_MS = FULL ? 4 * 3_600_000 : 900_000;
const MIXED_MS = FULL ? 20 * 60_000 : 0;
/** Lines of each kind that go through the programs at once, and deaths from outside while they do. */
const LINES = FULL ? 4 : 2;
const STRIKES = FULL ? 3 : 2;
const PROGRAMS = ['storefront', 'vendor', 'procurement', 'oversight', 'worker'] as const;

describe('The line under SIGKILL', () => {
  const dice = new Dice();
  const plan = new Plan(dice);
  let house: House;
  let cast: Cast;
  let recovery: Recovery;
  let cases: SettlementCase[] = [];
  const ofServers: string[] = [];
  let mixed = 0;

  beforeAll(async () => {
    house = await House.open({ nextPoint: plan.next });
    const prepared = await prepare(house);
    cases = await settlementCases(house, FULL ? 200 : 12);
    await house.acceptFixtures();
    await house.begin('postgres');
    cast = { ...prepared, people: await gather(house) };
    recovery = new Recovery(house);
  }, LIMIT_MS);

  afterAll(async () => {
    await recovery?.end();
    await house?.close();
  }, 60_000);

  const kills = (): number => house.deaths.length + ofServers.length;

  /** Death from outside, at a moment that no program has chosen. */
  async function fate(): Promise<void> {
    await sleep(dice.below(1_500));
    const throwOf = dice.throw();
    if (throwOf < 0.35) {
      ofServers.push('postgres');
      recovery.struck('PostgreSQL', () => house.victims.get('worker')!.ready());
      await house.postgres.crash(dice.one(['SIGKILL', 'SIGQUIT']));
    } else if (throwOf < 0.6 && house.backend === 'redis') {
      ofServers.push('redis');
      recovery.struck('Redis', () => house.victims.get('worker')!.ready());
      if (dice.chance(0.5)) await house.redis!.crash();
      else await house.redis!.flush();
    } else house.victims.get(dice.one(PROGRAMS))!.kill();
  }

  async function fates(): Promise<void> {
    for (let more = STRIKES; more > 0; more -= 1) await fate();
  }

  /** Whatever may go wrong, several at once; the provider too. */
  async function mixedFate(): Promise<void> {
    const { faults, webhooks } = house.emulator.knobs;
    const weather = [
      () => faults.hangUp(1 + dice.below(3)),
      () => faults.rateLimit(1 + dice.below(3)),
      () => faults.serverError(1 + dice.below(2), dice.chance(0.5)),
      () => webhooks.duplicate(1 + dice.below(3)),
      () => webhooks.shuffle(dice.below(1_000_000) + 1),
    ];
    for (let more = 1 + dice.below(3); more > 0; more -= 1) {
      dice.one(weather)!();
      mixed += 1;
      await fate();
    }
  }

  /** Some lines of each kind at once, while programs die at their points and servers by fate; then every effect is counted and the books are verified. */
  async function round(striking = fates): Promise<number> {
    const lines = Array.from({ length: LINES }, (_, n) => agencyLine(cast, n === 0 ? (cases.pop() ?? null) : null));
    const shops = Array.from({ length: LINES }, () => shopLine(house, cast));
    const [agencies, shopped] = await Promise.all([Promise.all(lines), Promise.all(shops), striking()]);
    await recovery.calm();
    const { steps, faults } = await counted(house, agencies, shopped);
    expect([...faults, ...(await house.verified())]).toEqual([]);
    expect({ unclean: house.unclean, surprises: house.surprises }).toEqual({ unclean: [], surprises: [] });
    return steps;
  }

  async function until(target: number): Promise<{ rounds: number; steps: number }> {
    let [rounds, steps] = [0, 0];
    while (kills() < target) {
      steps += await round();
      rounds += 1;
    }
    return { rounds, steps };
  }

  async function run(backend: Backend, target: number): Promise<void> {
    const before = kills();
    const from = performance.now();
    if (house.backend !== backend) await house.blackout(backend);
    const { rounds, steps } = await until(target);
    const mine = house.deaths.slice(0);
    proved(`B1: kills, queue on ${backend}`, {
      kills: kills() - before,
      rounds,
      'effects counted once': steps,
      'recovery p50 ms': recovery.percentile(0.5),
      'max ms': recovery.percentile(1),
      'seconds per kill': ((performance.now() - from) / 1000 / Math.max(1, kills() - before)).toFixed(1),
      points: `${new Set(mine.map(({ point }) => point)).size - 1} of ${POINTS_IN_ALL.length}`,
    });
    expect(kills() - before).toBeGreaterThanOrEqual(Math.min(target - before, 1));
  }

  it('B1, B2: every step has one effect, queue on PostgreSQL', () => run('postgres', KILLS * 0.3), LIMIT_MS);

  it(
    'B1, B2: every step has one effect, queue on Redis',
    async () => {
      if (house.redis) await run('redis', KILLS * 0.6);
    },
    LIMIT_MS,
  );

  it(
    'B7: a long mix of traffic and faults, thrown by the seed',
    async () => {
      const before = kills();
      let [rounds, steps] = [0, 0];
      for (const from = performance.now(); kills() < KILLS || performance.now() - from < MIXED_MS; rounds += 1) {
        steps += await round(mixedFate);
      }
      const counts = { rounds, kills: kills() - before, 'provider faults': mixed, 'effects counted once': steps };
      proved('B7: mixed run', { minutes: Math.round(MIXED_MS / 60_000), ...counts });
    },
    LIMIT_MS,
  );

  it('B1: says how often each step was struck, and how long each kind of death took to heal', () => {
    const struck = new Map<string, number>();
    for (const { program, point } of house.deaths) {
      const step =
        point === 'outside' ? `${program} from outside` : point.replace(/ #\d+$/, '').replace(/^[^:]*: /, '');
      struck.set(step, (struck.get(step) ?? 0) + 1);
    }
    for (const server of ofServers) struck.set(server, (struck.get(server) ?? 0) + 1);
    proved('B1: kills per step', Object.fromEntries([...struck].sort(([a], [b]) => (a < b ? -1 : 1))));
    for (const [what, took] of recovery.byKind) {
      const figures = {
        faults: took.length,
        'p50 ms': recovery.percentile(0.5, took),
        'max ms': recovery.percentile(1, took),
      };
      proved(`B1: recovery from the death of ${what}`, figures);
    }
    expect(recovery.tookMs.length).toBeGreaterThan(0);
  });
});
