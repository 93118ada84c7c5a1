import { randomUUID } from 'node:crypto';
import { picture } from '../papers.js';
import type { Story } from '../story.js';
import { must, same, yuan } from '../teller.js';
import type { Supplier } from './admission.js';
import { OIL_PRICE_FEN, VILLAGE } from './certification.js';

export interface Goods {
  readonly oilProductId: string;
  /** Sold by the piece: a bottle of 500 mL. */
  readonly bottleId: string;
  /** Sold by weight: half a kilogram. */
  readonly bulkId: string;
  readonly bulkName: string;
  /** Not certified: counts nowhere. */
  readonly noodleId: string;
}

interface OwnProduct {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly variants: readonly {
    readonly variantId: string;
    readonly name: string;
    readonly fenPerKilogram: string;
    readonly available: number;
  }[];
}
interface Found {
  readonly items: readonly {
    readonly productId: string;
    readonly fenPerKilogram: string;
    readonly certified: boolean;
  }[];
}

export const BOTTLE_FEN = OIL_PRICE_FEN;
export const BULK_FEN = 6_000n;
const NOODLE_FEN = 1_200n;
const BOTTLE = {
  name: '500mL 瓶装',
  unit: '瓶',
  soldBy: 'piece',
  netWeightGrams: 460n,
  priceFen: BOTTLE_FEN,
  onHand: 200,
};
const BULK = { name: '散装', unit: '斤', soldBy: 'weight', netWeightGrams: 500n, priceFen: BULK_FEN, onHand: 300 };

/** Station 3: two variants, by piece and by weight; stock; found by the words and the initials that people type. */
export async function listing(
  story: Story,
  supplier: Supplier,
  certified: { certificateId: string; productName: string },
): Promise<Goods> {
  story.tell.station(3, '商品上架');
  const oil = await oilListed(story, supplier, certified);
  const noodle = await noodleListed(story, supplier);
  await stockTwice(story, supplier, oil.variants[0]!.variantId);
  await searches(story, supplier, oil.id, certified.productName);
  const [bottleId, bulkId] = ['500mL 瓶装', '散装'].map(
    (name) => oil.variants.find((variant) => variant.name === name)!.variantId,
  );
  return {
    oilProductId: oil.id,
    bottleId: bottleId!,
    bulkId: bulkId!,
    bulkName: `${certified.productName}散装`,
    noodleId: noodle,
  };
}

async function oilListed(
  story: Story,
  { owner }: Supplier,
  certified: { certificateId: string; productName: string },
): Promise<OwnProduct> {
  const draft = await story.tell.step('建立商品：按件、按重两种规格', async () => {
    const made = await owner.post<OwnProduct>('/api/vendor/products', {
      name: certified.productName,
      categoryCode: '0104',
      originCode: VILLAGE,
      certificateId: certified.certificateId,
      description: '黄草洲村油茶籽，低温冷榨（样例）',
      variants: [BOTTLE, BULK],
    });
    same('规格', made.variants.length, 2);
    return [`瓶 ${yuan(BOTTLE_FEN)}，散装 ${yuan(BULK_FEN)}/斤`, made];
  });
  return story.tell.step('图片、上架、单价折算到公斤', async () => {
    const photo = await owner.upload('茶油-样张.png', picture(210, 170, 40, 64), 'photo');
    await owner.put(`/api/vendor/products/${draft.id}/photos`, { version: draft.version, fileIds: [photo] });
    const listed = await owner.post<OwnProduct>(`/api/vendor/products/${draft.id}/listing`);
    same('状态', listed.state, 'listed');
    const perKilogram = listed.variants.map((variant) => [variant.name, variant.fenPerKilogram]);
    same(
      '每公斤',
      perKilogram.sort(),
      [
        ['500mL 瓶装', '15652'],
        ['散装', '12000'],
      ].sort(),
    );
    const shown = await story
      .stranger()
      .get<{ place: string; certificate: { listed832: boolean } | null }>(`/api/storefront/products/${draft.id}`);
    must(shown.place.includes('黄草洲'), `产地应到村，实为 ${shown.place}`);
    return [`瓶 156.52 元/kg，散装 120.00 元/kg，产地 ${shown.place}`, listed];
  });
}

async function noodleListed(story: Story, { owner }: Supplier): Promise<string> {
  return story.tell.step('另上架一个未认定的商品', async () => {
    const made = await owner.post<OwnProduct>('/api/vendor/products', {
      name: `手工红薯粉${story.run}`,
      categoryCode: '0106',
      originCode: VILLAGE,
      variants: [
        { name: '1kg 袋装', unit: '袋', soldBy: 'piece', netWeightGrams: 1_000n, priceFen: NOODLE_FEN, onHand: 100 },
      ],
    });
    const listed = await owner.post<OwnProduct>(`/api/vendor/products/${made.id}/listing`);
    same('状态', listed.state, 'listed');
    return [`袋 ${yuan(NOODLE_FEN)}，不计入任何项目`, listed.variants[0]!.variantId];
  });
}

async function stockTwice(story: Story, { owner }: Supplier, variantId: string): Promise<void> {
  await story.tell.check('同一指令发两次只入库一次', async () => {
    const path = `/api/vendor/variants/${variantId}/stock-adjustments`;
    const key = randomUUID();
    const body = { delta: 5, reason: '新榨入库', received: true };
    const first = await owner.send<{ onHand: number }>('POST', path, body, { key });
    const second = await owner.send<{ onHand: number }>('POST', path, body, { key });
    same('第一次', first.status, 201);
    same('第二次的答复', second.body, first.body);
    same('Idempotency-Hit', second.headers.get('idempotency-hit'), 'true');
    await owner.refused('POST', path, { ...body, delta: 6 }, 422, 'idempotency_key_reused', { key });
    await owner.refused('POST', path, { ...body, delta: -5_000 }, 409, 'stock_reserved');
    const stock = await owner.get<{ items: { variantId: string; onHand: number }[] }>('/api/vendor/stock?limit=50');
    same('在库', stock.items.find((level) => level.variantId === variantId)?.onHand, first.body.onHand);
    return `在库 ${first.body.onHand}；改内容再发 422`;
  });
}

async function searches(story: Story, supplier: Supplier, productId: string, productName: string): Promise<void> {
  const find = async (query: string) => (await story.stranger().get<Found>(`/api/storefront/catalogue?${query}`)).items;
  const search = (name: string, query: string) =>
    story.tell.check(name, async () => {
      const found = (await find(query)).find((item) => item.productId === productId);
      must(found, `搜索 ${decodeURIComponent(query)} 没有找到 ${productName}`);
      same('每公斤最低价', found.fenPerKilogram, '12000');
      return decodeURIComponent(query);
    });
  await search('按品名搜索', `words=${encodeURIComponent(`山茶油 ${story.run}`)}`);
  await search('按产地和品名搜索', `words=${encodeURIComponent('黄草洲 茶油')}&supplierId=${supplier.id}`);
  await search('按合作社搜索', `words=${encodeURIComponent(`青梧${story.run}`)}`);
  await search('按拼音首字母搜索', `words=lzscy&supplierId=${supplier.id}`);
}
