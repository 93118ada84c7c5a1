import { csvCell } from '@bangfu/finance';
import { businessDate, Database, decodeCursor, type Page, pageOf, yuanFromFen } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { settlementMissing } from '../settlement.errors.js';
import type { LineKind } from './settlement-causes.js';

export interface SettlementView {
  readonly id: string;
  readonly number: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly fromOn: string;
  readonly throughOn: string;
  readonly soldFen: bigint;
  readonly refundedFen: bigint;
  readonly feeFen: bigint;
  readonly netFen: bigint;
  readonly transferredFen: bigint;
  /** Of the net, what the bank pays: agencies' money, and shoppers' of a supplier that is paid by bank. Negative: kept from what is paid next. */
  readonly byBankFen: bigint;
  /** Of the net, what the online account did not have yet; negative: what it had got of earlier settlements. */
  readonly onlineFen: bigint;
  readonly heldFen: bigint;
  readonly payoutId: string | null;
  readonly payoutNumber: string | null;
  readonly payoutState: string | null;
  readonly payoutHeldCode: string | null;
  readonly paidOn: string | null;
  readonly madeAt: Date;
}

export interface SettlementLineView {
  readonly refId: string;
  readonly source: 'trade' | 'retail';
  readonly kind: LineKind;
  readonly subjectId: string;
  readonly subjectNumber: string;
  readonly counterparty: string;
  readonly amountFen: bigint;
  readonly on: string;
  /** The platform's commission as it stood at the sale, in basis points; null for agencies' money, of which none is taken. */
  readonly feeBps: number | null;
}

export const HELD_REASONS = [
  'awaiting_shipment',
  'awaiting_receipt',
  'claim_open',
  'disputed',
  'account_not_ready',
] as const;

export interface HeldView {
  readonly partId: string;
  readonly subjectNumber: string;
  readonly amountFen: bigint;
  readonly why: (typeof HELD_REASONS)[number];
  readonly untilOn: string | null;
}

const ROW = `s.id, s.number, s.supplier_id AS "supplierId", o.name AS "supplierName", s.from_on AS "fromOn", s.through_on AS "throughOn", s.sold_fen AS "soldFen",
  s.refunded_fen AS "refundedFen", s.fee_fen AS "feeFen", s.net_fen AS "netFen", s.transferred_fen AS "transferredFen",
  b.fen AS "byBankFen", s.net_fen - s.transferred_fen - b.fen AS "onlineFen", s.held_fen AS "heldFen",
  p.id AS "payoutId", p.number AS "payoutNumber", p.state AS "payoutState", p.held_code AS "payoutHeldCode",
  CASE WHEN p.state = 'paid' THEN p.decided_on END AS "paidOn", s.made_at AS "madeAt"`;
/** Shoppers' money leaves by bank where the supplier was paid so on that day, or where a payout carried it later. */
const TABLES = `settlements s JOIN organisations o ON o.id = s.supplier_id LEFT JOIN payouts p ON p.id = s.payout_id
  CROSS JOIN LATERAL (
    SELECT CASE WHEN COALESCE((SELECT c.channel FROM payout_channels c WHERE c.supplier_id = s.supplier_id
                                  AND c.valid_from <= (s.made_at AT TIME ZONE 'Asia/Shanghai')::date ORDER BY c.valid_from DESC LIMIT 1), 'stripe') = 'bank'
                  OR EXISTS (SELECT FROM settlement_lines l JOIN payout_parts z ON z.part_id = l.subject_id JOIN payouts q ON q.id = z.payout_id
                              WHERE l.settlement_id = s.id AND l.kind = 'sold' AND q.state IN ('batched', 'paid'))
                THEN s.net_fen - s.transferred_fen
                ELSE COALESCE((SELECT sum(l.amount_fen) FROM settlement_lines l WHERE l.settlement_id = s.id AND l.source = 'trade'), 0)::bigint END AS fen) b`;

export const LINE_WORDS: Readonly<Record<LineKind, string>> = {
  sold: '货款',
  refunded: '退款',
  refund_back: '退款未成，恢复',
  fee: '平台服务费',
  fee_back: '退回平台服务费',
  transferred: '已转账',
  transfer_reversed: '转账收回',
  advanced: '平台垫付',
  debt_kept: '抵扣欠款',
};
export const HELD_WORDS: Readonly<Record<HeldView['why'], string>> = {
  awaiting_shipment: '等待发货',
  awaiting_receipt: '等待消费者确认收货',
  claim_open: '售后处理中，处理完毕后结算',
  disputed: '付款人提出争议，处理完毕后结算',
  account_not_ready: '收款账户尚未就绪',
};

const PAYOUT_WORDS: Readonly<Record<string, string>> = {
  due: '待付款',
  held: '等待收款账户',
  batched: '付款途中',
  paid: '已付',
  refused: '银行退回',
  void: '已作废',
};

const payoutWord = ({ payoutState, onlineFen, netFen }: SettlementView): string => {
  if (payoutState) return PAYOUT_WORDS[payoutState]!;
  if (onlineFen > 0n) return '待线上转出';
  return netFen > 0n ? '已线上转出' : '';
};

const csvRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');

/** Settlements for the supplier and for the operator, with the statement that is printed. */
@Injectable()
export class SettlementQueries {
  constructor(private readonly database: Database) {}

  /** Newest first; of one supplier or of all. */
  async page(filter: { supplierId?: string; after?: string; limit: number }): Promise<Page<SettlementView>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const rows = await this.database.query<SettlementView & Record<string, unknown>>(
      `SELECT ${ROW} FROM ${TABLES} WHERE ($1::uuid IS NULL OR s.supplier_id = $1)
          AND ($2::timestamptz IS NULL OR (s.made_at, s.id) < ($2, $3::uuid)) ORDER BY s.made_at DESC, s.id DESC LIMIT $4`,
      [filter.supplierId ?? null, after?.[0] ?? null, after?.[1] ?? null, filter.limit + 1],
    );
    return pageOf(rows, filter.limit, (row) => [row.madeAt, row.id]);
  }

  /** A supplier sees its own; `null`: whoever may see all. Throws `settlement_missing`. */
  async find(id: string, supplierId: string | null): Promise<SettlementView> {
    const [row] = await this.database.query<SettlementView & Record<string, unknown>>(
      `SELECT ${ROW} FROM ${TABLES} WHERE s.id = $1 AND ($2::uuid IS NULL OR s.supplier_id = $2)`,
      [id, supplierId],
    );
    if (!row) throw settlementMissing();
    return row;
  }

  async lines(id: string, filter: { after?: string; limit: number }): Promise<Page<SettlementLineView>> {
    const after = decodeCursor(filter.after, ['date', 'id', 'text', 'id']);
    const rows = await this.database.query<SettlementLineView & Record<string, unknown>>(
      `SELECT ref_id AS "refId", source, kind, subject_id AS "subjectId", subject_number AS "subjectNumber", counterparty, l.amount_fen AS "amountFen",
              on_date AS on, p.commission_bps AS "feeBps"
         FROM settlement_lines l LEFT JOIN payment_parts p ON p.id = l.subject_id AND l.source = 'retail' WHERE settlement_id = $1
          AND ($2::date IS NULL OR (on_date, ref_id, kind, subject_id) > ($2, $3::uuid, $4, $5::uuid))
        ORDER BY on_date, ref_id, kind, subject_id LIMIT $6`,
      [id, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, after?.[3] ?? null, filter.limit + 1],
    );
    return pageOf(rows, filter.limit, (row) => [row.on, row.refId, row.kind, row.subjectId]);
  }

  async held(id: string): Promise<HeldView[]> {
    return this.database.query<HeldView & Record<string, unknown>>(
      `SELECT part_id AS "partId", subject_number AS "subjectNumber", amount_fen AS "amountFen", why, until_on AS "untilOn"
         FROM settlement_held WHERE settlement_id = $1 ORDER BY until_on NULLS LAST, part_id LIMIT 500`,
      [id],
    );
  }

  /** The list as a spreadsheet, newest first, a settlement a row; of one supplier or of all. */
  async *listCsv(filter: { supplierId?: string }): AsyncGenerator<string> {
    yield `\uFEFF${csvRows([
      [
        ...[
          '结算单',
          '供应商',
          '自',
          '至',
          '货款（元）',
          '退款（元）',
          '平台服务费（元）',
          '应得（元）',
          '已转账或抵扣（元）',
        ],
        ...[
          '由银行付款（元）',
          '由线上账户转账（元）',
          '当日暂不付的（元）',
          '付款单',
          '付款状态',
          '付款日',
          '结算时间',
        ],
      ],
    ])}`;
    let after: string | undefined;
    do {
      const page = await this.page({ ...filter, limit: 500, ...(after ? { after } : {}) });
      yield csvRows(
        page.items.map((row) => [
          ...[
            row.number,
            row.supplierName,
            row.fromOn,
            row.throughOn,
            yuanFromFen(row.soldFen),
            yuanFromFen(row.refundedFen),
          ],
          ...[row.feeFen, row.netFen, row.transferredFen, row.byBankFen, row.onlineFen, row.heldFen].map(yuanFromFen),
          ...[row.payoutNumber ?? '', payoutWord(row), row.paidOn ?? ''],
          businessDate(row.madeAt),
        ]),
      );
      after = page.nextAfter ?? undefined;
    } while (after);
  }

  /** The statement as a spreadsheet: head, every line, what is held and why. UTF-8 with its mark; nothing in it is a formula. */
  async *csv(settlement: SettlementView): AsyncGenerator<string> {
    yield `\uFEFF${csvRows([
      ['结算单', settlement.number],
      ['供应商', settlement.supplierName],
      ['期间', `${settlement.fromOn} 至 ${settlement.throughOn}`],
      ['货款（元）', yuanFromFen(settlement.soldFen)],
      ['退款（元）', yuanFromFen(settlement.refundedFen)],
      ['平台服务费（元）', yuanFromFen(settlement.feeFen)],
      ['应得（元）', yuanFromFen(settlement.netFen)],
      ['已转账或抵扣（元）', yuanFromFen(settlement.transferredFen)],
      ['由银行付款（元）', yuanFromFen(settlement.byBankFen)],
      ['由线上账户转账（元）', yuanFromFen(settlement.onlineFen)],
      ['日期', '事项', '单号', '对方', '金额（元）', '服务费率'],
    ])}`;
    let after: string | undefined;
    do {
      const page = await this.lines(settlement.id, { limit: 1_000, ...(after ? { after } : {}) });
      yield csvRows(
        page.items.map((line) => [
          line.on,
          LINE_WORDS[line.kind],
          line.subjectNumber,
          line.counterparty,
          yuanFromFen(line.amountFen),
          line.feeBps === null ? '' : `${yuanFromFen(BigInt(line.feeBps))}%`,
        ]),
      );
      after = page.nextAfter ?? undefined;
    } while (after);
    const held = await this.held(settlement.id);
    if (held.length > 0) {
      yield csvRows([
        ['暂不结算', '原因', '单号', '预计日期', '金额（元）'],
        ...held.map((row) => [
          '',
          HELD_WORDS[row.why],
          row.subjectNumber,
          row.untilOn ?? '',
          yuanFromFen(row.amountFen),
        ]),
      ]);
    }
  }
}
