import { Injectable } from '@nestjs/common';
import { Database, newId, toJson } from '@bangfu/kernel';
import { programmeMissing } from './quota.errors.js';
import { appliesTo, FUNDS, readProgrammes, type Rule, type Unit } from './programme.js';

const RULE_COLUMNS = `
  r.id, r.code, r.programme_id AS "programmeId", p.code AS "programmeCode", p.name AS "programmeName", p.kind, r.year,
  r.unit_kinds AS "unitKinds", r.region_prefix AS "regionPrefix", r.ratio_bps AS "ratioBps", r.encouraged_bps AS "encouragedBps",
  r.base_definition AS "baseDefinition", r.floors, r.eligible_origin AS "eligibleOrigin", r.counts_at AS "countsAt",
  r.counts_from AS "countsFrom", r.filing_deadline_on AS "filingDeadlineOn", r.voucher_deadline_on AS "voucherDeadlineOn",
  r.assumed, r.assumed_fields AS "assumedFields", r.note, r.source`;

export interface ProgrammeView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly ownerRegionCode: string;
  readonly policyDocuments: Record<string, unknown>[];
  readonly rules: Rule[];
}

/** The policy programmes and their dated rules: data, never code (DOMAIN 1.1: every part varies in real documents). */
@Injectable()
export class Programmes {
  constructor(private readonly database: Database) {}

  /** Loads data/programmes.json: adds what is new, leaves what is there; a rule in use never changes under an order. */
  async importAll(): Promise<number> {
    return this.database.transaction(async () => {
      let added = 0;
      const programmes = [...readProgrammes()].sort((a, b) => Number(a.refines !== null) - Number(b.refines !== null));
      for (const programme of programmes) {
        await this.database.query(
          `INSERT INTO programmes (id, code, name, kind, owner_region_code, refines_id, policy_documents)
           VALUES ($1, $2, $3, $4, $5, (SELECT id FROM programmes WHERE code = $6), $7) ON CONFLICT (code) DO NOTHING`,
          [
            newId(),
            programme.code,
            programme.name,
            programme.kind,
            programme.ownerRegionCode ?? '',
            programme.refines,
            toJson(programme.policyDocuments),
          ],
        );
        for (const rule of programme.rules) added += await this.insertRule(programme.code, rule);
      }
      return added;
    });
  }

  /** All programmes with the rules of a year (all years when none is given), policy documents included. */
  async list(year?: number): Promise<ProgrammeView[]> {
    const programmes = await this.database.query<Omit<ProgrammeView, 'rules'>>(
      `SELECT id, code, name, kind, owner_region_code AS "ownerRegionCode", policy_documents AS "policyDocuments"
         FROM programmes ORDER BY owner_region_code, code`,
    );
    const rules = await this.rules(year);
    return programmes.map((programme) => ({
      ...programme,
      rules: rules.filter((rule) => rule.programmeId === programme.id),
    }));
  }

  /** Throws `programme_missing`. */
  async find(code: string): Promise<ProgrammeView> {
    const found = (await this.list()).find((programme) => programme.code === code);
    if (!found) throw programmeMissing();
    return found;
  }

  async rules(year?: number): Promise<Rule[]> {
    return this.database.query<Rule & Record<string, unknown>>(
      `SELECT ${RULE_COLUMNS} FROM programme_rules r JOIN programmes p ON p.id = r.programme_id
        WHERE $1::integer IS NULL OR r.year = $1 ORDER BY p.owner_region_code, p.code, r.code`,
      [year ?? null],
    );
  }

  /** The rules of a year that speak to a unit. */
  async rulesFor(unit: Unit, year: number): Promise<Rule[]> {
    return (await this.rules(year)).filter((rule) => appliesTo(rule, unit));
  }

  private async insertRule(
    programmeCode: string,
    rule: ReturnType<typeof readProgrammes>[number]['rules'][number],
  ): Promise<number> {
    return this.database.execute(
      `INSERT INTO programme_rules (id, code, programme_id, year, unit_kinds, region_prefix, ratio_bps, encouraged_bps, base_definition,
         floors, eligible_origin, counts_at, counts_from, filing_deadline_on, voucher_deadline_on, assumed_fields, assumed, note, source)
       VALUES ($1, $2, (SELECT id FROM programmes WHERE code = $3), $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
       ON CONFLICT (code) DO NOTHING`,
      [
        newId(),
        rule.code,
        programmeCode,
        rule.year,
        rule.appliesTo.unitKinds,
        rule.appliesTo.regionPrefix,
        rule.ratioBps,
        rule.encouragedBps,
        rule.baseDefinition,
        toJson(rule.floors),
        toJson(rule.eligibleOrigin),
        rule.countsAt,
        FUNDS.filter((fund) => rule.countsFrom[fund]),
        rule.filingDeadlineOn,
        rule.yearEndVoucherDeadlineOn,
        rule.assumedFields,
        rule.assumed,
        rule.note,
        toJson(rule.source),
      ],
    );
  }
}
