import { paper, picture } from '../../../../../test/story/papers.js';
import {
  button,
  confirm,
  dialog,
  fill,
  follow,
  headed,
  pdf,
  png,
  press,
  saying,
  shows,
  typeDay,
  upload,
} from '../hands.js';
import type { Page } from 'playwright-core';
import { type Line, today } from './story.js';
import { visit } from '../visiting.js';

/** Station 1, the admission: guided steps, papers, two recommendations, the operator's word. */
export async function admission(line: Line): Promise<void> {
  await applied(line);
  await recommended(line, 'county-agriculture');
  await recommended(line, 'county-revitalisation');
  await line.called('operator', `待准入：${line.shortName}`);
  await line.step('平台准予入驻', 'operator', async ({ page }) => {
    await headed(page, line.supplierName);
    await saying(page, '已准予入驻', () => confirm(page, '准予入驻'));
  });
}

async function applied(line: Line): Promise<void> {
  await line.step('起草入驻申请', line.owner, async ({ page }) => {
    await visit(page, '/vendor');
    await follow(page, '申请入驻');
    await page.getByRole('radio', { name: '加工农产品', exact: true }).check();
    await fill(page, {
      主要产品: '冷榨山茶油、红薯粉（样例）',
      生产供货能力: '自有油茶林1200亩，冷榨线一条，年产茶油24吨；每批自检，委托检测每年两次。',
      联农带农机制: '与农户签订订单收购协议，每斤茶籽高于市场价0.5元收购。',
    });
    await press(page, '保存并上传材料');
  });
  await line.step('上传材料', line.owner, async ({ page }) => {
    await papersAdded(page, line.run);
    await press(page, '下一步');
  });
  await line.step('核对提交', line.owner, async ({ page }) => {
    await page.getByRole('checkbox', { name: /我承诺/ }).check();
    await saying(page, '已提交，县级部门开始审核', () => press(page, '提交入驻申请'));
    await shows(page, '县级审核中');
  });
}

/** Every paper that is still asked for, one with an end with its last day. */
export async function papersAdded(page: Page, run: string): Promise<void> {
  const rows = page.locator('li[data-kind][data-standing="missing"]');
  await rows.first().waitFor();
  const kinds = await rows.evaluateAll((found) => found.map((row) => row.getAttribute('data-kind')!));
  for (const [index, kind] of kinds.entries()) {
    const row = page.locator(`li[data-kind="${kind}"]`);
    const made =
      index % 2 === 0
        ? pdf(`${kind}-样张.pdf`, paper(`${kind} ${run}`))
        : png(`${kind}-样张.png`, picture(200, 160, 60 + index));
    await upload(page, button(row, '上传文件'), made);
    const kept = row.getByRole('link', { name: /^查看 .* 上传的文件$/ });
    await kept.or(button(row, '保存材料')).first().waitFor();
    if (await button(row, '保存材料').isVisible()) {
      await typeDay(row, '有效期截止日', today(720));
      await press(row, '保存材料');
    }
    await kept.waitFor();
  }
}

async function recommended(line: Line, login: string): Promise<void> {
  await line.called(login, `待审核：${line.shortName}`);
  await line.step('推荐', login, async ({ page }) => {
    await headed(page, line.supplierName);
    await press(page, '推荐');
    await fill(dialog(page), { 审核意见: '材料齐全，已实地核实' });
    await saying(page, '已推荐', () => press(dialog(page), '推荐'));
  });
}
