import { FinanceJobsModule } from '@bangfu/finance';
import { Returns } from '@bangfu/fulfilment';
import { type Actor, Files } from '@bangfu/kernel';
import { Ledger, LedgerChain } from '@bangfu/ledger';
import { permissionsOf } from '@bangfu/parties';
import { PaymentDisputes, Payments, PaymentsJobsModule, SupplierAccounts, Transfers } from '@bangfu/payments';
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
  await room.database.query(`SELECT count_supply('2026-03-01', '2026-01-01', '2027-01-01')`);
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
  await importStatement(
    room,
    to,
    statementCsv(to.number, 0n, [{ amountFen: invoice.amountFen + 7n, remark: invoice.referenceCode }]),
  );
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
    expect(all).toHaveLength(CHECKS.length + 2);
  });

  const nth = (table: string, where = 'true') => `ctid = (SELECT ctid FROM ${table} WHERE ${where} LIMIT 1)`;
  const PLANTED: readonly (readonly [string, string])[] = [
    ['every transfer balances', `UPDATE ledger_postings SET amount = amount + 1 WHERE ${nth('ledger_postings')}`],
    ['every transfer balances', `DELETE FROM ledger_postings WHERE ${nth('ledger_postings')}`],
    ['stored balances equal', `UPDATE ledger_accounts SET posted = posted + 1 WHERE ${nth('ledger_accounts')}`],
    [
      'reservations and reversals',
      `INSERT INTO ledger_remainders (transfer_id, total, used) SELECT id, 100, 40 FROM ledger_transfers LIMIT 1`,
    ],
    ['no transfer stays unsealed', `DELETE FROM ledger_chain WHERE position = 3`],
    ['what is counted is what', `UPDATE count_entries SET amount_fen = amount_fen + 1 WHERE ${nth('count_entries')}`],
    [
      'what is counted is what',
      `INSERT INTO count_entries SELECT gen_random_uuid(), plan_id, order_id, order_line_id, fund, stage, 99, amount_fen, total_after_fen, cause, transfer_id, counted_at, counted_on FROM count_entries LIMIT 1`,
    ],
    ['every completed fen has', `DELETE FROM receipt_lines`],
    ['no eligible line', `DELETE FROM count_entries WHERE stage = 'accepted'`],
    [
      'every order line was judged',
      `WITH old AS (UPDATE orders SET placed_at = '2026-01-01' RETURNING 1) DELETE FROM eligibilities`,
    ],
    ['totals of plans', `UPDATE plan_totals SET paid_fen = paid_fen + 1 WHERE ${nth('plan_totals')}`],
    ['totals of plans', `DELETE FROM plan_totals WHERE ${nth('plan_totals', 'ordered_fen > 0')}`],
    ['compliance sums equal', `UPDATE agency_totals SET paid_fen = paid_fen + 1 WHERE ${nth('agency_totals')}`],
    ['compliance sums equal', `DELETE FROM agency_months WHERE programme_id IS NULL`],
    [
      'sums of agencies equal',
      `UPDATE agency_plans SET union_paid = union_paid + 1 WHERE ${nth('agency_plans', 'programme_id IS NULL')}`,
    ],
    ['sums of agencies equal', `DELETE FROM agency_plans WHERE ${nth('agency_plans', 'programme_id IS NOT NULL')}`],
    ['counties counted ahead', `UPDATE place_supply SET listed = listed + 1`],
    ['compliance sums equal', `UPDATE counted_lines SET paid_fen = paid_fen - 1 WHERE ${nth('counted_lines')}`],
    [
      'count entries equal the ledger',
      `UPDATE count_entries SET transfer_id = (SELECT id FROM ledger_transfers WHERE ref_type = 'receipt' LIMIT 1) WHERE ${nth('count_entries')}`,
    ],
    [
      'stock equals its movements',
      `UPDATE stock_levels SET on_hand = on_hand - 1 WHERE ${nth('stock_levels', 'on_hand > 0')}`,
    ],
    ['stock equals its movements', `DELETE FROM stock_movements WHERE ${nth('stock_movements', "kind = 'committed'")}`],
    [
      'shipped and settled',
      `ALTER TABLE order_lines DROP CONSTRAINT order_lines_check4; UPDATE order_lines SET shipped_quantity = shipped_quantity + 1 WHERE ${nth('order_lines')}`,
    ],
    [
      'receipts equal their lines',
      `UPDATE receipt_lines SET amount_fen = amount_fen + 1 WHERE ${nth('receipt_lines')}`,
    ],
    ['carries the buyer of its order', `UPDATE order_lines SET buyer_id = id WHERE ${nth('order_lines')}`],
    ['under a certificate valid', `UPDATE certificates SET valid_to = '2026-02-01', valid_from = '2026-01-01'`],
    [
      'nobody has two duties',
      `ALTER TABLE order_duties DROP CONSTRAINT order_duties_separate; UPDATE order_duties SET user_id = (SELECT user_id FROM order_duties WHERE duty = 'approver' LIMIT 1) WHERE duty = 'acceptor'`,
    ],
    ['no gaps', `UPDATE document_numbers SET last = last + 1 WHERE prefix = 'DD'`],
    ['invoices equal their lines', `UPDATE invoices SET paid_fen = paid_fen - 1`],
    [
      'allocations equal their lines',
      `UPDATE allocation_lines SET amount_fen = amount_fen + 1 WHERE ${nth('allocation_lines')}`,
    ],
    ['bank lines are booked', `UPDATE bank_lines SET allocated_fen = allocated_fen - 1`],
    ['bank lines are booked', `UPDATE bank_lines SET amount_fen = amount_fen + 1`],
    ['what each buyer owes', `UPDATE receipts SET goods_fen = goods_fen + 1`],
    [
      'every receipt and agreed return',
      `WITH t AS (UPDATE receipts SET at = '2026-01-01' RETURNING 1) UPDATE ledger_transfers SET idempotency_key = 'other:' || id WHERE ref_type = 'receipt'`,
    ],
    ['the report rebuilt from scratch', `DELETE FROM count_entries WHERE stage = 'paid'`],
    ['in-between accounts are zero', `UPDATE ledger_transfers SET at = at - interval '90 days'`],
    ['nothing is sold beyond', `UPDATE certificates SET annual_capacity_grams = 1000`],
    ['order, acceptance, invoice and payment match', `UPDATE receipt_lines SET amount_fen = amount_fen - 1`],
    ['budgets equal', `UPDATE budgets SET amount_fen = amount_fen + 1`],
    ['supplier balances', `UPDATE invoice_credits SET from_paid_fen = from_paid_fen - 1`],
    ['refunds never exceed', `UPDATE refund_parts SET amount_fen = amount_fen + 1 WHERE ${nth('refund_parts')}`],
    ['refunds never exceed', `UPDATE refunds SET amount_fen = 100000`],
    [
      'a payment equals its parts',
      `UPDATE payment_parts SET amount_fen = amount_fen + 1, commission_fen = 0 WHERE ${nth('payment_parts')}`,
    ],
    [
      'a payment equals its parts',
      `UPDATE payment_attempts SET state = 'parked', parked_reason = 'x' WHERE state = 'paid'`,
    ],
    [
      'parts are booked as they stand',
      `UPDATE payment_parts SET state = 'closed', released_at = now() WHERE ${nth('payment_parts', "state = 'held'")}`,
    ],
    [
      'no number, request line or reservation',
      `INSERT INTO order_lines SELECT (jsonb_populate_record(l, jsonb_build_object('id', first_id_of(now() + interval '366 days')))).* FROM order_lines l WHERE ${nth('order_lines')}`,
    ],
    [
      'money held for suppliers',
      `UPDATE payment_parts SET refunded_fen = refunded_fen - 1 WHERE state = 'held' AND refunded_fen > 0`,
    ],
    [
      'money due to suppliers',
      `UPDATE payment_parts SET transferred_fen = transferred_fen - 1 WHERE transferred_fen > 0`,
    ],
    ['commission is that of', `UPDATE payment_parts SET commission_fen = commission_fen - 100 WHERE state = 'closed'`],
    ['money on its way back', `UPDATE refunds SET state = 'refunding', settled_at = NULL WHERE state = 'done'`],
    ['money in dispute', `UPDATE payment_disputes SET amount_fen = amount_fen + 1`],
    [
      'no payment is suspended',
      `UPDATE refunds SET state = 'failed', settled_at = now() WHERE attempt_id IN (SELECT id FROM payment_attempts WHERE state = 'parked')`,
    ],
    ['the balance at the provider', `UPDATE payment_attempts SET fee_fen = fee_fen + 1`],
    ['the balance at the provider', `UPDATE supplier_transfers SET amount_fen = amount_fen - 1 WHERE state = 'sent'`],
    [
      'no supplier is sent more',
      `UPDATE payment_parts SET transferred_fen = transferred_fen + 1 WHERE ${nth('payment_parts', "state = 'closed'")}`,
    ],
    [
      'no supplier is sent more',
      `UPDATE supplier_transfers SET reversed_fen = reversed_fen + 1 WHERE reversed_fen > 0`,
    ],
    ['what suppliers owe', `UPDATE transfer_reversals SET amount_fen = amount_fen + 1 WHERE state = 'refused'`],
    ['settlements equal sales', `UPDATE settlement_lines SET amount_fen = amount_fen + 1 WHERE kind = 'sold'`],
    ['settlements equal sales', `UPDATE settlement_lines SET amount_fen = amount_fen - 1 WHERE kind = 'fee'`],
    ['settlements equal sales', `UPDATE settlements SET sold_fen = sold_fen + 1, net_fen = net_fen + 1`],
    ['money in payment files', `UPDATE payouts SET state = 'paid', decided_on = '2026-03-19' WHERE state = 'batched'`],
    ['money in payment files', `UPDATE payout_batches SET total_fen = total_fen + 1`],
    [
      'shares of households',
      `UPDATE household_payment_shares SET amount_fen = amount_fen + 1 WHERE ${nth('household_payment_shares')}`,
    ],
    ['the credit of buyers', `UPDATE ledger_accounts SET posted = -posted WHERE code LIKE 'buyer-credit:%'`],
    ['the credit of buyers', `UPDATE bank_lines SET credit_fen = credit_fen - 1 WHERE credit_fen > 1`],
    [
      'every event was relayed',
      `WITH t AS (UPDATE outbox_events SET relayed_at = '2026-01-01') UPDATE outbox_events SET relayed_at = NULL WHERE position = (SELECT min(position) FROM outbox_events)`,
    ],
    [
      'sent and cancelled units of shop orders',
      `UPDATE shop_order_lines SET shipped_quantity = shipped_quantity - 1 WHERE ${nth('shop_order_lines', 'shipped_quantity > 0')}`,
    ],
    [
      'a paid shop order costs',
      `UPDATE shop_orders SET freight_fen = freight_fen + 1 WHERE ${nth('shop_orders', 'paid_at IS NOT NULL')}`,
    ],
    [
      'the money of a shop order is released',
      `UPDATE shop_orders SET state = 'shipped', received_at = NULL, received_by = NULL WHERE ${nth('shop_orders', `state = 'received'`)}`,
    ],
    [
      'every payment of a checkout has led',
      `UPDATE checkouts SET state = 'awaiting_payment', paid_at = NULL, decision = NULL, decided_at = NULL WHERE ${nth('checkouts', `state = 'paid'`)}`,
    ],
    [
      'a cancellation gives back',
      `UPDATE shop_cancellations SET freight_fen = freight_fen + 1 WHERE ${nth('shop_cancellations')}`,
    ],
    [
      'what a shopper has paid for is held',
      `UPDATE stock_reservations SET expires_at = now() WHERE id IN (SELECT l.reservation_id FROM shop_order_lines l JOIN shop_orders o ON o.id = l.order_id WHERE o.state = 'paid')`,
    ],
    ['a claim is refunded exactly', `UPDATE claims SET freight_fen = freight_fen + 1 WHERE refund_id IS NOT NULL`],
    [
      'no line is claimed beyond',
      `ALTER TABLE claim_lines DISABLE TRIGGER claim_lines_never_more; UPDATE claim_lines SET asked_fen = 100000000 WHERE ${nth('claim_lines', 'granted_fen IS NULL')}`,
    ],
    [
      'a refund after an invoice has its red letter',
      `UPDATE refunds SET state = 'done', settled_at = '2025-01-01' WHERE id IN (SELECT refund_id FROM shop_cancellations);
       INSERT INTO shop_invoices (id, order_id, supplier_id, number, issued_on, amount_fen, file_id, file_sha256, recorded_at)
       SELECT gen_random_uuid(), p.order_id, p.supplier_id, '24432000000012349999', '2024-12-01', p.amount_fen, (SELECT id FROM files LIMIT 1),
              repeat('a', 64), '2024-12-01' FROM payment_parts p JOIN shop_cancellations c ON c.order_id = p.order_id`,
    ],
    ['an order is held exactly', `UPDATE shop_order_holds SET ended_at = opened_at WHERE cause_type = 'claim'`],
    ['sums of reviews equal', `UPDATE review_totals SET five = five + 1`],
    [
      'every delivery is done',
      `UPDATE event_deliveries SET done_at = NULL, dead_at = now() WHERE ${nth('event_deliveries')}`,
    ],
    [
      'every relayed event reached',
      `INSERT INTO outbox_events (id, type, payload, at, relayed_at) VALUES (gen_random_uuid(), 'fulfilment.receipt_recorded', '{}', now(), now())`,
    ],
  ];
  it.each(PLANTED)('catches a corruption: %s', async (check, corruption) => {
    const names = await caught(corruption);
    expect(names.filter((name) => name.startsWith(check) || name.includes(check))).toHaveLength(1);
  });

  it('plants a corruption for every check', () => {
    expect(CHECKS.filter(({ name }) => !PLANTED.some(([check]) => name.includes(check)))).toEqual([]);
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
