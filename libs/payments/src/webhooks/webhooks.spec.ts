import Stripe from 'stripe';
import { Database } from '@bangfu/kernel';
import { drainOutbox } from '../../../../test/support/drain-outbox.js';
import { ownerQuery } from '../../../../test/support/database.js';
import {
  attemptRow,
  begunPayment,
  booked,
  newBasket,
  type PayingRoom,
  payingRoom,
  WEBHOOK_SECRET,
} from '../../../../test/support/factories/payments.js';
import { EventHandlers } from './event-handlers.js';
import { ProviderEventRunner } from './provider-event-runner.service.js';
import { Webhooks } from './webhooks.service.js';

let room: PayingRoom;
beforeAll(async () => {
  room = await payingRoom();
});
afterAll(() => room.close());
beforeEach(async () => {
  await room.emulator.knobs.webhooks.settle();
  await drainOutbox(room.app);
  room.answers.length = 0;
});

interface Kept {
  readonly event_id: string;
  readonly type: string;
  readonly state: string;
  readonly came_by: string;
  readonly attempts: number;
  readonly error: string | null;
}

const kept = (where: string, ...parameters: unknown[]) =>
  room.get(Database).query<Kept & Record<string, unknown>>(`SELECT * FROM provider_events WHERE ${where}`, parameters);
const state = async (attemptId: string): Promise<string> => (await attemptRow(room, attemptId)).state;
const succeeded = async (attemptId: string): Promise<number> =>
  (
    await room
      .get(Database)
      .query(`SELECT 1 FROM outbox_events WHERE type = 'payments.payment_succeeded' AND payload->>'attemptId' = $1`, [
        attemptId,
      ])
  ).length;

/** An event that the provider never sent, with a signature that it could have made. */
function posted(event: object, secret = WEBHOOK_SECRET): [Buffer, string] {
  const payload = JSON.stringify({ object: 'event', created: room.clock.now().getTime() / 1000, ...event });
  const timestamp = Math.floor(room.clock.now().getTime() / 1000);
  return [Buffer.from(payload), Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp })];
}
const about = (object: object) => ({ data: { object } });

describe('the inbox', () => {
  it('case 2: has one row of an event that comes three times at once, answers each, and has its effect once', async () => {
    const { attemptId, sessionRef } = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.pay(sessionRef, 'success');
    room.emulator.knobs.webhooks.duplicate(3);
    const { delivered } = await room.emulator.knobs.webhooks.settle();
    room.emulator.knobs.webhooks.duplicate(1);
    expect(room.answers).toEqual(Array.from({ length: delivered * 3 }, () => 200));
    await drainOutbox(room.app);
    expect([await state(attemptId), await succeeded(attemptId)]).toEqual(['paid', 1]);
    const rows = await kept(`payload::text LIKE '%' || $1 || '%'`, attemptId);
    const sent = (await room.stripe.events.list({ limit: 100 })).data.filter((one) =>
      JSON.stringify(one).includes(attemptId),
    );
    expect(rows.map((row) => row.event_id).sort()).toEqual(sent.map(({ id }) => id).sort());
    expect(new Set(rows.map((row) => row.state))).toEqual(new Set(['handled']));
  });

  it('case 3: comes to the same end in any order of its events, a refund before its payment included', async () => {
    const ends: unknown[] = [];
    for (const seed of [1, 2, 3]) {
      const { attemptId, sessionRef } = await begunPayment(room, await newBasket(room));
      await room.emulator.knobs.pay(sessionRef, 'success');
      const session = await room.stripe.checkout.sessions.retrieve(sessionRef);
      await room.stripe.refunds.create({ payment_intent: String(session.payment_intent), amount: 100 });
      const events = (await room.stripe.events.list({ limit: 100 })).data.filter((event) =>
        JSON.stringify(event).includes(attemptId),
      );
      const order =
        seed === 1 ? events : seed === 2 ? events.toReversed() : [...events.slice(2), ...events.slice(0, 2)];
      for (const event of order) {
        const payload = JSON.stringify(event);
        const timestamp = Math.floor(room.clock.now().getTime() / 1000);
        const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: WEBHOOK_SECRET, timestamp });
        await room.get(Webhooks).receive(Buffer.from(payload), signature);
        await drainOutbox(room.app);
      }
      await room.emulator.knobs.webhooks.settle();
      await drainOutbox(room.app);
      const { state: end, fee_fen: fee, captured_fen: captured } = await attemptRow(room, attemptId);
      ends.push({ end, fee, captured, told: await succeeded(attemptId) });
    }
    expect(ends).toEqual(ends.map(() => ({ end: 'paid', fee: expect.anything(), captured: 8_800n, told: 1 })));
  });

  it('case 18: ignores what is of an unknown type, or names no attempt of ours, and says that it has it', async () => {
    const strangers = [
      { id: 'evt_unheard', type: 'moon.landed', ...about({ id: 'moon_1' }) },
      { id: 'evt_foreign', type: 'payment_intent.succeeded', ...about({ id: 'pi_x', metadata: {} }) },
      {
        id: 'evt_other_house',
        type: 'checkout.session.completed',
        ...about({ id: 'cs_x', metadata: { attempt_id: '0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58' } }),
      },
      { id: 'evt_odd', type: 'charge.succeeded', ...about({ id: 'ch_x', metadata: { attempt_id: "1'; --" } }) },
      { id: 'evt_empty', type: 'charge.succeeded' },
    ];
    for (const event of strangers) await room.get(Webhooks).receive(...posted(event));
    await drainOutbox(room.app);
    const rows = await kept(
      'event_id = ANY ($1)',
      strangers.map(({ id }) => id),
    );
    expect(rows.map((row) => row.state)).toEqual(strangers.map(() => 'ignored'));
  });

  it('case 17: keeps nothing of what is not signed by the provider', async () => {
    const [body, signature] = posted({ id: 'evt_forged', type: 'payment_intent.succeeded' }, 'whsec_of_a_thief');
    for (const sent of [signature, undefined, '', 't=1,v1=00']) {
      await expect(room.get(Webhooks).receive(body, sent)).rejects.toMatchObject({ code: 'webhook_refused' });
    }
    expect(await kept(`event_id = 'evt_forged'`)).toEqual([]);
  });

  it('case 21: answers with an error while the database is down, and takes the redelivery once', async () => {
    const { attemptId, sessionRef } = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.webhooks.settle();
    await room.emulator.knobs.pay(sessionRef, 'success');
    room.answers.length = 0;
    await ownerQuery(room.at, 'ALTER TABLE provider_events RENAME TO provider_events_away');
    const { failed } = await room.emulator.knobs.webhooks.deliver();
    await ownerQuery(room.at, 'ALTER TABLE provider_events_away RENAME TO provider_events');
    expect([failed > 0, new Set(room.answers)]).toEqual([true, new Set([500])]);
    await room.emulator.knobs.webhooks.settle();
    await drainOutbox(room.app);
    expect([await state(attemptId), await succeeded(attemptId)]).toEqual(['paid', 1]);
  });

  it('case 22: is worked off by another worker when one dies over an event, and has the effect once', async () => {
    const { attemptId, sessionRef } = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.pay(sessionRef, 'success');
    await room.emulator.knobs.webhooks.settle();
    // What a crash leaves: taken, the provider asked perhaps, and no outcome.
    await room
      .get(Database)
      .query(
        `UPDATE provider_events SET attempts = 1, next_try_at = $1::timestamptz + interval '1 minute' WHERE state = 'received'`,
        [room.clock.now()],
      );
    await drainOutbox(room.app);
    expect(await state(attemptId)).toBe('open');
    room.clock.advance(61_000);
    const runs = await Promise.all([1, 2, 3].map(() => room.get(ProviderEventRunner).run()));
    expect(runs.reduce((sum, { failed }) => sum + failed, 0)).toBe(0);
    expect([await state(attemptId), await succeeded(attemptId)]).toEqual(['paid', 1]);
    expect(await kept(`state IN ('received', 'failed')`)).toEqual([]);
  });

  it('keeps an event that the provider could not be asked about, and tries it again with growing pauses', async () => {
    const { attemptId, sessionRef } = await begunPayment(room, await newBasket(room));
    await room.emulator.knobs.pay(sessionRef, 'success');
    await room.emulator.knobs.webhooks.settle();
    room.emulator.knobs.faults.serverError(1_000, false);
    await room.get(ProviderEventRunner).run();
    room.emulator.knobs.faults.serverError(0);
    const failed = await kept(`state = 'failed' AND payload::text LIKE '%' || $1 || '%'`, attemptId);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed[0]!.error).toContain('payment_outcome_unknown');
    expect((await room.get(ProviderEventRunner).run()).looked).toBe(0);
    room.clock.advance(61_000);
    await room.get(ProviderEventRunner).run();
    expect([await state(attemptId), await succeeded(attemptId)]).toEqual(['paid', 1]);
  });

  it('case 23: hears of 40 events missed in an outage from the provider’s list, while retries come too, and each once', async () => {
    const before = (await booked(room, 'provider-balance:'))['provider-balance:stripe'] ?? 0n;
    const begun = [];
    for (let count = 0; count < 10; count += 1) begun.push(await begunPayment(room, await newBasket(room)));
    await room.emulator.knobs.webhooks.settle();
    room.emulator.knobs.webhooks.lose(true);
    for (const { sessionRef } of begun) await room.emulator.knobs.pay(sessionRef, 'success');
    await room.emulator.knobs.webhooks.settle();
    room.emulator.knobs.webhooks.lose(false);
    const missed = (await room.stripe.events.list({ delivery_success: false, limit: 100 })).data;
    expect(missed.length).toBeGreaterThanOrEqual(40);
    const [once, twice] = await Promise.all([
      room.get(Webhooks).replayUndelivered(),
      room.get(Webhooks).replayUndelivered(),
      ...missed.slice(0, 15).map((event) => room.emulator.knobs.webhooks.redeliver(event.id)),
    ]);
    // Either may be the quicker one.
    expect(once + twice).toBeGreaterThan(0);
    await drainOutbox(room.app);
    expect(
      await kept(
        'event_id = ANY ($1)',
        missed.map(({ id }) => id),
      ),
    ).toHaveLength(missed.length);
    expect(await Promise.all(begun.map(({ attemptId }) => succeeded(attemptId)))).toEqual(begun.map(() => 1));
    const fees = await Promise.all(begun.map(async ({ attemptId }) => (await attemptRow(room, attemptId)).fee_fen!));
    const after = (await booked(room, 'provider-balance:'))['provider-balance:stripe']!;
    expect(after - before).toBe(88_000n - fees.reduce((sum, fee) => sum + fee, 0n));
    // The next run goes on from the newest one listed, and finds nothing.
    expect(await room.get(Webhooks).replayUndelivered()).toBe(0);
  });
});

describe('EventHandlers', () => {
  const event = (type: string) => ({ eventId: 'evt', type, objectId: null, account: null, object: {} });

  it('calls the most exact of those that fit, and refuses two of one name', async () => {
    const handlers = new EventHandlers();
    const called: string[] = [];
    for (const prefix of ['charge.', 'charge.dispute.']) {
      handlers.on(prefix, async () => {
        called.push(prefix);
        return 'handled';
      });
    }
    expect(await handlers.handle(event('charge.dispute.created'))).toBe('handled');
    expect(await handlers.handle(event('charge.updated'))).toBe('handled');
    expect(await handlers.handle(event('customer.created'))).toBe('ignored');
    expect(called).toEqual(['charge.dispute.', 'charge.']);
    expect(() => handlers.on('charge.', async () => 'ignored')).toThrow('two handlers of charge.');
  });
});
