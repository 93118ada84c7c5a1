import { DomainEvent } from '@bangfu/kernel';

type InvoiceFacts = { invoiceId: string; orderIds: string[]; buyerId: string; supplierId: string };

export class InvoiceIssued extends DomainEvent<InvoiceFacts & { dueOn: string }> {
  static readonly type = 'finance.invoice_issued';
}
/** Money that arrived was given to an invoice. */
export class PaymentAllocated extends DomainEvent<InvoiceFacts & { allocationId: string }> {
  static readonly type = 'finance.payment_allocated';
}
/** An allocation was taken back: a mistake, or the bank reversed the payment. */
export class AllocationUndone extends DomainEvent<InvoiceFacts & { allocationId: string }> {
  static readonly type = 'finance.allocation_undone';
}
export class InvoicePaid extends DomainEvent<InvoiceFacts> {
  static readonly type = 'finance.invoice_paid';
}
export class InvoiceDueSoon extends DomainEvent<InvoiceFacts & { dueOn: string }> {
  static readonly type = 'finance.invoice_due_soon';
}
export class InvoiceOverdue extends DomainEvent<InvoiceFacts & { dueOn: string }> {
  static readonly type = 'finance.invoice_overdue';
}
/** Invoices and accepted deliveries of an agency must be paid before its budget ends. */
export class YearEnding extends DomainEvent<{
  buyerId: string;
  cutOffOn: string;
  invoices: number;
  deliveries: number;
  supplierIds: string[];
}> {
  static readonly type = 'finance.year_ending';
}
export class PaymentInstructed extends DomainEvent<InvoiceFacts> {
  static readonly type = 'finance.payment_instructed';
}
export class StatementImported extends DomainEvent<{
  statementId: string;
  accountId: string;
  organisationId: string;
  open: number;
}> {
  static readonly type = 'finance.statement_imported';
}
type RequestFacts = { requestId: string; buyerId: string; supplierId: string; month: string };
/** An agency asks a supplier for one invoice of everything that was accepted until the end of a month. */
export class InvoiceRequested extends DomainEvent<RequestFacts> {
  static readonly type = 'finance.invoice_requested';
}
/** Every delivery of the request has its invoice. */
export class InvoiceRequestClosed extends DomainEvent<RequestFacts> {
  static readonly type = 'finance.invoice_request_closed';
}
