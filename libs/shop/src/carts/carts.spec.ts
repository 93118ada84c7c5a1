import { Variants } from '@bangfu/catalog';
import type { PayingRoom } from '../../../../test/support/factories/payments.js';
import { customer, shoppingRoom, type Stall, stall } from '../../../../test/support/factories/shopping.js';
import { CartKeeping } from './cart-keeping.service.js';
import { Carts } from './carts.service.js';

const DAY = 86_400_000;
let room: PayingRoom;
let carts: Carts;
let oil: Stall;
let tea: Stall;

beforeAll(async () => {
  room = await shoppingRoom();
  carts = room.get(Carts);
  [oil, tea] = [await stall(room, { onHand: 50n }), await stall(room, { onHand: 5n })];
});
afterAll(() => room.close());

const lines = (answer: Awaited<ReturnType<Carts['read']>>) => answer.cart.groups.flatMap((group) => group.lines);
const most = async (one: Stall, maxQuantity: bigint | null, priceFen?: bigint) => {
  const [row] = await room.database.query<{ version: number }>('SELECT version FROM variants WHERE id = $1', [
    one.variantId,
  ]);
  await room
    .get(Variants)
    .edit(one.supplier, one.variantId, row!.version, { maxQuantity, ...(priceFen && { priceFen }) });
};

describe('a cart', () => {
  it('of a guest is known by the token alone, for thirty days after the last change', async () => {
    const fresh = await carts.add({ actor: null, token: null }, { variantId: oil.variantId, quantity: 2n });
    const token = fresh.token!;
    const [stored] = await room.database.query<{ kept: string }>(
      `SELECT encode(token_hash, 'base64') AS kept FROM shop_carts WHERE token_hash IS NOT NULL`,
    );
    expect(stored!.kept).not.toContain(token);
    expect(lines(await carts.read({ actor: null, token }))).toHaveLength(1);
    expect(lines(await carts.read({ actor: null, token: 'x'.repeat(43) }))).toHaveLength(0);
    room.clock.advance(31 * DAY);
    expect(lines(await carts.read({ actor: null, token }))).toHaveLength(0);
    expect(await room.get(CartKeeping).forgetOld()).toBe(1);
  });

  it('of a guest is merged once into that of the person who signs in, however many requests come at once', async () => {
    const { actor } = await customer(room);
    await most(oil, 6n);
    await carts.add({ actor, token: null }, { variantId: oil.variantId, quantity: 4n });
    const { token } = await carts.add({ actor: null, token: null }, { variantId: oil.variantId, quantity: 5n });
    await carts.add({ actor: null, token }, { variantId: tea.variantId, quantity: 1n });
    const answers = await Promise.all(Array.from({ length: 6 }, () => carts.read({ actor, token })));
    expect(answers.map(({ merged }) => merged).sort()).toEqual([0, 0, 0, 0, 0, 6]);
    const merged = lines(await carts.read({ actor, token: null }));
    // 4 + 5 of what is sold six at a time is six.
    expect(Object.fromEntries(merged.map((line) => [line.variantId, line.quantity]))).toEqual({
      [oil.variantId]: 6n,
      [tea.variantId]: 1n,
    });
    expect(lines(await carts.read({ actor: null, token }))).toHaveLength(0);
    await most(oil, null);
  });

  it('refuses what cannot be bought, and tells what changed since it was put in', async () => {
    const { actor } = await customer(room);
    const visitor = { actor, token: null };
    await expect(carts.add(visitor, { variantId: tea.variantId, quantity: 6n })).rejects.toMatchObject({
      code: 'quantity_above_stock',
      detail: { field: 'quantity', available: '5' },
    });
    const [line] = lines(await carts.add(visitor, { variantId: tea.variantId, quantity: 5n }));
    await most(tea, 3n, 9_900n);
    expect(lines(await carts.read(visitor))[0]).toMatchObject({
      state: 'above_most',
      obstacle: '每次最多购买3瓶',
      seenPriceFen: 4_500n,
      unitPriceFen: 9_900n,
    });
    const changed = await carts.change(visitor, line!.id, { quantity: 2n });
    expect([lines(changed)[0]!.seenPriceFen, changed.cart.chosenFen]).toEqual([9_900n, 19_800n]);
    expect((await carts.choose(visitor, [])).cart.chosenFen).toBe(0n);
    const stranger = { actor: (await customer(room)).actor, token: null };
    await expect(carts.change(stranger, line!.id, { quantity: 1n })).rejects.toMatchObject({
      code: 'cart_line_missing',
    });
    expect(lines(await carts.remove(visitor, [line!.id]))).toHaveLength(0);
  });
});
