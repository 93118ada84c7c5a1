import { readFileSync } from 'node:fs';
import { button, follow, headed, link, press, shows } from '../hands.js';
import type { Line } from './story.js';
import { visit } from '../visiting.js';

const PROVINCE = 'province-finance';
const COUNTY = 'county-finance';

/** Station 10: from the province down to this line in four clicks, and a bulletin to take along. */
export async function compliance(line: Line, orderNumber: string): Promise<void> {
  await line.step('省 → 市 → 县 → 单位 → 订单和它的每一行', PROVINCE, async ({ page }) => {
    await visit(page, '/oversight/compliance');
    await headed(page, '湖南省履约监测');
    await follow(page.getByLabel('各地完成情况排名'), '衡阳市');
    await headed(page, '衡阳市履约监测');
    await follow(page.getByLabel('各地完成情况排名'), '耒阳市');
    await headed(page, '耒阳市履约监测');
    await follow(page.getByLabel('各单位完成情况'), '湘南监狱');
    await headed(page, '湘南监狱');
    await follow(page, orderNumber);
    await headed(page, `订单 ${orderNumber}`);
    await link(page.getByRole('navigation'), '湘南监狱').or(link(page, '湘南监狱')).first().waitFor();
    const bulk = page.getByRole('article').filter({ hasText: `${line.productName} · 散装` });
    await shows(bulk, /实重 9 斤/);
    await shows(bulk, '¥540.00');
    await shows(page.getByRole('article').filter({ hasText: '500mL 瓶装' }), /拒收 2 瓶/);
    await shows(page, '¥1,548.00');
  });
  await line.step('导出通报并下载', COUNTY, async ({ page }) => {
    await visit(page, '/oversight/compliance');
    await headed(page, '耒阳市履约监测');
    await follow(page, '导出或生成通报');
    await shows(page, '通报预览');
    await page.getByRole('article').getByRole('heading').first().waitFor();
    await press(page, '生成通报');
    const download = link(page, '下载 PDF');
    await download.or(button(page, '重新导出')).first().waitFor({ timeout: 60_000 });
    const [file] = await Promise.all([page.waitForEvent('download'), download.click()]);
    const bytes = readFileSync(await file.path());
    if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error(`not a PDF: ${file.suggestedFilename()}`);
  });
}
