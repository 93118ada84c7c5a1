import { randomUUID } from 'node:crypto';
import iconv from 'iconv-lite';
import type { Page } from 'playwright-core';
import { accountNumber } from '../../../../../test/story/codes.js';
import { button, confirm, dialog, fill, headed, type Paper, press, saying, shows, upload } from '../hands.js';
import { beside, firstFen, type MoneyPlay, row, taken } from './play.js';
import { visit } from '../visiting.js';

const MAKER = 'operator';
const CHECKER = 'operator-finance';
const FAILING = { login: 'anhua-owner', name: '安化县云坳黑茶专业合作社' };
const WHY = '收款人户名不符';

interface Line {
  readonly number: string;
  readonly payee: string;
  readonly account: string;
  readonly amount: string;
}

/** One makes a batch, another checks it, the bank pays one and refuses the other, and the refused money comes back to be paid again. */
export async function batch(play: MoneyPlay): Promise<void> {
  const made = await play.step('制单', MAKER, making);
  await play.step('制单人不能复核', MAKER, (page) => refusedToMaker(page, made.id));
  await play.called('另一人复核', CHECKER, `付款批次待复核：${made.number}`, async (page) => {
    await headed(page, `付款批次 ${made.number}`);
    await saying(page, '已复核，可以导出银行文件', () => confirm(page, '复核通过'));
  });
  const lines = await play.step('导出银行文件', CHECKER, (page) => file(page));
  expect(lines.map(({ payee }) => payee)).toContain(FAILING.name);
  expect(lines.length).toBeGreaterThan(1);
  expect(firstFen(`¥${thousands(total(lines))}`)).toBe(made.totalFen);
  const answer = answerTo(lines);
  await play.called('读入回盘，再读一次', MAKER, `付款批次已复核：${made.number}`, async (page) => {
    await readBack(page, answer);
    await shows(page, `付成 ${lines.length - 1} 笔，银行退回 1 笔，没有变化 0 笔。`);
    await row(page, FAILING.name).getByText(WHY).waitFor();
    const before = await page.getByRole('table').innerText();
    await readBack(page, answer);
    await shows(page, `付成 0 笔，银行退回 0 笔，没有变化 ${lines.length} 笔。`);
    await page.reload();
    await headed(page, `付款批次 ${made.number}`);
    await row(page, FAILING.name).waitFor();
    expect(await page.getByRole('table').innerText()).toBe(before);
    expect(firstFen(await beside(page, '付成')) + firstFen(await beside(page, '银行退回'))).toBe(made.totalFen);
  });
  const failed = lines.find(({ payee }) => payee === FAILING.name)!;
  await mended(play, failed);
}

async function making(page: Page): Promise<{ id: string; number: string; totalFen: bigint }> {
  await visit(page, '/oversight');
  await headed(page, '工作台');
  await page.getByRole('link', { name: /^待付款/ }).click();
  await headed(page, '付款');
  const all = page.getByRole('checkbox', { name: /^全选本页 \d+ 笔$/ });
  await all.check();
  const said = page.getByRole('status').getByText(/^已选 \d+ 笔，共 ¥/);
  const totalFen = firstFen(await said.innerText());
  const one = page.getByRole('checkbox', { name: new RegExp(`^选择 FK\\S+ ${FAILING.name}$`) });
  await one.uncheck();
  expect(firstFen(await said.innerText())).toBeLessThan(totalFen);
  await one.check();
  expect(await all.isChecked()).toBe(true);
  await press(page, '制单');
  await shows(dialog(page), new RegExp(`^制单：\\d+ 笔，共 `));
  await saying(page, '已制单，请另一人复核', () => press(dialog(page), '制单'));
  await headed(page, /^付款批次 PC/);
  expect(firstFen(await beside(page, '金额'))).toBe(totalFen);
  const number = (await page.getByRole('heading', { level: 1 }).innerText()).replace('付款批次', '').trim();
  return { id: page.url().split('/').at(-1)!, number: number.split(/\s/)[0]!, totalFen };
}

/** Neither by a button nor behind the page's back. */
async function refusedToMaker(page: Page, id: string): Promise<void> {
  await shows(page, '您制的单，须由另一人复核');
  expect(await button(page, '复核通过').count()).toBe(0);
  expect(await page.getByRole('link', { name: /导出付款文件/ }).count()).toBe(0);
  const path = `/api/oversight/payout-batches/${id}`;
  const token = (await page.context().cookies()).find(({ name }) => name === 'bangfu_csrf')!;
  const headers = { 'x-csrf-token': decodeURIComponent(token.value), 'idempotency-key': randomUUID() };
  const answer = await page.request.post(`${path}/approval`, { headers });
  expect(await answer.json()).toMatchObject({ status: 403, code: 'same_person' });
  expect((await page.request.get(`${path}/file`)).status()).toBe(409);
}

async function file(page: Page): Promise<Line[]> {
  await shows(page, '已复核，待回盘');
  const content = await taken(page, () => page.getByRole('link', { name: '导出付款文件（GB18030）' }).click());
  const [head, ...rows] = iconv.decode(content, 'gb18030').trim().split(/\r?\n/);
  expect(head).toBe('序号,付款单号,收款人户名,收款人账号,收款人开户行,金额,附言');
  return rows.map((text) => {
    const [, number, payee, account, , amount] = text.split(',').map((cell) => cell.replace(/^"|"$/g, ''));
    expect(account).toMatch(/\d{10,}/);
    return { number: number!, payee: payee!, account: account!, amount: amount! };
  });
}

function answerTo(lines: readonly Line[]): Paper {
  const rows = lines.map(({ number, payee, amount }) =>
    payee === FAILING.name ? `${number},${amount},失败,${WHY}` : `${number},${amount},成功,`,
  );
  const text = ['付款单号,金额,处理结果,失败原因', ...rows, ''].join('\r\n');
  return { name: '回盘.csv', mimeType: 'text/csv', buffer: iconv.encode(text, 'gb18030') };
}

async function readBack(page: Page, answer: Paper): Promise<void> {
  await upload(page, button(page, /选择回盘文件/), answer);
  await button(page, '读入').and(page.locator(':enabled')).click();
}

/** The supplier is told and names another account; the operator verifies it, and the money is due again. */
async function mended(play: MoneyPlay, failed: Line): Promise<void> {
  await play.called('供应商看到付款被退回', FAILING.login, '收款账户不能使用，请重新登记', async (page) => {
    await headed(page, '付款与收款账户');
    await row(page, WHY).getByText(failed.number).waitFor();
    const next = row(page, `接替被退回的 ${failed.number}`);
    await next.getByText('收款账户不能使用，请重新登记').waitFor();
    await button(page, /^(更换|登记)收款账户$/).click();
    const number = accountNumber();
    await fill(dialog(page), { 开户行: '安化农商银行东坪支行（样例）', 账号: number, 再输一遍账号: number });
    await saying(page, '收款账户已登记，等平台核验', () => press(dialog(page), '提交核验'));
  });
  await play.called('运营方核验新账户', MAKER, /核验.*黑茶.*的收款账户/, async (page) => {
    await headed(page, '收款账户核验');
    await saying(page, '已核验，待付款项可以付出', () => confirm(page, '核验通过'));
  });
  await play.step('运营方看到退回的和重付的', MAKER, async (page) => {
    await visit(page, '/oversight/payouts?state=refused');
    await row(page, failed.number).getByText(WHY).waitFor();
    await page.getByRole('group', { name: '状态' }).getByRole('button', { name: '待付款' }).click();
    await row(page, `重付 ${failed.number}`).waitFor();
  });
}

const total = (lines: readonly Line[]): bigint =>
  lines.reduce((sum, { amount }) => sum + BigInt(amount.replace('.', '')), 0n);

const thousands = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
