import { creditCode, mobile } from '../../../../../test/story/codes.js';
import { field, fill, follow, press, shows } from '../hands.js';
import type { Line } from './story.js';
import { visit } from '../visiting.js';

export const PASSWORD = '耒水长流油茶花开满山坡';

/** Station 1, the beginning: somebody nobody knew has an account, and with it registers a cooperative. */
export async function joining(line: Line): Promise<void> {
  const { cast, owner } = line;
  cast.name(owner, await cast.stranger());
  await line.step('注册个人账户', owner, async ({ page }) => {
    await visit(page, '/join');
    await follow(page, '注册个人账户');
    await fill(page, { 登录名: owner, 姓名: '谢青梧', 密码: PASSWORD, 手机号码: mobile() });
    await press(page, '注册并登录');
  });
  await line.step('登记合作社', owner, async ({ page }) => {
    await page.getByRole('radio', { name: '农民专业合作社', exact: true }).check();
    await fill(page, { 名称: line.supplierName, 简称: line.shortName, 统一社会信用代码: '93430481MA4L000000' });
    await shows(page, /校验位对不上/);
    await field(page, '统一社会信用代码').fill(creditCode());
    await shows(page, '校验位正确');
    await field(page, '所在地').pressSequentially('淝田');
    await page
      .getByRole('option', { name: /淝田镇/ })
      .first()
      .click();
    await press(page, '登记，并成为负责人');
    await shows(page, '三步开始供货');
  });
}
