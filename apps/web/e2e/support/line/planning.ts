import { button, confirm, dialog, field, follow, headed, press, saying, shows } from '../hands.js';
import { type Line, year } from './story.js';
import { visit } from '../visiting.js';

/** Of the seeded story, the school that has not filed its year. */
const MANAGER = 'primary-manager';
const AGENCY = '云麓小学';

/** Station 4: the year is filed, first below the floor, and confirmed by the finance office. */
export async function planning(line: Line): Promise<void> {
  await line.step('开始填报', MANAGER, async ({ page }) => {
    await visit(page, '/procurement');
    await shows(page, `${year()} 年度的预留份额还没有填报`);
    await follow(page, '开始填报');
    await headed(page, `填报 ${year()} 年度预留份额`);
  });
  await line.step('低于下限：指出差多少', MANAGER, async ({ page }) => {
    await page.getByRole('radio', { name: /^自办食堂/ }).check();
    await field(page, '就餐人数').fill('160');
    await field(page, '年度食堂食材采购额').fill('800000');
    const shares = page.getByLabel('预留金额');
    await shares.first().fill('1');
    await press(page, '提交审核');
    await shows(page, /低于最低预留 .*，还差/);
  });
  await line.step('改到下限，提交', MANAGER, async ({ page }) => {
    await button(page, /按最低额填入/)
      .first()
      .click();
    await press(page, '提交审核');
    await saying(page, '填报已提交，待财政部门审核', () => press(dialog(page), '提交审核'));
    await shows(page, '待财政审核');
  });
  await line.called('county-finance', `${AGENCY}${year()}年预留份额填报`);
  await line.step('财政局确认', 'county-finance', async ({ page }) => {
    await shows(page.getByRole('heading', { level: 1 }), AGENCY);
    await saying(page, '已确认，份额生效', () => confirm(page, '确认'));
  });
  await line.called(MANAGER, `${year()}年预留份额填报已确认`);
  await line.step('份额已确认', MANAGER, async ({ page }) => {
    await shows(page, '已确认');
  });
}
