import type Stripe from 'stripe';

/** A decline as the protocol tells it. */
export interface Decline {
  code: string;
  decline_code?: string;
  message: string;
}

export interface TestCard {
  readonly number: string;
  /** Its name in API calls. */
  readonly token: string;
  readonly brand: string;
  readonly outcome:
    | { kind: 'paid'; availableAtOnce?: true; refund?: 'pending' | 'fails'; disputed?: 'dispute' | 'inquiry' }
    | { kind: 'challenge' }
    | { kind: 'declined'; decline: Decline };
}

const declined = (number: string, token: string, code: string, message: string, decline_code?: string): TestCard => ({
  number,
  token,
  brand: 'visa',
  outcome: { kind: 'declined', decline: { code, message, ...(decline_code ? { decline_code } : {}) } },
});

/** The provider's own test cards, as far as they matter here. */
export const TEST_CARDS: readonly TestCard[] = [
  { number: '4242424242424242', token: 'pm_card_visa', brand: 'visa', outcome: { kind: 'paid' } },
  { number: '5555555555554444', token: 'pm_card_mastercard', brand: 'mastercard', outcome: { kind: 'paid' } },
  { number: '6205500000000000004', token: 'pm_card_unionpay', brand: 'unionpay', outcome: { kind: 'paid' } },
  {
    number: '4000000000000077',
    token: 'pm_card_bypassPending',
    brand: 'visa',
    outcome: { kind: 'paid', availableAtOnce: true },
  },
  {
    number: '4000000000007726',
    token: 'pm_card_pendingRefund',
    brand: 'visa',
    outcome: { kind: 'paid', refund: 'pending' },
  },
  {
    number: '4000000000005126',
    token: 'pm_card_refundFail',
    brand: 'visa',
    outcome: { kind: 'paid', refund: 'fails' },
  },
  {
    number: '4000000000000259',
    token: 'pm_card_createDispute',
    brand: 'visa',
    outcome: { kind: 'paid', disputed: 'dispute' },
  },
  {
    number: '4000000000001976',
    token: 'pm_card_createDisputeInquiry',
    brand: 'visa',
    outcome: { kind: 'paid', disputed: 'inquiry' },
  },
  {
    number: '4000002760003184',
    token: 'pm_card_authenticationRequired',
    brand: 'visa',
    outcome: { kind: 'challenge' },
  },
  {
    number: '4000000000003220',
    token: 'pm_card_threeDSecure2Required',
    brand: 'visa',
    outcome: { kind: 'challenge' },
  },
  declined('4000000000000002', 'pm_card_chargeDeclined', 'card_declined', 'Your card was declined.', 'generic_decline'),
  declined(
    '4000000000000002',
    'pm_card_visa_chargeDeclined',
    'card_declined',
    'Your card was declined.',
    'generic_decline',
  ),
  declined(
    '4000000000009995',
    'pm_card_chargeDeclinedInsufficientFunds',
    'card_declined',
    'Your card has insufficient funds.',
    'insufficient_funds',
  ),
  declined('4000000000000069', 'pm_card_chargeDeclinedExpiredCard', 'expired_card', 'Your card has expired.'),
  declined(
    '4000000000000127',
    'pm_card_chargeDeclinedIncorrectCvc',
    'incorrect_cvc',
    "Your card's security code is incorrect.",
  ),
  declined(
    '4000000000000119',
    'pm_card_chargeDeclinedProcessingError',
    'processing_error',
    'An error occurred while processing your card. Try again in a little bit.',
  ),
];

export const cardOfNumber = (number: string): TestCard | undefined =>
  TEST_CARDS.find((card) => card.number === number.replaceAll(/\s/g, ''));
export const cardOfToken = (token: string): TestCard | undefined => TEST_CARDS.find((card) => card.token === token);

export const NO_BILLING: Stripe.PaymentMethod.BillingDetails = {
  address: null,
  email: null,
  name: null,
  phone: null,
  tax_id: null,
};
