import type { Page } from 'playwright-core';
import { picture } from '../../../../../test/story/papers.js';
import { button, dialog, fill, headed, png, press, saying, shows, stored, upload } from '../hands.js';
import { fenIn, firstFen, type MoneyPlay, row, yuan } from './play.js';
import { visit } from '../visiting.js';

const AMOUNT = 1_000_001n;
const SUPPLIER = '黄草洲润福祥农业科技有限公司';

/** What the cooperative passed on, with the bank's slip as a photo: exact to the fen for it and its officials, a sum for everybody else. */
export async function households(play: MoneyPlay): Promise<void> {
  let before = 0n;
  await play.passer('公开页面上原来的数字', async (page) => {
    before = await publicSum(page);
  });
  const { number, names } = await play.step('登记付给农户的款', 'coop-owner', recorded);
  await play.passer('公开页面只有合计', async (page) => {
    expect(await publicSum(page)).toBe(before + AMOUNT);
    const text = await page.locator('main').innerText();
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toMatch(/\d{4}\s*\*|\*{2,}\d{2,}|镇.*组/);
    const answer = await page.request.get(`/api/storefront/suppliers/${page.url().split('/').at(-1)}/household-income`);
    expect(Object.keys((await answer.json()) as object).sort()).toEqual(['amountFen', 'byMode', 'households']);
  });
  await play.step('乡镇看到每户多少和回单', 'township-clerk', async (page) => {
    await visit(page, '/oversight/household-payments');
    const line = row(page, number);
    const slip = await page.request.get((await line.getByRole('link', { name: '银行回单' }).getAttribute('href'))!);
    expect(slip.headers()['content-type']).toMatch(/^image\//);
    await line.getByRole('button', { name: '每户多少' }).click();
    expect(await sharesIn(page)).toEqual(AMOUNT);
    await dialog(page)
      .getByRole('button', { name: /关闭|Close/ })
      .click();
    await dialog(page).waitFor({ state: 'hidden' });
  });
}

async function recorded(page: Page): Promise<{ number: string; names: string[] }> {
  await visit(page, '/vendor/household-payments');
  await headed(page, '农户款项');
  await page.getByRole('link', { name: '登记农户款项' }).first().click();
  await headed(page, '登记农户款项');
  await fill(page, { 付给农户的总额: '10000.01', 说明: '十一月收购款' });
  await upload(page, button(page, /上传回单/), png('回单照片.png', picture(180, 40, 40)));
  await stored(page, '回单照片.png');
  await page.getByRole('checkbox', { name: /^全选所列 \d+ 户$/ }).check();
  await shows(page, new RegExp(`户，合计 ${yuan(AMOUNT).replace('.', '\\.')}$`));
  await saying(page, '农户款项已登记', () => press(page, `登记 ${yuan(AMOUNT)}`));
  await headed(page, '农户款项');
  const line = row(page, '十一月收购款');
  expect(firstFen(await line.innerText())).toBe(AMOUNT);
  const number = (await line.getByRole('button').first().innerText()).trim();
  await line.getByRole('button', { name: number }).click();
  expect(await sharesIn(page)).toEqual(AMOUNT);
  const names = (await dialog(page).locator('tbody td:first-child').allInnerTexts()).filter((name) => /\*/.test(name));
  expect(names.length).toBeGreaterThan(5);
  await dialog(page)
    .getByRole('button', { name: /关闭|Close/ })
    .click();
  await dialog(page).waitFor({ state: 'hidden' });
  return { number, names };
}

/** Shares of an equal split differ by a fen at most; their sum is what is answered. */
async function sharesIn(page: Page): Promise<bigint> {
  const table = dialog(page).getByRole('table');
  await table.getByRole('row').nth(1).waitFor();
  const shares = (await table.innerText()).split('\n').flatMap((line) => fenIn(line));
  const [least, most] = [shares, shares].map((all, index) =>
    all.reduce((one, fen) => ((index === 0 ? fen < one : fen > one) ? fen : one)),
  );
  expect(most! - least!).toBeLessThanOrEqual(1n);
  return shares.reduce((sum, fen) => sum + fen, 0n);
}

async function publicSum(page: Page): Promise<bigint> {
  await visit(page, '/');
  const box = page.getByRole('combobox', { name: '搜索商品、产地、合作社' });
  await box.fill('大白菜');
  await box.press('Enter');
  await page.getByRole('article').filter({ hasText: '大白菜' }).getByRole('link').first().click();
  await page.locator('a[href^="/suppliers/"]').filter({ hasText: SUPPLIER }).first().click();
  await headed(page, SUPPLIER);
  const sum = page.locator('dt', { hasText: '一年来付给农户' }).locator('xpath=following-sibling::dd[1]');
  return firstFen(await sum.innerText());
}
