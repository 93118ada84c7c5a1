import type { Locator, Page } from 'playwright-core';
import { fill, headed, press, shows } from '../hands.js';
import { fenBeside, type ShopPlay } from './play.js';
import { visit } from '../visiting.js';

const HELPER = 'township-clerk';
const OIL = '耒阳茶油';

/** A helper takes a link to one product and ends it again; the one to everything brings the shopper of this play. */
export async function recommended(play: ShopPlay): Promise<void> {
  play.helperCode = await play.step('帮销一件商品，再停用', HELPER, async (page) => {
    await visit(page, `/catalogue?words=${OIL}`);
    await page.getByRole('article').getByRole('link', { name: OIL, exact: true }).first().click();
    await headed(page, OIL);
    await press(page, '帮销这件商品');
    await headed(page, '帮销链接');
    const path = await pathOf(panel(page, OIL));
    await page.goto(path);
    await headed(page, OIL);
    await visit(page, '/account/referrals');
    await press(panel(page, OIL), '停用');
    await press(page.getByRole('dialog'), '停用');
    await shows(panel(page, OIL), '已停用');
    await page.goto(path);
    await shows(page, '这个帮销链接已经失效');
    return codeForAll(page);
  });
  play.helperFen = await play.step('帮销了多少', HELPER, broughtBy);
}

/** At the checkout one reads who recommended, leaves the helper out, and types the code in again. */
export async function toldWho(page: Page, code: string): Promise<void> {
  const card = page.getByRole('region', { name: '推荐人' });
  await shows(card, '淝田镇人民政府的帮扶责任人');
  await press(card, '不记推荐人');
  await fill(card, { 帮销码: 'NOTACODE' });
  await press(card, '使用帮销码');
  await shows(card, '没有找到这个帮销码');
  await fill(card, { 帮销码: code.toLowerCase() });
  await press(card, '使用帮销码');
  await shows(card, '淝田镇人民政府的帮扶责任人');
}

/** What the helper's code brought more than before, who bought it being nowhere. */
export const tallied = async (play: ShopPlay): Promise<bigint> =>
  (await play.step('只计数，看不到是谁', HELPER, broughtBy)) - play.helperFen;

async function codeForAll(page: Page): Promise<string> {
  await visit(page, '/account/referrals');
  await headed(page, '帮销链接');
  return (await pathOf(panel(page, '全部商品'))).split('/').at(-1)!;
}

async function broughtBy(page: Page): Promise<bigint> {
  await page.goto('/account/referrals');
  await headed(page, '帮销链接');
  const brought = await fenBeside(panel(page, '全部商品'), '金额');
  expect(await page.locator('main').innerText()).not.toContain('唐念青');
  return brought;
}

const panel = (page: Page, title: string): Locator =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
    .first();

const pathOf = async (code: Locator): Promise<string> => new URL(await code.locator('code').innerText()).pathname;
