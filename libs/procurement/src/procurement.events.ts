import { DomainEvent } from '@bangfu/kernel';

type RequestFacts = { requestId: string; agencyId: string };

export class RequestSubmitted extends DomainEvent<RequestFacts> {
  static readonly type = 'procurement.request_submitted';
}
/** One of several approvals is given; the next approver must act. */
export class RequestStepApproved extends DomainEvent<RequestFacts & { step: number }> {
  static readonly type = 'procurement.request_step_approved';
}
export class RequestApproved extends DomainEvent<RequestFacts & { orderIds: string[] }> {
  static readonly type = 'procurement.request_approved';
}
export class RequestRefused extends DomainEvent<RequestFacts> {
  static readonly type = 'procurement.request_refused';
}
export class RequestWithdrawn extends DomainEvent<RequestFacts> {
  static readonly type = 'procurement.request_withdrawn';
}
export class RequestExpired extends DomainEvent<RequestFacts> {
  static readonly type = 'procurement.request_expired';
}
/** Nobody decided within the working days of the setting; told once. */
export class ApprovalOverdue extends DomainEvent<RequestFacts & { dueOn: string }> {
  static readonly type = 'procurement.approval_overdue';
}
export class BudgetChanged extends DomainEvent<{ budgetId: string; agencyId: string; year: number; fund: string }> {
  static readonly type = 'procurement.budget_changed';
}
