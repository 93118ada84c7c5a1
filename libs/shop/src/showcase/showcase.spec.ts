import { type Actor, Database } from '@bangfu/kernel';
import { listedVariant } from '../../../../test/support/factories/goods.js';
import { admittedSupplier, person } from '../../../../test/support/factories/people.js';
import { tradingRoom, type TradingRoom } from '../../../../test/support/factories/trading-room.js';
import { type Block, ShopModule, type ShowcaseContent, ShowcaseQueries, Showcases } from '../index.js';

let room: TradingRoom;
let supplier: Actor;
let products: string[];
const official: Actor = {
  userId: null,
  name: '耒阳市乡村振兴局',
  organisationId: null,
  regionCode: '430481',
  roles: ['county_revitalisation'],
  permissions: new Set(['pavilions.manage']),
};
const operator: Actor = { ...official, regionCode: '', roles: ['operator'] };

beforeAll(async () => {
  room = await tradingRoom('20', [ShopModule]);
  supplier = await person(room, await admittedSupplier(room), 'coop_owner');
  const variants = [await listedVariant(room, supplier), await listedVariant(room, supplier)];
  const rows = await room
    .get(Database)
    .query<{ id: string }>('SELECT product_id AS id FROM variants WHERE id = ANY ($1::uuid[]) ORDER BY id', [variants]);
  products = rows.map(({ id }) => id);
});
afterAll(() => room.close());
beforeEach(() => room.clock.set('2026-03-18T10:00:00+08:00'));

const bare = { body: '', productIds: [], categoryCode: null, originCode: null, programmeCode: null, most: null };
const picked = (productIds: readonly string[]): Block => ({ ...bare, kind: 'products', heading: '挑选', productIds });
const content = (slug: string, more: Partial<ShowcaseContent> = {}): ShowcaseContent => ({
  ...{ slug, title: '耒阳馆', intro: '', coverFileId: null, regionCode: '430481' },
  ...{ fromOn: '2026-03-20', toOn: '2026-03-31', blocks: [picked(products)] },
  ...more,
});
const none = () => Promise.resolve(null);
const page = (slug: string) => room.get(ShowcaseQueries).livePage(slug, none);
const listed = async () => (await room.get(ShowcaseQueries).live(null, null)).map(({ slug }) => slug);

describe('a pavilion', () => {
  it('is seen by everyone from its first day to its last, once it is published, and not after it is withdrawn', async () => {
    const showcases = room.get(Showcases);
    const id = await showcases.create(official, 'pavilion', content('leiyang'));
    room.clock.set('2026-03-20T08:00:00+08:00');
    await expect(page('leiyang')).rejects.toMatchObject({ code: 'showcase_missing' });
    await showcases.publish(official, id, 1);
    expect(await listed()).toEqual(['leiyang']);
    room.clock.set('2026-03-19T23:59:00+08:00');
    expect(await listed()).toEqual([]);
    room.clock.set('2026-03-31T23:59:00+08:00');
    expect((await page('leiyang')).blocks[0]!.products.map(({ productId }) => productId)).toEqual(products);
    room.clock.set('2026-04-01T00:00:00+08:00');
    await expect(page('leiyang')).rejects.toMatchObject({ code: 'showcase_missing' });
    expect((await room.get(ShowcaseQueries).preview(official, id, none)).live).toBe(false);
    room.clock.set('2026-03-25T08:00:00+08:00');
    await showcases.withdraw(official, id, 2, '活动结束');
    expect(await listed()).toEqual([]);
    await showcases.change(official, id, 3, content('leiyang', { toOn: '2026-04-30' }));
    expect((await room.get(ShowcaseQueries).preview(official, id, none)).withdrawnReason).toBe('活动结束');
    await showcases.publish(official, id, 4);
    expect(await listed()).toEqual(['leiyang']);
    await showcases.withdraw(official, id, 5, '活动结束');
  });

  it('keeps the order in which its goods were picked, and leaves out what is not on sale any more', async () => {
    const turned = [...products].reverse();
    const id = await room
      .get(Showcases)
      .create(official, 'pavilion', content('turned', { fromOn: '2026-03-01', blocks: [picked(turned)] }));
    await room.get(Showcases).publish(official, id, 1);
    expect((await page('turned')).blocks[0]!.products.map(({ productId }) => productId)).toEqual(turned);
    await room.database.query(`UPDATE products SET state = 'delisted', delisted_reason = '下架' WHERE id = $1`, [
      turned[0],
    ]);
    expect((await page('turned')).blocks[0]!.products.map(({ productId }) => productId)).toEqual([turned[1]]);
    await room.database.query(`UPDATE products SET state = 'listed', delisted_reason = NULL WHERE id = $1`, [
      turned[0],
    ]);
  });

  it('fills a rule with what fits, and shows nothing of a programme that has gone', async () => {
    const rule = (more: Partial<Block>): Block => ({ ...bare, kind: 'rule', heading: '自动', most: 1, ...more });
    const blocks = [
      rule({ categoryCode: '01', originCode: '430481' }),
      rule({ categoryCode: '02' }),
      rule({ categoryCode: '01', programmeCode: 'gone' }),
    ];
    const id = await room.get(Showcases).create(official, 'pavilion', content('ruled', { blocks }));
    const shown = await room.get(ShowcaseQueries).preview(official, id, none);
    expect(shown.blocks.map(({ products: { length } }) => length)).toEqual([1, 0, 0]);
  });

  it("is an official's only within the own region; a page of the whole country is the operator's", async () => {
    const showcases = room.get(Showcases);
    await expect(
      showcases.create(official, 'pavilion', content('mayang', { regionCode: '431226' })),
    ).rejects.toMatchObject({ code: 'outside_region' });
    await expect(showcases.create(official, 'zone', content('tea', { regionCode: null }))).rejects.toMatchObject({
      code: 'outside_region',
    });
    await expect(
      showcases.create(operator, 'pavilion', content('nowhere', { regionCode: null })),
    ).rejects.toMatchObject({ code: 'region_required' });
    const id = await showcases.create(operator, 'zone', content('tea', { regionCode: null }));
    await expect(showcases.publish(official, id, 1)).rejects.toMatchObject({ code: 'showcase_missing' });
    expect((await room.get(ShowcaseQueries).page(official, { limit: 50 })).items.some((row) => row.id === id)).toBe(
      false,
    );
  });

  it('has an address of its own, goods before it is published, and is changed by one person at a time', async () => {
    const showcases = room.get(Showcases);
    const id = await showcases.create(official, 'pavilion', content('once', { blocks: [] }));
    await expect(showcases.create(operator, 'zone', content('once'))).rejects.toMatchObject({ code: 'slug_taken' });
    await expect(showcases.publish(official, id, 1)).rejects.toMatchObject({ code: 'showcase_empty' });
    await showcases.change(official, id, 1, content('once'));
    await expect(showcases.change(official, id, 1, content('once'))).rejects.toMatchObject({ code: 'stale_version' });
    await expect(
      showcases.change(official, id, 2, content('once', { blocks: [{ ...bare, kind: 'text', heading: '空' }] })),
    ).rejects.toMatchObject({ code: 'block_text_required', detail: { field: 'blocks[0].body' } });
    await expect(showcases.change(official, id, 2, content('once', { toOn: '2026-03-19' }))).rejects.toMatchObject({
      code: 'dates_wrong',
    });
  });
});
