import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import { DESKTOP, PHONE, type Seat, signIn, takeSeat } from './browser.js';
import { FULL } from '../../../../test/prove/support/proving.js';
import { ID, look } from './looking.js';
import { onStage } from './stage.js';

const root = repositoryRoot();

export interface Crawl {
  /** Everybody who has pages here; null is a stranger. Together they see every page of the tables. */
  readonly people: readonly (string | null)[];
  /** Page tables under apps/web/src, and the path they stand below. */
  readonly tables: readonly (readonly [base: string, file: string])[];
  /** Pages that a button opens, not a link; the journeys go there. */
  readonly byButton?: readonly string[];
  /** Who looks in English, in the dark, on a wide screen; the first of them also in the short form. */
  readonly english: readonly (string | null)[];
}

/**
 * `npm run prove:pages` shows everybody every page. In `npm test` a kind of page is looked at once, by the first who comes to
 * it, and every home.
 */
const again = (kind: string, everySeen: ReadonlySet<string>): boolean => FULL || !everySeen.has(kind);

/** Whoever looks twice, also in the dark: in the short form half of the kinds are asked about their markup then, the others in the light. */
const asked = (kind: string, light: boolean): boolean => FULL || (kind.length % 2 === 0) === light;

/** The specs of one audience: on a product of its own, so that several can run at once. */
export function describeCrawl(audience: string, { people, tables, byButton = [], english }: Crawl): void {
  const stage = onStage();
  const everySeen = new Set<string>();
  // What a stranger is shown in place of a page of one's own is not that page.
  const seenByStrangers = new Set<string>();

  const seatOf = async (login: string | null, options: Parameters<typeof takeSeat>[2]): Promise<Seat> => {
    const seat = await takeSeat(stage.browser, stage.product.url, options);
    if (login) await signIn(seat, login);
    return seat;
  };

  describe(`Every page of ${audience}`, () => {
    it.each(people)(
      'is sound for %s: no violation, no error, no failed request, nothing wider than a phone',
      async (login) => {
        const seat = await seatOf(login, { viewport: PHONE });
        const before = login === null ? seenByStrangers : everySeen;
        const twice = login === english[0];
        const { visited, reached, faults } = await crawl(
          seat,
          await startsOf(seat, login),
          (kind) => !before.has(kind) && (!twice || asked(kind, true)),
          before,
        );
        await seat.context.close();
        for (const kind of visited) before.add(kind);
        expect(faults).toEqual([]);
        expect(reached).toBeGreaterThan(5);
      },
      300_000,
    );

    it('was visited by somebody: nothing of the page tables is out of reach', () => {
      const unseen = tables
        .flatMap(pagesOf)
        .filter((path) => ![everySeen, seenByStrangers].some((seen) => seen.has(path)) && !byButton.includes(path));
      expect(unseen).toEqual([]);
    });

    it.each(FULL ? english : english.slice(0, 1))(
      'speaks English to %s when asked to, also in the dark, on a wide screen',
      async (login) => {
        const seat = await seatOf(login, { viewport: DESKTOP, language: 'en', theme: 'dark' });
        const { faults } = await crawl(seat, await startsOf(seat, login), (kind) => asked(kind, false));
        await seat.context.close();
        expect(faults).toEqual([]);
      },
      300_000,
    );
  });
}

/**
 * Follows every link of every page a person can reach, one page of each kind. Markup is the same for everybody who may
 * open a page, so axe looks only at `axe` kinds, which nobody before has seen; homes are made for each role.
 */
async function crawl(
  seat: Seat,
  starts: readonly string[],
  axe: (kind: string) => boolean,
  before: ReadonlySet<string> = new Set(),
): Promise<{ visited: string[]; reached: number; faults: string[] }> {
  // A home is made for whoever comes; what else everybody has looks the same to all.
  const waiting = starts.filter((start) => start === starts[0] || again(kindOf(start), before));
  const seen = new Set<string>(starts.map(kindOf));
  const visited: string[] = [];
  const faults: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    visited.push(kindOf(path));
    const found = await look(seat, path, { axe: path === starts[0] || axe(kindOf(path)) }).catch((error: Error) => ({
      links: [],
      faults: [error.message.split('\n')[0]!],
    }));
    faults.push(...found.faults.map((fault) => `${path}: ${fault}`));
    for (const link of found.links) {
      if (seen.has(kindOf(link))) continue;
      seen.add(kindOf(link));
      if (again(kindOf(link), before)) waiting.push(link);
    }
  }
  return { visited, reached: seen.size, faults };
}

/** One page of each kind is enough: what differs by its id alone is the same page. */
const kindOf = (path: string): string =>
  path
    .replace(/\?.*/, '')
    .replace(ID, ':id')
    .replace(/(\/(?:programmes|showcases|r)\/)[A-Za-z0-9-]+$/, '$1:id');

/** Home, and where the menus at the top lead that are not in the page until they are opened. */
async function startsOf(seat: Seat, login: string | null): Promise<string[]> {
  const home = await homeOf(seat, login);
  return login === null ? [home] : [home, '/account', '/notifications'];
}

async function homeOf(seat: Seat, login: string | null): Promise<string> {
  if (login === null) return '/';
  const answer = await seat.context.request.get('/api/session');
  const { organisation } = (await answer.json()) as { organisation: { kind: string } | null };
  const parts: Record<string, string> = { supplier: '/vendor', budget_unit: '/procurement', union: '/procurement' };
  return organisation === null ? '/' : (parts[organisation.kind] ?? '/oversight');
}

/** The paths that a page table declares, with every parameter as `:id`. */
function pagesOf([base, file]: readonly [string, string]): string[] {
  const text = readFileSync(join(root, 'apps/web/src', file), 'utf8');
  return [...text.matchAll(/path: '([^']*)'/g)].map(([, path]) => {
    const full = base === '' ? path! : path === '' ? base : `${base}/${path}`;
    return full.replace(/:\w+/g, ':id');
  });
}
