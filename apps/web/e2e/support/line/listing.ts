import type { Locator, Page } from 'playwright-core';
import { picture } from '../../../../../test/story/papers.js';
import { button, choose, confirm, field, fill, headed, png, press, saying, shows, stored, upload } from '../hands.js';
import { atStep } from '../step.js';
import type { Line } from './story.js';
import { visit } from '../visiting.js';

const BOTTLE = { 规格名称: '500mL 瓶装', 计量单位: '瓶', 每瓶净重: '0.92', 每瓶价格: '72', 现有库存: '200' };
const BULK = { 规格名称: '散装', 计量单位: '斤', 每斤净重: '1', 每斤价格: '60', 现有库存: '300' };
const BAG = { 规格名称: '1kg 袋装', 计量单位: '袋', 每袋净重: '2', 每袋价格: '12', 现有库存: '100' };

/** Station 3: two products on sale, one certified and one not; a stranger finds them while typing. */
export async function listing(line: Line): Promise<void> {
  await oilListed(line);
  await noodlesListed(line);
  await found(line);
}

async function oilListed(line: Line): Promise<void> {
  await line.step('建立商品：证书、照片、两种规格', line.owner, async ({ page }) => {
    await visit(page, '/vendor/products/new');
    await choose(page, page, '认定证书', new RegExp(`^${line.productName}，`));
    await field(page, '商品介绍').fill('黄草洲村油茶籽，低温冷榨（样例）');
    await upload(page, button(page, /^上传照片/), png('茶油-样张.png', picture(210, 170, 40, 64)));
    await stored(page, '茶油-样张.png');
    await variant(packing(page, 1), BOTTLE);
    await press(page, '再加一个规格');
    await packing(page, 2).getByRole('radio', { name: '按验收重量计价' }).check();
    await variant(packing(page, 2), BULK);
    await shows(packing(page, 1), '折合 ¥78.26/斤');
    await saying(page, '商品已建好，检查后上架', () => press(page, '保存为草稿'));
    await listed(page, line.productName);
  });
}

async function noodlesListed(line: Line): Promise<void> {
  await line.step('另上架一个没有证书的商品', line.owner, async ({ page }) => {
    await visit(page, '/vendor/products/new');
    await fill(page, { 商品名称: line.noodleName });
    await page.getByRole('combobox', { name: '分类' }).click();
    await page.getByRole('combobox', { name: '分类' }).pressSequentially('薯类');
    await page.locator('.ant-select-dropdown:visible').getByTitle('薯类', { exact: true }).last().click();
    await choose(page, page, '产地', /耒阳市.*黄草洲/, '黄草洲');
    await variant(packing(page, 1), BAG);
    await press(page, '保存为草稿');
    await listed(page, line.noodleName);
  });
}

const packing = (page: Page, number: number): Locator =>
  page
    .locator('div')
    .filter({ has: page.getByRole('heading', { name: `规格 ${number}` }) })
    .last()
    .locator('..');

async function variant(place: Locator, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await field(place, label).fill(value);
    if (label === '计量单位') await field(place, label).press('Tab');
  }
}

async function listed(page: Page, name: string): Promise<void> {
  await headed(page, name);
  await saying(page, '已上架，采购单位现在可以下单', () => confirm(page, '上架'));
}

async function found(line: Line): Promise<void> {
  const seat = await line.cast.stranger();
  const { page } = seat;
  await atStep('陌生人边输入边搜到', seat, async () => {
    await visit(page, '/');
    const search = page.getByRole('combobox', { name: '搜索商品、产地、合作社' });
    await search.pressSequentially(`山茶油${line.run}`, { delay: 15 });
    await page
      .getByRole('option', { name: new RegExp(line.productName) })
      .first()
      .click();
    await page
      .getByRole('link', { name: new RegExp(line.productName) })
      .first()
      .click();
    await headed(page, line.productName);
    await press(page, '500mL 瓶装');
    await shows(page, /¥156\.52\/公斤/);
    await press(page, '散装');
    await shows(page, /¥120\.00\/公斤/);
    await shows(page, /按验收实重结算/);
    await shows(page, /黄草洲/);
    await shows(page, line.supplierName);
  });
  await atStep('拼音首字母也搜得到', seat, async () => {
    await visit(page, '/catalogue?words=lzscy');
    await shows(page, line.productName);
  });
  await seat.context.close();
}
