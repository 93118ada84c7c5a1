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
  readonly why: string;
  readonly at: Date;
}

interface Seen extends Omit<RiskFlag, 'why'> {
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
  async list(actor: Actor, division?: string): Promise<RiskFlag[]> {
    const code = division ?? actor.regionCode ?? '-';
    if (!coversRegion(actor, code)) throw scopeMissing();
    return this.find(code);
  }

  async find(division: string): Promise<RiskFlag[]> {
    const from = new Date(this.clock.now().getTime() - LOOKED_AT_DAYS * 86_400_000);
    return this.database.reading(async () => {
      const flags: RiskFlag[] = [];
      for (const { sql } of RULES) {
        const rows = await this.database.query<Seen & Record<string, unknown>>(
          `${sql} ORDER BY x.at DESC LIMIT ${SHOWN}`,
          [division, from],
        );
        for (const { firstNumber, secondNumber, count, ...flag } of rows) {
          flags.push({ ...flag, why: WHY[flag.rule](BigInt(firstNumber), BigInt(secondNumber ?? 0n), BigInt(count)) });
        }
      }
      return flags.sort((a, b) => b.at.getTime() - a.at.getTime());
    });
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
