import { randomUUID } from 'node:crypto';
import { Payer } from '../payer.js';
import { picture } from '../papers.js';
import type { Person } from '../person.js';
import type { Story } from '../story.js';
import { must, same, until, yuan } from '../teller.js';

interface Line {
  readonly id: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly amountFen: string;
}
interface Order {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly supplierId: string;
  readonly totalFen: string;
  readonly refundedFen: string;
  readonly version: number;
  readonly lines: readonly Line[];
}
interface Checkout {
  readonly id: string;
  readonly state: string;
  readonly totalFen: string;
  readonly orders: readonly { readonly id: string; readonly number: string; readonly supplierName: string }[];
}
interface Claim {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly refundNumber: string | null;
}

/** Whose goods a shopper of the story buys: three cooperatives of the demo. */
const WANTED = [
  { words: '耒阳茶油', supplier: 'camellia-owner', variant: '500mL瓶装', quantity: 2 },
  { words: '坛下红薯粉丝', supplier: 'noodle-owner', variant: '1公斤袋装', quantity: 1 },
  { words: '大义鲜鸡蛋', supplier: 'poultry-owner', variant: '30枚板装', quantity: 3 },
] as const;

/** Station 12: somebody buys for themselves from three cooperatives, pays at the third try, sends something back; suppliers are settled. */
export async function shopping(story: Story): Promise<void> {
  const { tell } = story;
  tell.say('\n第十二站  个人消费者线上购买');
  if (!(await hasStory(story))) return tell.say('  略过  这个实例没有讲过样例故事：没有三家合作社的商品，也没有收银台');
  const shopper = await story.as('shopper');
  const checkout = await placed(story, shopper);
  await paid(story, shopper, checkout);
  const orders = await sentAndDelivered(story, shopper, checkout);
  await claimed(story, shopper, orders[2]!);
  await confirmed(story, shopper, orders);
  await settled(story);
}

async function placed(story: Story, shopper: Person): Promise<Checkout> {
  const { tell, run } = story;
  const variants = await tell.step('未登录先加购物车', async () => {
    const guest = story.stranger();
    const found: string[] = [];
    for (const { words, variant, quantity } of WANTED) {
      const variantId = await variantOf(guest, words, variant);
      found.push(variantId);
      await guest.post('/api/cart/lines', { variantId, quantity });
    }
    const cart = await guest.get<{ lineCount: number; groups: unknown[] }>('/api/cart');
    same('购物车', [cart.lineCount, cart.groups.length], [3, 3]);
    return ['3 个合作社，3 行', found];
  });
  const addressId = await tell.step('收货地址', async () => {
    const address = {
      name: '唐小满',
      phone: '13900001001',
      divisionCode: '430481001',
      detail: `金杯路（样例）${run}号`,
    };
    await shopper.refused('POST', '/api/addresses', { ...address, divisionCode: '430481' }, 422, 'place_too_wide');
    const made = await shopper.post<{ id: string }>('/api/addresses', {
      ...address,
      label: run.slice(0, 8),
      isDefault: true,
    });
    return ['蔡子池街道', made.id];
  });
  return tell.step('结算：按合作社拆单，价格由平台给出', async () => {
    await emptied(shopper);
    for (const [index, variantId] of variants.entries()) {
      await shopper.post('/api/cart/lines', { variantId, quantity: WANTED[index]!.quantity });
    }
    const preview = await shopper.post<{ totalFen: string; groups: unknown[]; obstacle: unknown }>(
      '/api/checkouts/preview',
      {},
    );
    same('可以提交', preview.obstacle, null);
    same('按合作社', preview.groups.length, 3);
    const wrong = { expectedFen: String(BigInt(preview.totalFen) - 1n), addressId, attributed: false };
    await shopper.refused('POST', '/api/checkouts', wrong, 409, 'checkout_price_changed');
    const key = randomUUID();
    const body = { expectedFen: preview.totalFen, addressId, attributed: false };
    const made = await shopper.post<Checkout>('/api/checkouts', body, { key });
    same('重复提交是同一单', (await shopper.post<Checkout>('/api/checkouts', body, { key })).id, made.id);
    return [`${made.orders.map(({ number }) => number).join('、')}，${yuan(made.totalFen)}`, made];
  });
}

async function paid(story: Story, shopper: Person, checkout: Checkout): Promise<void> {
  const { tell } = story;
  await tell.step('付款被银行拒绝，再付：银行要求验证，通过', async () => {
    const { url } = await shopper.post<{ url: string }>(`/api/checkouts/${checkout.id}/pay`);
    const payer = new Payer(story.url, url);
    await payer.card('4000000000000002');
    same('仍未付款', (await shopper.get<Checkout>(`/api/checkouts/${checkout.id}`)).state, 'awaiting_payment');
    const again = await shopper.post<{ url: string }>(`/api/checkouts/${checkout.id}/pay`);
    await new Payer(story.url, again.url).cardWithChallenge('4000000000003220');
    // The tab is closed here: nobody comes back from the page. The provider's message is enough.
    await until(
      '付款到账',
      () => shopper.get<Checkout>(`/api/checkouts/${checkout.id}`),
      ({ state }) => state === 'paid',
      30,
    );
    return ['关掉页面，款照样到', null];
  });
}

async function sentAndDelivered(story: Story, shopper: Person, checkout: Checkout): Promise<Order[]> {
  const { tell } = story;
  const orders: Order[] = [];
  for (const { supplier } of WANTED) {
    const owner = await story.as(supplier);
    const found = await ownOrder(owner, checkout);
    await tell.step(`${supplier} 发货、送达 ${found.number}`, async () => {
      const path = `/api/vendor/shop-orders/${found.id}`;
      const sent = await owner.post<{ parcels: readonly { id: string }[] }>(`${path}/parcels`, {
        carrier: '邮政快递包裹',
        trackingNumber: `98${story.run}${found.number.slice(-4)}`,
        lines: found.lines.map(({ id, quantity }) => ({ orderLineId: id, quantity })),
      });
      await owner.post(`${path}/parcels/${sent.parcels[0]!.id}/delivery`);
      const order = await shopper.get<Order>(`/api/shop-orders/${found.id}`);
      same('状态', order.state, 'delivered');
      orders.push(order);
      return [yuan(order.totalFen), null];
    });
  }
  return orders;
}

async function claimed(story: Story, shopper: Person, order: Order): Promise<void> {
  const { tell } = story;
  await tell.step('鸡蛋破了一板：带照片申请，供应商同意，原路退回', async () => {
    const photo = await shopper.upload('破损.png', picture(180, 120, 60), 'photo');
    const line = order.lines[0]!;
    const lines = [{ orderLineId: line.id, quantity: 1 }];
    const asked = {
      orderId: order.id,
      kind: 'refund',
      reason: 'damaged',
      note: '一板破了',
      photoFileIds: [photo],
      lines,
    };
    const claim = await shopper.post<Claim>('/api/shop/claims', asked);
    const owner = await story.as('poultry-owner');
    await owner.post(`/api/vendor/claims/${claim.id}/decision`, {
      ...{ version: claim.version, note: '退一板' },
      lines: [{ orderLineId: line.id, outcome: 'full', note: '' }],
    });
    const refunded = await until(
      '退款到账',
      () => shopper.get<Claim>(`/api/shop/claims/${claim.id}`),
      ({ state }) => state === 'refunded',
      30,
    );
    const after = await shopper.get<Order>(`/api/shop-orders/${order.id}`);
    same('退款', after.refundedFen, BigInt(line.amountFen) / BigInt(line.quantity));
    return [`${refunded.refundNumber} ${yuan(after.refundedFen)}`, null];
  });
}

async function confirmed(story: Story, shopper: Person, orders: readonly Order[]): Promise<void> {
  const { tell } = story;
  await tell.step('确认收货，评价', async () => {
    for (const { id } of orders) {
      const order = await shopper.post<Order>(`/api/shop-orders/${id}/confirmation`);
      same('状态', order?.state ?? (await shopper.get<Order>(`/api/shop-orders/${id}`)).state, 'received');
    }
    const line = orders[0]!.lines[0]!;
    await shopper.post(`/api/shop/order-lines/${line.id}/review`, {
      stars: 5,
      text: '油香，和上次一样好。',
      photoFileIds: [],
    });
    return [`${orders.length} 单`, null];
  });
}

interface Money {
  readonly items: readonly { readonly orderId?: string | null; readonly state: string }[];
}

async function settled(story: Story): Promise<void> {
  const { tell } = story;
  await tell.step('供应商看得到什么时候到账、为什么', async () => {
    const owner = await story.as('camellia-owner');
    const money = await owner.get<Money>('/api/vendor/money?limit=5');
    must(money.items.length > 0, '货款列表不应为空');
    const totals = await owner.get<{ nextSettlementOn: string }>('/api/vendor/money/totals');
    return [`下次结算 ${totals.nextSettlementOn}`, null];
  });
  await tell.step('运营结算到昨天；账目与支付渠道核对', async () => {
    const operator = await story.as('operator');
    const result = await operator.post<{ failed: number }>('/api/oversight/settlements/runs', {});
    same('失败', result.failed, 0);
    const open = await operator.get<{ items: readonly unknown[] }>('/api/oversight/payments/sagas?limit=50');
    return [`在办的资金事项 ${open.items.length} 笔`, null];
  });
}

/** The goods of the demo's cooperatives come with the seeded story; the rest of the line makes its own. */
async function hasStory(story: Story): Promise<boolean> {
  const path = `/api/storefront/catalogue?words=${encodeURIComponent(WANTED[0].words)}`;
  const found = await story.stranger().get<{ items: readonly { name: string }[] }>(path);
  return found.items.some(({ name }) => name === WANTED[0].words);
}

/** The variant of this name of the first product that these words find. */
async function variantOf(person: Person, words: string, name: string): Promise<string> {
  const found = await person.get<{ items: readonly { productId: string; name: string }[] }>(
    `/api/storefront/catalogue?words=${encodeURIComponent(words)}`,
  );
  const product = found.items.find((item) => item.name === words);
  must(product, `商城里没有 ${words}`);
  const { variants } = await person.get<{ variants: readonly { variantId: string; name: string }[] }>(
    `/api/storefront/products/${product.productId}`,
  );
  const variant = variants.find((each) => each.name === name);
  must(variant, `${words} 没有规格 ${name}`);
  return variant.variantId;
}

/** What other plays have left in the cart is not for this one. */
async function emptied(shopper: Person): Promise<void> {
  const cart = await shopper.get<{ groups: readonly { lines: readonly { id: string }[] }[] }>('/api/cart');
  const ids = cart.groups.flatMap(({ lines }) => lines.map(({ id }) => id));
  if (ids.length > 0) await shopper.post('/api/cart/removals', { lineIds: ids });
}

async function ownOrder(owner: Person, checkout: Checkout): Promise<Order> {
  const ids = new Set(checkout.orders.map(({ id }) => id));
  const { items } = await owner.get<{ items: readonly { id: string }[] }>('/api/vendor/shop-orders?limit=50');
  const own = items.find(({ id }) => ids.has(id));
  must(own, `${owner.login} 没有这一单`);
  return owner.get<Order>(`/api/vendor/shop-orders/${own.id}`);
}
