import { type AgencyTrace, agencyLine } from '../crashes/support/agency-line.js';
import { counted } from '../crashes/support/effects.js';
import { type Cast, gather, prepare } from '../crashes/support/fixtures.js';
import { House } from '../crashes/support/house.js';
import { type Door, DOORS, type Program } from '../../support/programs.js';
import { Recovery } from '../crashes/support/recovery.js';
import { type ShopTrace, shopLine } from '../crashes/support/shop-line.js';
import { FULL, proved, sized } from '../support/proving.js';
import { Balancer } from './support/balancer.js';
import { Instance } from './support/instance.js';

const OF_EACH = 2;
/** How often every process is replaced. */
const ROUNDS = sized({ short: 1, full: 2 });
const LIMIT_MS = 1_800_000;

// Ten processes of the product and servers of its own: a minute before the first request, too long for the short form.
(FULL ? describe : describe.skip)('B6: every process is replaced while people work', () => {
  let house: House;
  let cast: Cast;
  const balancers = new Map<Program, Balancer>();
  const running = new Map<Program, Instance[]>();
  const leaving: { program: Program; code: number | null; ms: number }[] = [];
  const agencies: AgencyTrace[] = [];
  const shops: ShopTrace[] = [];
  let over = false;

  beforeAll(async () => {
    house = await House.open();
    const prepared = await prepare(house);
    await house.acceptFixtures();
    for (const program of [...DOORS, 'worker'] as const) {
      const instances = [];
      for (let made = 0; made < OF_EACH; made += 1) instances.push(await Instance.start(house, program));
      running.set(program, instances);
      if (program === 'worker') continue;
      // Where callers and the provider look for the door, a balancer answers for it.
      const balancer = await Balancer.on(program, Number(new URL(house.urlOf(program as Door)).port));
      for (const instance of instances) balancer.add(instance);
      balancers.set(program, balancer);
    }
    cast = { ...prepared, people: await gather(house) };
  }, LIMIT_MS);

  afterAll(async () => {
    over = true;
    for (const balancer of balancers.values()) await balancer.close();
    for (const instance of [...running.values()].flat()) instance.kill();
    await house?.close();
  }, 60_000);

  async function replace(program: Program): Promise<void> {
    const instances = running.get(program)!;
    for (const old of [...instances]) {
      const next = await Instance.start(house, program);
      balancers.get(program)?.add(next);
      const { code, ms, printed } = await old.leave();
      balancers.get(program)?.forget(old);
      instances.splice(instances.indexOf(old), 1, next);
      leaving.push({ program, code, ms });
      if (code !== 0) throw new Error(`${program} ended with ${code}: ${printed}`);
    }
  }

  async function again<T>(into: T[], line: () => Promise<T>): Promise<void> {
    while (!over) into.push(await line());
  }

  it(
    'B6: no write fails, nothing has its effect twice',
    async () => {
      const working = [
        ...[1, 2].map(() => again(agencies, () => agencyLine(cast, null))),
        ...[1, 2].map(() => again(shops, () => shopLine(house, cast))),
      ];
      const failed = Promise.race(working);
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const program of [...DOORS, 'worker'] as const) await Promise.race([replace(program), failed]);
      }
      over = true;
      await Promise.all(working);
      // Those that the drill has set up never ran: what is waited for are only the house's own doings.
      const recovery = new Recovery(house);
      try {
        await recovery.calm();
      } finally {
        await recovery.end();
      }

      const all = [...balancers.values()];
      const sum = (of: (one: Balancer) => number): number => all.reduce((total, one) => total + of(one), 0);
      const failures = all.flatMap((one) => one.failures);
      const { steps, faults } = await counted(house, agencies, shops);
      const doors = leaving.filter(({ program }) => program !== 'worker').map(({ ms }) => ms);
      const [jobs] = await house.ask<{ done: number; tries: number }>(
        `SELECT count(*) FILTER (WHERE done_at IS NOT NULL) AS done, count(*) FILTER (WHERE last_error IS NOT NULL) AS tries FROM event_deliveries`,
      );
      proved('B6: rolling restart', {
        'processes replaced': leaving.length,
        requests: sum(({ requests }) => requests),
        writes: sum(({ writes }) => writes),
        'refused and sent elsewhere': sum(({ refused }) => refused),
        failed: failures.length,
        'lines from request to payment': agencies.length + shops.length,
        'effects counted once': steps - faults.length,
        'doubled or missing': faults.length,
        'deliveries done': jobs!.done,
        'of them not at the first try': jobs!.tries,
        'door leaves within ms at most': Math.max(...doors),
      });
      expect(failures).toEqual([]);
      expect(house.unclean).toEqual([]);
      expect([...faults, ...(await house.verified())]).toEqual([]);
      expect(agencies.length * shops.length).toBeGreaterThan(0);
      expect(leaving.length).toBe(ROUNDS * OF_EACH * (DOORS.length + 1));
    },
    LIMIT_MS,
  );
});
