import type { Approval, RequestLine, RequestOrder } from './request.js';

/** What belongs to a request, each part as one column of JSON: a request comes with all of them in one statement. `request` is an id in SQL. */
export const linesOf = (request: string): string =>
  `(SELECT coalesce(json_agg(json_build_object('id', l.id, 'position', l.position, 'variantId', l.variant_id, 'supplierId', l.supplier_id,
      'supplierName', o.name, 'productName', l.product_name, 'variantName', l.variant_name, 'unit', l.unit, 'quantity', l.quantity::text,
      'priceFen', l.price_fen::text, 'amountFen', l.amount_fen::text, 'note', l.note, 'reservationId', l.reservation_id, 'state', l.state,
      'refusalReason', l.refusal_reason) ORDER BY l.position), '[]')
    FROM request_lines l JOIN organisations o ON o.id = l.supplier_id WHERE l.request_id = ${request})`;

export const approvalsOf = (request: string): string =>
  `(SELECT coalesce(json_agg(json_build_object('step', p.step, 'approverId', p.approver_id, 'approverName', u.name, 'deputyFor', p.deputy_for,
      'deputyForName', d.name, 'verdict', p.verdict, 'reason', p.reason, 'at', p.at) ORDER BY p.step), '[]')
    FROM approvals p JOIN users u ON u.id = p.approver_id LEFT JOIN users d ON d.id = p.deputy_for WHERE p.request_id = ${request})`;

export const ordersOf = (request: string): string =>
  `(SELECT coalesce(json_agg(json_build_object('id', o.id, 'number', o.number, 'supplierId', o.supplier_id, 'supplierName', s.name,
      'state', o.state, 'totalFen', o.ordered_fen::text) ORDER BY o.number), '[]')
    FROM order_budgets b JOIN orders o ON o.id = b.order_id JOIN organisations s ON s.id = o.supplier_id WHERE b.request_id = ${request})`;

export type ShownLine = RequestLine & { readonly supplierName: string };

/** As it comes out of JSON, which knows neither bigint nor instants. */
type AsText<T, Keys extends keyof T> = Omit<T, Keys> & Record<Keys, string>;
export type LinePart = AsText<ShownLine, 'quantity' | 'priceFen' | 'amountFen'>;
export type ApprovalPart = AsText<Approval, 'at'>;
export type OrderPart = AsText<RequestOrder, 'totalFen'>;

export const toLine = (part: LinePart): ShownLine => ({
  ...part,
  quantity: BigInt(part.quantity),
  priceFen: BigInt(part.priceFen),
  amountFen: BigInt(part.amountFen),
});

export const toApproval = (part: ApprovalPart): Approval => ({ ...part, at: new Date(part.at) });

export const toOrder = (part: OrderPart): RequestOrder => ({ ...part, totalFen: BigInt(part.totalFen) });
