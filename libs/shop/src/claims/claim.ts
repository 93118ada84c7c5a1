import type { Database } from '@bangfu/kernel';
import type { ShopOrderState } from '../orders/shop-order.states.js';

export const CLAIM_KINDS = { refund: '仅退款', return: '退货退款', replacement: '补发' } as const;
export type ClaimKind = keyof typeof CLAIM_KINDS;
export const CLAIM_REASONS = {
  spoiled: '变质',
  damaged: '破损',
  short_count: '少件',
  short_weight: '短斤少两',
  wrong_goods: '发错货',
  quality: '质量问题',
  not_arrived: '未收到货',
  changed_mind: '无理由退货',
} as const;
export type ClaimReason = keyof typeof CLAIM_REASONS;
export const CLAIM_STATES = [
  'asked',
  'agreed',
  'refused',
  'withdrawn',
  'returning',
  'returned',
  'refunded',
  'replaced',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];
export const LINE_OUTCOMES = ['full', 'part', 'refuse'] as const;
export type LineOutcome = (typeof LINE_OUTCOMES)[number];

/** What happened to the goods can be seen, and must be shown. */
export const SEEN_REASONS: ReadonlySet<ClaimReason> = new Set<ClaimReason>([
  'spoiled',
  'damaged',
  'short_weight',
  'wrong_goods',
  'quality',
]);

/** Something may have left already, also of an order that waits for the rest. */
export const CLAIMABLE: ReadonlySet<ShopOrderState> = new Set<ShopOrderState>([
  'paid',
  'shipped',
  'delivered',
  'received',
]);

export interface Claim {
  readonly id: string;
  readonly number: string;
  readonly orderId: string;
  readonly buyerId: string;
  readonly supplierId: string;
  readonly kind: ClaimKind;
  readonly reason: ClaimReason;
  readonly state: ClaimState;
  readonly answerBy: Date;
  readonly calledAt: Date | null;
  readonly escalatedAt: Date | null;
  readonly decidedAs: 'supplier' | 'operator' | null;
  readonly decidedAt: Date | null;
  readonly refundId: string | null;
  readonly version: number;
}

export interface ClaimLine {
  readonly id: string;
  readonly orderLineId: string;
  readonly variantId: string;
  readonly quantity: bigint;
  readonly askedFen: bigint;
  readonly grantedQuantity: bigint | null;
  readonly grantedFen: bigint | null;
}

const CLAIM = `id, number, order_id AS "orderId", buyer_id AS "buyerId", supplier_id AS "supplierId", kind, reason, state, answer_by AS "answerBy",
  called_at AS "calledAt", escalated_at AS "escalatedAt", decided_as AS "decidedAs", decided_at AS "decidedAt", refund_id AS "refundId", version`;

/** The claim without a lock, to find its order; the order is locked before the claim. */
export async function findClaim(database: Database, id: string): Promise<Claim | undefined> {
  const [row] = await database.query<Claim & Record<string, unknown>>(`SELECT ${CLAIM} FROM claims WHERE id = $1`, [
    id,
  ]);
  return row;
}

/** The claim as it is now that its order and itself are locked; nobody else decides it meanwhile. */
export async function lockClaim(database: Database, id: string): Promise<Claim | undefined> {
  await database.query('SELECT FROM shop_orders WHERE id = (SELECT order_id FROM claims WHERE id = $1) FOR UPDATE', [
    id,
  ]);
  const [row] = await database.query<Claim & Record<string, unknown>>(
    `SELECT ${CLAIM} FROM claims WHERE id = $1 FOR UPDATE`,
    [id],
  );
  return row;
}

export const claimLines = (database: Database, claimId: string): Promise<ClaimLine[]> =>
  database.query<ClaimLine & Record<string, unknown>>(
    `SELECT line.id, line.order_line_id AS "orderLineId", sold.variant_id AS "variantId", line.quantity, line.asked_fen AS "askedFen",
       line.granted_quantity AS "grantedQuantity", line.granted_fen AS "grantedFen"
     FROM claim_lines line JOIN shop_order_lines sold ON sold.id = line.order_line_id WHERE line.claim_id = $1 ORDER BY sold.position`,
    [claimId],
  );
