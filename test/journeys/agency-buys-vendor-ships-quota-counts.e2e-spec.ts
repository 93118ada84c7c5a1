import { Categories } from '@bangfu/catalog';
import { Programmes } from '@bangfu/quota';
import {
  CHECKS,
  type Finding,
  ONLINE_CHECKS,
  SupplyQueries,
  UnitQueries,
  Verification,
  VerificationModule,
} from '@bangfu/reporting';
import { DOORS } from '../../apps/standalone/src/doors.js';
import { StandaloneModule } from '../../apps/standalone/src/standalone.module.js';
import { playStory } from '../story/play.js';
import { testApp, type TestApp } from '../support/app.js';

const MINUTES = 60_000;
/** The chain, the foreign keys and the files are checked besides. */
const MORE_CHECKS = 3;

describe('An agency buys, a vendor ships, the quota counts', () => {
  let house: TestApp;
  let url: string;
  const told: string[] = [];
  beforeAll(async () => {
    house = await testApp({
      modules: [StandaloneModule, VerificationModule],
      doors: DOORS,
      seeded: true,
      working: true,
    });
    await house.get(Categories).importAll();
    await house.get(Programmes).importAll();
    await house.app.listen(0, '127.0.0.1');
    url = (await house.app.getUrl()).replace('[::1]', '127.0.0.1');
  }, 2 * MINUTES);
  afterAll(() => house.close());

  /** Plays the whole line; a failed step is shown with the lines before it. */
  async function play(): Promise<{ passed: number; failures: string[] }> {
    const from = told.length;
    const { passed, failed } = await playStory(url, (line) => told.push(line));
    const lines = told.slice(from);
    return {
      passed,
      failures:
        failed === 0
          ? []
          : lines.filter(
              (line, index) => line.includes('失败') || lines[index - 1]?.includes('失败') || line.startsWith('      '),
            ),
    };
  }

  it(
    'over HTTP, through all eleven stations',
    async () => {
      const { passed, failures } = await play();
      expect(failures).toEqual([]);
      expect(passed).toBeGreaterThan(80);
    },
    2 * MINUTES,
  );

  it(
    'and again on the same instance',
    async () => {
      const { failures } = await play();
      expect(failures).toEqual([]);
    },
    2 * MINUTES,
  );

  it(
    'and every check of the books agrees',
    async () => {
      // The worker does so every ten seconds, which may be longer than the journey takes.
      for (const kind of [SupplyQueries, UnitQueries]) await house.get<SupplyQueries | UnitQueries>(kind).countAhead();
      const findings: Finding[] = [];
      for await (const finding of house.get(Verification).run()) findings.push(finding);
      expect(findings).toHaveLength(CHECKS.length + MORE_CHECKS);
      expect(findings.filter(({ faults }) => faults.length > 0)).toEqual([]);
      // Nobody pays online in this journey, and no bank keeps a few fen.
      const online = new Set(ONLINE_CHECKS.map(({ name }) => name));
      const empty = findings.filter(({ counted, name }) => counted === 0n && !online.has(name)).map(({ name }) => name);
      expect(empty).toEqual([expect.stringMatching(/^核销的尾差/)]);
    },
    MINUTES,
  );
});
