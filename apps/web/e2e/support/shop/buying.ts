import type { Page } from 'playwright-core';
import { button, fill, headed, press, saying, shows } from '../hands.js';

export const CARDS = { good: '付款成功', declined: '被拒付', challenged: '需要验证' } as const;

/** From the list of everything into the cart: so many products, each of another cooperative if there are as many. */
export async function putInCart(page: Page, count: number): Promise<string[]> {
  const sellers: string[] = [];
  for (let index = 0; sellers.length < count && index < 12; index += 1) {
    await page.getByRole('navigation', { name: '主要栏目' }).getByRole('link', { name: '选购' }).click();
    await headed(page, '全部商品');
    const card = page.getByRole('list', { name: '全部商品' }).getByRole('article').nth(index);
    await card.waitFor();
    if ((await card.getByText('暂时缺货').count()) > 0) continue;
    await card.getByRole('link').first().click();
    await button(page, '加入购物车').waitFor();
    const seller = await page.locator('a[href^="/suppliers/"]').first().innerText();
    const open = await button(page, '加入购物车').isEnabled();
    if (!open || sellers.includes(seller)) continue;
    await saying(page, '已加入购物车', () => press(page, '加入购物车'));
    sellers.push(seller);
  }
  return sellers;
}

export async function openCart(page: Page, kinds: number): Promise<void> {
  await page.getByRole('link', { name: `购物车，${kinds} 种商品` }).click();
  await headed(page, '购物车');
}

/** The place is found as one types. */
export async function writeAddress(page: Page): Promise<void> {
  await fill(page, { 收货人: '曾念青', 手机号码: '13873400001' });
  const place = page.getByRole('combobox', { name: /^所在地区/ });
  await place.pressSequentially('淝田镇', { delay: 30 });
  await page
    .getByRole('option', { name: /淝田镇/ })
    .first()
    .click();
  await fill(page, { 详细地址: '灶市街 1 号 3 栋 201' });
  await press(page, '保存地址');
  await shows(page, /曾念青 13873400001/);
}

/** Pays at the provider's page with one of its test cards. */
export async function payAtCashier(page: Page, card: string): Promise<void> {
  await page.waitForURL(/\/cashier\//);
  await page.getByRole('link', { name: new RegExp(card) }).click();
  await page.getByRole('button', { name: /^付款 / }).click();
}

export async function submitOrder(page: Page): Promise<void> {
  await headed(page, '确认订单');
  await button(page, '提交并付款').and(page.locator(':enabled')).waitFor();
  await press(page, '提交并付款');
}
