import { useQueries } from '@tanstack/react-query';
import { vendorApi } from '../../api';
import type { Order, Receipt, Uninvoiced } from '../trade/types';

export interface LineToInvoice {
  readonly key: string;
  readonly receiptNumber: string;
  readonly orderId: string;
  readonly orderNumber: string;
  /** Null for freight. */
  readonly product: string | null;
  readonly taxTreatment: string;
  readonly amountFen: bigint;
}

/**
 * What the invoice will consist of: accepted amounts less agreed returns, and the freight that came with a receipt.
 * Undefined until everything has been read.
 */
export function useLinesToInvoice(chosen: readonly Uninvoiced[]): readonly LineToInvoice[] | undefined {
  const orderIds = [...new Set(chosen.map(({ orderId }) => orderId))];
  const orders = useQueries({
    queries: orderIds.map((id) =>
      vendorApi.queryOptions('get', '/api/vendor/orders/{id}', { params: { path: { id } } }),
    ),
  });
  const shipments = useQueries({
    queries: orderIds.map((orderId) =>
      vendorApi.queryOptions('get', '/api/vendor/shipments', { params: { query: { orderId, limit: 200 } } }),
    ),
  });
  const wanted = new Set(chosen.map(({ receiptId }) => receiptId));
  const shipmentIds = shipments.flatMap(({ data }) =>
    (data?.items ?? []).filter(({ receiptId }) => receiptId !== null && wanted.has(receiptId)).map(({ id }) => id),
  );
  const receipts = useQueries({
    queries: shipmentIds.map((id) =>
      vendorApi.queryOptions('get', '/api/vendor/shipments/{id}/receipt', { params: { path: { id } } }),
    ),
  });
  const complete =
    [...orders, ...shipments, ...receipts].every(({ data }) => data !== undefined) &&
    shipmentIds.length === wanted.size;
  if (!complete) return undefined;
  const byId = new Map(orders.map(({ data }) => [data!.id, data!]));
  return receipts.flatMap(({ data }) => linesOf(data!, byId.get(data!.orderId)!));
}

function linesOf(receipt: Receipt, order: Order): LineToInvoice[] {
  const of = {
    receiptNumber: receipt.number,
    orderId: receipt.orderId,
    orderNumber: receipt.orderNumber,
  };
  const goods = receipt.lines.map((line) => ({
    ...of,
    key: line.id,
    product: `${line.productName} ${line.variantName}`,
    taxTreatment: order.lines.find(({ id }) => id === line.orderLineId)?.taxTreatment ?? 'exempt',
    amountFen: BigInt(line.amountFen) - BigInt(line.returnedFen),
  }));
  const freight = {
    ...of,
    key: `${receipt.id}.freight`,
    product: null,
    taxTreatment: 'freight',
    amountFen: BigInt(receipt.freightFen),
  };
  return [...goods, freight].filter(({ amountFen }) => amountFen > 0n);
}

/** The tax inside a price that includes it, rounded half up; what is exempt has none. */
export function taxWithin(amountFen: bigint, taxTreatment: string): bigint {
  if (taxTreatment !== '9' && taxTreatment !== '13') return 0n;
  const rate = BigInt(taxTreatment);
  const base = 100n + rate;
  return (2n * amountFen * rate + base) / (2n * base);
}
