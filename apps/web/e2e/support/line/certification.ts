import { idNumber, mobile } from '../../../../../test/story/codes.js';
import { paper } from '../../../../../test/story/papers.js';
import {
  button,
  choose,
  dialog,
  field,
  fill,
  headed,
  pdf,
  press,
  saying,
  shows,
  stored,
  typeDay,
  upload,
} from '../hands.js';
import { papersAdded } from './admission.js';
import { type Line, today } from './story.js';
import { visit } from '../visiting.js';

const HOUSEHOLDS = 2;

/** Station 2: households, three reviews, publicity with an objection, a certificate that anybody can check. */
export async function certification(line: Line): Promise<void> {
  await households(line);
  await applied(line);
  await reviewed(line);
}

export async function reviewed(line: Line): Promise<void> {
  await passed(line, 'township-clerk', '待乡镇初审：');
  await passed(line, 'county-trade', '待行业复审：');
  await passed(line, 'county-revitalisation', '待县级审定：');
}

async function households(line: Line): Promise<void> {
  await line.step('登记联农带农户', line.owner, async ({ page }) => {
    await visit(page, '/vendor/households/new');
    for (let index = 1; index <= HOUSEHOLDS; index += 1) {
      await fill(page, { 户主姓名: '谢样例', 身份证号: idNumber(), 手机号: mobile() });
      if (index === 1) {
        await choose(page, page, '农户类型', '脱贫户');
        await choose(page, page, '所在村', /耒阳市.*黄草洲/, '黄草洲');
        await choose(page, page, '联结方式', '订单收购');
        await typeDay(page, '开始日期', today(-30));
      }
      await upload(page, button(page, '上传文件'), pdf('带贫协议-样张.pdf', paper(`带贫协议 ${line.run}`)));
      await stored(page, '带贫协议-样张.pdf');
      await saying(page, '农户已登记', () => press(page, index < HOUSEHOLDS ? '保存并登记下一户' : '登记农户'));
    }
    await headed(page, '联农带农户');
    await shows(page, '谢**');
  });
}

export async function applied(line: Line): Promise<void> {
  await line.step('申请认定：产品与产地', line.owner, async ({ page }) => {
    await visit(page, '/vendor/certificate-applications/new');
    await fill(page, { 产品名称: line.productName, 规格: '500mL/瓶' });
    await choose(page, page, '品类', '茶油', '茶油');
    await choose(page, page, '产地（村）', /耒阳市.*黄草洲/, '黄草洲');
    await page.getByRole('radio', { name: '加工产品' }).check();
    await page.getByRole('radio', { name: /直接填年产能/ }).check();
    await field(page, '年产能').fill('48000');
    await press(page, '保存并继续');
  });
  await line.step('申请认定：价格与带贫', line.owner, async ({ page }) => {
    await fill(page, {
      供货单价: '72',
      计价单位: '瓶',
      同类产品平均价格: '75',
      平均价格来源: '耒阳市农贸市场均价（样例）',
      带贫机制: '按每斤高于市场价0.5元收购茶籽，年底按股分红',
    });
    await shows(page, '比平均价格低 4.0%');
    await press(page, '下一步');
  });
  await line.step('申请认定：材料和农户', line.owner, async ({ page }) => {
    await papersAdded(page, line.run);
    await press(page, '下一步');
    await page.getByRole('checkbox', { name: /^全选所列/ }).check();
    await press(page, `保存所选 ${HOUSEHOLDS} 户`);
    await shows(page, `带动农户 ${HOUSEHOLDS} 户`);
  });
  await line.step('申请认定：提交', line.owner, async ({ page }) => {
    await page.getByRole('checkbox', { name: /我承诺/ }).check();
    await saying(page, '已提交，进入镇办初审', () => press(page, '提交认定申请'));
  });
}

async function passed(line: Line, login: string, words: string): Promise<void> {
  await line.called(login, `${words}${line.shortName}`);
  await line.step('审核通过', login, async ({ page }) => {
    await shows(page.getByRole('heading', { level: 1 }), line.productName);
    await press(page, '通过');
    await fill(dialog(page), { 审核意见: '材料真实，同意' });
    await saying(page, '已通过', () => press(dialog(page), '通过'));
  });
}
