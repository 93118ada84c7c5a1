import type { SealedColumn } from '@bangfu/kernel';

const BANK = 'finance.bank-account';
const id = (table: string, column: string, purpose: string): SealedColumn => ({ table, column, purpose });

/** Everything that is sealed in the database; a spec finds the column that was forgotten. */
export const SEALED_COLUMNS: readonly SealedColumn[] = [
  id('users', 'phone_sealed', 'parties.phone'),
  id('users', 'totp_secret_sealed', 'parties.totp'),
  id('households', 'name_sealed', 'certification.household'),
  id('households', 'phone_sealed', 'certification.household'),
  {
    ...id('households', 'id_number_sealed', 'certification.household'),
    print: { column: 'id_number_fingerprint', purpose: 'certification.household' },
  },
  id('orders', 'delivery_contact_sealed', 'orders.delivery_contact'),
  id('purchase_requests', 'contact_sealed', 'procurement.contact'),
  { ...id('bank_accounts', 'number_sealed', BANK), print: { column: 'number_fingerprint', purpose: BANK } },
  // A virtual account is found by the fingerprint of the number that a line of a statement names.
  {
    ...id('virtual_accounts', 'number_sealed', 'finance.virtual-account'),
    print: { column: 'number_fingerprint', purpose: BANK, copies: [['bank_lines', 'virtual_fingerprint']] },
  },
  {
    ...id('bank_lines', 'counterparty_sealed', BANK),
    print: {
      column: 'counterparty_fingerprint',
      purpose: BANK,
      copies: [['known_payers', 'account_fingerprint']],
    },
  },
  {
    ...id('payout_accounts', 'number_sealed', 'settlement.payout-account'),
    print: { column: 'number_fingerprint', purpose: 'settlement.payout-account' },
  },
  id('emails', 'to_sealed', 'notifications.address'),
  id('shop_addresses', 'contact_sealed', 'shop.contact'),
  id('checkouts', 'delivery_contact_sealed', 'shop.contact'),
  id('receiving_institutions', 'delivery_sealed', 'shop.contact'),
];
