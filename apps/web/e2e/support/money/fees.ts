import type { Page } from 'playwright-core';
import { dialog, fill, headed, press, saying, shows } from '../hands.js';
import { today } from '../line/story.js';
import { visit } from '../visiting.js';
import { beside, fenIn, firstFen, type MoneyPlay, row } from './play.js';

const WAITING = 'noodle-owner';
const BASIS = '平台服务协议（样例）';

/** The operator sets a fee for a week ahead, not before; whoever sells reads of it meanwhile, and the shop no longer says that there is none. */
export async function fees(play: MoneyPlay): Promise<void> {
  await play.passer('页脚说不收佣金', async (page) => {
    await visit(page, '/');
    await shows(page, '平台不收取交易佣金。');
  });
  await play.step('设定平台服务费', 'operator', async (page) => {
    await visit(page, '/oversight/commission-rules');
    await headed(page, '平台服务费');
    await row(page, '0.00%').getByText('现行').waitFor();
    await press(page, '设定新规则');
    await fill(dialog(page), { 自哪天起: today(6), '费率（%）': '1.5', 依据: BASIS });
    await press(dialog(page), '设定新规则');
    await shows(dialog(page), /服务费规则须提前七日公示/);
    await fill(dialog(page), { 自哪天起: today(7) });
    await saying(page, '已设定并公示', () => press(dialog(page), '设定新规则'));
    await row(page, '1.50%').getByText('将生效').waitFor();
  });
  await play.step('供应商事先看到', WAITING, async (page) => {
    // Loaded anew: what one asked for a moment ago is not asked again.
    await page.goto('/vendor/settlements');
    await shows(page, /起，平台服务费由 0\.00% 改为 1\.50%/);
    await shows(page, BASIS);
    await shows(page, '平台现在不收服务费。');
  });
  await play.passer('页脚不再这样说', async (page) => {
    await page.goto('/');
    await shows(page, '让脱贫地区的好产品卖得出去，让每一笔帮扶采购算得清、查得到。');
    await page.waitForLoadState('networkidle');
    expect(await page.getByText('平台不收取交易佣金。').count()).toBe(0);
  });
}

/** All that a supplier without accounts cannot be paid: every row of the step, why, and which account would let it go. */
export async function blocked(play: MoneyPlay): Promise<void> {
  await play.step('哪些付不出去，为什么', WAITING, async (page) => {
    await visit(page, '/vendor/balance');
    const step = page.getByRole('navigation', { name: '货款走到哪一步' }).getByRole('link', { name: /可结算/ });
    const [fen, count] = [firstFen(await step.innerText()), /(\d+) 笔/.exec(await step.innerText())![1]];
    await step.click();
    await row(page, '请先登记收款银行账户').waitFor();
    const rows = page.getByRole('table', { name: '每一笔什么时候到账，为什么' }).getByRole('row', { name: /暂不能付/ });
    expect(await rows.count()).toBe(Number(count));
    const open = (await rows.allInnerTexts()).map((text) => fenIn(text)[0]!);
    expect(open.reduce((sum, one) => sum + one, 0n)).toBe(fen);
    await online(page);
  });
}

/** A settlement of shoppers' money waits for the online account, and no payout by bank is said to carry it. */
async function online(page: Page): Promise<void> {
  const line = row(page, '线上收款账户还没有就绪，请补充资料');
  const settlement = line.getByRole('link', { name: /^JS/ });
  const number = await settlement.innerText();
  await settlement.click();
  await headed(page, number);
  expect(firstFen(await beside(page, '待转到线上账户'))).toBe(firstFen(await beside(page, '应得')));
  await shows(page, /^当日暂不付的/);
  await visit(page, '/vendor/payouts');
  await headed(page, '付款与收款账户');
  await row(page, '请先登记收款银行账户').waitFor();
  expect(await page.getByText(number).count()).toBe(0);
}
