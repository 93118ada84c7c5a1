import { financeAccounts, UNINVOICED_LINES } from '@bangfu/finance';
import { addDays, Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import { LedgerQueries } from '@bangfu/ledger';
import { paymentAccounts } from '@bangfu/payments';
import { Injectable } from '@nestjs/common';
import { moneyFacts, type MoneyKind, type MoneyState } from './money-facts.js';
import { moneyReason } from './money-words.js';

export interface MoneyRow {
  readonly id: string;
  readonly kind: MoneyKind;
  readonly number: string;
  readonly counterparty: string;
  readonly soldOn: string;
  readonly soldFen: bigint;
  readonly refundedFen: bigint;
  readonly feeFen: bigint;
  /** Not with the supplier yet, for the reason that the state says. */
  readonly openFen: bigint;
  readonly state: MoneyState;
  readonly reasonCode: string;
  readonly reason: string;
  readonly expectedOn: string | null;
  readonly daysLate: number | null;
  readonly settlementId: string | null;
  readonly settlementNumber: string | null;
}

export interface MoneyStateTotal {
  readonly state: MoneyState;
  readonly count: number;
  /** Not with the supplier yet. */
  readonly openFen: bigint;
  /** Sold, less refunds and fees: what comes, or came, to the supplier in all. */
  readonly netFen: bigint;
  /** What of the sold the platform keeps. */
  readonly feeFen: bigint;
}

export interface MoneyTotals {
  readonly states: readonly MoneyStateTotal[];
  /** From agencies: received and not paid out; from shoppers: due, and held with the fee until the goods are confirmed. Fen. */
  readonly tradeBalanceFen: bigint;
  readonly retailDueFen: bigint;
  readonly retailHeldFen: bigint;
  /** In a payment file, or being transferred. */
  readonly inTransferFen: bigint;
  /** What the supplier owes the platform; kept from what is paid next. */
  readonly debtFen: bigint;
  readonly nextSettlementOn: string;
}

type Facts = Omit<MoneyRow, 'reasonCode' | 'reason' | 'daysLate'> & {
  days: number | null;
  heldCode: string | null;
  failure: string | null;
};

const FACTS = moneyFacts(UNINVOICED_LINES);

/** "When will I be paid, and why": every order, delivery and invoice of a supplier whose money is not settled and done, and those that are. */
@Injectable()
export class MoneyQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ledger: LedgerQueries,
  ) {}

  /** Newest first; of some states, of one kind. An invoice that is paid in part stands there twice: what came, and what is owed. */
  async page(
    supplierId: string,
    filter: { states?: readonly MoneyState[]; kind?: MoneyKind; after?: string; limit: number },
  ): Promise<Page<MoneyRow>> {
    const today = this.clock.today();
    const after = decodeCursor(filter.after, ['date', 'id', 'text']);
    const rows = await this.database.query<Facts & Record<string, unknown>>(
      `SELECT id, kind, number, counterparty, f.on AS "soldOn", sold AS "soldFen", refunded AS "refundedFen", fee AS "feeFen", open AS "openFen", state,
              expected_on AS "expectedOn", days, held_code AS "heldCode", failure, settlement_id AS "settlementId", settlement_number AS "settlementNumber"
         FROM (${FACTS}) f WHERE ($3::text[] IS NULL OR state = ANY ($3)) AND ($4::text IS NULL OR kind = $4)
          AND ($5::date IS NULL OR (f.on, id, state) < ($5, $6::uuid, $7)) ORDER BY f.on DESC, id DESC, state DESC LIMIT $8`,
      [
        supplierId,
        today,
        filter.states ?? null,
        filter.kind ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        after?.[2] ?? null,
        filter.limit + 1,
      ],
    );
    const nextOn = nextSettlementOn(today);
    return pageOf(
      rows.map((row) => toRow(row, nextOn)),
      filter.limit,
      (row) => [row.soldOn, row.id, row.state],
    );
  }

  async totals(supplierId: string): Promise<MoneyTotals> {
    const today = this.clock.today();
    const states = await this.database.query<MoneyStateTotal & Record<string, unknown>>(
      `SELECT state, count(*)::int AS count, COALESCE(sum(open), 0)::bigint AS "openFen", COALESCE(sum(sold - refunded - fee), 0)::bigint AS "netFen", COALESCE(sum(fee), 0)::bigint AS "feeFen"
         FROM (${FACTS}) f GROUP BY state ORDER BY state`,
      [supplierId, today],
    );
    const codes = [
      financeAccounts.balance(supplierId),
      paymentAccounts.due(supplierId),
      paymentAccounts.held(supplierId),
      paymentAccounts.debt(supplierId),
    ];
    const balances = await this.ledger.balances(codes);
    const [trade, due, held, debt] = codes.map((code) => balances.get(code)?.posted ?? 0n) as [
      bigint,
      bigint,
      bigint,
      bigint,
    ];
    const [row] = await this.database.query<{ fen: bigint }>(
      `SELECT COALESCE(sum(amount_fen), 0)::bigint AS fen FROM payouts WHERE payee_id = $1 AND state = 'batched'`,
      [supplierId],
    );
    return {
      states,
      tradeBalanceFen: -trade,
      retailDueFen: -due,
      retailHeldFen: -held,
      debtFen: debt,
      inTransferFen: row!.fen,
      nextSettlementOn: nextSettlementOn(today),
    };
  }
}

function toRow({ days, heldCode, failure, ...row }: Facts, nextOn: string): MoneyRow {
  const reason = moneyReason({ state: row.state, expectedOn: row.expectedOn, days, heldCode, failure }, nextOn);
  return {
    ...row,
    expectedOn: reason.expectedOn,
    reasonCode: reason.code,
    reason: reason.text,
    daysLate: row.state === 'buyer_overdue' ? days : null,
  };
}

/** Settlements run on Mondays, early, for everything until Sunday. */
export function nextSettlementOn(today: string): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return addDays(today, (8 - weekday) % 7 || 7);
}
