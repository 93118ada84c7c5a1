import { randomInt } from 'node:crypto';
import type { Browser, Locator, Page } from 'playwright-core';
import { runName } from '../../../../../test/story/codes.js';
import { DESKTOP, PHONE, type Seat } from '../browser.js';
import { Cast } from '../cast.js';
import { Glances } from '../looking.js';
import type { Product } from '../product.js';
import { atStep } from '../step.js';

/** Who sells what is bought, by the name that the shopper reads. */
export const FARM = { login: 'poultry-owner', name: '耒阳市大义云坡家庭农场' } as const;
export const MILL = { login: 'camellia-owner', name: '耒阳市党田青岭油茶专业合作社' } as const;
export const GROWERS = { login: 'anhua-owner', name: '安化' } as const;

/** One playing of what comes after a sale: the shopper before a phone, everybody else at a desk. */
export class ShopPlay {
  readonly run = runName();
  readonly shopper = `tang-${this.run.toLowerCase()}`;
  /** Of this run: the end of its tracking numbers. */
  readonly digits = String(randomInt(1_000_000_000, 9_999_999_999));
  /** The orders of the purchase, by the name of the supplier. */
  orders: ReadonlyMap<string, string> = new Map();
  /** What the shopper's unit had before. */
  unitFen = 0n;
  /** Of the helper by whose link the shopper came, and what it had brought before. */
  helperCode = '';
  helperFen = 0n;
  private readonly phones: Cast;
  private readonly desks: Cast;
  private readonly glances = new Glances();

  constructor(
    browser: Browser,
    readonly product: Product,
  ) {
    this.phones = new Cast(browser, product, PHONE);
    this.desks = new Cast(browser, product, DESKTOP);
  }

  /** Whoever comes as a stranger, before a phone; from then on known as the shopper of this play. */
  async newcomer<T>(name: string, work: (seat: Seat) => Promise<T>): Promise<T> {
    const seat = await this.phones.stranger();
    this.phones.name(this.shopper, seat);
    return atStep(name, seat, () => work(seat));
  }

  /** One step by one person; a failure says where it was. The page it ends on is looked at as the crawls look at theirs. */
  async step<T>(name: string, login: string, work: (page: Page) => Promise<T>): Promise<T> {
    const seat = await (login === this.shopper ? this.phones : this.desks).as(login);
    return atStep(`${name}（${login}）`, seat, async () => {
      const found = await work(seat.page);
      await this.glances.at(name, seat);
      return found;
    });
  }

  orderOf(supplier: string): string {
    const found = [...this.orders].find(([name]) => name.startsWith(supplier));
    if (!found) throw new Error(`there is no order of ${supplier}, but of ${[...this.orders.keys()].join(', ')}`);
    return found[1];
  }

  /** What nobody expected: on the pages where steps ended, in the consoles, in answers of class 5xx. */
  async faults(): Promise<string[]> {
    return [...this.glances.faults(), ...(await this.phones.faults()), ...(await this.desks.faults())];
  }

  async leave(): Promise<void> {
    await Promise.all([this.phones.leave(), this.desks.leave()]);
  }
}

/** Sums of money as a page says them, in fen. */
export function fenIn(text: string): bigint[] {
  return [...text.matchAll(/(-?)¥(-?)([\d,]+)\.(\d\d)/g)].map(
    ([, before, after, yuan, fen]) => BigInt(`${yuan!.replaceAll(',', '')}${fen}`) * (before || after ? -1n : 1n),
  );
}

export const yuan = (fen: bigint): string => {
  const whole = String(fen / 100n).replace(/\B(?=(\d{3})+$)/g, ',');
  return `¥${whole}.${String(fen % 100n).padStart(2, '0')}`;
};

/** What stands beside a term of a list of facts or sums. */
export const beside = (place: Page | Locator, term: string): Locator =>
  place
    .locator('dt', { hasText: new RegExp(`^${term}$`) })
    .locator('xpath=following-sibling::dd[1]')
    .first();

export async function fenBeside(place: Page | Locator, term: string): Promise<bigint> {
  const [fen] = fenIn(await beside(place, term).innerText());
  if (fen === undefined) throw new Error(`no sum of money stands beside ${term}`);
  return fen;
}
