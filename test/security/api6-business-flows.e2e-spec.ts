import { SettableClock } from '@bangfu/kernel';
import { Identity } from '@bangfu/parties';
import { Addresses, Checkouts, Referrals } from '@bangfu/shop';
import { Categories } from '@bangfu/catalog';
import { demoOrganisationId } from '@bangfu/parties';
import { testApp, type TestApp } from '../support/app.js';
import { admit } from '../support/catalog.js';
import { listedVariant } from '../support/factories/goods.js';
import { asRoom } from '../support/objects.js';
import { inBatches } from '../support/routes.js';

// API6:2023 Unrestricted Access to Sensitive Business Flows. Buy-count-refund, splitting and collusion: docs/security, libs/quota, libs/procurement.

let house: TestApp;
const clock = new SettableClock();

beforeAll(async () => {
  clock.set('2026-03-18T10:00:00+08:00');
  house = await testApp({ seeded: true, clock, variables: { LOG_LEVEL: 'silent' } });
  await house.get(Categories).importAll();
  await admit(asRoom(house).database, demoOrganisationId('coop'));
}, 240_000);
afterAll(() => house.close());

async function shelf(onHand: bigint): Promise<string> {
  return listedVariant(asRoom(house), await house.get(Identity).actorByLogin('coop-owner'), { onHand, priceFen: 500n });
}
const onShelf = async (variantId: string) => {
  const [row] = await asRoom(house).database.query<{ free: bigint; reserved: bigint }>(
    'SELECT on_hand - reserved AS free, reserved FROM stock_levels WHERE variant_id = $1',
    [variantId],
  );
  return [BigInt(row!.free), BigInt(row!.reserved)];
};

describe('API6: goods on the shelf', () => {
  it('are not hoarded: five unpaid checkouts at most, whatever is sent at once, and time gives the goods back', async () => {
    const variantId = await shelf(100n);
    const buyer = await house.get(Identity).actorByLogin('shopper');
    const { id: addressId } = await house
      .get(Addresses)
      .add(buyer, { name: '某人', phone: '13800000000', detail: '1号', divisionCode: '430481113' });
    const source = { kind: 'direct', variantId, quantity: 10n } as const;
    const { totalFen } = await house.get(Checkouts).preview(buyer, source, { addressId });
    const client = await house.client('shopper');
    const answers = await inBatches(
      Array.from({ length: 12 }, (_, n) => n),
      12,
      () =>
        client.post('/api/checkouts', {
          direct: { variantId, quantity: 10 },
          addressId,
          expectedFen: String(totalFen),
        }),
    );
    const placed = answers.filter(({ status }) => status === 201);
    expect(placed).toHaveLength(5);
    expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
      new Set(['checkouts_open_too_many']),
    );
    expect(await onShelf(variantId)).toEqual([50n, 50n]);
    clock.advance(24 * 3_600_000);
    await house.get(Checkouts).expireDue();
    expect(await onShelf(variantId)).toEqual([100n, 0n]);
    clock.set('2026-03-18T10:00:00+08:00');
  }, 120_000);

  it('are not sold beyond what is there by a script that is faster than people', async () => {
    const variantId = await shelf(3n);
    const names = Array.from({ length: 8 }, (_, n) => `fast-${n}`);
    const clients = await inBatches(names, 8, async (login) => {
      await house.anonymous().post('/api/account', { login, name: '某人', password: 'correct horse 9' });
      return house.client(login, 'correct horse 9');
    });
    const actors = await Promise.all(names.map((login) => house.get(Identity).actorByLogin(login)));
    const addresses = await Promise.all(
      actors.map((actor) =>
        house
          .get(Addresses)
          .add(actor, { name: '某人', phone: '13800000000', detail: '1号', divisionCode: '430481113' }),
      ),
    );
    const { totalFen } = await house
      .get(Checkouts)
      .preview(actors[0]!, { kind: 'direct', variantId, quantity: 1n }, { addressId: addresses[0]!.id });
    const answers = await Promise.all(
      clients.map((client, n) =>
        client.post('/api/checkouts', {
          direct: { variantId, quantity: 1 },
          addressId: addresses[n]!.id,
          expectedFen: String(totalFen),
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(3);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(5);
    expect(await onShelf(variantId)).toEqual([0n, 3n]);
  }, 120_000);

  it('cost what the server says: a price, a total or a discount of the client’s own is refused', async () => {
    const variantId = await shelf(5n);
    const client = await house.client('shopper');
    const addressId =
      (await client.get('/api/addresses')).body.items?.[0]?.id ?? (await client.get('/api/addresses')).body[0]?.id;
    const cheap = await client.post('/api/checkouts', {
      direct: { variantId, quantity: 1 },
      addressId,
      expectedFen: '1',
    });
    expect(cheap.status).toBe(409);
    const priced = await client.post('/api/checkouts', {
      direct: { variantId, quantity: 1, priceFen: '1' },
      addressId,
      expectedFen: '1',
    });
    expect(priced.status).toBe(400);
    expect(await onShelf(variantId)).toEqual([5n, 0n]);
  }, 120_000);
});

describe('API6: a code', () => {
  it('is one of thousands of millions, and guessing it tells nothing and is counted', async () => {
    const shopper = await house.get(Identity).actorByLogin('shopper');
    await house.get(Referrals).take(shopper, {});
    const { code } = (await (await house.client('shopper')).get('/api/referrals/codes')).body[0] as { code: string };
    expect(code).toMatch(/^[0-9A-HJ-NP-Z]{7,}$/);
    const guessed = await inBatches(
      Array.from({ length: 40 }, (_, n) => `${code.slice(0, 5)}${String(n).padStart(2, '0')}`),
      10,
      (guess) => house.anonymous().get(`/api/referrals/links/${guess}`),
    );
    const kinds = new Set(guessed.map(({ status, body }) => `${status} ${body.code}`));
    expect([...kinds].filter((kind) => !kind.startsWith('200'))).toHaveLength(1);
  }, 120_000);
});
