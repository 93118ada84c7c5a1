export { type ApprovalInput, type ApprovalOutcome, Approvals } from './approvals/approvals.service.js';
export type { ApprovalBand } from './bands/approval-band.js';
export { ApprovalBands, type BandSet } from './bands/approval-bands.service.js';
export { BUDGET_FUNDS, budgetAccounts, type BudgetFund, type BudgetKey } from './budgets/budget-accounts.js';
export { type BudgetChange, type BudgetOverview, Budgets, type BudgetSetting } from './budgets/budgets.service.js';
export { OrderBudgets } from './order-budgets/order-budgets.service.js';
export { PastedLines, type PasteOutcome } from './pasting/pasted-lines.service.js';
export type { Candidate, UnmatchedLine } from './pasting/pasted-matching.js';
export * from './procurement.errors.js';
export * from './procurement.events.js';
export * from './procurement.module.js';
export * from './procurement-jobs.module.js';
export { PurchaseRequests } from './requests/purchase-requests.service.js';
export type { Approval, Contact, RequestLine, RequestListed, RequestOrder, RequestView, Voice } from './requests/request.js';
export { type DraftContent, type DraftLine, MOST_LINES, RequestDrafts } from './requests/request-drafts.service.js';
export {
  type EffectLine as RequestEffectLine,
  type RequestEffect,
  RequestEffects,
} from './requests/request-effects.service.js';
export type { LineRefusal } from './requests/request-releases.service.js';
export {
  REQUEST_STATES,
  REQUEST_TRANSITIONS,
  type RequestLineState,
  type RequestState,
} from './requests/request.states.js';
export type { Submission } from './requests/request-submissions.service.js';
export type { UnitServed } from './units-served.queries.js';
