import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { DESKTOP, openBrowser, PHONE, type Seat, signIn, takeSeat } from './support/browser.js';
import { look } from './support/looking.js';
import { type Product, startProduct } from './support/product.js';

const root = resolve(import.meta.dirname, '../../..');

/** Everybody who has pages of their own; together they see every page of the product. */
const PEOPLE = [
  null,
  'shopper',
  'coop-owner',
  'coop-clerk',
  'fish-owner',
  'canteen-manager',
  'canteen-buyer',
  'canteen-approver',
  'canteen-acceptor',
  'canteen-finance',
  'union-officer',
  'township-clerk',
  'county-trade',
  'county-agriculture',
  'county-revitalisation',
  'county-finance',
  'city-finance',
  'province-finance',
  'operator',
] as const;

/** One page of each kind is enough: what differs by its id alone is the same page. */
const kindOf = (path: string): string =>
  path
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, ':id')
    .replace(/\/\d{4}(?=\/|$)/g, '/:year')
    .replace(/\?.*/, '');

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 30_000);

/** Follows every link of every page a person can reach, one page of each kind. */
async function crawl(seat: Seat, start: string): Promise<{ visited: string[]; faults: string[] }> {
  const waiting = [start];
  const seen = new Set<string>([kindOf(start)]);
  const visited: string[] = [];
  const faults: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    visited.push(kindOf(path));
    const found = await look(seat, path);
    faults.push(...found.faults.map((fault) => `${path}: ${fault}`));
    for (const link of found.links) {
      if (seen.has(kindOf(link))) continue;
      seen.add(kindOf(link));
      waiting.push(link);
    }
  }
  return { visited, faults };
}

const everySeen = new Set<string>();

describe('Every page', () => {
  it.each(PEOPLE)(
    'is sound for %s: no violation, no error, no failed request, nothing wider than a phone',
    async (login) => {
      const seat = await takeSeat(browser, product.url, { viewport: PHONE });
      if (login) await signIn(seat, login);
      const home = login === null || login === 'shopper' ? '/' : await homeOf(seat);
      const { visited, faults } = await crawl(seat, home);
      await seat.context.close();
      for (const kind of visited) everySeen.add(kind);
      expect(faults).toEqual([]);
      expect(visited.length).toBeGreaterThan(login === null ? 5 : 8);
    },
    240_000,
  );

  it('was visited: nothing of the page tables was out of everybody’s reach', () => {
    const unseen = pagesOfTables().filter((path) => !everySeen.has(path));
    expect(unseen).toEqual([]);
  });

  it.each([
    ['canteen-manager', '/procurement'],
    ['coop-owner', '/vendor'],
    ['county-finance', '/oversight/compliance'],
    [null, '/'],
  ])(
    'speaks English to %s when asked to, also in the dark, on a wide screen',
    async (login, start) => {
      const seat = await takeSeat(browser, product.url, { viewport: DESKTOP, language: 'en', theme: 'dark' });
      if (login) await signIn(seat, login);
      const { faults } = await crawl(seat, start);
      await seat.context.close();
      expect(faults).toEqual([]);
    },
    240_000,
  );
});

async function homeOf(seat: Seat): Promise<string> {
  await seat.page.goto('/');
  const desk = seat.page.getByRole('link', { name: '我的工作台' });
  return (await desk.getAttribute('href'))!;
}

/** The paths that the page tables declare, with every parameter as `:id`. */
function pagesOfTables(): string[] {
  const tables: readonly (readonly [string, string])[] = [
    ['', 'storefront/pages.ts'],
    ['', 'storefront/pages-account.ts'],
    ['/vendor', 'vendor/pages-standing.ts'],
    ['/vendor', 'vendor/pages-trade.ts'],
    ['/procurement', 'procurement/pages-year.ts'],
    ['/procurement', 'procurement/pages-buying.ts'],
    ['/oversight', 'oversight/pages-reviews.ts'],
    ['/oversight', 'oversight/pages-figures.ts'],
  ];
  return tables.flatMap(([base, file]) => {
    const text = readFileSync(join(root, 'apps/web/src', file), 'utf8');
    return [...text.matchAll(/path: '([^']*)'/g)].map(([, path]) => {
      const full = base === '' ? path! : path === '' ? base : `${base}/${path}`;
      return full.replace(/:year\b/g, ':year').replace(/:(?!year\b)\w+/g, ':id');
    });
  });
}
