import type { Page } from 'playwright-core';
import { dialog, follow, headed, press, shows } from '../hands.js';
import { today } from '../line/story.js';
import { beside, fenIn, firstFen, type MoneyPlay, row } from './play.js';
import { visit } from '../visiting.js';

const SUPPLIER = 'anhua-owner';

/** When will I be paid, and why: what is held and what is due, and one order traced to its settlement, as the operator sees it too. */
export async function traced(play: MoneyPlay): Promise<void> {
  await play.step('运营方结算到昨天', 'operator', async (page) => {
    await visit(page, '/oversight/settlements');
    await press(page, '立即结算');
    await press(dialog(page), '立即结算');
    await shows(page, /^新结算单 \d+ 份/);
    await dialog(page).waitFor({ state: 'hidden' });
  });
  const found = await play.step('供应商问：什么时候付，为什么', SUPPLIER, asked);
  await play.step('运营方看到同样的数字', 'operator', async (page) => {
    await visit(page, '/oversight/settlements');
    await follow(page, found.settlement);
    await headed(page, `结算单 ${found.settlement}`);
    expect(firstFen(await beside(page, '应得'))).toBe(found.netFen);
    expect(firstFen(await row(page, found.order).innerText())).toBe(found.orderFen);
    const payout = await beside(page, '付款单');
    await visit(page, '/oversight/payouts');
    const sums = fenIn(await row(page, payout).innerText());
    expect(sums.at(-1)).toBe(found.dueFen);
  });
}

interface Traced {
  readonly order: string;
  readonly orderFen: bigint;
  readonly settlement: string;
  readonly netFen: bigint;
  readonly dueFen: bigint;
}

async function asked(page: Page): Promise<Traced> {
  await visit(page, '/vendor/balance');
  await headed(page, '货款');
  await shows(page, `可以结算，${nextMonday()} 结算后付到您的账户。`);
  const way = page.getByRole('navigation', { name: '货款走到哪一步' });
  await way.getByRole('link', { name: /待确认收货/ }).click();
  await row(page, '消费者已付款，发货后开始计算确认收货的期限').waitFor();
  const due = way.getByRole('link', { name: /可结算/ });
  const dueFen = firstFen(await due.innerText());
  await due.click();
  const line = row(page, /GD\d{4}-\d{6}.*个人消费者/s);
  await line.getByText(`货款已到平台，${nextMonday()} 结算后付出`).waitFor();
  const order = await line.getByRole('link').first().innerText();
  const orderFen = firstFen(await line.innerText());
  const settlement = await line.getByRole('link', { name: /^JS/ }).innerText();
  await follow(page, settlement);
  await headed(page, settlement);
  const netFen = firstFen(await beside(page, '应得'));
  await row(page, order).waitFor();
  const lines = await page.getByRole('row').filter({ hasText: '货款' }).allInnerTexts();
  expect(lines.flatMap((text) => fenIn(text)).reduce((sum, fen) => sum + fen, 0n)).toBe(netFen);
  await follow(page, order);
  await headed(page, '个人订单');
  await follow(page, order);
  await headed(page, new RegExp(order));
  return { order, orderFen, settlement, netFen, dueFen };
}

/** The settlement runs on Mondays. */
function nextMonday(): string {
  const day = new Date(`${today()}T00:00:00Z`).getUTCDay();
  return today((8 - day) % 7 || 7);
}
