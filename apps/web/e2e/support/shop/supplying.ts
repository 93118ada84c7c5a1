import type { Page } from 'playwright-core';
import { button, confirm, dialog, field, fill, follow, headed, press, saying, shows } from '../hands.js';
import { fenBeside, fenIn } from './play.js';
import { visit } from '../visiting.js';

/** The list of everything sold to consumers, by the number of one order. */
export async function openOrder(page: Page, number: string): Promise<void> {
  await visit(page, `/vendor/shop-orders?number=${number}`);
  await headed(page, '个人订单');
  await follow(page, number);
  await headed(page, number);
}

/** Everything into one parcel, which then arrives. */
export async function sendAndDeliver(page: Page, number: string, trackingNumber: string): Promise<void> {
  await openOrder(page, number);
  await follow(page, '发货');
  await headed(page, '发包裹');
  await field(page, '承运方').fill('邮政快递');
  await fill(page, { 运单号: trackingNumber });
  await saying(page, '已发货，买家已收到通知', () => press(page, '确认发货'));
  await headed(page, number);
  await arrived(page);
}

export async function arrived(page: Page): Promise<void> {
  await saying(page, '已登记送达，等买家确认收货', () => confirm(page, '登记送达', '已送到'));
}

export async function openClaim(page: Page, number: string, state = ''): Promise<void> {
  await visit(page, `/vendor/claims${state && `?state=${state}`}`);
  await headed(page, '售后');
  await follow(page, number);
  await headed(page, number);
}

export interface Answer {
  readonly outcome: '全部同意' | '部分同意' | '不同意';
  readonly quantity?: string;
  readonly yuan?: string;
  readonly why?: string;
}

/** Every line of a claim is answered, by the name of its goods; then what follows from it is confirmed. */
export async function answer(page: Page, lines: Readonly<Record<string, Answer>>, note: string): Promise<void> {
  for (const [goods, { outcome, quantity, yuan, why }] of Object.entries(lines)) {
    const line = page.locator('form section').filter({ has: page.getByRole('heading', { name: goods }) });
    await line.getByText(outcome, { exact: true }).click();
    if (quantity) await field(line, '同意的数量（板）').fill(quantity);
    if (yuan) await field(line, '同意的金额').fill(yuan);
    if (why) await field(line, '理由（买家会看到）').fill(why);
  }
  await field(page, '给买家的话').fill(note);
  await button(page, /^答复：/).click();
  await saying(page, '已答复，买家会收到通知', () => press(dialog(page), '确认答复'));
}

/** The price of a variant, changed on the page of products; says what it was and what it is. */
export async function dearer(page: Page, product: string, variant: string): Promise<{ before: bigint; now: bigint }> {
  await visit(page, `/vendor/products?words=${encodeURIComponent(product)}`);
  await headed(page, '商品');
  const price = page
    .getByRole('row')
    .filter({ hasText: variant })
    .getByRole('button', { name: /改价：/ })
    .first();
  const [before] = fenIn(await price.innerText());
  const now = before! + 100n;
  await price.click();
  await fill(dialog(page), { 每瓶的价格: `${now / 100n}.${String(now % 100n).padStart(2, '0')}` });
  await saying(page, '价格已改，即时生效', () => press(dialog(page), '改价'));
  return { before: before!, now };
}

/** Counted, and nothing of it is left. */
export async function emptied(page: Page, product: string): Promise<void> {
  await page.goto('/vendor/stock');
  await headed(page, '库存');
  await page
    .getByRole('row')
    .filter({ hasText: product })
    .getByRole('button', { name: /^改库存/ })
    .click();
  await dialog(page).getByText('盘点（改成实数）').click();
  await field(dialog(page), '实际在库多少（袋）').fill('0');
  await field(dialog(page), '原因').fill('线下卖出');
  await saying(page, '库存已更新', () => press(dialog(page), '保存'));
}

/** How many of a variant are on the shelf, as the page of stock says. */
export async function onShelf(page: Page, variant: string): Promise<number> {
  // Loaded anew: what was counted before a step stands there until it is asked again.
  await page.goto('/vendor/stock');
  await headed(page, '库存');
  const row = page.getByRole('row').filter({ hasText: variant }).first();
  await row.waitFor();
  return Number((await row.getByRole('cell').nth(2).innerText()).replace(/[^\d]/g, ''));
}

/** What the order's own page and the page of money say of the same sale. */
export async function moneyOf(page: Page, number: string): Promise<{ order: Money; ledger: Money }> {
  await openOrder(page, number);
  // Whoever comes back within a quarter of a minute is shown what was there before.
  await page.reload();
  await headed(page, number);
  const order = {
    refundedFen: -(await fenBeside(page, '已退或正在退')),
    leftFen: await fenBeside(page, '实收'),
  };
  await visit(page, '/vendor/balance?kind=retail');
  await headed(page, '货款');
  const row = page.getByRole('row').filter({ hasText: number });
  await shows(row, /退款 ¥/);
  const cell = (await row.getByRole('cell').nth(2).innerText()).split('退款');
  return { order, ledger: { refundedFen: fenIn(cell[1]!)[0]!, leftFen: fenIn(cell[0]!)[0]! } };
}

interface Money {
  readonly refundedFen: bigint;
  readonly leftFen: bigint;
}
