import { Injectable } from '@nestjs/common';
import { Clock, Database, decodeCursor, type Page, pageOf } from '@bangfu/kernel';
import type { PaymentTerms } from '@bangfu/orders';
import type { ApprovalBand } from '../bands/approval-band.js';
import { type BandPart, bandsOn, toBand } from '../bands/approval-bands.service.js';
import type { BudgetFund } from '../budgets/budget-accounts.js';
import { type Settings, settingsOn, type SettingsPart, toSettings } from '../procurement-settings.js';
import {
  type ApprovalPart,
  approvalsOf,
  type LinePart,
  linesOf,
  type OrderPart,
  ordersOf,
  type ShownLine,
  toApproval,
  toLine,
  toOrder,
} from './request-parts.js';
import type { Approval, RequestListed, RequestOrder } from './request.js';
import type { RequestState } from './request.states.js';

export interface RequestFilter {
  readonly after?: string;
  readonly limit: number;
  readonly state?: RequestState;
  readonly fund?: BudgetFund;
  /** Only what the person wrote. */
  readonly mine?: boolean;
  /** Only what waits for the person's approval. */
  readonly waitingForMe?: boolean;
  readonly overdue?: boolean;
  /** Business dates of writing, both included. */
  readonly fromOn?: string;
  readonly toOn?: string;
  /** Part of the number or title. */
  readonly word?: string;
  /** Only the one that the order came from. */
  readonly orderId?: string;
}

/** The person who looks, and the voices with which they may approve. */
export interface Looker {
  readonly organisationId: string | null;
  readonly userId: string | null;
  readonly voices: readonly string[];
}

export type ListedRow = RequestListed & {
  readonly remark: string;
  readonly wantedOn: string | null;
  readonly deliveryAddress: string;
  readonly contactSealed: string | null;
  readonly paymentTerms: PaymentTerms;
  readonly bandUpToFen: bigint | null;
  readonly submittedFen: bigint | null;
  readonly decidedAt: Date | null;
  readonly endedReason: string | null;
  readonly year: number | null;
};

export type WholeRow = ListedRow & {
  readonly lines: ShownLine[];
  readonly approvals: Approval[];
  readonly orders: RequestOrder[];
};

const LISTED = `SELECT r.id, r.number, r.title, r.state, r.fund, r.agency_id AS "agencyId", a.name AS "agencyName",
    r.budget_unit_id AS "budgetUnitId", b.name AS "budgetUnitName", r.requester_id AS "requesterId", u.name AS "requesterName",
    s.total AS "totalFen", s.lines AS "lineCount",
    (SELECT count(*)::int FROM approvals p WHERE p.request_id = r.id AND p.verdict = 'approved') AS "approvalsGiven",
    r.approvals_needed AS "approvalsNeeded", r.created_at AS "createdAt", r.submitted_at AS "submittedAt", r.held_until AS "heldUntil",
    r.approval_due_on AS "approvalDueOn", r.state = 'submitted' AND r.approval_due_on < $1::date AS overdue, r.version, r.remark,
    r.wanted_on AS "wantedOn", r.delivery_address AS "deliveryAddress", r.contact_sealed AS "contactSealed", r.payment_terms AS "paymentTerms",
    r.band_up_to_fen AS "bandUpToFen", r.submitted_fen AS "submittedFen", r.decided_at AS "decidedAt", r.ended_reason AS "endedReason", r.year
  FROM purchase_requests r JOIN organisations a ON a.id = r.agency_id JOIN organisations b ON b.id = r.budget_unit_id
    JOIN users u ON u.id = r.requester_id
    CROSS JOIN LATERAL (SELECT coalesce(sum(l.amount_fen) FILTER (WHERE l.state <> 'refused'), 0)::bigint AS total, count(*)::int AS lines
                          FROM request_lines l WHERE l.request_id = r.id) s`;

/** A voice that has not spoken on the request yet and is not the requester's own. */
const WAITS = `r.state = 'submitted' AND r.agency_id = $2 AND r.requester_id <> $3::uuid AND r.held_until > $4
  AND NOT EXISTS (SELECT FROM approvals p WHERE p.request_id = r.id AND p.approver_id = $3::uuid)
  AND EXISTS (SELECT FROM unnest($5::uuid[]) AS voice WHERE voice <> r.requester_id
    AND NOT EXISTS (SELECT FROM approvals p WHERE p.request_id = r.id AND COALESCE(p.deputy_for, p.approver_id) = voice))`;

/** $2 request, $3 organisation, $4 person. */
const VISIBLE = `r.id = $2 AND $3::uuid IN (r.agency_id, r.acting_id) AND (r.state <> 'draft' OR r.requester_id = $4::uuid)`;

const voicesOf = (userId: string, organisationId: string, today: string): string =>
  `SELECT COALESCE(deputy_for, user_id) AS voice FROM memberships
    WHERE user_id = ${userId}::uuid AND organisation_id = ${organisationId}::uuid AND role = 'agency_approver' AND ended_at IS NULL
      AND valid_from <= ${today} AND (valid_to IS NULL OR valid_to >= ${today}) ORDER BY deputy_for NULLS FIRST`;

/** Reads of purchase requests. */
@Injectable()
export class RequestQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(looker: Looker, filter: RequestFilter): Promise<Page<ListedRow>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const rows = await this.database.query<ListedRow & Record<string, unknown>>(
      `${LISTED}
       WHERE $2::uuid IN (r.agency_id, r.acting_id) AND (r.state <> 'draft' OR r.requester_id = $3::uuid)
         AND ($6::text IS NULL OR r.state = $6) AND ($7::text IS NULL OR r.fund = $7) AND (NOT $8::boolean OR r.requester_id = $3::uuid)
         AND (NOT $9::boolean OR (${WAITS})) AND (NOT $10::boolean OR (r.state = 'submitted' AND r.approval_due_on < $1::date))
         AND ($11::date IS NULL OR r.created_at >= $11::date::timestamp AT TIME ZONE 'Asia/Shanghai')
         AND ($12::date IS NULL OR r.created_at < ($12::date + 1)::timestamp AT TIME ZONE 'Asia/Shanghai')
         AND ($13::text IS NULL OR r.title LIKE $13 OR r.number LIKE $13)
         AND ($14::timestamptz IS NULL OR (r.created_at, r.id) < ($14, $15::uuid))
         AND ($17::uuid IS NULL OR EXISTS (SELECT FROM order_budgets o WHERE o.request_id = r.id AND o.order_id = $17))
       ORDER BY r.created_at DESC, r.id DESC LIMIT $16`,
      [
        this.clock.today(),
        looker.organisationId,
        looker.userId,
        this.clock.now(),
        looker.voices,
        filter.state ?? null,
        filter.fund ?? null,
        filter.mine ?? false,
        filter.waitingForMe ?? false,
        filter.overdue ?? false,
        filter.fromOn ?? null,
        filter.toOn ?? null,
        filter.word ? `%${filter.word.replace(/[\\%_]/g, '\\$&')}%` : null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
        filter.orderId ?? null,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.createdAt, row.id]);
  }

  /** One request that the looker's organisation may see; a draft only by the person who writes it. */
  async one(id: string, looker: Pick<Looker, 'organisationId' | 'userId'>): Promise<ListedRow | null> {
    const [row] = await this.database.query<ListedRow & Record<string, unknown>>(
      `${LISTED} WHERE ${VISIBLE}`,
      this.visibleTo(id, looker),
    );
    return row ?? null;
  }

  /** The same with everything that belongs to it, in one statement. */
  async whole(id: string, looker: Pick<Looker, 'organisationId' | 'userId'>): Promise<WholeRow | null> {
    const [row] = await this.database.query<
      ListedRow & { lines: LinePart[]; approvals: ApprovalPart[]; orders: OrderPart[] }
    >(
      `SELECT listed.*, ${linesOf('listed.id')} AS lines, ${approvalsOf('listed.id')} AS approvals, ${ordersOf('listed.id')} AS orders
         FROM (${LISTED} WHERE ${VISIBLE}) listed`,
      this.visibleTo(id, looker),
    );
    if (!row) return null;
    return {
      ...row,
      lines: row.lines.map(toLine),
      approvals: row.approvals.map(toApproval),
      orders: row.orders.map(toOrder),
    };
  }

  /** What a submission of a locked draft looks at: its lines, and what the room and the agency ask for on a date. */
  async submission(
    requestId: string,
    agencyId: string,
    on: string,
  ): Promise<{ lines: ShownLine[]; settings: Settings; bands: ApprovalBand[] }> {
    const [row] = await this.database.query<{ lines: LinePart[]; settings: SettingsPart; bands: BandPart[] }>(
      `SELECT ${linesOf('$1::uuid')} AS lines, ${settingsOn('$3::date')} AS settings, ${bandsOn('$2::uuid', '$3::date')} AS bands`,
      [requestId, agencyId, on],
    );
    const { lines, settings, bands } = row!;
    return { lines: lines.map(toLine), settings: toSettings(settings), bands: bands.map(toBand) };
  }

  /** What a decision on a locked request looks at: its lines, who has spoken, for whom the person may speak, and the room's numbers. */
  async decision(
    requestId: string,
    { userId, organisationId }: Pick<Looker, 'organisationId' | 'userId'>,
  ): Promise<{ lines: ShownLine[]; given: Approval[]; voices: string[]; settings: Settings }> {
    const [row] = await this.database.query<{
      lines: LinePart[];
      given: ApprovalPart[];
      voices: string[];
      settings: SettingsPart;
    }>(
      `SELECT ${linesOf('$1::uuid')} AS lines, ${approvalsOf('$1::uuid')} AS given, ARRAY(${voicesOf('$2', '$3', '$4::date')})::text[] AS voices,
              ${settingsOn('$4::date')} AS settings`,
      [requestId, userId, organisationId, this.clock.today()],
    );
    const { lines, given, voices, settings } = row!;
    return { lines: lines.map(toLine), given: given.map(toApproval), voices, settings: toSettings(settings) };
  }

  async lines(requestId: string): Promise<ShownLine[]> {
    const [row] = await this.database.query<{ lines: LinePart[] }>(`SELECT ${linesOf('$1::uuid')} AS lines`, [
      requestId,
    ]);
    return row!.lines.map(toLine);
  }

  /** Those for whom a person may approve in an organisation today: the person, and whoever the person stands in for. */
  async voices(userId: string | null, organisationId: string | null): Promise<string[]> {
    if (!userId || !organisationId) return [];
    const rows = await this.database.query<{ voice: string }>(voicesOf('$1', '$2', '$3::date'), [
      userId,
      organisationId,
      this.clock.today(),
    ]);
    return rows.map((row) => row.voice);
  }

  async personName(userId: string): Promise<string> {
    const [row] = await this.database.query<{ name: string }>(`SELECT name FROM users WHERE id = $1`, [userId]);
    return row?.name ?? '';
  }

  /** How many different people could approve for an agency today, the requester left out. */
  async approversBeside(agencyId: string, requesterId: string): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `SELECT count(DISTINCT m.user_id)::int AS count FROM memberships m JOIN users u ON u.id = m.user_id AND u.status = 'active'
        WHERE m.organisation_id = $1 AND m.role = 'agency_approver' AND m.ended_at IS NULL AND m.valid_from <= $3
          AND (m.valid_to IS NULL OR m.valid_to >= $3) AND m.user_id <> $2 AND m.deputy_for IS DISTINCT FROM $2`,
      [agencyId, requesterId, this.clock.today()],
    );
    return row!.count;
  }

  private visibleTo(id: string, { organisationId, userId }: Pick<Looker, 'organisationId' | 'userId'>): unknown[] {
    return [this.clock.today(), id, organisationId, userId];
  }
}
