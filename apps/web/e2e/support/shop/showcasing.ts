import type { Page } from 'playwright-core';
import { confirm, dialog, field, fill, headed, press, saying, shows } from '../hands.js';
import { visit } from '../visiting.js';
import type { ShopPlay } from './play.js';

const OFFICIAL = 'county-revitalisation';

/** An official's pavilion: made for a later day, opened today, taken down with a reason and put up again. */
export async function scheduled(play: ShopPlay): Promise<void> {
  const [title, slug] = [`耒阳馆${play.run}`, `leiyang-${play.run.toLowerCase()}`];
  const opensOn = (days: number): string =>
    new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  await play.step('编排专馆，定下开放的日子', OFFICIAL, async (page) => {
    await visit(page, '/oversight/showcases/new');
    await headed(page, '新建专馆或专区');
    await fill(page, { 名称: title, 网址: slug, 导语: '今年的新油。', 第一天: opensOn(3), 最后一天: opensOn(9) });
    await pick(page, '所属地区', '耒阳', '湖南省/衡阳市/耒阳市');
    await press(page, '添加栏目');
    await pick(page, '栏目类型', null, '逐个挑选的商品');
    await field(page, '标题').fill('新油');
    await pick(page, '商品', '茶油', /^耒阳茶油 /);
    await saying(page, '已保存', () => press(page, '保存'));
    await headed(page, title);
    await shows(page, '草稿');
    await saying(page, '已发布', () => confirm(page, '发布'));
    await shows(page, / 开放$/);
  });
  await play.step('还没到日子', play.shopper, async (page) => {
    await page.goto(`/showcases/${slug}`);
    await shows(page, '这个专馆或专区没有开放');
  });
  await play.step('今天就开放', OFFICIAL, async (page) => {
    await fill(page, { 第一天: opensOn(0) });
    await saying(page, '已保存', () => press(page, '保存'));
    await shows(page, '今天人人可见');
  });
  const seen = (name: string) =>
    play.step(name, play.shopper, async (page) => {
      await page.goto('/showcases');
      await page.getByRole('link', { name: title }).first().click();
      await headed(page, title);
      await page.getByRole('list', { name: '新油' }).getByRole('article').first().waitFor();
    });
  await seen('进专馆');
  await play.step('撤下，再发布', OFFICIAL, async (page) => {
    await saying(page, '已撤下', async () => {
      await press(page, '撤下');
      await fill(dialog(page), { 理由: '换一批新油' });
      await press(dialog(page), '撤下');
    });
    await shows(page, '已撤下，理由：换一批新油');
    await saying(page, '已发布', () => confirm(page, '发布'));
  });
  await seen('专馆回来了');
}

async function pick(page: Page, label: string, typed: string | null, words: string | RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name: label }).first();
  await box.click();
  if (typed) await box.pressSequentially(typed, { delay: 20 });
  const list = page.locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden)');
  await list.locator('.ant-select-item-option').filter({ hasText: words }).first().click();
  await page.keyboard.press('Escape');
}
