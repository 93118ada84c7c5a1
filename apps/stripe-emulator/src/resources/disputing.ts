import type Stripe from 'stripe';
import { refused } from '../faults.js';
import { move } from '../money.js';
import { newRef } from '../refs.js';
import type { Work } from '../work.js';

const ANSWER_WITHIN_SECONDS = 7 * 86_400;

/**
 * The payer's bank takes the money back until the dispute is decided, and the provider keeps its fee. An inquiry only asks: no
 * money moves, and the charge can still be refunded.
 */
export async function openDispute(
  work: Work,
  charge: Stripe.Charge,
  reason: string,
  inquiry = false,
): Promise<Stripe.Dispute> {
  if (charge.disputed || !charge.captured) throw refused('charge_disputed', `${charge.id} cannot be disputed.`);
  const id = newRef('dp_');
  const amount = charge.amount_captured - charge.amount_refunded;
  const withdrawn = inquiry ? [] : [await withdraw(work, charge, id, amount)];
  const dispute: Stripe.Dispute = {
    id,
    object: 'dispute',
    amount,
    balance_transactions: withdrawn,
    charge: charge.id,
    created: work.now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: NO_EVIDENCE,
    evidence_details: {
      due_by: work.now + ANSWER_WITHIN_SECONDS,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: inquiry,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason,
    status: inquiry ? 'warning_needs_response' : 'needs_response',
  };
  charge.disputed = true;
  work.put('charge', charge);
  work.put('dispute', dispute);
  work.emit('charge.dispute.created', dispute);
  if (!inquiry) work.emit('charge.dispute.funds_withdrawn', dispute);
  return dispute;
}

const withdraw = (work: Work, charge: Stripe.Charge, source: string, amount: number) =>
  move(work, {
    type: 'adjustment',
    category: 'dispute',
    source,
    amount: -amount,
    fee: work.house.manners.disputeFee,
    currency: charge.currency,
    description: `Chargeback withdrawal for ${charge.id}`,
  });

const OPEN: readonly string[] = ['needs_response', 'under_review', 'warning_needs_response', 'warning_under_review'];

/** Won: amount and fee come back. Lost: they stay away. */
export async function decideDispute(work: Work, dispute: Stripe.Dispute, won: boolean): Promise<Stripe.Dispute> {
  if (!OPEN.includes(dispute.status)) {
    throw refused('dispute_already_closed', `${dispute.id} has been decided: ${dispute.status}.`);
  }
  const inquiry = dispute.balance_transactions.length === 0;
  dispute.status = inquiry ? 'warning_closed' : won ? 'won' : 'lost';
  if (won && !inquiry) {
    const returned = await move(work, {
      type: 'adjustment',
      category: 'dispute_reversal',
      source: dispute.id,
      amount: dispute.amount,
      fee: -work.house.manners.disputeFee,
      currency: dispute.currency,
      description: `Chargeback reversal for ${String(dispute.charge)}`,
    });
    dispute.balance_transactions.push(returned);
    dispute.is_charge_refundable = true;
    work.emit('charge.dispute.funds_reinstated', dispute);
  }
  work.put('dispute', dispute);
  work.emit('charge.dispute.closed', dispute);
  return dispute;
}

const NO_EVIDENCE: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
};
