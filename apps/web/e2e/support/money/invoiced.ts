import type { Page } from 'playwright-core';
import { creditCode, invoiceNumber } from '../../../../../test/story/codes.js';
import { paper } from '../../../../../test/story/papers.js';
import { button, confirm, dialog, fill, follow, headed, pdf, press, saying, shows, stored, upload } from '../hands.js';
import { CARDS, openCart, payAtCashier, submitOrder } from '../shop/buying.js';
import { type MoneyPlay, taken } from './play.js';
import { visit } from '../visiting.js';

const SHOPPER = 'shopper';
const SELLER = 'anhua-owner';

/** A shopper wants an invoice in the unit's name; what was filed wrongly is voided, the same number is not taken twice. */
export async function invoiced(play: MoneyPlay): Promise<void> {
  const [wrong, right] = [invoiceNumber(), invoiceNumber()];
  const files = { wrong: paper(`发票 ${wrong}`), right: paper(`发票 ${right}`) };
  const order = await play.step('要单位抬头的发票', SHOPPER, asking);
  await play.step('供应商登记发票，填错了作废', SELLER, async (page) => {
    await visit(page, '/vendor');
    await page.getByRole('link', { name: /要开票的个人订单/ }).click();
    await headed(page, '个人订单');
    await follow(page, order);
    await headed(page, new RegExp(order));
    await shows(page, '湖南省青梧学校（样例）');
    await filing(page, wrong, files.wrong);
    await saying(page, '发票已登记，买家可以下载', () => press(dialog(page), '登记发票'));
    await row0(page, wrong).waitFor();
    await saying(page, '发票登记已作废', () => confirm(page, '作废', '作废', { 作废原因: '抬头写错了一个字' }));
    await row0(page, wrong).getByText('已作废').waitFor();
  });
  await play.step('作废的号码不能再用，话写在号码旁边', SELLER, async (page) => {
    await filing(page, wrong, files.right);
    await press(dialog(page), '登记发票');
    const item = dialog(page).locator('.ant-form-item', { has: page.getByLabel('发票号码') });
    await item.getByText(/这个发票号码已登记/).waitFor();
    await dialog(page).getByLabel('发票号码').fill(right);
    await saying(page, '发票已登记，买家可以下载', () => press(dialog(page), '登记发票'));
    await row0(page, right).waitFor();
  });
  await play.called('买家看到发票，下载原件', SHOPPER, /发票/, async (page) => {
    await headed(page, new RegExp(order));
    await page.getByRole('listitem').filter({ hasText: wrong }).getByText('已作废').waitFor();
    expect(await taken(page, () => follow(page, right))).toEqual(files.right);
  });
}

const row0 = (page: Page, words: string) => page.getByRole('listitem').filter({ hasText: words }).first();

async function asking(page: Page): Promise<string> {
  await visit(page, '/');
  await found(page, '安化茯砖黑茶');
  await button(page, '500克盒装').click();
  await saying(page, '已加入购物车', () => press(page, '加入购物车'));
  await openCart(page, 1);
  await press(page, '去结算');
  await headed(page, '确认订单');
  await button(page, '单位抬头').click();
  await fill(page, { 抬头: '湖南省青梧学校（样例）', 统一社会信用代码: creditCode(), 接收邮箱: 'tang@example.com' });
  await submitOrder(page);
  await payAtCashier(page, CARDS.good);
  await headed(page, '付款成功');
  const number = page.getByRole('link', { name: /^GD\d{4}-\d{6}$/ }).first();
  await follow(page, '看我的订单').catch(() => undefined);
  await number.waitFor();
  return number.innerText();
}

async function found(page: Page, product: string): Promise<void> {
  const box = page.getByRole('combobox', { name: '搜索商品、产地、合作社' });
  await box.fill(product);
  await box.press('Enter');
  await page.getByRole('article').filter({ hasText: product }).getByRole('link').first().click();
  await headed(page, product);
}

async function filing(page: Page, number: string, content: Buffer): Promise<void> {
  await press(page, '登记发票');
  await dialog(page).getByLabel('发票号码').fill(number);
  await upload(page, button(dialog(page), /上传发票/), pdf('发票-样张.pdf', content));
  await stored(dialog(page), '发票-样张.pdf');
}
