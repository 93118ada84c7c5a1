import { Injectable } from '@nestjs/common';
import { Stock } from '@bangfu/catalog';
import { Clock, Database } from '@bangfu/kernel';
import { Ledger } from '@bangfu/ledger';
import { lockBudget } from '../budgets/budgets.locks.js';
import type { RequestLine, RequestRow } from './request.js';
import type { RequestState } from './request.states.js';

export interface LineRefusal {
  readonly lineId: string;
  readonly reason: string;
}

/** What a request lets go of: single lines that are refused, or everything when it ends. */
@Injectable()
export class RequestReleases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly stock: Stock,
    private readonly ledger: Ledger,
  ) {}

  /** Ends a submitted request without orders: stock and budget are free again. The caller holds its lock. */
  async end(
    request: RequestRow,
    lines: readonly RequestLine[],
    state: Exclude<RequestState, 'draft' | 'submitted' | 'approved'>,
    reason: string,
  ): Promise<void> {
    await this.stock.release(reservationsOf(lines));
    await this.voidBudget(request, `request-end:${request.id}`);
    await this.database.query(
      `UPDATE purchase_requests SET state = $2, decided_at = $3, ended_reason = $4, changed_at = $3, version = version + 1 WHERE id = $1`,
      [request.id, state, this.clock.now(), reason],
    );
  }

  /** Marks open lines as refused and gives their stock back; their budget is the caller's to void. Constant in statements. */
  async refuseLines(
    refusals: readonly LineRefusal[],
    lines: readonly RequestLine[],
    refusedBy: string | null,
  ): Promise<void> {
    if (refusals.length === 0) return;
    const ids = refusals.map((refusal) => refusal.lineId);
    await this.stock.release(reservationsOf(lines.filter((line) => ids.includes(line.id))));
    await this.database.query(
      `UPDATE request_lines l SET state = 'refused', refusal_reason = x.reason, refused_by = $3::uuid
         FROM unnest($1::uuid[], $2::text[]) AS x (id, reason) WHERE l.id = x.id`,
      [ids, refusals.map((refusal) => refusal.reason), refusedBy],
    );
  }

  /** Gives back part of the request's budget reservation, or all that is left of it. */
  async voidBudget(request: RequestRow, key: string, amountFen?: bigint): Promise<void> {
    await lockBudget(this.database, { agencyId: request.agencyId, year: request.year!, fund: request.fund });
    await this.ledger.void(request.budgetReservationId!, {
      key,
      refType: 'purchase_request',
      refId: request.id,
      ...(amountFen === undefined ? {} : { amount: amountFen }),
    });
  }
}

const reservationsOf = (lines: readonly RequestLine[]): string[] =>
  lines.filter((line) => line.state === 'open' && line.reservationId !== null).map((line) => line.reservationId!);
