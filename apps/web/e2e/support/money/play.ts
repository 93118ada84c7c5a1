import type { Browser, Download, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { DESKTOP } from '../browser.js';
import { Cast } from '../cast.js';
import { Glances } from '../looking.js';
import type { Product } from '../product.js';
import { atStep } from '../step.js';

/** Everybody who has to do with money, each before a desk; each kind of page is looked at once where a step ends on it. */
export class MoneyPlay {
  private readonly cast: Cast;
  private readonly glances = new Glances();

  constructor(
    browser: Browser,
    readonly product: Product,
  ) {
    this.cast = new Cast(browser, product, DESKTOP);
  }

  /** One step by one person; a failure says where it was. */
  async step<T>(name: string, login: string, work: (page: Page) => Promise<T>): Promise<T> {
    const seat = await this.cast.as(login);
    return atStep(`${name}（${login}）`, seat, async () => {
      const found = await work(seat.page);
      await this.glances.at(name, seat);
      return found;
    });
  }

  /** Somebody who is not signed in. */
  async passer(name: string, work: (page: Page) => Promise<void>): Promise<void> {
    const seat = await this.cast.stranger();
    this.cast.name('nobody', seat);
    await atStep(name, seat, () => work(seat.page));
  }

  /** The bell says so, and its notice leads to the step. */
  async called(
    name: string,
    login: string,
    words: string | RegExp,
    work: (page: Page) => Promise<void>,
  ): Promise<void> {
    await this.step(name, login, async (page) => {
      if (!page.url().startsWith('http')) await page.goto('/');
      await page.getByRole('button', { name: /^通知，\d+\+? 条未读$/ }).click();
      await page.getByRole('group', { name: '通知' }).getByRole('link', { name: words }).first().click();
      await work(page);
    });
  }

  /** What nobody expected: on the pages where steps ended, in the consoles, in answers of class 5xx. */
  async faults(): Promise<string[]> {
    return [...this.glances.faults(), ...(await this.cast.faults())];
  }

  leave(): Promise<void> {
    return this.cast.leave();
  }
}

/** Sums of money as a page says them, in fen. */
export function fenIn(text: string): bigint[] {
  return [...text.matchAll(/(-?)¥(-?)([\d,]+)\.(\d\d)/g)].map(
    ([, before, after, yuan, fen]) => BigInt(`${yuan!.replaceAll(',', '')}${fen}`) * (before || after ? -1n : 1n),
  );
}

export function firstFen(text: string): bigint {
  const [fen] = fenIn(text);
  if (fen === undefined) throw new Error(`no sum of money in “${text.slice(0, 80)}”`);
  return fen;
}

export const yuan = (fen: bigint): string => {
  const whole = String(fen / 100n).replace(/\B(?=(\d{3})+$)/g, ',');
  return `¥${whole}.${String(fen % 100n).padStart(2, '0')}`;
};

/** What stands beside a term of a list of facts or sums. */
export const beside = (page: Page, term: string): Promise<string> =>
  page
    .locator('dt', { hasText: new RegExp(`^${term}$`) })
    .locator('xpath=following-sibling::dd[1]')
    .first()
    .innerText();

/** The row of a table in which these words stand. */
export const row = (page: Page, words: string | RegExp) => page.getByRole('row').filter({ hasText: words }).first();

/** Presses what leads to a file, and reads the file. */
export async function taken(page: Page, press: () => Promise<unknown>): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return readFileSync(await (download as Download).path());
}
