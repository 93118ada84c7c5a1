import { newId } from '@bangfu/kernel';
import { LedgerQueries } from '@bangfu/ledger';
import { Parts, RefundRunner, Refunds, StripeConnection, SupplierAccounts } from '@bangfu/payments';
import { attemptRow, type Basket, type Begun, newBasket, paidPayment, type PayingRoom } from './payments.js';
import type { Payer } from '../../../apps/stripe-emulator/src/index.js';

/** The platform's commission from now on, in basis points. */
export async function setCommission(room: PayingRoom, bps: number): Promise<void> {
  await room.database.query(
    `INSERT INTO commission_rules (valid_from, bps, basis) VALUES ($1, $2, '测试') ON CONFLICT DO NOTHING`,
    [room.clock.today(), bps],
  );
}

export interface PaidPart {
  readonly id: string;
  readonly supplier_id: string;
  readonly amount_fen: bigint;
  readonly commission_fen: bigint;
  readonly state: string;
  readonly frozen: boolean;
  readonly refunded_fen: bigint;
  readonly transferred_fen: bigint;
}

export const partsOf = (room: PayingRoom, attemptId: string): Promise<PaidPart[]> =>
  room.database.query<PaidPart & Record<string, unknown>>(
    `SELECT * FROM payment_parts WHERE attempt_id = $1 ORDER BY amount_fen, id`,
    [attemptId],
  );

/** Paid, its suppliers able to receive. The parts come smallest first. */
export async function paidWithSuppliers(
  room: PayingRoom,
  amounts: readonly bigint[],
  payer: Payer = 'success',
): Promise<Begun & { parts: PaidPart[] }> {
  const basket: Basket = await newBasket(room, ...amounts);
  const paid = await paidPayment(room, basket, payer);
  const parts = await partsOf(room, paid.attemptId);
  for (const part of parts) await room.get(SupplierAccounts).onboard(part.supplier_id);
  return { ...paid, parts };
}

export async function ask(
  room: PayingRoom,
  attemptId: string,
  parts: readonly { partId: string; amountFen: bigint }[],
  causeId = newId(),
): Promise<string> {
  const cause = { reason: 'claim', causeType: 'claim', causeId } as const;
  return (await room.get(Refunds).ask(null, { attemptId, ...cause, parts })).refundId;
}

/** Everything that waits is due. */
export async function dueNow(room: PayingRoom): Promise<void> {
  await room.database.query(`UPDATE refunds SET next_try_at = NULL WHERE state IN ('asked', 'reversing', 'refunding')`);
  await room.database.query(
    `UPDATE supplier_transfers SET next_try_at = NULL WHERE state IN ('ready', 'held', 'refused')`,
  );
}

/** Asked and carried on as far as it goes. */
export async function refunded(
  room: PayingRoom,
  attemptId: string,
  parts: readonly { partId: string; amountFen: bigint }[],
): Promise<string> {
  const id = await ask(room, attemptId, parts);
  await room.get(RefundRunner).runOne(id);
  return id;
}

export async function refundRow(
  room: PayingRoom,
  id: string,
): Promise<{ state: string; failure: string | null; provider_ref: string | null }> {
  const [row] = await room.database.query<{ state: string; failure: string | null; provider_ref: string | null }>(
    `SELECT state, failure, provider_ref FROM refunds WHERE id = $1`,
    [id],
  );
  return row!;
}

export const released = async (room: PayingRoom, parts: readonly PaidPart[]): Promise<void> => {
  for (const part of parts) await room.get(Parts).release(part.id);
};

/** Fen on accounts, with the sign that the ledger has. */
export async function onAccounts<K extends string>(
  room: PayingRoom,
  codes: Record<K, string>,
): Promise<Record<K, bigint>> {
  const balances = await room.get(LedgerQueries).balances(Object.values(codes));
  return Object.fromEntries(
    Object.entries<string>(codes).map(([name, code]) => [name, balances.get(code)?.posted ?? 0n]),
  ) as Record<K, bigint>;
}

/** What the provider holds for the platform, by its own word. */
export async function heldByProvider(room: PayingRoom): Promise<bigint> {
  const balance = await room.get(StripeConnection).stripe.balance.retrieve();
  return [...balance.available, ...balance.pending].reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}

/** What the provider has given back of a payment, by its own word: each refund in fen, the newest first. */
export async function refundsAtProvider(room: PayingRoom, attemptId: string): Promise<number[]> {
  const charge = (await attemptRow(room, attemptId)).charge_ref!;
  return (await room.stripe.refunds.list({ charge, limit: 100 })).data.map(({ amount }) => amount);
}

/** What the provider has sent to a supplier's account and not taken back. */
export async function withSupplier(room: PayingRoom, supplierId: string): Promise<bigint> {
  const account = (await room.get(SupplierAccounts).of(supplierId))!;
  const { data } = await room.stripe.transfers.list({ destination: account.ref, limit: 100 });
  return data.reduce((sum, transfer) => sum + BigInt(transfer.amount - transfer.amount_reversed), 0n);
}
