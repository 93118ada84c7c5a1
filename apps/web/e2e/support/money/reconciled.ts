import type { Page } from 'playwright-core';
import { button, headed, press, saying, shows } from '../hands.js';
import { settled } from '../looking.js';
import { firstFen, type MoneyPlay, row } from './play.js';
import { givenBackByHand, takenBackByBank } from './provider.js';
import { visit } from '../visiting.js';

const SUPPLIER = { login: 'noodle-owner', name: '耒阳市坛下青溪红薯粉专业合作社' };

/** A difference with the provider is seen, explained and closed; a transfer that stands still goes on. */
export async function reconciled(play: MoneyPlay): Promise<void> {
  await play.step('核对以前没有差异', 'operator', async (page) => {
    await visit(page, '/oversight');
    await page.getByRole('link', { name: /^对账差异\s*0$/ }).click();
    await headed(page, '与支付渠道对账');
    await shows(page, '没有待说明的差异');
  });
  await givenBackByHand(play.product);
  await play.step('立即核对，看到差异', 'operator', async (page) => {
    await compared(page);
    await row(page, '渠道有、我方没有').getByText('¥1.00').waitFor();
    await row(page, '余额不符').waitFor();
    await visit(page, '/oversight');
    await page.getByRole('link', { name: /^对账差异\s*2$/ }).click();
    await headed(page, '与支付渠道对账');
  });
  await play.step('说明差异，再核对不再提出', 'operator', async (page) => {
    for (const [kind, why] of [
      ['渠道有、我方没有', '客服在渠道后台手工退了一元，已补登记'],
      ['余额不符', '同一笔手工退款'],
    ] as const) {
      await saying(page, '已说明', () => explain(page, kind, why));
    }
    await shows(page, '没有待说明的差异');
    await compared(page);
    await shows(page, '没有待说明的差异');
    await page.getByRole('group', { name: '差异' }).getByRole('button', { name: '已说明' }).click();
    await row(page, '客服在渠道后台手工退了一元，已补登记')
      .getByText(/管运营/)
      .waitFor();
  });
  await movedOn(play);
  await takenBackByBank(play.product);
  await play.step('银行核查的付款，运营方看到期限，不能退款', 'operator', async (page) => {
    await visit(page, '/oversight/sagas?kind=dispute');
    await headed(page, '在办的资金事项');
    await reloadedUntil(page, async () => (await page.getByRole('row').filter({ hasText: '前举证' }).count()) === 1);
    await row(page, '前举证').getByRole('link', { name: '看收款' }).click();
    await shows(page, '付款人的银行正在核查这笔付款');
    expect(await button(page, '全额退款').count()).toBe(0);
  });
}

async function compared(page: Page): Promise<void> {
  await saying(page, '已核对，结果见下', () => press(page, '立即核对'));
}

async function explain(page: Page, kind: string, why: string): Promise<void> {
  const line = row(page, kind);
  await line.getByRole('button', { name: '说明' }).click();
  const asked = page.getByRole('dialog').last();
  await asked.getByLabel('查明的原因').fill(why);
  await button(asked, '说明').click();
  await line.waitFor({ state: 'hidden' });
}

/** Held for want of papers: tried again in vain, then the supplier brings them, and it goes through. */
async function movedOn(play: MoneyPlay): Promise<void> {
  const stuck = await play.step('转账停在哪一步，为什么', 'operator', async (page) => {
    await visit(page, '/oversight');
    await page.getByRole('link', { name: /^办理途中/ }).click();
    await headed(page, '在办的资金事项');
    const held = row(page, SUPPLIER.name);
    await held.getByText(/^请点“补充资料”提交/).waitFor();
    const before = await held.innerText();
    await saying(page, '已再办一次，结果见状态', () => held.getByRole('button', { name: '立即再办' }).click());
    await row(page, SUPPLIER.name).waitFor();
    return { fen: firstFen(before), count: await page.getByRole('row').filter({ hasText: SUPPLIER.name }).count() };
  });
  await play.step('供应商知道原因，补齐资料', SUPPLIER.login, async (page) => {
    await visit(page, '/vendor/balance');
    await row(page, '线上收款账户还没有就绪').waitFor();
    await visit(page, '/vendor/payouts');
    await shows(page, '暂停到账');
    await press(page, '补充资料');
    await page.getByRole('heading', { name: '收款账户资料' }).waitFor();
    await press(page, '提交资料');
    await headed(page, '付款与收款账户');
    await shows(page, '可以到账');
  });
  await play.step('再办就办成了', 'operator', async (page) => {
    await visit(page, '/oversight/sagas?kind=transfer');
    await headed(page, '在办的资金事项');
    const held = page.getByRole('row').filter({ hasText: SUPPLIER.name });
    for (let left = stuck.count; left > 0; left -= 1) {
      await saying(page, '已再办一次，结果见状态', () =>
        held.first().getByRole('button', { name: '立即再办' }).click(),
      );
      await reloadedUntil(page, async () => (await held.count()) < left);
    }
    await shows(page, '都已办完');
  });
  await play.step('供应商看到钱到了', SUPPLIER.login, async (page) => {
    await visit(page, '/vendor/balance?stage=paid');
    await row(page, /付到您的账户/).waitFor();
    expect(await page.getByText('线上收款账户还没有就绪').count()).toBe(0);
  });
}

/** What was begun ends behind the page's back. */
async function reloadedUntil(page: Page, done: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 10 && !(await done()); tries += 1) {
    await page.waitForTimeout(500);
    await page.reload();
    await headed(page, '在办的资金事项');
    await settled({ page });
  }
  expect(await done()).toBe(true);
}
