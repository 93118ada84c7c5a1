import type { Page } from 'playwright-core';
import { PHONE, type Seat, takeSeat } from './support/browser.js';
import { button, dialog, field, fill, follow, headed, press, shows } from './support/hands.js';
import { CARDS, openCart, payAtCashier, putInCart, submitOrder, writeAddress } from './support/shop/buying.js';
import { atProvider } from './support/provider.js';
import { onStage } from './support/stage.js';
import { atStep } from './support/step.js';

const PASSWORD = 'bangfu-demo';
const TWO_MINUTES = 120_000;

const stage = onStage();
let seat: Seat;

/** One thing in the cart, and everything filled in that an order needs. */
async function atCheckout(page: Page): Promise<void> {
  await page.goto('/');
  const [seller] = await putInCart(page, 1);
  await openCart(page, 1);
  await press(page, '去结算');
  await signIn(page);
  await headed(page, '确认订单');
  await page.getByRole('region', { name: seller! }).waitFor();
  if ((await button(page, '保存地址').count()) > 0) await writeAddress(page);
}

async function seated(): Promise<Page> {
  seat = await takeSeat(stage.browser, stage.product.url, { viewport: PHONE });
  seat.context.setDefaultTimeout(30_000);
  return seat.page;
}
afterEach(() => seat?.context.close());

const journey = (title: string, work: () => Promise<void>): void => {
  it(title, () => atStep(title, () => seat, work), 240_000);
};

async function signIn(page: Page): Promise<void> {
  await headed(page, '登录');
  await fill(page, { 登录名: 'shopper', 密码: PASSWORD });
  await press(page, '登录');
}

/** The wide page on a narrow screen is a fault wherever it happens. */
const wide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('A shopper on a phone', () => {
  journey('goes from home to a paid order, over a declined card, in less than two minutes', async () => {
    const page = await seated();
    const from = Date.now();
    await page.goto('/');
    const sellers = await putInCart(page, 2);
    await openCart(page, sellers.length);
    for (const seller of sellers) await page.getByRole('region', { name: seller }).waitFor();
    expect(await wide(page)).toBeLessThanOrEqual(0);
    await press(page, '去结算');
    await headed(page, '登录');
    await follow(page, '注册个人账户');
    await headed(page, '注册个人账户');
    await fill(page, { 登录名: `zeng-${Date.now().toString(36)}`, 姓名: '曾念青', 密码: '山茶花开在十月的山坡上' });
    await press(page, '注册并登录');
    await headed(page, '确认订单');
    for (const seller of sellers) await page.getByRole('region', { name: seller }).waitFor();
    await writeAddress(page);
    expect(await wide(page)).toBeLessThanOrEqual(0);
    await submitOrder(page);
    await payAtCashier(page, CARDS.declined);
    await page.getByRole('alert').first().waitFor();
    await payAtCashier(page, CARDS.good);
    await headed(page, '付款成功');
    expect(Date.now() - from).toBeLessThan(TWO_MINUTES);
    await follow(page, '看看帮到了谁');
    await headed(page, '谢谢您');
    await follow(page, '看我的订单');
    await headed(page, '我的订单');
    const numbers = page.getByRole('link', { name: /^GD\d{4}-\d{6}$/ });
    await numbers.nth(sellers.length - 1).waitFor();
    await numbers.first().click();
    await headed(page, /订单 GD/);
    await shows(page, '付款成功');
    await shows(page, '曾念青 13873400001');
    expect(await wide(page)).toBeLessThanOrEqual(0);
    await press(page, '取消订单');
    await fill(dialog(page), { 原因: '拍多了' });
    await press(dialog(page), '取消订单');
    await shows(page, '您取消了订单，货款原路退回。');
    await press(page, '再买一次');
    await headed(page, '购物车');
    await page.getByRole('link', { name: '购物车，1 种商品' }).waitFor();
  });

  journey('keeps an address book: steps down to the township, changes, prefers and takes out', async () => {
    const page = await seated();
    await page.goto('/sign-in?next=/account/addresses');
    await signIn(page);
    await headed(page, '收货地址');
    const first = page.getByRole('listitem').filter({ hasText: '默认' });
    await first.waitFor();
    await press(page, '新增收货地址');
    await fill(dialog(page), { 收货人: '唐小妹', 手机号码: '13873400009', 详细地址: '灶市街 2 号' });
    await dialog(page)
      .getByRole('combobox', { name: /^所在地区/ })
      .click();
    for (const place of ['湖南省', '衡阳市', '耒阳市', '淝田镇']) {
      await page.getByRole('option', { name: place }).click();
    }
    await press(dialog(page), '保存地址');
    const second = page.getByRole('listitem').filter({ hasText: '唐小妹' });
    await shows(second, '湖南省衡阳市耒阳市淝田镇 灶市街 2 号');
    await press(second, '修改');
    await fill(dialog(page), { 详细地址: '灶市街 3 号' });
    await press(dialog(page), '保存地址');
    await shows(second, /灶市街 3 号$/);
    await press(second, '设为默认');
    await second.getByText('默认', { exact: true }).waitFor();
    await press(second, '删除');
    await press(dialog(page), '删除');
    await second.waitFor({ state: 'detached' });
    // Whichever is left is preferred again.
    await first.waitFor();
  });

  journey(
    'keeps the cart of before signing in, and gets the goods though the tab was closed after paying',
    async () => {
      const page = await seated();
      await atCheckout(page);
      await submitOrder(page);
      await page.waitForURL(/\/cashier\//);
      // The provider has the money; the way back to the shop is never gone.
      await page.route('**/checkouts/**', (route) => route.abort());
      const back = page.waitForRequest((request) => request.url().includes('/checkouts/'));
      await payAtCashier(page, CARDS.good);
      const address = new URL((await back).url()).pathname;
      await page.close();
      const later = await seat.context.newPage();
      await later.waitForTimeout(4_000);
      await later.goto(address);
      await headed(later, '付款成功');
    },
  );

  journey('changes quantities, takes things out and puts them back, and finds it all after a reload', async () => {
    const page = await seated();
    await page.goto('/');
    await putInCart(page, 2);
    await openCart(page, 2);
    const many = page.getByRole('textbox', { name: /的数量$/ }).first();
    const more = String(Number(await many.inputValue()) + 1);
    const answered = page.waitForResponse((answer) => answer.url().includes('/api/cart/lines/'));
    await page.getByRole('button', { name: '增加一件' }).first().click();
    await answered;
    await page.reload();
    await headed(page, '购物车');
    expect(await many.inputValue()).toBe(more);
    await page.getByRole('button', { name: /^移除/ }).first().click();
    await shows(page, /^已移除“/);
    await page.getByRole('link', { name: '购物车，1 种商品' }).waitFor();
    await press(page, '撤销');
    await page.getByRole('link', { name: '购物车，2 种商品' }).waitFor();
    await page.getByRole('checkbox', { name: '全选' }).last().uncheck();
    await button(page, '去结算').and(page.locator(':disabled')).waitFor();
  });

  journey('whose payment is being looked into is not offered to pay again', async () => {
    const page = await seated();
    await atCheckout(page);
    await submitOrder(page);
    await page.waitForURL(/\/cashier\//);
    let checkout = '';
    await atProvider(stage.product, async ({ emulator, value }) => {
      const latest = `FROM payment_attempts WHERE state = 'open' ORDER BY created_at DESC LIMIT 1`;
      await emulator.knobs.rewrite(await value(`SELECT session_ref AS value ${latest}`), { status: 'suspended' });
      checkout = await value(`SELECT subject_id::text AS value ${latest}`);
    });
    await page.goto(`/checkouts/${checkout}?returned`);
    await headed(page, '付款结果正在核对');
    for (const offer of ['去付款', '再付一次', '不买了']) expect(await button(page, offer).count()).toBe(0);
  });

  journey('leaves the payment page, comes back and cancels: nothing was charged', async () => {
    const page = await seated();
    await atCheckout(page);
    await submitOrder(page);
    await page.waitForURL(/\/cashier\//);
    await page.getByRole('link', { name: /返回商家/ }).click();
    await headed(page, '等待付款');
    await shows(page, '您离开了付款页面，还没有扣款。商品给您留着，可以接着付。');
    await press(page, '不买了');
    await press(dialog(page), '取消结算');
    await headed(page, '这笔结算已关闭');
    await shows(page, '您取消了这笔结算，没有扣款。');
    expect(await field(page, '收货人').count()).toBe(0);
  });
});
