import { button, dialog, field, fill, headed, pickDay, press, saying, shows } from '../hands.js';
import { type Line, today } from './story.js';
import { visit } from '../visiting.js';

export const BUYER = 'canteen-buyer';

/** Station 5: goods from the catalogue and from a pasted sheet; what it will do; one line refused. Answers the order's number. */
export async function purchase(line: Line): Promise<string> {
  const requestTitle = `食堂茶油采购 ${line.run}`;
  await drafted(line, requestTitle);
  await gathered(line);
  await pasted(line);
  const number = await submitted(line);
  return approved(line, requestTitle, number);
}

async function drafted(line: Line, title: string): Promise<void> {
  await line.step('新建采购申请', BUYER, async ({ page }) => {
    await visit(page, '/procurement/requests/new');
    await headed(page, '新建采购申请');
    await button(page, '下一步：选商品').and(page.locator(':enabled')).waitFor();
    await pickDay(page, page, '期望到货日期', today(7));
    await page.getByRole('radio', { name: '食堂', exact: true }).check();
    await fill(page, {
      标题: title,
      收货地址: '耒阳市湘南监狱食堂后门（样例）',
      收货联系人: '伍秋实',
      手机号: '13900000000',
      给供应商的说明: '工作日上午送货',
    });
    await press(page, '下一步：选商品');
    await headed(page, title);
  });
}

async function gathered(line: Line): Promise<void> {
  await line.step('从商品目录加入', BUYER, async ({ page }) => {
    await added(line, `山茶油${line.run}`, `${line.productName} 500mL 瓶装`, '20');
    await shows(page, '¥1,440.00');
    await added(line, `红薯粉${line.run}`, `${line.noodleName} 1kg 袋装`, '5');
  });
}

async function added(line: Line, words: string, name: string, quantity: string): Promise<void> {
  const { page } = await line.cast.as(BUYER);
  await page.getByRole('textbox', { name: '查找商品' }).fill(words);
  const hit = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: name.split(' ')[0]!, exact: true }) })
    .first();
  await button(hit, /^(选购|选规格)/).click();
  const row = hit.getByRole('listitem').filter({ has: page.getByRole('spinbutton', { name: `数量：${name}` }) });
  await row.getByRole('spinbutton').fill(quantity);
  await saying(page, `已加入 ${name}`, () => press(row, '加入'));
}

async function pasted(line: Line): Promise<void> {
  await line.step('粘贴采购表：错的行逐行说明', BUYER, async ({ page }) => {
    const sheet = `商品名称\t数量\t单位\n${line.productName}散装\t9\t公斤\n月球土豆${line.run}\t3\t袋`;
    await page.getByRole('textbox', { name: '粘贴的采购表' }).fill(sheet);
    await saying(page, '已加入 1 行，1 行需要修改', () => press(page, '识别并加入'));
    const wrong = page.getByRole('region', { name: '需要修改的行' });
    await shows(wrong, '第 3 行');
    await wrong.getByRole('alert').first().waitFor();
    await press(wrong, '不要这一行');
    await wrong.waitFor({ state: 'hidden' });
    await page
      .getByRole('spinbutton', { name: `数量：${line.productName} 散装` })
      .first()
      .waitFor();
  });
}

async function submitted(line: Line): Promise<string> {
  return line.step('看到影响，提交审批', BUYER, async ({ page }) => {
    await shows(page, '这份申请的影响');
    await shows(page, /计入：.*耒阳/);
    await shows(page, /不计入预留份额：/);
    await shows(page, new RegExp(`计入 ¥2,520\\.00，预留`));
    await shows(page, '3 种商品，合计');
    await press(page, '提交审批');
    await shows(dialog(page), /合计 ¥2,580\.00，由 1 位审批人批准/);
    await saying(page, '已提交，等待审批', () => press(dialog(page), '提交审批'));
    await shows(page, '审批中');
    return (
      await page
        .getByText(/^[A-Z]{2}\d{4}-\d{6}$/)
        .first()
        .innerText()
    ).trim();
  });
}

async function approved(line: Line, title: string, number: string): Promise<string> {
  await line.called('canteen-approver', `采购申请待审批：${number}`);
  await line.hearing(BUYER, `采购申请已批准：${number}`, () => refusedInPart(line, title));
  return line.step('按供应商生成了订单', BUYER, async ({ page }) => {
    await shows(page, '已批准');
    const order = page.getByRole('link', { name: /^DD\d{4}-\d{6}$/ }).first();
    const orderNumber = await order.innerText();
    await order.click();
    await headed(page, `订单 ${orderNumber}`);
    return orderNumber;
  });
}

function refusedInPart(line: Line, title: string): Promise<void> {
  return line.step('审批人拒绝一行，批准其余', 'canteen-approver', async ({ page }) => {
    await headed(page, title);
    const noodles = page.getByRole('listitem').filter({ hasText: line.noodleName }).last();
    await noodles.getByRole('checkbox', { name: '不同意这一行' }).check();
    await field(noodles, '不同意的理由').fill('本月粉类已够');
    await shows(page, '去掉 ¥60.00');
    await field(page, '审批意见').fill('同意');
    await press(page, '批准');
    await shows(dialog(page), '同意 2 行，¥2,520.00；不同意 1 行。');
    await saying(page, '已批准', () => press(dialog(page), '批准'));
  });
}
