import type { Locator, Page } from 'playwright-core';
import { link } from '../hands.js';
import type { Line } from './story.js';
import { visit } from '../visiting.js';

const STAGES = ['下单', '验收', '支付', '完成'] as const;
type Figures = Readonly<Record<(typeof STAGES)[number], bigint>>;

const MANAGER = 'canteen-manager';

/** By what this one purchase moves the year: bottles and oil as agreed, and as weighed and paid. */
const RISE: Figures = { 下单: 223_200n, 验收: 154_800n, 支付: 154_800n, 完成: 154_800n };

/** What the gauge of the canteen's year shows, in fen. */
export async function yearBefore(line: Line): Promise<Figures> {
  return line.step('食堂本年进度', MANAGER, async ({ page }) => {
    await visit(page, '/procurement');
    const entries: [string, bigint][] = [];
    for (const stage of STAGES) entries.push([stage, await amount(gauge(page, stage))]);
    return Object.fromEntries(entries) as Figures;
  });
}

/** Station 9: the gauge has risen by exactly the amount of this purchase, and says which lines made it. */
export async function counting(line: Line, before: Figures, orderNumber: string): Promise<void> {
  await line.step('进度恰好增加这一笔', MANAGER, async ({ page }) => {
    for (let look = 1; ; look += 1) {
      await visit(page, '/procurement');
      const shown: string[] = [];
      for (const stage of STAGES) shown.push(`${stage} ${(await amount(gauge(page, stage))) - before[stage]}`);
      const wanted = STAGES.map((stage) => `${stage} ${RISE[stage]}`);
      if (shown.join() === wanted.join()) break;
      if (look === 8) throw new Error(`the year has moved by ${shown.join()} and not by ${wanted.join()}`);
    }
  });
  await line.step('逐笔可查', MANAGER, async ({ page }) => {
    await gauge(page, '完成').click();
    await link(page, orderNumber).first().waitFor();
  });
}

const gauge = (page: Page, stage: string): Locator =>
  page
    .getByRole('region', { name: /耒阳/ })
    .first()
    .getByRole('link', { name: new RegExp(`^已?${stage}`) })
    .first();

async function amount(place: Locator): Promise<bigint> {
  const text = await place.innerText();
  const [, yuan, cents] = /¥([\d,]+)\.(\d\d)/.exec(text)!;
  return BigInt(yuan!.replaceAll(',', '')) * 100n + BigInt(cents!);
}
