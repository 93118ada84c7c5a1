import { Stock } from '@bangfu/catalog';
import { type Actor, Clock, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { type Claim, type ClaimLine, claimLines, type LineOutcome, lockClaim } from './claim.js';
import { ClaimAgreed, ClaimOverdue, ClaimRefused } from './claim.events.js';
import { ClaimRecords, factsOf, REPLACEMENT } from './claim-records.service.js';
import { ClaimRefunds } from './claim-refunds.service.js';
import {
  claimAtOperator,
  claimLinesIncomplete,
  claimMissing,
  claimNotCalled,
  claimPartUnfit,
  claimReasonNeeded,
  claimStale,
  claimStep,
} from './claims.errors.js';

export interface LineDecision {
  readonly orderLineId: string;
  readonly outcome: LineOutcome;
  /** Of `part`: fewer units, less money, or both. */
  readonly quantity?: bigint | null;
  readonly amountFen?: bigint | null;
  /** Why less than asked, or nothing. */
  readonly note: string;
}

export interface Decision {
  readonly version: number;
  readonly note: string;
  readonly lines: readonly LineDecision[];
}

interface Granted {
  readonly line: ClaimLine;
  readonly quantity: bigint;
  readonly fen: bigint;
  readonly note: string;
}

const BATCH = 500;

/** A claim is decided once, line by line: by the supplier, or by the operator when the buyer called or the supplier was silent. */
@Injectable()
export class ClaimDecisions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stock: Stock,
    private readonly records: ClaimRecords,
    private readonly refunds: ClaimRefunds,
  ) {}

  /**
   * The supplier answers every line: in full, in part, or not at all and says why. What is agreed of a refund is asked of payments in
   * the same transaction; of a replacement the goods are held. Throws `claim_missing`, `wrong_step`, `stale_version`,
   * `claim_at_operator`, `claim_lines_incomplete`, `claim_part_unfit`, `reason_required`, `stock_short`.
   */
  async decide(actor: Actor, claimId: string, decision: Decision): Promise<void> {
    await this.database.transaction(async () => {
      const claim = await lockClaim(this.database, claimId);
      if (!claim || claim.supplierId !== actor.organisationId) throw claimMissing();
      if (claim.escalatedAt) throw claimAtOperator();
      await this.apply(actor, claim, 'supplier', decision);
    });
  }

  /** The operator decides, with a reason: what the buyer escalated or the supplier left unanswered. Throws as `decide`, and `claim_not_called`. */
  async resolve(actor: Actor, claimId: string, decision: Decision): Promise<void> {
    await this.database.transaction(async () => {
      const claim = await lockClaim(this.database, claimId);
      if (!claim) throw claimMissing();
      if (decision.note === '') throw claimReasonNeeded('note');
      const silent = claim.calledAt !== null || this.clock.now() > claim.answerBy;
      if (claim.state === 'asked' && !claim.escalatedAt && !silent) throw claimNotCalled();
      await this.apply(actor, claim, 'operator', decision);
    });
  }

  /**
   * Calls the operator to claims whose supplier is silent beyond its term (not to those the buyer called it to), and to goods sent back
   * that nobody confirms. Idempotent.
   */
  async callOverdue(): Promise<number> {
    return this.database.transaction(async () => {
      const now = this.clock.now();
      const late = await this.database.query<Claim & Record<string, unknown>>(
        `UPDATE claims SET called_at = $1, version = version + 1 WHERE id IN (
           SELECT id FROM claims WHERE called_at IS NULL AND (state = 'asked' AND escalated_at IS NULL AND answer_by < $1 OR state = 'returning' AND returning_at <
             $1::timestamptz - (SELECT value FROM claim_settings WHERE key = 'return_hours' AND valid_from <= $1::timestamptz::date
                                ORDER BY valid_from DESC LIMIT 1) * interval '1 hour')
           ORDER BY answer_by, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
         RETURNING id, order_id AS "orderId", buyer_id AS "buyerId", supplier_id AS "supplierId"`,
        [now],
      );
      for (const claim of late) await this.records.emit(new ClaimOverdue(factsOf(claim)));
      return late.length;
    });
  }

  private async apply(
    actor: Actor,
    claim: Claim,
    by: 'supplier' | 'operator',
    { version, note, lines }: Decision,
  ): Promise<void> {
    if (claim.state !== 'asked') throw claimStep(claim.state, 'agreed');
    if (claim.version !== version) throw claimStale(claim.version);
    const granted = grantedLines(claim, await claimLines(this.database, claim.id), lines);
    const agreed = granted.some(({ quantity, fen }) => quantity > 0n || fen > 0n);
    if (!agreed && note === '') throw claimReasonNeeded('note');
    const now = this.clock.now();
    for (const { line, quantity, fen, note: words } of granted) {
      await this.database.query(
        'UPDATE claim_lines SET granted_quantity = $2, granted_fen = $3, note = $4, ended = $5 WHERE id = $1',
        [line.id, quantity, fen, words, !agreed],
      );
    }
    await this.database.query(
      `UPDATE claims SET state = $2, decided_as = $3, decided_by = $4, decided_at = $5, decision_note = $6,
         closed_at = CASE WHEN $2 = 'refused' THEN $5::timestamptz END, version = version + 1 WHERE id = $1`,
      [claim.id, agreed ? 'agreed' : 'refused', by, actor.userId, now, note],
    );
    if (agreed) await this.keep(actor, claim, granted);
    else await this.records.unhold(claim);
    const facts = factsOf(claim);
    await this.records.tell(actor, claim, {
      side: by === 'supplier' ? 'supplier' : 'platform',
      step: 'claim_answered',
      verb: agreed ? 'agreed' : 'refused',
      note,
      event: agreed ? new ClaimAgreed({ ...facts, kind: claim.kind, by }) : new ClaimRefused({ ...facts, by }),
    });
  }

  /** What was agreed begins at once: the money is asked, the goods are held. */
  private async keep(actor: Actor, claim: Claim, granted: readonly Granted[]): Promise<void> {
    if (claim.kind === 'refund') await this.refunds.ask(actor, claim);
    if (claim.kind !== 'replacement') return;
    await this.stock.reserve(
      granted.flatMap(({ line, quantity }) =>
        quantity > 0n ? { variantId: line.variantId, quantity, refType: REPLACEMENT, refId: line.id } : [],
      ),
      null,
    );
  }
}

function grantedLines(claim: Claim, lines: readonly ClaimLine[], decisions: readonly LineDecision[]): Granted[] {
  if (decisions.length !== lines.length) throw claimLinesIncomplete();
  return lines.map((line) => {
    const index = decisions.findIndex(({ orderLineId }) => orderLineId === line.orderLineId);
    const decided = decisions[index];
    if (!decided) throw claimLinesIncomplete();
    const { outcome, note } = decided;
    if (outcome === 'refuse' && note === '') throw claimReasonNeeded(`lines[${index}].note`);
    if (outcome === 'refuse') return { line, quantity: 0n, fen: 0n, note };
    if (outcome === 'full') return { line, quantity: line.quantity, fen: line.askedFen, note };
    return { line, ...partOf(claim, line, decided, index), note };
  });
}

/** Fewer units at their own price, or less money for the units asked. */
function partOf(
  claim: Claim,
  line: ClaimLine,
  { quantity = null, amountFen = null }: LineDecision,
  index: number,
): { quantity: bigint; fen: bigint } {
  const units = quantity ?? line.quantity;
  if (units > line.quantity || (line.quantity > 0n && units <= 0n)) throw claimPartUnfit(index);
  if (claim.kind === 'replacement') {
    if (units >= line.quantity) throw claimPartUnfit(index);
    return { quantity: units, fen: 0n };
  }
  const most = line.quantity === 0n ? line.askedFen : (line.askedFen * units) / line.quantity;
  const fen = amountFen ?? most;
  if (fen <= 0n || fen > line.askedFen || (units === line.quantity && fen === line.askedFen)) {
    throw claimPartUnfit(index);
  }
  return { quantity: units, fen };
}
