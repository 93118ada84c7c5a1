import { paper } from '../../../../../test/story/papers.js';
import { button, fill, follow, headed, pdf, press, saying, shows, stored, upload } from '../hands.js';
import { addToCart, CARDS, numbersOf, payAtCashier } from './buying.js';
import { confirmReceipt } from './claiming.js';
import { fenBeside, fenIn, GROWERS, type ShopPlay } from './play.js';
import { sendAndDeliver } from './supplying.js';
import { visit } from '../visiting.js';

const HOME = '淝田镇敬老院（样例）';
const RICE = 16_500n;

/** 以购代捐: goods straight to a home for the elderly, whose slip closes the circle; counted as a gift and as nothing else. */
export async function given(play: ShopPlay): Promise<void> {
  const before = await unitSum(play);
  const number = await play.step('把购物车送给敬老院', play.shopper, async (page) => {
    await visit(page, '/catalogue');
    await addToCart(page, '安化高山大米', '25公斤袋装', 1);
    await visit(page, '/giving');
    await headed(page, '以购代捐');
    await follow(page, HOME);
    await headed(page, HOME);
    await button(page, /^把选中的 1 种（¥165.00）送去$/).click();
    await headed(page, '确认捐赠');
    await shows(page, '由合作社直接送到，签收单会上传给您看。按捐赠统计，不计入任何采购任务。');
    expect(await page.getByRole('region', { name: '归属单位' }).count()).toBe(0);
    // The helper's own tally at the end is without this gift.
    await press(page.getByRole('region', { name: '推荐人' }), '不记推荐人');
    await page.getByRole('button', { name: '提交并付款' }).and(page.locator(':enabled')).click();
    await payAtCashier(page, CARDS.good);
    return [...(await numbersOf(page)).values()][0]!;
  });
  await play.step('送到敬老院，上传签收单', GROWERS.login, async (page) => {
    await sendAndDeliver(page, number, `55${play.digits}`);
    await shows(page, '以购代捐');
    await upload(page, button(page, '上传签收单'), pdf('签收单-样张.pdf', paper('敬老院签收单')));
    await stored(page, '签收单-样张.pdf');
    await fill(page, { '机构的感谢（公开显示）': `谢谢，新米收到了${play.run}` });
    await saying(page, '签收已登记，捐赠人会收到通知', () => press(page, '登记签收'));
    await shows(page, '查看签收单');
  });
  await play.step('看到捐赠、签收单和感谢', play.shopper, async (page) => {
    await confirmReceipt(page, number);
    await shows(page.getByRole('region', { name: '受赠机构' }), HOME);
    expect(await page.getByText('收货人').count()).toBe(0);
    await follow(page, '我的捐赠');
    await headed(page, '我的捐赠');
    const gift = page.getByRole('article').filter({ hasText: number });
    await shows(gift, /已签收$/);
    await shows(gift, `谢谢，新米收到了${play.run}`);
    expect(fenIn(await gift.innerText())[0]).toBeGreaterThanOrEqual(RICE);
    const slip = await page.request.get((await gift.getByRole('link', { name: /签收单$/ }).getAttribute('href'))!);
    expect(slip.headers()['content-type']).toBe('application/pdf');
    await page.getByRole('link', { name: HOME }).first().click();
    await headed(page, HOME);
    await shows(page, `谢谢，新米收到了${play.run}`);
  });
  expect(await unitSum(play)).toBe(before);
}

/** What the giver's unit counts as its people's purchases, to which a gift adds nothing. */
const unitSum = (play: ShopPlay): Promise<bigint> =>
  play.step('单位的合计', 'canteen-manager', async (page) => {
    await visit(page, '/procurement/attribution');
    await headed(page, '职工个人消费');
    return fenBeside(page, '已收货、扣除退款');
  });
