import { Module } from '@nestjs/common';
import { FilesModule } from '@bangfu/kernel';
import { LedgerModule } from '@bangfu/ledger';
import { OrdersModule } from '@bangfu/orders';
import { BuyerCredits } from './credit/buyer-credit.service.js';
import { FinanceSettings } from './finance-settings.service.js';
import { InvoicePapers } from './invoices/invoice-papers.service.js';
import { InvoiceQueries } from './invoices/invoice.queries.js';
import { Invoices } from './invoices/invoices.service.js';
import { Allocations } from './payments/allocations.service.js';
import { BalanceQueries } from './payments/balance.queries.js';
import { Credits } from './payments/credits.service.js';
import { Matching } from './payments/matching.service.js';
import { OrderClosing } from './payments/order-closing.service.js';
import { WriteOffs } from './payments/write-offs.service.js';
import { Postings } from './postings.service.js';
import { BankAccounts } from './statements/bank-accounts.service.js';
import { BankLineQueries } from './statements/bank-line.queries.js';
import { Statements } from './statements/statements.service.js';
import { VirtualAccounts } from './statements/virtual-accounts.service.js';
import { AccountStatements } from './terms/account-statements.queries.js';
import { CreditLimits } from './terms/credit-limits.service.js';
import { InvoiceRequests } from './terms/invoice-requests.service.js';
import { LatePaymentQueries } from './terms/late-payment.queries.js';
import { YearEnd } from './terms/year-end.service.js';

const services = [
  Invoices,
  InvoiceQueries,
  InvoicePapers,
  BankAccounts,
  BankLineQueries,
  Statements,
  Matching,
  Allocations,
  Credits,
  OrderClosing,
  WriteOffs,
  BalanceQueries,
  Postings,
  BuyerCredits,
  VirtualAccounts,
  AccountStatements,
  CreditLimits,
  InvoiceRequests,
  LatePaymentQueries,
  YearEnd,
];

@Module({
  imports: [LedgerModule, OrdersModule, FilesModule],
  providers: [...services, FinanceSettings],
  exports: services,
})
export class FinanceModule {}
