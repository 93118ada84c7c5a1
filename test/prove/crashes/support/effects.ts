import type Stripe from 'stripe';
import type { AgencyTrace } from './agency-line.js';
import type { House } from './house.js';
import type { ShopTrace } from './shop-line.js';

/** A step of the line, the question that counts its effect, and what it is about. The answer must be 1. */
type Effect = readonly [step: string, sql: string, subject: string];

const event = (step: string, type: string, subject: string): Effect => [
  step,
  `SELECT count(*) FROM outbox_events WHERE type = '${type}' AND payload::text LIKE '%' || $1 || '%'`,
  subject,
];

function ofAgency(one: AgencyTrace): Effect[] {
  return [
    event('request', 'procurement.request_submitted', one.requestId),
    event('approve', 'procurement.request_approved', one.requestId),
    ['order', 'SELECT count(*) FROM orders WHERE source_id = $1', one.requestId],
    event('order', 'orders.order_placed', one.orderId),
    event('confirm', 'orders.order_confirmed', one.orderId),
    ['ship', 'SELECT count(*) FROM shipments WHERE order_id = $1', one.orderId],
    event('ship', 'fulfilment.shipment_arrived', one.shipmentId),
    ['accept', 'SELECT count(*) FROM receipts WHERE order_id = $1', one.orderId],
    event('accept', 'fulfilment.receipt_recorded', one.receiptId),
    [
      'invoice',
      'SELECT count(DISTINCT l.invoice_id) FROM invoice_lines l JOIN receipt_lines r ON r.id = l.receipt_line_id WHERE r.receipt_id = $1',
      one.receiptId,
    ],
    event('invoice', 'finance.payment_instructed', one.invoiceId),
    ['pay', 'SELECT count(*) FROM bank_lines WHERE account_id = $1', one.accountId],
    ['pay', 'SELECT count(*) FROM allocations WHERE invoice_id = $1 AND undone_at IS NULL', one.invoiceId],
    event('pay', 'finance.invoice_paid', one.invoiceId),
    event('pay', 'orders.order_completed', one.orderId),
    [
      'count',
      `SELECT count(*) FROM (SELECT FROM count_entries WHERE order_id = $1 AND stage = 'completed' GROUP BY order_line_id, plan_id
        HAVING sum(amount_fen) = 9000) counted`,
      one.orderId,
    ],
    ['return', `SELECT count(*) FROM returns WHERE order_id = $1 AND state = 'agreed'`, one.orderId],
    event('return', 'fulfilment.return_agreed', one.returnId),
    event('export', 'reporting.export_finished', one.exportId),
    ['export', 'SELECT count(*) FROM files f JOIN exports e ON e.file_id = f.id WHERE e.id = $1', one.exportId],
    [
      'notify',
      `SELECT count(DISTINCT n.event_id) FROM notifications n JOIN outbox_events e ON e.id = n.event_id
        WHERE e.type = 'orders.order_placed' AND e.payload::text LIKE '%' || $1 || '%'`,
      one.orderId,
    ],
    ...(one.settled ? ofSettlement(one.settled.supplierId) : []),
  ];
}

const ofSettlement = (supplierId: string): Effect[] => [
  ['settle', 'SELECT count(*) FROM settlements WHERE supplier_id = $1', supplierId],
  ['payout', 'SELECT count(*) FROM payouts WHERE payee_id = $1 AND batch_id IS NOT NULL', supplierId],
];

function ofShop(one: ShopTrace): Effect[] {
  return [
    ['checkout', 'SELECT count(*) FROM shop_orders WHERE checkout_id = $1', one.checkoutId],
    event('checkout', 'shop.checkout_placed', one.checkoutId),
    ['charge', `SELECT count(*) FROM payment_attempts WHERE subject_id = $1 AND state = 'paid'`, one.checkoutId],
    event('charge', 'shop.order_paid', one.orderId),
    ['parcel', 'SELECT count(*) FROM shop_parcels WHERE order_id = $1', one.orderId],
    event('parcel', 'shop.order_delivered', one.orderId),
    ['claim', 'SELECT count(*) FROM claims WHERE order_id = $1', one.orderId],
    ['refund', `SELECT count(*) FROM refunds WHERE attempt_id = $1 AND settled_at IS NOT NULL`, one.attemptId],
    event('refund', 'shop.claim_refunded', one.claimId),
    event('receive', 'shop.order_received', one.orderId),
    [
      'transfer',
      `SELECT count(*) FROM supplier_transfers t JOIN payment_parts p ON p.id = t.part_id WHERE p.attempt_id = $1 AND t.sent_at IS NOT NULL`,
      one.attemptId,
    ],
  ];
}

/** PostgreSQL answers with 1,664 columns at most. */
const AT_ONCE = 1_000;

/** Steps whose effect was there, and the faults of those that had none, or two. */
export async function counted(
  house: House,
  agencies: readonly AgencyTrace[],
  shops: readonly ShopTrace[],
): Promise<{ steps: number; faults: string[] }> {
  const effects = [...agencies.flatMap(ofAgency), ...shops.flatMap(ofShop)];
  const faults: string[] = [];
  for (let from = 0; from < effects.length; from += AT_ONCE) {
    faults.push(...(await faultsOf(house, effects.slice(from, from + AT_ONCE))));
  }
  for (const shop of shops) faults.push(...(await atTheProvider(house, shop)));
  return { steps: effects.length + 3 * shops.length, faults };
}

async function faultsOf(house: House, effects: readonly Effect[]): Promise<string[]> {
  const sql = effects.map((one, index) => `(${one[1].replaceAll('$1', `$${index + 1}`)})::int AS "${index}"`);
  const [row] = await house.ask<Record<string, number>>(
    `SELECT ${sql.join(', ')}`.replace(/= \$(\d+)/g, '= $$$1::uuid').replace(/\|\| \$(\d+)/g, '|| $$$1::text'),
    effects.map(([, , subject]) => subject),
  );
  return effects.flatMap(([step, text, subject], index) =>
    row![index] === 1 ? [] : [`${step} of ${subject} has ${row![index]} effects: ${text}`],
  );
}

/** What is true there is true, whatever our tables say. */
async function atTheProvider(house: House, one: ShopTrace): Promise<string[]> {
  const read = async <T>(path: string): Promise<Stripe.ApiList<T>> => {
    const answer = await house.emulator.fetch(`http://provider${path}`, {
      headers: { authorization: `Bearer ${house.key}` },
    });
    return (await answer.json()) as Stripe.ApiList<T>;
  };
  const found = {
    charges: (await read<Stripe.Charge>(`/v1/charges?transfer_group=${one.attemptId}&limit=100`)).data.filter(
      ({ paid }) => paid,
    ),
    refunds: (await read<Stripe.Refund>(`/v1/refunds?charge=${one.chargeRef}&limit=100`)).data,
    transfers: (await read<Stripe.Transfer>(`/v1/transfers?transfer_group=${one.attemptId}&limit=100`)).data,
  };
  return Object.entries(found)
    .filter(([, list]) => list.length !== 1)
    .map(([what, list]) => `${list.length} ${what} at the provider for attempt ${one.attemptId}`);
}
