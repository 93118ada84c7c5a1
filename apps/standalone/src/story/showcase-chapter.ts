import { addDays } from '@bangfu/kernel';
import { type Block, Showcases } from '@bangfu/shop';
import { at } from './calendar.js';
import type { Narrator } from './narrator.js';
import { samplePicture } from './sample-papers.js';
import type { Thread } from './telling.js';

const block = (kind: Block['kind'], heading: string, rest: Partial<Block> = {}): Block => ({
  ...{ kind, heading, body: '', productIds: [], categoryCode: null, originCode: null, programmeCode: null, most: null },
  ...rest,
});

/** A pavilion by the county, a zone by the operator. */
export async function* showcases(narrator: Narrator): Thread {
  const on = narrator.calendar.ago(58);
  yield at(on, '10:30');
  await published(narrator, 'county-revitalisation', 'pavilion', {
    ...{ slug: 'leiyang', title: '耒阳馆', regionCode: '430481', cover: 'place-camellia', fromOn: on },
    intro: '油茶之乡，蔡伦故里。这里的每一件商品都有村里的公示和县里的认定证书，扫一扫就能查到带动了哪些村的农户。',
    blocks: [
      block('text', '从一颗茶籽说起', {
        body: '耒阳有油茶林上百万亩。茶籽霜降前后采摘，晒干、冷榨，一斤茶籽出二两多油。村里的合作社按保底价收购，农户不愁卖。',
      }),
      block('products', '馆长推荐', {
        productIds: await productsOf(narrator, ['OIL-500', 'OIL-GIFT', 'YARDHEN', 'EGG-30']),
      }),
      block('rule', '耒阳好物', { originCode: '430481', most: 12 }),
    ],
  });
  yield at(addDays(on, 20), '15:00');
  await published(narrator, 'operator', 'zone', {
    ...{ slug: 'tea-and-mountain', title: '山货专区', regionCode: null, cover: 'place-tea', fromOn: addDays(on, 20) },
    intro: '茯砖黑茶、烟笋、腊肉、大米：雪峰山里的老味道，来自832个脱贫县之一的安化。',
    blocks: [
      block('products', '一桌山里菜', {
        productIds: await productsOf(narrator, ['TEA-1', 'BAMBOO-500', 'BACON-J', 'RICE-25']),
      }),
      block('rule', '计入全国832平台采购的好物', { programmeCode: 'national-832', most: 12 }),
    ],
  });
}

interface Page {
  readonly slug: string;
  readonly title: string;
  readonly regionCode: string | null;
  readonly cover: string;
  readonly fromOn: string;
  readonly intro: string;
  readonly blocks: readonly Block[];
}

async function published(narrator: Narrator, login: string, kind: 'pavilion' | 'zone', page: Page): Promise<void> {
  const { cover, ...content } = page;
  const actor = await narrator.as(login);
  const coverFileId = await narrator.store(login, `${page.slug}.jpg`, 'photo', samplePicture(cover));
  const id = await narrator.get(Showcases).create(actor, kind, { ...content, coverFileId, toOn: null });
  await narrator.get(Showcases).publish(actor, id, 1);
}

async function productsOf(narrator: Narrator, skus: readonly string[]): Promise<string[]> {
  const rows = await narrator.query<{ id: string; productId: string }>(
    'SELECT id, product_id AS "productId" FROM variants WHERE id = ANY ($1::uuid[])',
    [skus.map((sku) => narrator.variant(sku))],
  );
  return skus.map((sku) => rows.find(({ id }) => id === narrator.variant(sku))!.productId);
}
