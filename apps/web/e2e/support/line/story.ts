import { runName } from '../../../../../test/story/codes.js';
import type { Page } from 'playwright-core';
import type { Seat } from '../browser.js';
import type { Cast } from '../cast.js';
import { button } from '../hands.js';
import { atStep } from '../step.js';

const DAY_MS = 86_400_000;

/** Some day from today, in Shanghai. */
export const today = (days = 0): string =>
  new Date(Date.now() + 8 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);

export const year = (): string => today().slice(0, 4);

const isOpen = (page: Page): boolean => page.url().startsWith('http');

/** One playing of the line: who plays, and the names of this run. */
export class Line {
  readonly supplierName: string;
  readonly shortName: string;
  readonly productName: string;
  readonly noodleName: string;
  /** The login of the cooperative's owner. */
  readonly owner: string;

  constructor(
    readonly cast: Cast,
    readonly run = runName(),
  ) {
    this.supplierName = `耒阳市淝田青梧${run}油茶专业合作社`;
    this.shortName = `青梧${run}`;
    this.productName = `冷榨山茶油${run}`;
    this.noodleName = `手工红薯粉${run}`;
    this.owner = `coop-${run.toLowerCase()}`;
  }

  /** One step by one person; a failure says where it was. */
  async step<T>(name: string, login: string, work: (seat: Seat) => Promise<T>): Promise<T> {
    const seat = await this.cast.as(login);
    return atStep(`${name}（${login}）`, seat, () => work(seat));
  }

  /** The person looks at the bell, reads what it says and follows it to the step. */
  async called(login: string, words: string): Promise<void> {
    await this.step(`通知“${words}”`, login, async ({ page }) => {
      if (!isOpen(page)) await page.goto('/');
      const bell = page.getByRole('button', { name: /^通知，\d+\+? 条未读$/ });
      const notice = page.getByRole('group', { name: '通知' }).getByRole('link', { name: words }).first();
      await bell.click();
      await notice.click();
      await button(page, '通知').or(bell).first().waitFor();
    });
  }

  /** While somebody else does something, this person's open page is told of it by the stream, and says so in passing. */
  async hearing<T>(login: string, words: string, work: () => Promise<T>): Promise<T> {
    const { page } = await this.cast.as(login);
    if (!isOpen(page)) await page.goto('/');
    const heard = this.step(`实时听到“${words}”`, login, (seat) =>
      seat.page.getByRole('status').getByText(words).first().waitFor({ timeout: 90_000 }),
    );
    const [found] = await Promise.all([work(), heard]);
    return found;
  }
}
