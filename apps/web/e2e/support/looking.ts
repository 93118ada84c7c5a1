import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import { FULL } from '../../../../test/prove/support/proving.js';
import type { Seat } from './browser.js';
import { visit } from './visiting.js';

const root = repositoryRoot();
const axe = readFileSync(createRequire(join(root, 'package.json')).resolve('axe-core/axe.min.js'), 'utf8');
export const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/g;
const PARTS = ['kit', 'desk', 'storefront', 'vendor', 'procurement', 'oversight'];

/** Chinese → English of the whole interface. */
const catalogue: Readonly<Record<string, string>> = Object.assign(
  {},
  ...PARTS.map((part) => JSON.parse(readFileSync(join(root, 'apps/web/src', part, 'en.json'), 'utf8')) as object),
) as Record<string, string>;

/** Chinese that is content as often as interface (names of kinds, units, places of a list) proves nothing. */
const interfaceTexts = Object.entries(catalogue)
  .filter(([chinese, english]) => chinese.length >= 3 && !/{{/.test(chinese) && english !== chinese)
  .map(([chinese, english]) => ({ chinese, english }));

export interface Found {
  /** Paths inside the product that the page leads to. */
  readonly links: string[];
  readonly faults: string[];
}

/** Goes to a page as a person would see it once it has settled, and says what is wrong with it; `axe` costs half of the time. */
export async function look(seat: Seat, path: string, { axe: withAxe = true } = {}): Promise<Found> {
  const { page } = seat;
  seat.faults();
  await visit(page, path);
  await settled(seat);
  const faults = [...seat.faults(), ...(await wrongHere(seat, { axe: withAxe }))];
  const hrefs = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.origin === location.origin && !link.hasAttribute('download') && link.target !== '_blank')
      .map((link) => link.pathname + link.search),
  );
  return { links: [...new Set(hrefs)].filter((href) => !/^\/(api|assets)\//.test(href)), faults };
}

/** What is wrong with the page as it stands before somebody now, in the middle of what they do. */
export async function wrongHere(seat: Seat, { axe: withAxe = true } = {}): Promise<string[]> {
  const english = (await seat.page.evaluate(() => document.documentElement.lang)) === 'en';
  return [...(withAxe ? await violations(seat) : []), ...(await shape(seat)), ...(await wrongWords(seat, english))];
}

/** What is wrong where the steps of a play end; each kind of page is asked about its markup once. */
export class Glances {
  private readonly known = new Set<string>();
  private readonly wrong: string[] = [];

  async at(step: string, seat: Seat): Promise<void> {
    if (!seat.page.url().startsWith('http')) return;
    await settled(seat);
    const kind = new URL(seat.page.url()).pathname.replace(ID, ':id');
    const found = await wrongHere(seat, { axe: !this.known.has(kind) });
    this.known.add(kind);
    this.wrong.push(...found.map((fault) => `${step}, ${kind}: ${fault}`));
  }

  /** What was wrong since the last call. */
  faults(): string[] {
    return this.wrong.splice(0);
  }
}

/** Nothing is loading any more and no request is under way. The live stream never ends, so idleness is asked of the page. */
export async function settled({ page }: Pick<Seat, 'page'>): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('h1, [role="alert"]') !== null && document.querySelector('[aria-busy="true"]') === null,
    undefined,
    { timeout: 15_000 },
  );
  await page.waitForTimeout(120);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** `npm run prove:pages` asks about every element, `npm test` about the first four of those that are alike. */
async function violations({ page }: Seat): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(async (everything) => {
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
    /** Of what stands in a list or a table, what looks like several before it: its contrast alone is half of the time. */
    const alike = (parent: Element): Element[] => {
      const seen = new Map<string, number>();
      return [...parent.children].flatMap((child) => {
        const look = `${child.tagName} ${child.className}`;
        seen.set(look, (seen.get(look) ?? 0) + 1);
        return seen.get(look)! > 4 ? [child] : alike(child);
      });
    };
    const exclude = everything ? [] : alike(document.body);
    return (await axe.run({ include: [document], exclude }, { resultTypes: ['violations'] })).violations;
  }, FULL);
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `axe ${id}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 160))
          .join(' | ')}`,
    );
}

interface AxeResults {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}

async function shape({ page }: Seat): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`is ${scrollWidth - clientWidth} px wider than the screen`);
    if (document.querySelectorAll('h1').length !== 1) {
      faults.push(`has ${document.querySelectorAll('h1').length} main headings`);
    }
    if (document.title === '') faults.push('has no title');
    return faults;
  });
}

/** Texts of the interface in the other language, keys and codes that nobody translated, values that came out wrong. */
async function wrongWords({ page }: Seat, english: boolean): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      // Content that is marked as being in another language is in the right one.
      if (!parent || parent.closest('script, style, noscript, code, body [lang]')) continue;
      const text = node.textContent!.trim();
      if (text) found.push(text);
    }
    return found;
  });
  const shown = new Set(texts);
  const other = interfaceTexts.filter((text) => shown.has(english ? text.chinese : text.english));
  const broken = texts.filter((text) => /\[object |\bNaN\b|\bundefined\b|{{|^[a-z]+(_[a-z]+)+$/.test(text));
  return [
    ...other.map((text) => `says “${english ? text.chinese : text.english}” in the wrong language`),
    ...broken.map((text) => `says “${text.slice(0, 60)}”`),
  ];
}
