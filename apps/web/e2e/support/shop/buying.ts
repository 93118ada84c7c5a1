import type { Page } from 'playwright-core';
import { button, fill, headed, press, saying, shows } from '../hands.js';
import { visit } from '../visiting.js';

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

/** Finds goods by their name and puts so many of one variant into the cart. */
export async function addToCart(page: Page, product: string, variant: string, count: number): Promise<void> {
  const box = page.getByRole('combobox', { name: '搜索商品、产地、合作社' });
  await box.fill(product);
  await box.press('Enter');
  await headed(page, /“.*”/);
  await page.getByRole('article').getByRole('link', { name: product, exact: true }).first().click();
  await headed(page, product);
  await button(page, variant).click();
  const many = page.getByRole('textbox', { name: '购买数量' });
  await many.fill(String(count));
  await many.press('Tab');
  await saying(page, '已加入购物车', () => press(page, '加入购物车'));
}

/** A new account on this phone; afterwards its owner is signed in. */
export async function register(page: Page, login: string, name: string): Promise<void> {
  await visit(page, '/register');
  await headed(page, '注册个人账户');
  await fill(page, { 登录名: login, 姓名: name, 密码: '山茶花开在十月的山坡上' });
  await press(page, '注册并登录');
  await page.getByRole('button', { name: `我的账户：${name}` }).waitFor();
  await page.waitForURL((url) => url.pathname !== '/register');
}

/** The numbers of the orders that were paid together, by the name of the cooperative. */
export async function numbersOf(page: Page): Promise<Map<string, string>> {
  await headed(page, '付款成功');
  const found = new Map<string, string>();
  for (const row of await page
    .getByRole('listitem')
    .filter({ hasText: /GD\d{4}-\d{6}/ })
    .all()) {
    const [number = '', supplier = ''] = (await row.innerText()).split('\n').filter((line) => line.trim() !== '');
    found.set(supplier.trim(), number.trim());
  }
  return found;
}
