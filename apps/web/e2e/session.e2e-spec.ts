import { generate } from 'otplib';
import type { Page, Route } from 'playwright-core';
import { paper } from '../../../test/story/papers.js';
import { DESKTOP, PHONE, type Seat, signIn, takeSeat } from './support/browser.js';
import { button, dialog, field, fill, headed, pdf, press, shows, upload } from './support/hands.js';
import { onStage } from './support/stage.js';
import { atStep } from './support/step.js';

const PASSWORD = 'bangfu-demo';
const PERIOD_SECONDS = 30;

const stage = onStage();
let seat: Seat;

async function seated(login?: string, viewport = DESKTOP): Promise<Page> {
  seat = await takeSeat(stage.browser, stage.product.url, { viewport });
  seat.context.setDefaultTimeout(30_000);
  if (login) await signIn(seat, login);
  return seat.page;
}
afterEach(() => seat?.context.close());

const journey = (title: string, work: () => Promise<void>): void => {
  it(title, () => atStep(title, () => seat, work), 120_000);
};

const atWork = async (page: Page): Promise<void> => {
  await page.waitForURL('**/procurement');
  await page.getByRole('heading', { level: 1 }).waitFor();
};

describe('Signing in', () => {
  journey('with a card of the story is one click, and one is where one works', async () => {
    const page = await seated();
    await page.goto('/');
    await page.getByRole('link', { name: '登录' }).first().click();
    await headed(page, '登录');
    await page.getByRole('button', { name: /canteen-acceptor/ }).click();
    await atWork(page);
  });

  journey('with a wrong password says so beside the form, and lets one try again', async () => {
    const page = await seated();
    await page.goto('/sign-in?next=/vendor/orders');
    await fill(page, { 登录名: 'coop-clerk', 密码: 'bangfu-denmo' });
    await press(page, '登录');
    await shows(page.getByRole('alert'), '账号或密码不正确');
    expect(await field(page, '登录名').inputValue()).toBe('coop-clerk');
    await field(page, '密码').fill(PASSWORD);
    await press(page, '登录');
    await headed(page, '订单');
  });

  journey('with a second factor: enrolled by a QR code, then asked for, and a recovery code helps once', async () => {
    const page = await seated('union-officer');
    const [secret, recovery] = await enrolled(page);
    const again = await seated();
    await again.goto('/sign-in');
    await fill(again, { 登录名: 'union-officer', 密码: PASSWORD });
    await press(again, '登录');
    await field(again, '六位验证码').fill('000000');
    await press(again, '完成登录');
    await again.getByRole('alert').first().waitFor();
    // The code that was used to enrol is spent; the clock of the phone is one period ahead.
    await field(again, '六位验证码').fill(
      await generate({ secret, epoch: Math.floor(Date.now() / 1000) + PERIOD_SECONDS }),
    );
    await press(again, '完成登录');
    await atWork(again);
    const third = await seated();
    await third.goto('/sign-in');
    await fill(third, { 登录名: 'union-officer', 密码: PASSWORD });
    await press(third, '登录');
    await press(third, '手机不在身边？用恢复码');
    await field(third, '恢复码').fill(recovery);
    await press(third, '完成登录');
    await atWork(third);
  });
});

/** Answers the secret and one recovery code, as a person would note them down. */
async function enrolled(page: Page): Promise<[secret: string, recovery: string]> {
  await page.goto('/account/second-factor');
  await field(page, '先输入当前密码').fill(PASSWORD);
  await press(page, '开始启用');
  await page.getByRole('img', { name: '给身份验证器扫的二维码' }).waitFor();
  const secret = (await page.getByRole('code').first().innerText()).replaceAll(' ', '');
  await field(page, '六位验证码').fill(await generate({ secret }));
  await press(page, '确认启用');
  const recovery = await page.getByRole('list', { name: '恢复码' }).getByRole('listitem').first().innerText();
  await press(page, '我已经保存好了');
  await shows(page, '已启用');
  return [secret, recovery];
}

describe('Nothing that was typed is lost', () => {
  journey('when the line is cut during acceptance: the retry acts once', async () => {
    const page = await seated('canteen-acceptor', PHONE);
    await page.goto('/procurement/shipments?state=arrived');
    await page
      .getByRole('link', { name: /^FH\d{4}-\d{6}$/ })
      .first()
      .click();
    await shows(page, '逐行验收');
    await press(page, '与约定一致');
    await field(page, '验收备注').fill('过磅人：老周');
    await seat.context.setOffline(true);
    await press(page, '确认验收');
    await press(dialog(page), '确认验收');
    await shows(dialog(page).getByRole('alert'), /网络连接已断开/);
    await seat.context.setOffline(false);
    const keys: string[] = [];
    await page.route('**/receipt', (route) => answerLost(route, keys), { times: 1 });
    await press(dialog(page), '确认验收');
    await shows(dialog(page).getByRole('alert'), /网络连接已断开/);
    expect(await field(page, '验收备注').inputValue()).toBe('过磅人：老周');
    const repeated = page.waitForRequest(
      (request) => request.url().endsWith('/receipt') && request.method() === 'POST',
    );
    await press(dialog(page), '确认验收');
    expect((await (await repeated).allHeaders())['idempotency-key']).toBe(keys[0]);
    await shows(page, '过磅人：老周');
    await shows(page, '已验收');
  });

  journey('when the session ends in the middle of a form: the command is carried out once', async () => {
    const page = await seated('canteen-buyer');
    await page.goto('/procurement/requests/new');
    await button(page, '下一步：选商品').and(page.locator(':enabled')).waitFor();
    await fill(page, { 标题: '会话过期时写的申请' });
    await seat.context.clearCookies();
    await press(page, '下一步：选商品');
    const asking = page.getByRole('dialog', { name: '登录已过期' });
    expect(await field(asking, '登录名').inputValue()).toBe('canteen-buyer');
    await field(asking, '密码').fill('bangfu-wrong');
    await press(asking, '登录并继续');
    await shows(asking.getByRole('alert'), '账号或密码不正确');
    await field(asking, '密码').fill(PASSWORD);
    await press(asking, '登录并继续');
    await headed(page, '会话过期时写的申请');
    await page.goto('/procurement/requests');
    await page.getByRole('link', { name: '会话过期时写的申请' }).first().waitFor();
    expect(await page.getByRole('link', { name: '会话过期时写的申请' }).count()).toBe(1);
  });

  journey('when the page is loaded anew', async () => {
    const page = await seated('canteen-buyer');
    await page.goto('/procurement/requests/new');
    await button(page, '下一步：选商品').and(page.locator(':enabled')).waitFor();
    await fill(page, { 标题: '还没有保存的申请', 给供应商的说明: '工作日上午送货' });
    await page.waitForFunction(() => Object.values(sessionStorage).some((text) => text.includes('工作日上午送货')));
    await page.reload();
    await shows(page, '已恢复您上次未保存的内容');
    expect(await field(page, '标题').inputValue()).toBe('还没有保存的申请');
    expect(await field(page, '给供应商的说明').inputValue()).toBe('工作日上午送货');
    await press(page, '放弃这些内容');
    expect(await field(page, '标题').inputValue()).toBe('');
  });
});

describe('A browser of one’s own', () => {
  journey('says what is wrong with a file that is not what it is called', async () => {
    const page = await seated('coop-owner');
    await page.goto('/vendor/households/new');
    const opener = button(page, '上传文件');
    await upload(page, opener, pdf('带贫协议.pdf', Buffer.from('<script>样张</script>')));
    await shows(page.getByRole('alert'), /文件内容不是允许的类型/);
    await upload(page, opener, pdf('带贫协议.pdf', paper('带贫协议')));
    await page.getByRole('link', { name: '带贫协议.pdf' }).waitFor();
    expect(await page.getByRole('alert').filter({ hasText: '文件内容' }).count()).toBe(0);
  });

  journey('keeps the language and the theme that were chosen', async () => {
    const page = await seated('canteen-manager');
    await page.goto('/procurement');
    await button(page, /^我的账户：/).click();
    await page.getByRole('radio', { name: 'English' }).click();
    await button(page, /^My account/).click();
    await page.getByRole('radio', { name: 'Dark' }).click();
    await page.reload();
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor({ state: 'attached' });
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await button(page, /^My account/).click();
    await page.getByRole('radio', { name: '中文' }).click();
    await page.getByRole('navigation', { name: '主菜单' }).waitFor({ state: 'attached' });
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  });

  journey('signs out in every tab at once', async () => {
    const page = await seated('canteen-buyer');
    const other = await seat.context.newPage();
    await Promise.all([page.goto('/procurement'), other.goto('/procurement/orders')]);
    await headed(other, '订单');
    await button(page, /^我的账户：/).click();
    await press(page, '退出登录');
    await page.getByRole('link', { name: '登录' }).first().waitFor();
    await headed(other, '登录');
  });

  journey('leaves nothing behind that was typed and never sent, once its person has signed out', async () => {
    const page = await seated('canteen-buyer');
    await page.goto('/procurement/requests/new');
    await button(page, '下一步：选商品').and(page.locator(':enabled')).waitFor();
    await fill(page, { 给供应商的说明: '送到后门找黄师傅' });
    await page.waitForFunction(() => Object.values(sessionStorage).some((text) => text.includes('黄师傅')));
    await button(page, /^我的账户：/).click();
    await press(page, '退出登录');
    await page.getByRole('link', { name: '登录' }).first().waitFor();
    expect(await page.evaluate(() => Object.values(sessionStorage).join())).not.toContain('黄师傅');
  });
});

/** The command arrives and acts; its answer does not come back. */
async function answerLost(route: Route, keys: string[]): Promise<void> {
  keys.push((await route.request().allHeaders())['idempotency-key'] ?? '');
  await route.fetch();
  await route.abort('connectionreset');
}
