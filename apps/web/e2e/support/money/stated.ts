import type { Page } from 'playwright-core';
import { invoiceNumber } from '../../../../../test/story/codes.js';
import { paper } from '../../../../../test/story/papers.js';
import { button, dialog, fill, follow, headed, pdf, press, saying, shows, stored, upload } from '../hands.js';
import { beside, fenIn, firstFen, type MoneyPlay, row, taken, yuan } from './play.js';
import { visit } from '../visiting.js';

const SUPPLIER = { login: 'coop-owner', name: '黄草洲润福祥农业科技有限公司' };
const AGENCY = { login: 'canteen-finance', name: '湘南监狱' };
const LATE = { login: 'hospital-finance', name: '耒阳市青塘医院' };

interface Late {
  readonly invoice: string;
  readonly fen: bigint;
  readonly days: string;
}

/** The month between an agency and its supplier, one invoice for all of it, and what is late as both sides and the officials see it. */
export async function stated(play: MoneyPlay): Promise<void> {
  const asked = await play.step('对账，申请合并开票', AGENCY.login, statement);
  await play.called('供应商收到开票申请', SUPPLIER.login, `${AGENCY.name}申请合并开票`, (page) =>
    page.waitForURL(/\/vendor\//),
  );
  await play.step('供应商开一张发票', SUPPLIER.login, (page) => covering(page, asked.fen));
  await play.step('申请随发票办结', AGENCY.login, async (page) => {
    await visit(page, '/procurement/invoice-requests');
    await row(page, SUPPLIER.name).getByText('已开票').waitFor();
  });
  const late = await play.step('单位看到账龄和逾期', LATE.login, async (page) => {
    await visit(page, '/procurement/account-statements');
    await shows(page, '有发票过了付款期限');
    await row(page, SUPPLIER.name).waitFor();
    const item = page
      .getByRole('listitem')
      .filter({ hasText: SUPPLIER.name })
      .filter({ hasText: /逾期 \d+ 天/ });
    const text = await item.first().innerText();
    expect(fenIn(await row(page, SUPPLIER.name).innerText())).toContain(fenIn(text).at(-1));
    return {
      invoice: /FP\d{4}-\d{6}/.exec(text)![0],
      fen: fenIn(text).at(-1)!,
      days: /逾期 (\d+) 天/.exec(text)![1]!,
    };
  });
  await play.step('供应商看到同样的逾期和账龄', SUPPLIER.login, async (page) => {
    await visit(page, '/vendor/balance');
    await same(page, late);
    const ageing = page.getByRole('table', { name: '应收账龄' });
    expect(fenIn(await ageing.getByRole('row').filter({ hasText: LATE.name }).innerText())).toContain(late.fen);
  });
  for (const official of ['county-finance', 'city-finance']) {
    await play.step('主管看到同样的逾期', official, async (page) => {
      await visit(page, '/oversight');
      await follow(page, '拖欠货款');
      await headed(page, '拖欠货款');
      await same(page, late);
      await row(page, late.invoice).getByText(LATE.name).waitFor();
    });
  }
}

/** One invoice for everything that was delivered and not invoiced. */
async function covering(page: Page, fen: bigint): Promise<void> {
  await visit(page, '/vendor/invoices');
  const line = page.getByRole('listitem').filter({ hasText: AGENCY.name });
  expect(firstFen(await line.first().innerText())).toBe(fen);
  await line.first().getByRole('link', { name: '去开票' }).click();
  await headed(page, '登记发票');
  const number = invoiceNumber();
  await fill(page, { 发票号码: number });
  await upload(page, button(page, /^上传发票/), pdf('发票-样张.pdf', paper(`发票 ${number}`)));
  await stored(page, '发票-样张.pdf');
  await saying(page, '发票已登记，采购单位已收到通知', () => press(page, `登记 ${yuan(fen)} 的发票`));
}

async function same(page: Page, { invoice, fen, days }: Late): Promise<void> {
  const line = row(page, invoice);
  await line.getByText(`${days} 天`).waitFor();
  expect(fenIn(await line.innerText())).toContain(fen);
}

async function statement(page: Page): Promise<{ fen: bigint }> {
  await visit(page, '/procurement/account-statements');
  await headed(page, '对账');
  const line = page.getByRole('table', { name: '月度对账单' }).getByRole('row').filter({ hasText: SUPPLIER.name });
  const [opening, accepted, returned, paid, closing, uninvoiced] = fenIn(await line.innerText());
  expect(opening! + accepted! - returned! - paid!).toBe(closing);
  await line.getByRole('link', { name: SUPPLIER.name }).click();
  await headed(page, new RegExp(`^${SUPPLIER.name} .* 对账单$`));
  expect(firstFen(await beside(page, '期末应付'))).toBe(closing);
  const sheet = await taken(page, () => page.getByRole('link', { name: '下载 CSV' }).click());
  expect(sheet.toString('utf8')).toContain('期末');
  await page.goBack();
  await line.getByRole('button', { name: '申请合并开票' }).click();
  expect(firstFen(await dialog(page).innerText())).toBe(uninvoiced);
  await fill(dialog(page), { 给供应商的说明: '请开一张' });
  await saying(page, '已申请，供应商会收到待办', () => press(dialog(page), '申请合并开票'));
  await follow(page, '合并开票申请');
  await headed(page, '合并开票申请');
  expect(fenIn(await row(page, SUPPLIER.name).innerText())).toContain(uninvoiced);
  return { fen: uninvoiced! };
}
