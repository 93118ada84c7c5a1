import { randomUUID } from 'node:crypto';
import { FinanceJobsModule, WriteOffs } from '@bangfu/finance';
import { Returns } from '@bangfu/fulfilment';
import { type Actor, Files } from '@bangfu/kernel';
import { Ledger, LedgerChain } from '@bangfu/ledger';
import { permissionsOf } from '@bangfu/parties';
import {
  PaymentDisputes,
  Payments,
  PaymentsJobsModule,
  Reconciliation,
  SupplierAccounts,
  Transfers,
} from '@bangfu/payments';
import { Budgets, ProcurementModule } from '@bangfu/procurement';
import { Filings, Programmes, QuotaJobsModule } from '@bangfu/quota';
import { HouseholdPayments, PayoutBatches, SettlementJobsModule, Settlements } from '@bangfu/settlement';
import { ClaimDecisions, Claims, Parcels, Reviews, ShopCancellations, ShopJobsModule, ShopOrders } from '@bangfu/shop';
import pg from 'pg';
import { drainOutbox } from '../../../../test/support/drain-outbox.js';
import {
  type Collection,
  collection,
  deliveredOrder,
  importStatement,
  invoiced,
  statementCsv,
} from '../../../../test/support/factories/money.js';
import { trade } from '../../../../test/support/factories/orders.js';
import {
  attemptRow,
  begunPayment,
  newBasket,
  payingRoom,
  type PayingRoom,
} from '../../../../test/support/factories/payments.js';
import { paidWithSuppliers, refunded, released, setCommission } from '../../../../test/support/factories/refunds.js';
import { customer, direct, paid, placed, stall } from '../../../../test/support/factories/shopping.js';
import { SupplyQueries } from '../compliance/supply.queries.js';
import { UnitQueries } from '../compliance/unit.queries.js';
import { PLANTED } from '../../../../test/support/planted-corruptions.js';
import { withPayoutAccount } from '../../../../test/support/factories/settling.js';
import { type Finding } from './check.js';
import { CHECKS, Verification } from './verification.service.js';
import { VerificationModule } from './verification.module.js';

let room: PayingRoom;
let client: pg.Client | undefined;

beforeAll(async () => {
  room = await payingRoom([
    PaymentsJobsModule,
    ShopJobsModule,
    FinanceJobsModule,
    SettlementJobsModule,
    QuotaJobsModule,
    ProcurementModule,
    VerificationModule,
  ]);
  await room.get(Programmes).importAll();
  const { supplier, to } = await aPurchase();
  await onlinePayments();
  await shopping();
  await settled(supplier, to);
  await room.get(LedgerChain).seal();
  for (const Counting of [SupplyQueries, UnitQueries]) await new Counting(room.database, room.clock).countAhead();
  client = new pg.Client({ connectionString: room.at.url });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client?.end();
  await room.close();
});

/** One purchase through the whole line: filed, budgeted, delivered, invoiced, paid, partly returned; the books are sealed. */
async function aPurchase(): Promise<{ supplier: Actor; to: Collection }> {
  const between = await trade(room);
  const { unit, supplier } = between;
  await room.database.query(`UPDATE organisations SET unit_kind = 'organ' WHERE id = $1`, [unit.id]);
  const reviewer: Actor = {
    ...supplier,
    regionCode: '430481',
    roles: ['county_finance'],
    permissions: permissionsOf(['county_finance']),
  };
  const filings = room.get(Filings);
  const filing = await filings.open(unit.manager, 2026, {
    canteen: 'own',
    bases: [{ definition: 'canteen_food', amountFen: 9_000_000n }],
    shares: [],
  });
  await filings.submit(unit.manager, filing.id);
  await filings.confirm(reviewer, filing.id);
  await room
    .get(Budgets)
    .set(unit.manager, { year: 2026, fund: 'canteen', amountFen: 5_000_000n, reason: '年初编制', version: 0 });
  const delivered = await deliveredOrder(
    room,
    [
      { certified: true, quantity: 10n },
      { certified: true, quantity: 3n, priceFen: 333n },
    ],
    {},
    between,
  );
  await drainOutbox(room.app);
  const [to, invoice] = [await collection(room), await invoiced(room, [delivered])];
  const short = await invoiced(room, [await deliveredOrder(room, [{ certified: true, quantity: 1n }], {}, between)]);
  await importStatement(
    room,
    to,
    statementCsv(to.number, 0n, [
      { amountFen: invoice.amountFen + 7n, remark: invoice.referenceCode },
      { amountFen: short.amountFen - 50n, remark: short.referenceCode },
    ]),
  );
  await room.get(WriteOffs).writeOff(to.operator, short.id, '银行扣收手续费');
  const asked = await room
    .get(Returns)
    .ask(unit.acceptor, delivered.receiptLineIds[0]!, { quantity: 2n, reason: 'quality' });
  await room.get(Returns).agree(supplier, asked.id, 1);
  await drainOutbox(room.app);
  const budget = ['budget', 'budget-spent'].map((name) => `${name}:${unit.id}:2026:canteen`);
  const held = await room.get(Ledger).reserve({
    key: 'spec-reserve',
    refType: 'spec',
    refId: '1',
    legs: [
      { account: budget[0]!, amount: -500n },
      { account: budget[1]!, amount: 500n },
    ],
  });
  await room.get(Ledger).settle(held.id, { key: 'spec-settle', refType: 'spec', refId: '1', amount: 200n });
  await room.get(LedgerChain).seal();
  return { supplier, to };
}

/** The next day: every supplier settled, one payout in a payment file, and its linked households paid. */
async function settled(supplier: Actor, { operator, accountId }: Collection): Promise<void> {
  const owner = await withPayoutAccount(room, operator, supplier.organisationId!);
  room.clock.advance(86_400_000);
  await room.get(Settlements).run(operator, '2026-03-18');
  await room.get(PayoutBatches).make(operator, accountId);
  const linked = await room.database.query<{ id: string }>(
    `SELECT DISTINCT household_id AS id FROM benefit_links WHERE supplier_id = $1`,
    [supplier.organisationId],
  );
  const slip = { name: '回单.pdf', purpose: 'evidence', content: Buffer.from('%PDF-1.4\n1\n%%EOF\n') } as const;
  await room.get(HouseholdPayments).record(owner, {
    fromOn: '2026-01-01',
    toOn: '2026-03-18',
    amountFen: 10_001n,
    paidOn: '2026-03-18',
    slipFileId: (await room.get(Files).store(owner, slip)).id,
    shares: linked.map(({ id }) => ({ householdId: id, weight: 1n })),
  });
  await drainOutbox(room.app);
}

/** Online: sent to suppliers, given back from held and due parts, taken back from one supplier and owed by another, disputed, parked. */
async function onlinePayments(): Promise<void> {
  await setCommission(room, 500);
  const { knobs } = room.emulator;
  const first = await paidWithSuppliers(room, [10_000n, 20_000n, 30_000n]);
  await released(room, first.parts.slice(0, 2));
  await room.get(Transfers).sendDue();
  const { ref } = (await room.get(SupplierAccounts).of(first.parts[1]!.supplier_id))!;
  await knobs.accounts.empty(ref);
  await refunded(
    room,
    first.attemptId,
    first.parts.map(({ id }) => ({ partId: id, amountFen: 4_000n })),
  );
  const disputed = await paidWithSuppliers(room, [5_000n]);
  const { id } = await knobs.disputes.open((await attemptRow(room, disputed.attemptId)).charge_ref!);
  await room.get(PaymentDisputes).providerChanged(id);
  const twice = await newBasket(room, 5_000n);
  const begun = await begunPayment(room, twice);
  await room.get(Payments).cancel(begun.attemptId);
  const again = await begunPayment(room, twice);
  await knobs.rewrite(begun.sessionRef, { status: 'open', url: 'https://page.example' });
  for (const { sessionRef } of [again, begun]) await knobs.pay(sessionRef, 'success');
  for (const { attemptId } of [again, begun]) await room.get(Payments).reconcile(attemptId, 'webhook');
  await drainOutbox(room.app);
  const now = room.clock.now();
  await room.get(Reconciliation).run(new Date(now.getTime() - 3_600_000), now);
}

/** What came is reviewed; one unit of it is claimed and given back, the next is asked for and waits. */
async function cared(buyer: Actor, { supplier, orderId }: { supplier: Actor; orderId: string }): Promise<void> {
  const orderLineId = (await room.get(ShopOrders).lines(orderId))[0]!.id;
  await room.get(Reviews).write(buyer, orderLineId, { stars: 4, body: '很好', photoFileIds: [] });
  const ask = (amountFen: bigint) =>
    room.get(Claims).ask(buyer, orderId, {
      ...{ kind: 'refund', reason: 'short_count', note: '', photoFileIds: [] },
      lines: [{ orderLineId, quantity: 1n, amountFen }],
    });
  const lines = [{ orderLineId, outcome: 'full', note: '' } as const];
  await room.get(ClaimDecisions).decide(supplier, await ask(100n), { version: 1, note: '', lines });
  await ask(1n);
}

/** A shopper's orders: one received, one sent in part with the rest given back, one that waits to be sent. */
async function shopping(): Promise<void> {
  const buyer = await customer(room);
  const [received, half] = [await bought(2n), await bought(3n)];
  await bought(1n);
  await send(received, 2n);
  await room.get(ShopOrders).confirm(buyer.actor, received.orderId);
  await cared(buyer.actor, received);
  await send(half, 1n);
  const { version } = (await room.get(ShopOrders).find(half.orderId))!;
  await room.get(ShopCancellations).bySupplier(half.supplier, half.orderId, version, { reason: '连日降雨' });
  await drainOutbox(room.app);

  async function bought(quantity: bigint): Promise<{ supplier: Actor; orderId: string }> {
    const one = await stall(room);
    const { id } = await placed(room, buyer, direct(one, quantity));
    return { supplier: one.supplier, orderId: (await paid(room, buyer, id)).orders[0]!.id };
  }

  async function send({ supplier, orderId }: { supplier: Actor; orderId: string }, quantity: bigint): Promise<void> {
    const [line] = await room.get(ShopOrders).lines(orderId);
    const lines = [{ orderLineId: line!.id, quantity }];
    await room.get(Parcels).send(supplier, orderId, { carrier: '邮政快递', trackingNumber: 'EA1', lines });
  }
}

async function findings(): Promise<Finding[]> {
  const all: Finding[] = [];
  for await (const finding of room.get(Verification).run()) all.push(finding);
  return all;
}

/** Names of the checks that find a fault after `corruption`, which is taken back again. */
async function caught(corruption: string): Promise<string[]> {
  await client!.query('BEGIN');
  try {
    await client!.query(`SET LOCAL session_replication_role = replica`);
    await client!.query(`SELECT set_config('bangfu.now', $1, true)`, [room.clock.now().toISOString()]);
    for (const statement of corruption.split(';')) await client!.query(statement);
    const names: string[] = [];
    for (const check of CHECKS) {
      const { rows } = await client!.query(`${check.faults} LIMIT 1`);
      if (rows.length > 0) names.push(check.name.split(' · ')[1]!);
    }
    return names;
  } finally {
    await client!.query('ROLLBACK');
  }
}

describe('verify', () => {
  it('finds nothing wrong with books made by the real services, and looks at something in every check', async () => {
    const all = await findings();
    // The fixture's evidence papers are rows without content; every other file is real.
    const books = all.filter((finding) => !finding.name.includes('stored files'));
    expect(books.filter((finding) => finding.faults.length > 0)).toEqual([]);
    expect(all.filter((finding) => finding.counted === 0n)).toEqual([]);
    expect(all).toHaveLength(CHECKS.length + 3);
  });

  it.each(PLANTED)('catches a corruption: %s', async (check, corruption) => {
    const names = await caught(corruption);
    expect(names.filter((name) => name.startsWith(check) || name.includes(check))).toHaveLength(1);
  });

  it('plants a corruption for every check', () => {
    expect(CHECKS.filter(({ name }) => !PLANTED.some(([check]) => name.includes(check)))).toEqual([]);
  });

  it('catches a row that names another one that is gone', async () => {
    const move = async (from: string, to: string): Promise<void> => {
      await client!.query('SET session_replication_role = replica');
      await client!.query('UPDATE variant_prices SET variant_id = $2 WHERE variant_id = $1', [from, to]);
      await client!.query('RESET session_replication_role');
    };
    const { rows } = await client!.query<{ variant_id: string }>('SELECT variant_id FROM variant_prices LIMIT 1');
    const [there, nowhere] = [rows[0]!.variant_id, randomUUID()];
    await move(there, nowhere);
    try {
      expect(await room.database.reading(() => room.get(Verification).askReferences())).toMatchObject({
        faults: ['variant_prices (variant_prices_variant_id_fkey) names a row of variants that is not there'],
      });
    } finally {
      await move(nowhere, there);
    }
  });

  it('catches a file that is gone', async () => {
    const files = (await findings()).find((finding) => finding.name.includes('stored files'))!;
    expect(files.faults).toEqual(expect.arrayContaining([expect.stringMatching(/^file [0-9a-f]{64}: missing$/)]));
    expect(files.faults.length).toBeLessThan(Number(files.counted));
  });

  it('catches a broken hash chain', async () => {
    await client!.query(
      `SET session_replication_role = replica; UPDATE ledger_postings SET amount = amount * 2; SET session_replication_role = DEFAULT`,
    );
    const broken = (await findings()).filter((finding) => finding.faults.length > 0).map((finding) => finding.name);
    expect(broken.some((name) => name.includes('the hash chain holds'))).toBe(true);
  });
});
