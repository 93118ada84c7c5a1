import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Type } from '@nestjs/common';
import Stripe from 'stripe';
import { type Actor, Database, DomainError, newId, SYSTEM } from '@bangfu/kernel';
import { People, permissionsOf, Users } from '@bangfu/parties';
import { Payments, PaymentsJobsModule, StripeConnection, Webhooks } from '@bangfu/payments';
import {
  createEmulator,
  type Emulator,
  type EmulatorOptions,
  MemoryStore,
  type Payer,
} from '../../../apps/stripe-emulator/src/index.js';
import { admittedSupplier } from './people.js';
import { type TradingRoom, tradingRoom } from './trading-room.js';

export type { Payer };

export const WEBHOOK_SECRET = 'whsec_of_a_spec';

/** A trading room whose Stripe is the emulator, in this process and by the room's clock; its events come over a socket of their own. */
export interface PayingRoom extends TradingRoom {
  readonly emulator: Emulator;
  /** The same provider without our adapter: what is true there. */
  readonly stripe: Stripe;
  readonly shopper: Actor;
  /** Statuses that the emulator's deliveries were answered with. */
  readonly answers: number[];
  /** While cut, commands reach the provider and are carried out, and no answer comes back. */
  readonly line: { cut: boolean };
}

/** `loop: false`: events go out when `emulator.knobs.webhooks.settle()` says so. */
export async function payingRoom(
  modules: readonly Type[] = [PaymentsJobsModule],
  more: Partial<EmulatorOptions> = {},
): Promise<PayingRoom> {
  const room = await tradingRoom('30', modules);
  const answers: number[] = [];
  const listening = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void room
        .get(Webhooks)
        .receive(Buffer.concat(chunks), String(request.headers['stripe-signature'] ?? ''))
        .then(() => 200)
        .catch((error: unknown) => (error instanceof DomainError ? 400 : 500))
        .then((status) => {
          answers.push(status);
          response.writeHead(status).end();
        });
    });
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}/webhook`;
  const emulator = createEmulator({
    store: new MemoryStore(),
    now: () => room.clock.now(),
    webhook: { url, secrets: [WEBHOOK_SECRET] },
    loop: false,
    ...more,
  });
  const key = 'sk_emu_of_a_spec';
  const line = { cut: false };
  const throughLine: typeof fetch = async (input, init) => {
    const answer = await emulator.fetch(input, init);
    if (line.cut && init?.method === 'POST') throw new TypeError('fetch failed');
    return answer;
  };
  room.get(StripeConnection).use({ key, webhookSecrets: [WEBHOOK_SECRET], fetch: throughLine });
  const stripe = new Stripe(key, { httpClient: Stripe.createFetchHttpClient(emulator.fetch), maxNetworkRetries: 0 });
  return {
    ...room,
    emulator,
    stripe,
    answers,
    line,
    shopper: await newShopper(room),
    async close() {
      await emulator.close();
      listening.closeAllConnections();
      listening.close();
      await room.close();
    },
  };
}

export async function newShopper(room: TradingRoom): Promise<Actor> {
  const name = '某顾客';
  const userId = await room.get(Users).insertDemo(SYSTEM, { login: `s-${newId()}`, name }, 'x');
  await room.get(People).ensure(SYSTEM, null, { userId, role: 'shopper' });
  return {
    userId,
    name,
    organisationId: null,
    regionCode: null,
    roles: ['shopper'],
    permissions: permissionsOf(['shopper']),
  };
}

export interface Basket {
  readonly subjectId: string;
  readonly amountFen: bigint;
  readonly wanted: Parameters<Payments['open']>[1];
}

/** Something to pay: one part for each amount, each of a supplier of its own. */
export async function newBasket(room: PayingRoom, ...amounts: bigint[]): Promise<Basket> {
  const subjectId = newId();
  const fen = amounts.length > 0 ? amounts : [8_800n];
  const parts: { supplierId: string; orderId: string; amountFen: bigint }[] = [];
  for (const amountFen of fen) parts.push({ supplierId: await admittedSupplier(room), orderId: newId(), amountFen });
  const expiresAt = new Date(room.clock.now().getTime() + 40 * 60_000);
  const lines = fen.map((amountFen, index) => ({ name: `山茶油 第${index + 1}家`, amountFen }));
  return {
    subjectId,
    amountFen: fen.reduce((sum, amount) => sum + amount, 0n),
    wanted: { subjectType: 'checkout', subjectId, expiresAt, lines, parts },
  };
}

export interface Begun extends Basket {
  readonly attemptId: string;
  readonly sessionRef: string;
  readonly url: string;
}

/** An attempt whose page is open. */
export async function begunPayment(room: PayingRoom, basket: Basket): Promise<Begun> {
  const { attemptId } = await room.get(Payments).open(room.shopper, basket.wanted);
  const { url } = await room.get(Payments).begin(attemptId);
  return { ...basket, attemptId, url, sessionRef: (await attemptRow(room, attemptId)).session_ref! };
}

/** Paid on the page and known here. */
export async function paidPayment(room: PayingRoom, basket: Basket, payer: Payer = 'success'): Promise<Begun> {
  const begun = await begunPayment(room, basket);
  await room.emulator.knobs.pay(begun.sessionRef, payer);
  await room.get(Payments).reconcile(begun.attemptId, 'return');
  return begun;
}

export interface AttemptRow {
  readonly state: string;
  readonly session_ref: string | null;
  readonly charge_ref: string | null;
  readonly failure_code: string | null;
  readonly parked_reason: string | null;
  readonly recovered: boolean;
  readonly captured_fen: bigint | null;
  readonly fee_fen: bigint | null;
  readonly try_number: number;
}

export async function attemptRow(room: TradingRoom, attemptId: string): Promise<AttemptRow> {
  const [row] = await room
    .get(Database)
    .query<AttemptRow & Record<string, unknown>>('SELECT * FROM payment_attempts WHERE id = $1', [attemptId]);
  return row!;
}

/** What is booked on accounts whose code begins so; nothing but what differs from zero. */
export async function booked(room: TradingRoom, ...beginnings: string[]): Promise<Record<string, bigint>> {
  const rows = await room.get(Database).query<{ code: string; posted: bigint }>(
    `SELECT code, posted FROM ledger_accounts
     WHERE posted <> 0 AND EXISTS (SELECT FROM unnest($1::text[]) AS b (begins) WHERE starts_with(code, begins)) ORDER BY code`,
    [beginnings],
  );
  return Object.fromEntries(rows.map(({ code, posted }) => [code, posted]));
}
