import { type Cast, PNG } from './fixtures.js';
import type { House } from './house.js';

export interface ShopTrace {
  readonly checkoutId: string;
  readonly orderId: string;
  readonly attemptId: string;
  readonly chargeRef: string;
  readonly parcelId: string;
  readonly claimId: string;
}

interface Order {
  readonly id: string;
  readonly version: number;
  readonly lines: readonly { readonly id: string; readonly quantity: number }[];
}

/** Checkout, payment at the provider, parcel, claim, refund, confirmation, and the supplier's share sent to it. */
export async function shopLine(house: House, cast: Cast): Promise<ShopTrace> {
  const { shopper, supplier } = cast.people;
  const { checkoutId, orderId } = await bought(house, cast);
  const path = `/api/vendor/shop-orders/${orderId}`;
  const order = await supplier.get<Order>('vendor', path);
  const lines = order.lines.map(({ id, quantity }) => ({ orderLineId: id, quantity }));
  const sending = { carrier: '邮政', trackingNumber: `EA${orderId.slice(-8)}`, lines };
  const sent = await supplier.post<{ parcels: { id: string }[] }>('vendor', `${path}/parcels`, sending);
  const parcelId = sent.parcels[0]!.id;
  await supplier.post('vendor', `${path}/parcels/${parcelId}/delivery`);
  const claimId = await refunded(cast, orderId, order.lines[0]!.id);
  await shopper.post('storefront', `/api/shop-orders/${orderId}/confirmation`);
  const [attempt] = await house.ask<{ id: string; chargeRef: string }>(
    `SELECT id, charge_ref AS "chargeRef" FROM payment_attempts WHERE subject_id = $1 AND state = 'paid'`,
    [checkoutId],
  );
  return { checkoutId, orderId, attemptId: attempt!.id, chargeRef: attempt!.chargeRef, parcelId, claimId };
}

async function bought(house: House, { people: { shopper }, variantId, addressId }: Cast) {
  const direct = { variantId, quantity: 2 };
  const { totalFen } = await shopper.post<{ totalFen: string }>('storefront', '/api/checkouts/preview', {
    direct,
    addressId,
  });
  const wish = { direct, addressId, expectedFen: totalFen, attributed: false };
  const checkout = await shopper.post<{ id: string; orders: { id: string }[] }>('storefront', '/api/checkouts', wish);
  await pay(house, shopper, checkout.id);
  return { checkoutId: checkout.id, orderId: checkout.orders[0]!.id };
}

/** Fills in the provider's page, and comes back from it until the house knows that it was paid. */
export async function pay(house: House, shopper: Cast['people']['shopper'], checkoutId: string): Promise<void> {
  const path = `/api/checkouts/${checkoutId}`;
  await shopper.post('storefront', `${path}/pay`);
  const [open] = await house.ask<{ session: string }>(
    `SELECT session_ref AS session FROM payment_attempts WHERE subject_id = $1 AND session_ref IS NOT NULL ORDER BY try_number DESC LIMIT 1`,
    [checkoutId],
  );
  await house.emulator.knobs.pay(open!.session, 'success');
  await shopper.post('storefront', `${path}/returned`);
  await shopper.until<{ state: string }>('storefront', path, ({ state }) => state === 'paid');
}

async function refunded({ people: { shopper, supplier } }: Cast, orderId: string, lineId: string): Promise<string> {
  const photo = await shopper.upload('破损.png', PNG, 'photo');
  const claim = await shopper.post<{ id: string; version: number }>('storefront', '/api/shop/claims', {
    ...{ orderId, kind: 'refund', reason: 'damaged', note: '一瓶破了', photoFileIds: [photo] },
    lines: [{ orderLineId: lineId, quantity: 1 }],
  });
  await supplier.post('vendor', `/api/vendor/claims/${claim.id}/decision`, {
    ...{ version: claim.version, note: '退一瓶' },
    lines: [{ orderLineId: lineId, outcome: 'full', note: '' }],
  });
  await shopper.until<{ state: string }>(
    'storefront',
    `/api/shop/claims/${claim.id}`,
    ({ state }) => state === 'refunded',
  );
  return claim.id;
}
