import { accountNumber, invoiceNumber } from '../../../../../test/story/codes.js';
import { csvStatement, paper } from '../../../../../test/story/papers.js';
import {
  button,
  choose,
  dialog,
  fill,
  follow,
  headed,
  pdf,
  pickDay,
  press,
  saying,
  shows,
  stored,
  upload,
} from '../hands.js';
import { type Line, today } from './story.js';
import { visit } from '../visiting.js';

const PAID_FEN = 156_300n;

/** Station 8: the invoice of what was accepted, a payment with its code, a bank statement that is matched by itself. */
export async function payment(line: Line, orderNumber: string): Promise<void> {
  await invoiced(line, orderNumber);
  const code = await instructed(line);
  await imported(line, code);
  await line.called(line.owner, '发票已付清：');
  await line.step('供应商看到货款付清', line.owner, async ({ page }) => {
    await shows(page, '已付清');
    await shows(page, '¥1,563.00');
  });
}

async function invoiced(line: Line, orderNumber: string): Promise<void> {
  await line.called(line.owner, '已验收，请开具发票：');
  await line.step('登记发票', line.owner, async ({ page }) => {
    await headed(page, orderNumber);
    await shows(page, '验收完毕，请开票');
    await follow(page, '登记发票');
    await headed(page, '登记发票');
    await fill(page, { 发票号码: invoiceNumber() });
    await upload(page, button(page, /^上传发票/), pdf('发票-样张.pdf', paper(`发票 ${line.run}`)));
    await stored(page, '发票-样张.pdf');
    await saying(page, '发票已登记，采购单位已收到通知', () => press(page, '登记 ¥1,563.00 的发票'));
    await shows(page, '等采购单位安排付款');
  });
}

async function instructed(line: Line): Promise<string> {
  await line.called('canteen-finance', `待付款：${line.shortName}`);
  return line.step('安排付款，取得附言码', 'canteen-finance', async ({ page }) => {
    await shows(page, '还应付 ¥1,563.00');
    await pickDay(page, page, '计划付款日', today(1));
    await saying(page, '已安排付款，供应商会收到通知', () => press(page, '安排付款，取得附言码'));
    await shows(page, '按下面的内容转账');
    const term = page.getByRole('term').filter({ hasText: /^附言码$/ });
    return (await term.locator('xpath=following-sibling::dd//span').first().innerText()).trim();
  });
}

async function imported(line: Line, code: string): Promise<void> {
  const number = accountNumber();
  const statement = csvStatement(number, 1_000_000n, [
    {
      on: today(),
      amountFen: PAID_FEN,
      serial: `${line.run}01`,
      payer: '湘南监狱',
      payerAccount: '6217000000000001234',
      remark: `货款 ${code}`,
    },
  ]);
  await line.step('登记收款账户，导入流水，自动核对', 'operator', async ({ page }) => {
    await visit(page, '/oversight/bank');
    await press(page, '登记账户');
    await fill(dialog(page), { 开户行: '耒阳农商银行（样例）', 户名: `帮扶集市收款专户 ${line.run}`, 账号: number });
    await saying(page, '账户已登记', () => press(dialog(page), '登记账户'));
    await choose(page, page, '账户', new RegExp(number.slice(-4)));
    const file = { name: '流水.csv', mimeType: 'text/csv', buffer: statement };
    await upload(page, button(page, '选择流水文件'), file);
    await stored(page, '流水.csv');
    await press(page, '导入并核对');
    await shows(page, '已导入：文件共 1 笔，新增 1 笔，其中自动核对 1 笔，待人工核对 0 笔。');
  });
}
