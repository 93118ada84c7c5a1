import type { Locator, Page } from 'playwright-core';
import { picture } from '../../../../../test/story/papers.js';
import { button, dialog, field, fill, follow, headed, png, press, shows, upload } from '../hands.js';
import { visit } from '../visiting.js';

export interface Asking {
  readonly kind: '只退款' | '退货退款' | '补发或换货';
  readonly reason: string;
  /** By the name of the goods: how many, and perhaps a part of their price. */
  readonly lines: Readonly<Record<string, { readonly units: string; readonly yuan?: string }>>;
  readonly photo?: string;
  readonly note: string;
}

export async function openOwnOrder(page: Page, number: string): Promise<void> {
  await visit(page, '/orders');
  await headed(page, '我的订单');
  await follow(page, number);
  await headed(page, `订单 ${number}`);
}

/** From the page of the order to a claim that is asked; says its number. */
export async function ask(page: Page, orderNumber: string, asking: Asking): Promise<string> {
  await openOwnOrder(page, orderNumber);
  await follow(page, '申请售后');
  await headed(page, '申请售后');
  await page.getByRole('radio', { name: asking.kind, exact: true }).check();
  for (const [goods, { units, yuan }] of Object.entries(asking.lines)) {
    const line = page.getByRole('listitem').filter({ hasText: goods });
    await line.getByRole('checkbox').check();
    await line.getByRole('textbox', { name: /的数量$/ }).fill(units);
    await line.getByRole('textbox', { name: /的数量$/ }).press('Tab');
    if (yuan) await partOfPrice(page, line, yuan);
  }
  await page.getByRole('radio', { name: asking.reason, exact: true }).check();
  if (asking.photo) {
    await upload(page, button(page, '选照片'), png(asking.photo, picture(180, 120, 60, 64)));
    await page.getByRole('img', { name: '第 1 张照片' }).waitFor();
  }
  await field(page, '说明').fill(asking.note);
  await press(page, '提交申请');
  await headed(page, /^售后 /);
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  return /SH\d{4}-\d{6}/.exec(heading)![0];
}

/** What is no amount is never read as the whole price. */
async function partOfPrice(page: Page, line: Locator, yuan: string): Promise<void> {
  const box = field(line, '只退一部分（元）');
  await box.fill('一点点');
  await press(page, '提交申请');
  await shows(line, '请填写金额，最多两位小数');
  await box.fill(yuan);
  await line.getByRole('alert').waitFor({ state: 'hidden' });
}

export async function openOwnClaim(page: Page, number: string): Promise<void> {
  await visit(page, '/claims');
  await headed(page, '我的售后');
  await follow(page, number);
  await headed(page, `售后 ${number}`);
}

export async function confirmReceipt(page: Page, orderNumber: string): Promise<void> {
  await openOwnOrder(page, orderNumber);
  await press(page, '确认收货');
  await press(dialog(page), '确认收货');
  await shows(page, /^已于 .* 收货/);
}

export async function sentBack(page: Page, carrier: string, trackingNumber: string): Promise<void> {
  await press(page, '填写退货运单');
  await fill(dialog(page), { 快递公司: carrier, 运单号: trackingNumber });
  await press(dialog(page), '已寄出');
  await shows(page, '退货在途，合作社收到后退款。');
}
