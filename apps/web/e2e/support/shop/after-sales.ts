import pg from 'pg';
import { dialog, fill, follow, headed, press, saying, shows } from '../hands.js';
import { ask, confirmReceipt, openOwnClaim, openOwnOrder, sentBack } from './claiming.js';
import { FARM, fenBeside, GROWERS, MILL, type ShopPlay } from './play.js';
import { answer, arrived, moneyOf, onShelf, openClaim, openOrder } from './supplying.js';
import { visit } from '../visiting.js';

const EGGS = '大义鲜鸡蛋 30枚板装';
const DUCK = '大义稻田土鸭 净膛整只';
const OIL = '耒阳茶油 500mL瓶装';
const BAMBOO = '安化烟笋干 500克袋装';

/** Two lines in one claim: of the eggs one box less than asked, of the duck a part of its price. */
export async function broken(play: ShopPlay): Promise<void> {
  const order = play.orderOf(FARM.name);
  const claim = await play.step('申请售后：鸡蛋破损，附照片', play.shopper, (page) =>
    ask(page, order, {
      kind: '只退款',
      reason: '破损',
      lines: { [EGGS]: { units: '2' }, [DUCK]: { units: '1', yuan: '20' } },
      photo: '破损-样张.png',
      note: '两板鸡蛋压破，鸭子的袋子漏了。',
    }),
  );
  await play.step('逐项答复', FARM.login, async (page) => {
    await openClaim(page, claim);
    await page.getByRole('img', { name: /1/ }).first().waitFor();
    await answer(
      page,
      {
        大义鲜鸡蛋: { outcome: '部分同意', quantity: '1', why: '照片上只有一板破了' },
        大义稻田土鸭: { outcome: '全部同意' },
      },
      '包装没有垫好，对不起。',
    );
    await shows(page, '已退款');
  });
  const refunded = 1_680n + 2_000n;
  await play.step('看到退款', play.shopper, async (page) => {
    await openOwnClaim(page, claim);
    await shows(page, '已原路退回，到账时间以付款渠道为准。');
    await shows(page, /同意 1 板/);
    await shows(page, '照片上只有一板破了');
    await follow(page, order);
    await headed(page, `订单 ${order}`);
    expect(await fenBeside(page, '已退或正在退')).toBe(refunded);
    await shows(page, '售后处理完毕');
  });
  await play.step('货款页和订单页一致', FARM.login, async (page) => {
    const { order: onOrder, ledger } = await moneyOf(page, order);
    expect(onOrder.refundedFen).toBe(refunded);
    expect(ledger).toEqual(onOrder);
  });
}

export async function changedMind(play: ShopPlay): Promise<void> {
  const order = play.orderOf(MILL.name);
  const claim = await play.step('申请退货：不想要了', play.shopper, (page) =>
    ask(page, order, {
      ...{ kind: '退货退款', reason: '不想要了（无理由退货）' },
      lines: { [OIL]: { units: '1' } },
      note: '家里还有一瓶。',
    }),
  );
  const before = await play.step('同意退货', MILL.login, async (page) => {
    const count = await onShelf(page, '500mL瓶装');
    await openClaim(page, claim);
    await answer(page, { 耒阳茶油: { outcome: '全部同意' } }, '请寄回，收到就退款。');
    await shows(page, '等买家把货寄回');
    return count;
  });
  await play.step('寄回', play.shopper, async (page) => {
    await openOwnClaim(page, claim);
    await sentBack(page, '中通快递', `77${play.digits}`);
  });
  await play.step('收到退货，重新入库', MILL.login, async (page) => {
    await openClaim(page, claim, 'returning');
    await shows(page, `中通快递 77${play.digits}`);
    await press(page, '已收到退货');
    await dialog(page).getByRole('checkbox', { name: '退回的商品还能卖，重新入库' }).check();
    await saying(page, '已确认，款项正在原路退回', () => press(dialog(page), '已收到退货'));
    await shows(page, '已退款');
    await shows(page, '收到退货，已重新入库');
    expect(await onShelf(page, '500mL瓶装')).toBe(before + 1);
  });
  await play.step('退货的钱回来了', play.shopper, async (page) => {
    await openOwnClaim(page, claim);
    await shows(page, '已原路退回，到账时间以付款渠道为准。');
    await openOwnOrder(page, order);
    const goods = await fenBeside(page, '商品');
    expect(await fenBeside(page, '已退或正在退')).toBe(goods / 2n);
  });
}

export async function oneMore(play: ShopPlay): Promise<void> {
  const order = play.orderOf(GROWERS.name);
  const claim = await play.step('申请补发：少一袋', play.shopper, (page) =>
    ask(page, order, {
      ...{ kind: '补发或换货', reason: '少件' },
      lines: { [BAMBOO]: { units: '1' } },
      note: '买三袋，箱子里只有两袋。',
    }),
  );
  const again = `66${play.digits}`;
  await play.step('同意补发，登记补发，送达', GROWERS.login, async (page) => {
    await openClaim(page, claim);
    await answer(page, { 安化烟笋干: { outcome: '全部同意' } }, '漏装了，马上补。');
    await press(page, '登记补发');
    await dialog(page).getByRole('combobox', { name: '承运方' }).fill('邮政快递');
    await fill(dialog(page), { 运单号: again });
    await saying(page, '已补发，买家已收到通知', () => press(dialog(page), '登记补发'));
    await openOrder(page, order);
    await arrived(page);
  });
  await play.step('收到补发，确认收货', play.shopper, async (page) => {
    await openOwnClaim(page, claim);
    await shows(page, `已补发：邮政快递 ${again}`);
    await openOwnOrder(page, order);
    await shows(page, again);
    await confirmReceipt(page, order);
  });
}

/** A board of eggs that was agreed to be sent once more and is not: the buyer takes the money when the supplier is late. */
export async function neverSent(play: ShopPlay): Promise<void> {
  const order = play.orderOf(FARM.name);
  const claim = await play.step('申请补发：少一板', play.shopper, (page) =>
    ask(page, order, {
      ...{ kind: '补发或换货', reason: '少件' },
      lines: { [EGGS]: { units: '1' } },
      note: '箱子里少一板。',
    }),
  );
  await play.step('同意补发，然后没有动静', FARM.login, async (page) => {
    await openClaim(page, claim);
    await answer(page, { 大义鲜鸡蛋: { outcome: '全部同意' } }, '明天补发。');
    await shows(page, /最迟 .+ 寄出；逾期的，买家可以改要退款/);
  });
  await play.step('还在期限内', play.shopper, async (page) => {
    await openOwnClaim(page, claim);
    await shows(page, /合作社会在 .+ 前补发/);
    expect(await page.getByRole('button', { name: '不等了，改要退款' }).count()).toBe(0);
  });
  await daysLater(play, claim, 6);
  await play.step('逾期，改要退款', play.shopper, async (page) => {
    await page.reload();
    await shows(page, /补发逾期了，可以改要退款/);
    await press(page, '不等了，改要退款');
    await press(dialog(page), '改要退款');
    await shows(page, '已原路退回，到账时间以付款渠道为准。');
    await shows(page, '补发改为退款');
    await follow(page, order);
    await headed(page, `订单 ${order}`);
    expect(await fenBeside(page, '已退或正在退')).toBe(2n * 1_680n + 2_000n);
  });
  await play.step('知道不用再寄', FARM.login, async (page) => {
    await openClaim(page, claim, 'refunded');
    await shows(page, '改为退款 ¥16.80');
    const { order: onOrder, ledger } = await moneyOf(page, order);
    expect(ledger).toEqual(onOrder);
  });
}

/** The answer to a claim is put so many days into the past. */
async function daysLater({ product }: ShopPlay, claim: string, days: number): Promise<void> {
  const client = new pg.Client({ connectionString: product.databaseUrl });
  await client.connect();
  try {
    await client.query('UPDATE claims SET decided_at = decided_at - make_interval(days => $2) WHERE number = $1', [
      ...[claim, days],
    ]);
  } finally {
    await client.end();
  }
}

export async function escalated(play: ShopPlay): Promise<void> {
  const order = play.orderOf(GROWERS.name);
  const claim = await play.step('申请退款：质量不符', play.shopper, (page) =>
    ask(page, order, {
      ...{ kind: '只退款', reason: '质量与描述不符' },
      lines: { [BAMBOO]: { units: '1' } },
      photo: '发霉-样张.png',
      note: '一袋有霉点。',
    }),
  );
  await play.step('不同意', GROWERS.login, async (page) => {
    await openClaim(page, claim);
    await answer(page, { 安化烟笋干: { outcome: '不同意', why: '是盐霜，不是霉' } }, '盐霜可以放心吃。');
    await shows(page, '不同意');
  });
  await play.step('请平台裁处', play.shopper, async (page) => {
    await openOwnClaim(page, claim);
    await shows(page, '是盐霜，不是霉');
    await press(page, '请平台裁处');
    await fill(dialog(page), { 为什么: '闻起来是霉味，照片拍得清楚。' });
    await press(dialog(page), '请平台裁处');
    await shows(page, '平台正在处理。');
  });
  await play.step('平台裁处：退一部分', 'operator', async (page) => {
    await visit(page, '/oversight/claims');
    await headed(page, '消费者售后');
    await follow(page, claim);
    await headed(page, `售后 ${claim}`);
    await shows(page, '闻起来是霉味，照片拍得清楚。');
    await press(page, '裁处');
    await dialog(page).getByText('部分同意', { exact: true }).click();
    await fill(dialog(page), {
      同意的金额: '30',
      少于申请的理由: '可以挑拣后食用',
      '裁处理由（双方可见）': '照片可见霉点，退三十元。',
    });
    await saying(page, '已裁处', () => press(dialog(page), '裁处'));
    await shows(page, '已退款');
  });
  await play.step('看到裁处和退款', play.shopper, async (page) => {
    await openOwnClaim(page, claim);
    await shows(page, '平台裁处');
    await shows(page, '照片可见霉点，退三十元。');
    await shows(page, '已原路退回，到账时间以付款渠道为准。');
    await follow(page, order);
    await headed(page, `订单 ${order}`);
    expect(await fenBeside(page, '已退或正在退')).toBe(3_000n);
  });
  await play.step('裁处后货款页和订单页一致', GROWERS.login, async (page) => {
    const { order: onOrder, ledger } = await moneyOf(page, order);
    expect(onOrder.refundedFen).toBe(3_000n);
    expect(ledger).toEqual(onOrder);
  });
}
