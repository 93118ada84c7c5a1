import { dialog, field, fill, follow, headed, press, saying, shows } from '../hands.js';
import { atStep } from '../step.js';
import type { Line } from './story.js';
import { visit } from '../visiting.js';

const COUNTY = 'county-revitalisation';

/** Station 2, the end: an objection during publicity and its settlement, the certificate, and its proof. */
export async function publicity(line: Line): Promise<void> {
  await objected(line);
  await settled(line);
  await issued(line);
  await verified(line, await printed(line));
}

async function objected(line: Line): Promise<void> {
  await line.step('群众对公示提出异议', 'shopper', async ({ page }) => {
    await visit(page, '/publicity');
    await follow(page, line.productName);
    await headed(page, line.productName);
    await shows(page, '公示中');
    await shows(page, '（比平均价格低 ¥3.00）');
    await shows(page, '户数较少，为保护个人信息不公开');
    await field(page, '哪里不实').fill('听说茶籽不全是本村的，请核实（样例）');
    await saying(page, '异议已提出，办结后会通知您', () => press(page, '提出异议'));
  });
}

async function settled(line: Line): Promise<void> {
  await line.called(COUNTY, `公示异议待处理：${line.shortName}`);
  await line.step('核实后异议不成立', COUNTY, async ({ page }) => {
    await headed(page, line.productName);
    await shows(page, '有 1 条异议未办结，办结前不能颁证');
    await press(page, '异议不成立');
    await fill(dialog(page), { 核查结论: '经现场核实，茶籽均产自黄草洲村' });
    await saying(page, '异议已办结', () => press(dialog(page), '异议不成立'));
  });
  await line.called('shopper', `您对“${line.productName}”提出的异议已处理`);
  await line.step('异议人看到结论', 'shopper', ({ page }) => shows(page, '经现场核实，茶籽均产自黄草洲村'));
}

/** The days of publicity do not pass while one watches: the green channel is for that. */
async function issued(line: Line): Promise<void> {
  await line.step('绿色通道颁证', COUNTY, async ({ page }) => {
    await press(page, '绿色通道先行颁证');
    await fill(dialog(page), { 绿色通道理由: '秋冬集中供应，走绿色通道' });
    await saying(page, '已颁发证书', () => press(dialog(page), '绿色通道先行颁证'));
  });
}

async function printed(line: Line): Promise<{ number: string; code: string }> {
  await line.called(line.owner, `“${line.productName}”已获认定`);
  return line.step('供应商看到证书', line.owner, async ({ page }) => {
    const certificate = page
      .locator('main')
      .filter({ hasText: /BF-\d{6}-\d{4}-\d{6}/ })
      .filter({ hasText: '验证码' });
    const text = await certificate.filter({ hasText: '有效' }).innerText();
    return { number: /BF-\d{6}-\d{4}-\d{6}/.exec(text)![0], code: /验证码\s+(\w{8,12})/.exec(text)![1]! };
  });
}

async function verified(line: Line, { number, code }: { number: string; code: string }): Promise<void> {
  const seat = await line.cast.stranger();
  const { page } = seat;
  await atStep('任何人凭编号和验证码查验', seat, async () => {
    await visit(page, '/');
    await page.getByRole('link', { name: '证书查验' }).first().click();
    await fill(page, { 证书编号: number, 验证码: '22222222' });
    await press(page, '查验');
    await shows(page, '查不到这张证书');
    await fill(page, { 证书编号: number, 验证码: code });
    await press(page, '查验');
    await shows(page, '真实有效');
    await shows(page, line.supplierName);
  });
  await seat.context.close();
}
