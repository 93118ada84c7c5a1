import { Returns } from '@bangfu/fulfilment';
import { type Actor, newId } from '@bangfu/kernel';
import { type RiskRule, ReportingModule, RISK_RULES, RiskFlags } from '@bangfu/reporting';
import { ownerQuery } from '../../support/database.js';
import { drainOutbox } from '../../support/drain-outbox.js';
import { deliveredOrder } from '../../support/factories/money.js';
import { placedOrder, trade, type Trade } from '../../support/factories/orders.js';
import { tradingRoom, type TradingRoom } from '../../support/factories/trading-room.js';
import { Dice, proved, SEED } from '../../prove/support/proving.js';

/** A labelled, synthetic market: who is planted is known, so that what is found can be counted. */
let room: TradingRoom;
const planted = new Set<string>();
const dice = new Dice();

beforeAll(async () => {
  room = await tradingRoom('20', [ReportingModule]);
  await prices();
  for (let n = 0; n < 4; n += 1) {
    await requests(true);
    await requests(false);
    await addresses(true);
    await addresses(false);
    await carrier();
    await returned(true);
    await returned(false);
    await capacity(true);
    await capacity(false);
  }
}, 240_000);
afterAll(() => room.close());

const label = (rule: RiskRule, { unit, supplier }: Trade): void =>
  void planted.add(`${rule} ${unit.id} ${supplier.organisationId}`);

/** Eight suppliers of the same oil at about the same price; two agencies pay twice as much, two a quarter more, which is no crime. */
async function prices(): Promise<void> {
  for (let n = 0; n < 8; n += 1) {
    await placedOrder(room, [{ quantity: 5n, priceFen: 1_000n + BigInt(dice.below(120)) }]);
  }
  for (let n = 0; n < 4; n += 1) {
    const dear = n < 2;
    const between = await placedOrder(room, [
      { quantity: 5n, priceFen: dear ? 2_000n + BigInt(dice.below(500)) : 1_250n },
    ]);
    if (dear) label('padded_price', between);
  }
}

/** Three requests within days that together pass the band, or three within two months. */
async function requests(guilty: boolean): Promise<void> {
  const between = await trade(room);
  const { lines } = await placedOrder(room, [{ quantity: 1n, priceFen: 1_050n }], {}, between);
  for (let n = 0; n < 3; n += 1) {
    const at = new Date(room.clock.now().getTime() - n * (guilty ? 1 : 20) * 86_400_000 - dice.below(3_600_000));
    await request(between, lines[0]!.variantId, at, 200_000n + BigInt(dice.below(250_000)));
  }
  if (guilty) label('split_request', between);
}

async function request({ unit, supplier }: Trade, variantId: string, at: Date, fen: bigint): Promise<void> {
  const id = newId();
  await ownerQuery(
    room.at,
    `SET session_replication_role = replica;
     INSERT INTO purchase_requests (id, number, agency_id, budget_unit_id, fund, title, state, requester_id, delivery_address, contact_sealed,
       created_at, changed_at, year, submitted_at, held_until, approval_due_on, band_up_to_fen, approvals_needed, submitted_fen, budget_reservation_id)
     VALUES ('${id}', 'QG2026-${id.slice(-12)}', '${unit.id}', '${unit.id}', 'canteen', '采购', 'submitted', '${unit.buyer.userId}', '某街1号', 'x',
       '${at.toISOString()}', '${at.toISOString()}', 2026, '${at.toISOString()}', '${at.toISOString()}', '2026-04-01', 500000, 1, ${fen}, '${newId()}');
     INSERT INTO request_lines (id, request_id, position, variant_id, supplier_id, product_name, variant_name, unit, quantity, price_fen, amount_fen)
     VALUES ('${newId()}', '${id}', 1, '${variantId}', '${supplier.organisationId}', '茶油', '500ml', '瓶', 1, ${fen}, ${fen})`,
  );
}

/** A buyer and a seller at one desk, or each at his own. */
async function addresses(guilty: boolean): Promise<void> {
  const between = await placedOrder(room, [{ quantity: 1n, priceFen: 1_050n }]);
  const address = `10.7.${dice.below(200)}.${dice.below(200)}`;
  await session(between.unit.buyer, address);
  await session(between.supplier, guilty ? address : `10.8.${dice.below(200)}.${dice.below(200)}`);
  if (guilty) label('same_address', between);
}

/** Many organisations behind one address of a carrier. */
async function carrier(): Promise<void> {
  const between = await placedOrder(room, [{ quantity: 1n, priceFen: 1_050n }]);
  await session(between.unit.buyer, '100.64.0.1');
  await session(between.supplier, '100.64.0.1');
}

async function session(person: Actor, address: string): Promise<void> {
  await room.database.query(
    `INSERT INTO sessions (id, token_hash, user_id, organisation_id, csrf_token, address, created_at, last_seen_at, expires_at)
     VALUES ($1, sha256(convert_to($6, 'UTF8')), $2, $3, repeat('c', 40), $4, $5, $5, $5::timestamptz + interval '12 hours')`,
    [newId(), person.userId, person.organisationId, address, room.clock.now(), newId()],
  );
}

/** Nearly all of a delivery goes back, or one piece of it that was bruised. */
async function returned(guilty: boolean): Promise<void> {
  const between = await trade(room);
  const delivered = await deliveredOrder(room, [{ quantity: 10n, priceFen: 1_050n }], {}, between);
  await drainOutbox(room.app);
  const asked = await room
    .get(Returns)
    .ask(between.unit.acceptor, delivered.receiptLineIds[0]!, { quantity: guilty ? 8n : 1n, reason: 'quality' });
  await room.get(Returns).agree(between.supplier, asked.id, 1);
  await drainOutbox(room.app);
  if (guilty) label('bought_and_returned', between);
}

/** A small plot that sells like a large one, or just as much as it grows. */
async function capacity(guilty: boolean): Promise<void> {
  const between = await placedOrder(room, [
    { quantity: 100n, priceFen: 1_050n, certified: true, netWeightGrams: 500n },
  ]);
  await ownerQuery(
    room.at,
    `SET session_replication_role = replica; UPDATE certificates SET annual_capacity_grams = ${guilty ? 20_000 + dice.below(29_000) : 50_000}
      WHERE supplier_id = '${between.supplier.organisationId}'`,
  );
  if (guilty) label('over_capacity', between);
}

describe('Flags for officials', () => {
  it('H3, H4: are raised for what was planted and for nobody else; precision and recall, on a synthetic set', async () => {
    const flags = await room.get(RiskFlags).find('');
    const found = new Set(flags.map(({ rule, agencyId, supplierId }) => `${rule} ${agencyId} ${supplierId}`));
    const counts: Record<string, string> = {};
    for (const rule of RISK_RULES) {
      const of = (set: Iterable<string>) => [...set].filter((each) => each.startsWith(`${rule} `));
      const right = of(found).filter((each) => planted.has(each)).length;
      counts[rule] = `precision ${right}/${of(found).length} recall ${right}/${of(planted).length}`;
    }
    proved('H3, H4: flags on a synthetic market', counts);
    expect({ seed: SEED, missed: [...planted].filter((each) => !found.has(each)) }).toEqual({ seed: SEED, missed: [] });
    expect({ seed: SEED, wrong: [...found].filter((each) => !planted.has(each)) }).toEqual({ seed: SEED, wrong: [] });
  });

  it('say why in numbers, and are of the official’s region alone', async () => {
    const official = (regionCode: string): Actor =>
      ({ userId: null, name: '某', organisationId: null, regionCode, roles: [], permissions: [] }) as never;
    const flags = await room.get(RiskFlags).list(official('430481'));
    expect(flags.length).toBeGreaterThan(0);
    expect(flags.find(({ rule }) => rule === 'split_request')!.why).toMatch(
      /^同一人七日内向同一供应商提出 3 份申请，合计 \d+\.\d\d 元/,
    );
    expect(flags.every(({ orders }) => orders.length > 0)).toBe(true);
    const beyond = await room.get(RiskFlags).list(official('430481'), { rule: 'over_capacity' });
    expect(beyond).toEqual(flags.filter(({ rule }) => rule === 'over_capacity'));
    expect(beyond.map(({ certificateId }) => certificateId)).not.toContain(null);
    expect(await room.get(RiskFlags).list(official('11'))).toEqual([]);
    await expect(room.get(RiskFlags).list(official('11'), { division: '430481' })).rejects.toMatchObject({
      code: 'division_missing',
    });
  });
});
