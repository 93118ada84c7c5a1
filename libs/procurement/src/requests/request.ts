import type { Fen } from '@bangfu/kernel';
import type { PaymentTerms } from '@bangfu/orders';
import type { BudgetFund } from '../budgets/budget-accounts.js';
import type { RequestLineState, RequestState } from './request.states.js';

/** Who takes the goods in; kept sealed, shown to the agency's own people. */
export interface Contact {
  readonly name: string;
  readonly phone: string;
}

/** The row of a request, as verbs need it. */
export interface RequestRow {
  readonly id: string;
  readonly number: string | null;
  readonly agencyId: string;
  readonly actingId: string | null;
  readonly budgetUnitId: string;
  readonly fund: BudgetFund;
  readonly title: string;
  readonly remark: string;
  readonly state: RequestState;
  readonly requesterId: string;
  readonly wantedOn: string | null;
  readonly deliveryAddress: string;
  readonly contactSealed: string | null;
  readonly paymentTerms: PaymentTerms;
  readonly createdAt: Date;
  readonly year: number | null;
  readonly submittedAt: Date | null;
  readonly heldUntil: Date | null;
  readonly approvalDueOn: string | null;
  readonly bandUpToFen: Fen | null;
  readonly approvalsNeeded: number | null;
  readonly submittedFen: Fen | null;
  readonly budgetReservationId: string | null;
  readonly decidedAt: Date | null;
  readonly endedReason: string | null;
  readonly version: number;
}

export interface RequestLine {
  readonly id: string;
  readonly position: number;
  readonly variantId: string;
  readonly supplierId: string;
  readonly productName: string;
  readonly variantName: string;
  readonly unit: string;
  readonly quantity: bigint;
  /** Of one unit: in a draft as seen when the line was written, later as held. */
  readonly priceFen: Fen;
  readonly amountFen: Fen;
  readonly note: string;
  readonly reservationId: string | null;
  readonly state: RequestLineState;
  readonly refusalReason: string | null;
}

export interface Approval {
  readonly step: number;
  readonly approverId: string;
  readonly approverName: string;
  readonly deputyFor: string | null;
  readonly deputyForName: string | null;
  readonly verdict: 'approved' | 'refused';
  readonly reason: string;
  readonly at: Date;
}

/** A request as lists show it. */
export interface RequestListed {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: RequestState;
  readonly fund: BudgetFund;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly budgetUnitId: string;
  readonly budgetUnitName: string;
  readonly requesterId: string;
  readonly requesterName: string;
  /** Of the lines that are not refused. */
  readonly totalFen: Fen;
  readonly lineCount: number;
  readonly approvalsGiven: number;
  readonly approvalsNeeded: number | null;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly heldUntil: Date | null;
  readonly approvalDueOn: string | null;
  readonly overdue: boolean;
  readonly version: number;
}

export interface RequestOrder {
  readonly id: string;
  readonly number: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly state: string;
  readonly totalFen: Fen;
}

/** A request with everything that belongs to it. */
export interface RequestView extends RequestListed {
  readonly remark: string;
  readonly wantedOn: string | null;
  readonly deliveryAddress: string;
  readonly contact: Contact | null;
  readonly paymentTerms: PaymentTerms;
  readonly bandUpToFen: Fen | null;
  readonly submittedFen: Fen | null;
  readonly decidedAt: Date | null;
  readonly endedReason: string | null;
  readonly lines: (RequestLine & { readonly supplierName: string })[];
  readonly approvals: Approval[];
  readonly orders: RequestOrder[];
  /** With whose voice whoever looks may decide on it now; null when it is not theirs to decide. */
  readonly voice: Voice | null;
}

/** An approver speaks in person, or as the deputy of somebody. */
export interface Voice {
  readonly deputyFor: string | null;
  readonly deputyForName: string | null;
}

export const totalOf = (lines: readonly Pick<RequestLine, 'amountFen' | 'state'>[]): Fen =>
  lines.filter((line) => line.state !== 'refused').reduce((sum, line) => sum + line.amountFen, 0n);
