import { randomUUID } from 'node:crypto';
import { leavesOf, type Path, withValue } from './hostile.js';
import { bodySchema, exampleBody, type Schema, type Served } from './routes.js';
import type { Objects } from './sides.js';

/** The noun of an id in a body, by the name of its field. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/variantId/i, 'variants'],
  [/orderLineId/i, 'order-lines'],
  [/receiptLineId/i, 'receipt-lines'],
  [/receiptId/i, 'receipts'],
  [/shipment/i, 'shipments'],
  [/file/i, 'files'],
  [/household/i, 'households'],
  [/certificateId|renewsId/i, 'certificates'],
  [/accountId/i, 'bank-accounts'],
  [/invoiceId/i, 'invoices'],
  [/supplierId|producerId|agentForId/i, 'suppliers'],
  [/unitId|organisationId|successorId|representedById|contractorId|agencyId/i, 'organisations'],
  [/userId|deputyFor/i, 'users'],
  [/productId/i, 'products'],
  [/^orderId$/i, 'shop-orders'],
  [/addressId/i, 'addresses'],
  [/settlementId/i, 'settlements'],
];

export const nounOfField = (path: Path): string | undefined =>
  NOUNS.find(([pattern]) => pattern.test(String(path.findLast((step) => typeof step === 'string'))))?.[1];

/** The example with ids of real objects and every other value at its edge. */
export function plausible(
  route: Served,
  objects: Objects,
  valueOf: (schema: Schema) => unknown = () => undefined,
): unknown {
  const example = exampleBody(route);
  const { values, containers } = leavesOf(bodySchema(route)!, example);
  const own = [...values, ...containers.filter(({ schema }) => schema.items?.format === 'uuid')];
  return own.reduce((body, { path, schema }) => {
    const isId = schema.format === 'uuid' || schema.items?.format === 'uuid';
    const id = objects[nounOfField(path) ?? ''] ?? randomUUID();
    if (isId) return withValue(body, path, schema.items ? [id] : id);
    const value = path.at(-1) === 'version' ? undefined : valueOf(schema);
    return value === undefined ? body : withValue(body, path, value);
  }, example);
}
