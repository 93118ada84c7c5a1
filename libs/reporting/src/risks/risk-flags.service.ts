import { type Actor, Clock, coversRegion, Database } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { scopeMissing } from '../reporting.errors.js';
import { type RiskRule, RULES } from './risk-rules.js';

const LOOKED_AT_DAYS = 90;
const SHOWN = 200;

/** Something for an official to look into; it blocks nothing, and says in numbers why it is there. */
export interface RiskFlag {
  readonly rule: RiskRule;
  readonly agencyId: string;
  readonly agency: string;
  readonly supplierId: string;
  readonly supplier: string;
  readonly supplierDivision: string;
  readonly why: string;
  readonly at: Date;
  /** The certificate under which too much was sold. */
  readonly certificateId: string | null;
  /** The latest orders between the two, at most three. */
  readonly orders: readonly FlaggedOrder[];
}

export interface FlaggedOrder {
  readonly id: string;
  readonly number: string;
}

export interface RiskFilter {
  readonly division?: string | undefined;
  readonly rule?: RiskRule | undefined;
}

interface Seen extends Omit<RiskFlag, 'why' | 'orders'> {
  readonly firstNumber: bigint;
  readonly secondNumber: bigint | null;
  readonly count: bigint;
}

/** Simple rules over what both sides did in the last ninety days. What the product does not know (family, telephones) it does not guess. */
@Injectable()
export class RiskFlags {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Of agencies in the official's region, the latest first. Throws `division_missing`. */
  async list(actor: Actor, { division, rule }: RiskFilter = {}): Promise<RiskFlag[]> {
    const code = division ?? actor.regionCode ?? '-';
    if (!coversRegion(actor, code)) throw scopeMissing();
    return this.find(code, rule);
  }

  async find(division: string, only?: RiskRule): Promise<RiskFlag[]> {
    const from = new Date(this.clock.now().getTime() - LOOKED_AT_DAYS * 86_400_000);
    return this.database.reading(async () => {
      const flags: Omit<RiskFlag, 'orders'>[] = [];
      for (const { sql } of RULES.filter(({ rule }) => only === undefined || rule === only)) {
        const rows = await this.database.query<Seen & Record<string, unknown>>(
          `${sql} ORDER BY x.at DESC LIMIT ${SHOWN}`,
          [division, from],
        );
        for (const { firstNumber, secondNumber, count, ...flag } of rows) {
          flags.push({ ...flag, why: WHY[flag.rule](BigInt(firstNumber), BigInt(secondNumber ?? 0n), BigInt(count)) });
        }
      }
      const orders = await this.ordersBetween(flags, from);
      return flags
        .map((flag, index) => ({ ...flag, orders: orders.get(index + 1) ?? [] }))
        .sort((a, b) => b.at.getTime() - a.at.getTime());
    });
  }

  /** By the place of the flag in the list, from one. */
  private async ordersBetween(
    pairs: readonly Pick<RiskFlag, 'agencyId' | 'supplierId'>[],
    from: Date,
  ): Promise<ReadonlyMap<number, FlaggedOrder[]>> {
    const rows = await this.database.query<FlaggedOrder & { place: number }>(
      `SELECT x.place::int AS place, o.id, o.number
         FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS x (agency_id, supplier_id, place)
        CROSS JOIN LATERAL (SELECT id, number, placed_at FROM orders WHERE budget_unit_id = x.agency_id AND supplier_id = x.supplier_id
                               AND placed_at > $3 ORDER BY placed_at DESC, id DESC LIMIT 3) o
        ORDER BY x.place, o.placed_at DESC, o.id DESC`,
      [pairs.map(({ agencyId }) => agencyId), pairs.map(({ supplierId }) => supplierId), from],
    );
    const orders = new Map<number, FlaggedOrder[]>();
    for (const { place, id, number } of rows) orders.set(place, [...(orders.get(place) ?? []), { id, number }]);
    return orders;
  }
}

const yuan = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')} 元`;
const tonnes = (grams: bigint): string => `${grams / 1000n} 公斤`;

const WHY: Readonly<Record<RiskRule, (first: bigint, second: bigint, count: bigint) => string>> = {
  split_request: (fen, band, count) =>
    `同一人七日内向同一供应商提出 ${count} 份申请，合计 ${yuan(fen)}，每份都未超过一人审批的上限 ${yuan(band)}`,
  padded_price: (fen, middle, count) =>
    `${count} 行的单价最高每公斤 ${yuan(fen)}，其他供应商同类商品的中位价为每公斤 ${yuan(middle)}`,
  same_address: (days, _none, count) => `双方共 ${count} 人在 ${days} 天里从同一网络地址登录`,
  bought_and_returned: (fen, accepted, count) =>
    `验收 ${yuan(accepted)} 之后一月内退回 ${yuan(fen)}，共 ${count} 笔退货；完成额已随退货冲减`,
  over_capacity: (grams, capacity, count) =>
    `一张证书下已售 ${tonnes(grams)}（${count} 单），超过认定年产量 ${tonnes(capacity)}`,
};
