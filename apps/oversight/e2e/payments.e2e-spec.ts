import { Database, FilesModule, HttpModule, KernelModule, newId, SettableClock } from '@bangfu/kernel';
import { PartiesModule } from '@bangfu/parties';
import {
  Parts,
  PaymentDisputes,
  Payments,
  PaymentsJobsModule,
  ProviderPayouts,
  Reconciliation,
  RefundRunner,
  StripeConnection,
  Transfers,
} from '@bangfu/payments';
import { ShopModule } from '@bangfu/shop';
import { Module } from '@nestjs/common';
import Stripe from 'stripe';
import { testApp, type TestApp } from '../../../test/support/app.js';
import type { Client } from '../../../test/support/client.js';
import {
  attemptRow,
  begunPayment,
  newBasket,
  newShopper,
  type PayingRoom,
  WEBHOOK_SECRET,
} from '../../../test/support/factories/payments.js';
import { ask, paidWithSuppliers, refundRow, released } from '../../../test/support/factories/refunds.js';
import { SessionController } from '../../storefront/src/session/session.controller.js';
import { createEmulator, MemoryStore } from '../../stripe-emulator/src/index.js';
import { PaymentsController } from '../src/payments/payments.controller.js';
import { PaymentWatchController } from '../src/payments/payment-watch.controller.js';

@Module({
  imports: [KernelModule, HttpModule, FilesModule, PartiesModule, PaymentsJobsModule, ShopModule],
  controllers: [SessionController, PaymentsController, PaymentWatchController],
})
class PaymentsDoor {}

const BASE = '/api/oversight/payments';
let app: TestApp;
let room: PayingRoom;
let operator: Client;

beforeAll(async () => {
  const clock = new SettableClock();
  clock.set('2026-03-18T10:00:00+08:00');
  app = await testApp({ seeded: true, modules: [PaymentsDoor], clock });
  const emulator = createEmulator({ store: new MemoryStore(), now: () => app.clock.now(), webhook: null, loop: false });
  const key = 'sk_emu_of_a_spec';
  app.get(StripeConnection).use({ key, webhookSecrets: [WEBHOOK_SECRET], fetch: emulator.fetch });
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(emulator.fetch) });
  const own = { emulator, stripe, answers: [], at: app.database, database: app.get(Database), clock: app.clock };
  room = { ...own, get: app.get.bind(app), close: () => app.close() } as unknown as PayingRoom;
  room = { ...room, shopper: await newShopper(room) };
  operator = await app.client('operator');
}, 90_000);
afterAll(() => app?.close());

const items = async (path: string) => (await operator.get(`${BASE}/${path}`)).body.items as Record<string, unknown>[];

describe('the operator and online payments', () => {
  it('sees the whole file of a payment: parts, transfers, reversals, refunds, disputes, events and bookings', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [10_000n, 20_000n]);
    await released(room, parts.slice(0, 1));
    await app.get(Transfers).sendDue();
    await app.get(RefundRunner).runOne(
      await ask(
        room,
        attemptId,
        parts.map(({ id }) => ({ partId: id, amountFen: 1_000n })),
      ),
    );
    const { id } = await room.emulator.knobs.disputes.open((await attemptRow(room, attemptId)).charge_ref!);
    await app.get(PaymentDisputes).providerChanged(id);
    const { status, body } = await operator.get(`${BASE}/attempts/${attemptId}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      state: 'paid',
      amountFen: '30000',
      refundedFen: '2000',
      parts: expect.arrayContaining([
        expect.objectContaining({ state: 'closed', frozen: true, leftFen: '0' }),
        expect.objectContaining({ state: 'held', refundedFen: '1000' }),
      ]) as unknown,
      refunds: [{ state: 'done', amountFen: '2000', number: 'TK2026-000001' }],
      transfers: [{ state: 'sent', amountFen: '10000', reversedFen: '1000' }],
      reversals: [{ state: 'done', amountFen: '1000' }],
      disputes: [{ state: 'open', amountFen: '28000' }],
    });
    const keys = (body.bookings as { key: string }[]).map(({ key }) => key.split(':')[0]);
    expect(keys).toEqual(
      expect.arrayContaining(['payment', 'part-release', 'transfer', 'refund-ask', 'refund-done', 'dispute-open']),
    );
    expect(await items('attempts?state=paid&fromOn=2026-03-18&toOn=2026-03-18')).toMatchObject([{ id: attemptId }]);
    expect(await items('attempts?waiting=true')).toEqual([]);
    const { body: refused } = await operator.post(`${BASE}/attempts/${attemptId}/refunds`, {
      id: newId(),
      note: '协商退款',
      parts: [{ partId: parts[0]!.id, amountFen: '1' }],
    });
    expect(refused).toMatchObject({ code: 'payment_disputed' });
  });

  it('refunds, sees the saga standing still with its last failure, and has it tried again at once', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [5_000n]);
    const asked = { id: newId(), note: '与消费者协商退款', parts: [{ partId: parts[0]!.id, amountFen: '5000' }] };
    const { status, body } = await operator.post(`${BASE}/attempts/${attemptId}/refunds`, asked);
    expect(status).toBe(201);
    room.emulator.knobs.faults.rateLimit(3);
    await app.get(RefundRunner).run();
    room.emulator.knobs.faults.rateLimit(0);
    const [saga] = await items('sagas?kind=refund');
    expect(saga).toMatchObject({
      id: body.refundId,
      step: 'refunding',
      tries: 1,
      failure: expect.any(String) as unknown,
    });
    expect((await operator.post(`${BASE}/refunds/${body.refundId}/retry`)).status).toBe(204);
    expect(await refundRow(room, body.refundId)).toMatchObject({ state: 'done' });
    expect(await items('sagas?kind=refund')).toEqual([]);
    expect((await operator.post(`${BASE}/refunds/${body.refundId}/retry`)).body).toMatchObject({
      code: 'refund_not_open',
    });
    expect(await items('refunds?state=done&limit=1')).toMatchObject([
      { number: body.number, askedByName: expect.any(String) as unknown },
    ]);
    const first = await operator.get(`${BASE}/refunds?limit=1`);
    const second = await operator.get(`${BASE}/refunds?limit=1&after=${first.body.nextAfter}`);
    expect(second.body.items[0].id).not.toBe(first.body.items[0].id);
  });

  it('registers that a refund too old for the wallet was paid by bank', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [5_000n], 'alipay');
    await room.database.execute(
      `UPDATE payment_attempts SET decided_at = decided_at - interval '91 days' WHERE id = $1`,
      [attemptId],
    );
    const id = await ask(room, attemptId, [{ partId: parts[0]!.id, amountFen: 5_000n }]);
    await app.get(RefundRunner).runOne(id);
    expect(await items('sagas?kind=refund')).toMatchObject([{ id, step: 'by_bank' }]);
    const paid = await operator.post(`${BASE}/refunds/${id}/bank-payment`, { reference: '2026031800012345' });
    expect(paid.status).toBe(204);
  });

  it('sees what the nightly reconciliation found, and explains it', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [5_000n]);
    await room.stripe.refunds.create({ charge: (await attemptRow(room, attemptId)).charge_ref!, amount: 700 });
    app.clock.advance(60_000);
    const from = new Date(app.clock.now().getTime() - 86_400_000);
    const run = await app.get(Reconciliation).run(from, app.clock.now());
    expect(run.differences).toBe(2);
    expect(await items('reconciliations')).toMatchObject([{ id: run.runId, differences: 2 }]);
    const open = await items(`differences?state=open&runId=${run.runId}`);
    expect(open.map(({ kind }) => kind).sort()).toEqual(['balance', 'missing_here']);
    for (const { id } of open) {
      expect(
        (await operator.post(`${BASE}/differences/${String(id)}/explanation`, { text: '后台手工退款' })).status,
      ).toBe(204);
    }
    expect(await items('differences?state=open')).toEqual([]);
    const refundId = await ask(room, attemptId, [{ partId: parts[0]!.id, amountFen: 100n }]);
    await app.get(RefundRunner).runOne(refundId);
    await room.database.execute(
      `INSERT INTO reconciliation_differences (id, run_id, kind, provider_ref, ref_type, ref_id) VALUES ($1, $2, 'missing_there', 're', 'refund', $3)`,
      [newId(), run.runId, refundId],
    );
    expect(await items('differences?state=open')).toMatchObject([{ refType: 'refund', attemptId }]);
    expect(await items('differences?state=explained&limit=1')).toMatchObject([
      { explainedByName: expect.any(String) as unknown },
    ]);
  });

  it('finds a payment by every name it has, and only the whole name, and by how it was paid', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [7_100n]);
    await released(room, parts);
    await app.get(Transfers).sendDue();
    const refundId = await ask(room, attemptId, [{ partId: parts[0]!.id, amountFen: 100n }]);
    await app.get(RefundRunner).runOne(refundId);
    const { id: dispute } = await room.emulator.knobs.disputes.open((await attemptRow(room, attemptId)).charge_ref!);
    await app.get(PaymentDisputes).providerChanged(dispute);
    const { body: file } = await operator.get(`${BASE}/attempts/${attemptId}`);
    const names = [
      ...[attemptId, file.subjectId, file.sessionRef, file.intentRef, file.chargeRef, dispute],
      ...[file.refunds[0].providerRef, file.refunds[0].number, file.transfers[0].providerRef],
      file.reversals[0].providerRef,
    ] as string[];
    for (const name of names) {
      expect(await items(`attempts?search=${name}`)).toMatchObject([{ id: attemptId }]);
      expect(await items(`attempts?search=${name.slice(0, -1)}`)).toEqual([]);
    }
    const [payer] = await room.database.query<{ login: string; name: string }>(
      `SELECT u.login, u.name FROM users u JOIN payment_attempts a ON a.payer_id = u.id WHERE a.id = $1`,
      [attemptId],
    );
    const own = await items(`attempts?search=${payer!.login.toUpperCase()}&state=paid`);
    expect(own).toContainEqual(expect.objectContaining({ id: attemptId, payerName: payer!.name }));
    expect(await items(`attempts?search=${payer!.login}x`)).toEqual([]);
    expect(await items(`attempts?search=${attemptId}&method=card`)).toHaveLength(1);
    expect(await items(`attempts?search=${attemptId}&method=alipay`)).toEqual([]);
    expect(await items('attempts?search=GD2026-999999')).toEqual([]);
  });

  it("lists the platform's own money on its way to the bank, and what the bank refused", async () => {
    const payouts = app.get(ProviderPayouts);
    const sent = { amountFen: 3_000n, failure: null, state: 'sent' } as const;
    await payouts.apply({ ...sent, ref: 'po_1' });
    app.clock.advance(1_000);
    await payouts.apply({ ...sent, ref: 'po_2' });
    await payouts.apply({ ...sent, ref: 'po_2', state: 'failed', failure: 'account_closed' });
    const { body: first } = await operator.get(`${BASE}/platform-payouts?limit=1`);
    expect(first.items).toMatchObject([
      { providerRef: 'po_2', amountFen: '3000', state: 'failed', failure: 'account_closed' },
    ]);
    expect(await items(`platform-payouts?limit=1&after=${first.nextAfter}`)).toMatchObject([{ providerRef: 'po_1' }]);
    expect(await items('platform-payouts?state=failed')).toMatchObject([{ providerRef: 'po_2' }]);
  });

  it('sees what the provider told, and has it looked into again', async () => {
    await room.database.execute(
      `INSERT INTO provider_events (provider, event_id, type, object_id, created, payload, state, attempts, error, came_by, received_at, next_try_at)
       VALUES ('stripe', 'evt_1', 'refund.updated', 're_1', $1, '{}', 'failed', 30, 'Error: x', 'webhook', $1, $1)`,
      [app.clock.now()],
    );
    expect(await items('provider-events?state=failed')).toMatchObject([{ eventId: 'evt_1', attempts: 30 }]);
    expect((await operator.post(`${BASE}/provider-events/stripe/evt_1/retry`)).status).toBe(204);
    expect(await items('provider-events?state=received')).toMatchObject([{ eventId: 'evt_1', attempts: 0 }]);
    expect((await operator.post(`${BASE}/provider-events/stripe/evt_2/retry`)).status).toBe(404);
  });

  it('has a transfer that is held tried again at once', async () => {
    const { parts } = await paidWithSuppliers(room, [5_000n]);
    await room.database.execute(
      `UPDATE provider_accounts SET state = 'held', held_reason = 'x' WHERE supplier_id = $1`,
      [parts[0]!.supplier_id],
    );
    await app.get(Parts).release(parts[0]!.id);
    const [account] = await room.database.query<{ ref: string }>(
      `SELECT provider_ref AS ref FROM provider_accounts WHERE supplier_id = $1`,
      [parts[0]!.supplier_id],
    );
    await room.emulator.knobs.accounts.restrict(account!.ref);
    await app.get(Transfers).sendDue();
    const [held] = await items('sagas?kind=transfer');
    expect(held).toMatchObject({ step: 'held', amountFen: '5000', supplierName: expect.stringMatching(/./) });
    expect((await operator.post(`${BASE}/transfers/${String(held!.id)}/retry`)).status).toBe(204);
    expect(await items('sagas?kind=transfer')).toMatchObject([{ step: 'held', tries: Number(held!.tries) + 1 }]);
    await room.emulator.knobs.accounts.complete(account!.ref);
    expect((await operator.post(`${BASE}/transfers/${String(held!.id)}/retry`)).status).toBe(204);
    expect(await items('sagas?kind=transfer')).toEqual([]);
    expect((await operator.post(`${BASE}/transfers/${newId()}/retry`)).status).toBe(404);
  });

  it('sees a transfer that was refused until another follows it, an open dispute with its term, and a parked payment', async () => {
    const { attemptId, parts } = await paidWithSuppliers(room, [5_000n]);
    const [account] = await room.database.query<{ ref: string }>(
      `SELECT provider_ref AS ref FROM provider_accounts WHERE supplier_id = $1`,
      [parts[0]!.supplier_id],
    );
    await room.emulator.knobs.accounts.restrict(account!.ref);
    await released(room, parts);
    await app.get(Transfers).sendDue();
    const [refused] = await items('sagas?kind=transfer');
    expect(refused).toMatchObject({ step: 'refused', failure: expect.any(String) as unknown });
    await room.emulator.knobs.accounts.complete(account!.ref);
    expect((await operator.post(`${BASE}/transfers/${String(refused!.id)}/retry`)).status).toBe(204);
    expect(await items('sagas?kind=transfer')).toEqual([]);
    expect((await operator.post(`${BASE}/transfers/${String(refused!.id)}/retry`)).status).toBe(404);

    const { id } = await room.emulator.knobs.disputes.open((await attemptRow(room, attemptId)).charge_ref!);
    await app.get(PaymentDisputes).providerChanged(id);
    const disputes = await items('sagas?kind=dispute');
    expect(disputes.find((saga) => saga.attemptId === attemptId)).toMatchObject({
      step: 'disputed',
      amountFen: '5000',
      dueAt: expect.any(String) as unknown,
    });

    const begun = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.rewrite(begun.sessionRef, { status: 'suspended' });
    await app.get(Payments).reconcile(begun.attemptId, 'webhook');
    const declined = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.pay(declined.sessionRef, 'insufficient_funds');
    await app.get(Payments).reconcile(declined.attemptId, 'webhook');
    const paying = (await items('sagas?kind=attempt')).find((saga) => saga.id === declined.attemptId);
    expect(paying).toMatchObject({ step: 'paying', failure: expect.stringContaining('余额不足') as unknown });
    const listed = (await items('attempts?state=open')).find((row) => row.id === declined.attemptId);
    expect(listed).toMatchObject({ failureCode: 'insufficient_funds', failure: paying!.failure });

    const parked = async () => (await items('sagas?kind=attempt')).filter((saga) => saga.id === begun.attemptId);
    expect(await parked()).toMatchObject([
      { step: 'parked', failure: expect.stringContaining('suspended') as unknown },
    ]);
    const ending = `${BASE}/attempts/${begun.attemptId}/ending`;
    expect((await operator.post(ending, { reason: '渠道客服说没有收到' })).status).toBe(204);
    expect(await parked()).toEqual([]);
    expect((await operator.post(ending, { reason: '又一次' })).body).toMatchObject({ code: 'payment_not_parked' });
  });

  it('decides a parked payment: it cannot pass for paid, and all of it goes back, once', async () => {
    const begun = await begunPayment(room, await newBasket(room, 5_000n));
    await room.emulator.knobs.pay(begun.sessionRef, 'success');
    const { payment_intent: intent } = await room.stripe.checkout.sessions.retrieve(begun.sessionRef);
    await room.emulator.knobs.rewrite(String(intent), { amount_received: 4_000 });
    await app.get(Payments).reconcile(begun.attemptId, 'webhook');
    expect(await items('attempts?waiting=true')).toMatchObject([{ id: begun.attemptId, capturedFen: '4000' }]);
    const reason = { reason: '已与消费者核实' };
    const path = `${BASE}/attempts/${begun.attemptId}`;
    expect((await operator.post(`${path}/acceptance`, reason)).body).toMatchObject({ code: 'payment_parked_differs' });
    const { status, body } = await operator.post(`${path}/returning`, reason);
    expect(status).toBe(201);
    expect((await operator.post(`${path}/returning`, reason)).body).toEqual(body);
    await app.get(RefundRunner).run();
    expect(await refundRow(room, body.refundId)).toMatchObject({ state: 'done' });
    expect(await items('attempts?waiting=true')).toEqual([]);
  });

  it('gives part of a parked payment back, never more than is suspended, and the rest later', async () => {
    const begun = await begunPayment(room, await newBasket(room, 5_000n));
    await room.emulator.knobs.pay(begun.sessionRef, 'success');
    const { payment_intent: intent } = await room.stripe.checkout.sessions.retrieve(begun.sessionRef);
    await room.emulator.knobs.rewrite(String(intent), { amount_received: 4_000 });
    await app.get(Payments).reconcile(begun.attemptId, 'webhook');
    const path = `${BASE}/attempts/${begun.attemptId}`;
    const part = (id: string, amountFen: string) =>
      operator.post(`${path}/returning`, { id, amountFen, reason: '与消费者协商' });
    expect((await part(newId(), '4001')).body).toMatchObject({ code: 'refund_exceeds_payment', field: 'amountFen' });
    const once = newId();
    const { body } = await part(once, '1500');
    expect((await part(once, '1500')).body).toEqual(body);
    const both = await Promise.all([part(newId(), '1400'), part(newId(), '1400')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await operator.get(path)).body).toMatchObject({
      state: 'parked',
      suspendedFen: '1100',
      refundedFen: '2900',
    });
    const rest = await operator.post(`${path}/returning`, { reason: '其余退还' });
    expect(rest.status).toBe(201);
    await app.get(RefundRunner).run();
    expect(await refundRow(room, rest.body.refundId)).toMatchObject({ state: 'done' });
    expect((await operator.get(path)).body).toMatchObject({ suspendedFen: '0', refundedFen: '4000' });
    expect((await part(newId(), '1')).body).toMatchObject({ code: 'payment_not_paid' });
  });

  it('compares the books with the provider at once when asked to', async () => {
    const known = (await items('reconciliations')).length;
    expect((await operator.post(`${BASE}/reconciliations`)).status).toBe(204);
    expect(await items('reconciliations')).toHaveLength(known + 1);
    const shopper = await app.client('shopper');
    expect((await shopper.post(`${BASE}/reconciliations`)).status).toBe(403);
  });

  it('lets nobody else look', async () => {
    const answer = await app.anonymous().get(`${BASE}/sagas`);
    expect(answer.status).toBe(401);
    expect(app.get(Payments).available).toBe(true);
  });
});
