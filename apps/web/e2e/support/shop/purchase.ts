import type { Page } from 'playwright-core';
import { picture } from '../../../../../test/story/papers.js';
import { button, dialog, field, follow, headed, png, press, saying, shows, upload } from '../hands.js';
import { addToCart, CARDS, numbersOf, openCart, payAtCashier, register, submitOrder, writeAddress } from './buying.js';
import { confirmReceipt, openOwnOrder } from './claiming.js';
import { FARM, fenBeside, GROWERS, MILL, type ShopPlay, yuan } from './play.js';
import { recommended, tallied, toldWho } from './recommending.js';
import { dearer, emptied, sendAndDeliver } from './supplying.js';
import { visit } from '../visiting.js';

const MILLET = '商都小米（湘禾汇代理）';

/** From three cooperatives in one payment, of which one has raised its price since; all of it is sent and arrives. */
export async function bought(play: ShopPlay): Promise<void> {
  await recommended(play);
  await joined(play);
  await play.step('装满购物车', play.shopper, async (page) => {
    await page.goto(`/r/${play.helperCode}`);
    await headed(page, '全部商品');
    await addToCart(page, '大义鲜鸡蛋', '30枚板装', 3);
    await addToCart(page, '大义稻田土鸭', '净膛整只', 1);
    await addToCart(page, '耒阳茶油', '500mL瓶装', 2);
    await addToCart(page, '安化烟笋干', '500克袋装', 3);
    await addToCart(page, MILLET, '2斤袋装', 1);
  });
  await play.step('最后一袋卖完', 'trader-owner', (page) => emptied(page, MILLET));
  await play.step('卖完的不挡着别的', play.shopper, async (page) => {
    await page.reload();
    await openCart(page, 5);
    await shows(page, '已售罄');
    await press(page, '去结算');
    await headed(page, '确认订单');
    await page.getByRole('region', { name: FARM.name }).waitFor();
    expect(await page.getByText(MILLET).count()).toBe(0);
    await writeAddress(page);
    await page.getByRole('region', { name: '归属单位' }).getByRole('checkbox').and(page.locator(':checked')).waitFor();
    await toldWho(page, play.helperCode);
  });
  const oil = await play.step('改价', MILL.login, (page) => dearer(page, '耒阳茶油', '500mL瓶装'));
  await play.step('按新的金额付款', play.shopper, async (page) => {
    const before = await fenBeside(page, '应付');
    await submitOrder(page);
    const now = yuan(before + 2n * (oil.now - oil.before));
    await shows(dialog(page), `价格或运费刚刚变了：原来 ${yuan(before)}，现在 ${now}。要按新的金额付款吗？`);
    await press(dialog(page), '按新的金额付款');
    await payAtCashier(page, CARDS.good);
    await headed(page, '付款成功');
    await shows(page, new RegExp(`^已付 ${now}，`));
    play.orders = await numbersOf(page);
    await visit(page, '/cart');
    await press(page, '清除买不了的 1 种商品');
    await shows(page, '购物车还是空的');
  });
  await Promise.all(
    [FARM, MILL, GROWERS].map(({ login, name }, index) =>
      play.step('发货、送达', login, (page) => sendAndDeliver(page, play.orderOf(name), `98${play.digits}${index}`)),
    ),
  );
}

/** A new account that belongs to a unit by its code: how much its people bought is read from the unit's page before. */
async function joined(play: ShopPlay): Promise<void> {
  const code = await play.step('归属码', 'canteen-manager', async (page) => {
    await visit(page, '/procurement/attribution');
    await headed(page, '职工个人消费');
    play.unitFen = await fenBeside(page, '已收货、扣除退款');
    return page
      .locator('strong')
      .filter({ hasText: /^[0-9A-Z]{8}$/ })
      .first()
      .innerText();
  });
  await play.newcomer('注册', ({ page }) => register(page, play.shopper, '唐念青'));
  await play.step('凭归属码加入单位', play.shopper, async (page) => {
    // As the picture of the code says it.
    await page.goto(`/account/unit?code=${code}`);
    await field(page, '归属码').waitFor();
    expect(await field(page, '归属码').inputValue()).toBe(code);
    await press(page, '加入');
    await shows(page, '我的归属单位');
  });
}

/** The rest is confirmed, reviewed and thanked for; the unit has the sum of it, and nothing but the sum. */
export async function received(play: ShopPlay): Promise<void> {
  const praise = `蛋很新鲜，坏的也退了钱${play.run}`;
  await play.step('确认收货，评价附照片', play.shopper, async (page) => {
    await confirmReceipt(page, play.orderOf(MILL.name));
    await confirmReceipt(page, play.orderOf(FARM.name));
    await follow(page, '评价');
    await headed(page, '评价收到的商品');
    const eggs = page.getByRole('region', { name: /大义鲜鸡蛋/ });
    await eggs.getByRole('radio', { name: '5 星' }).check({ force: true });
    await field(eggs, '说说看').fill(praise);
    await upload(page, button(eggs, '选照片'), png('鸡蛋-样张.png', picture(240, 220, 180, 64)));
    await eggs.getByRole('img', { name: '第 1 张照片' }).waitFor();
    await saying(page, '谢谢您的评价', () => press(eggs, '发表评价'));
    await eggs.waitFor({ state: 'detached' });
  });
  const kept = await play.step('看看帮到了谁', play.shopper, async (page) => {
    let sum = 0n;
    for (const { name } of [FARM, MILL, GROWERS]) sum += await keptOf(page, play.orderOf(name));
    await follow(page, '看看帮到了谁');
    await headed(page, '谢谢您');
    await shows(page, /来自 3 家合作社/);
    return sum;
  });
  await play.step('评价在商品页上', play.shopper, async (page) => {
    await openOwnOrder(page, play.orderOf(FARM.name));
    await follow(page, '大义鲜鸡蛋');
    await headed(page, '大义鲜鸡蛋');
    const review = page.getByRole('listitem').filter({ hasText: praise });
    await review.getByRole('img', { name: /照片/ }).first().waitFor();
    expect(await review.innerText()).not.toContain('唐念青');
  });
  await play.step('单位只看到合计', 'canteen-manager', async (page) => {
    await visit(page, '/procurement/attribution');
    await headed(page, '职工个人消费');
    expect(await fenBeside(page, '已收货、扣除退款')).toBe(play.unitFen + kept);
    expect(await page.locator('main').innerText()).not.toMatch(/鸡蛋|土鸭|茶油|笋干|唐念青/);
  });
  expect(await tallied(play)).toBe(kept);
  await left(play);
}

/** What of an order was not given back. */
async function keptOf(page: Page, number: string): Promise<bigint> {
  await openOwnOrder(page, number);
  return (await fenBeside(page, '合计')) - (await fenBeside(page, '已退或正在退'));
}

/** Whoever leaves the unit is in none, and its sum stays. */
async function left(play: ShopPlay): Promise<void> {
  await play.step('退出单位', play.shopper, async (page) => {
    await visit(page, '/account/unit');
    await press(page, '退出单位');
    await saying(page, '已退出', () => press(dialog(page), '退出单位'));
    await shows(page, '凭归属码加入');
  });
}
