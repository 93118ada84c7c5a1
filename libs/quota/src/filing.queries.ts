import { Injectable } from '@nestjs/common';
import { type Actor, Database, decodeCursor, newId, type Page, pageOf } from '@bangfu/kernel';
import { Filing } from './filing.entity.js';
import type { Base, PlanDraft, Share } from './plan-drafting.js';
import type { Rule } from './programme.js';
import { staleVersion } from './quota.errors.js';

export interface FilingRow {
  readonly id: string;
  readonly number: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly divisionCode: string;
  readonly year: number;
  readonly canteen: string;
  readonly state: string;
  readonly baseFen: bigint;
  /** Once confirmed, of the plans; before, what the unit declares. Null while it leaves the share open. */
  readonly reservedFen: bigint | null;
  readonly submittedAt: Date | null;
  readonly version: number;
}

export interface ReviewRow {
  readonly verdict: string;
  readonly reasons: string;
  readonly reviewerName: string;
  readonly organisationName: string;
  readonly at: Date;
}

export interface FilingFilter {
  readonly year?: number;
  readonly state?: string;
  readonly search?: string;
  readonly after?: string;
  readonly limit: number;
}

/** Rows of filings, their parts and reviews. */
@Injectable()
export class FilingQueries {
  constructor(private readonly database: Database) {}

  async locked(id: string): Promise<Filing | null> {
    return this.database.repo(Filing).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async find(id: string): Promise<Filing | null> {
    return this.database.repo(Filing).findOneBy({ id });
  }

  async ofYear(agencyId: string, year: number): Promise<Filing | null> {
    return this.database.repo(Filing).findOneBy({ agencyId, year });
  }

  async exists(agencyId: string, year: number): Promise<boolean> {
    return (await this.ofYear(agencyId, year)) !== null;
  }

  /** The next number of a year; the caller holds the year's lock. */
  async nextNumber(year: number): Promise<string> {
    const [row] = await this.database.query<{ next: number }>(
      `SELECT count(*)::int + 1 AS next FROM quota_filings WHERE year = $1`,
      [year],
    );
    return `TB${year}-${String(row!.next).padStart(6, '0')}`;
  }

  async update(id: string, version: number, changed: Partial<Filing>): Promise<void> {
    const result = await this.database
      .repo(Filing)
      .createQueryBuilder()
      .update()
      .set(changed)
      .where({ id, version })
      .execute();
    if (result.affected !== 1) throw staleVersion();
  }

  async parts(filingId: string): Promise<{ bases: Base[]; shares: Share[] }> {
    const bases = await this.database.query<Base & Record<string, unknown>>(
      `SELECT base_definition AS definition, amount_fen AS "amountFen" FROM filing_bases WHERE filing_id = $1 ORDER BY 1`,
      [filingId],
    );
    const shares = await this.database.query<Share & Record<string, unknown>>(
      `SELECT r.code AS "ruleCode", s.reserved_fen AS "reservedFen", s.explanation
         FROM filing_shares s JOIN programme_rules r ON r.id = s.rule_id WHERE s.filing_id = $1 ORDER BY r.code`,
      [filingId],
    );
    return { bases, shares };
  }

  /** Shares of rules that do not apply are refused when the filing is submitted; unknown ones are dropped here. */
  async replaceParts(
    filingId: string,
    bases: readonly Base[],
    shares: readonly Share[],
    rules: readonly Rule[],
  ): Promise<void> {
    await this.database.query(`DELETE FROM filing_bases WHERE filing_id = $1`, [filingId]);
    await this.database.query(`DELETE FROM filing_shares WHERE filing_id = $1`, [filingId]);
    await this.database.query(
      `INSERT INTO filing_bases (filing_id, base_definition, amount_fen) SELECT $1, d, a FROM unnest($2::text[], $3::bigint[]) AS b (d, a)`,
      [filingId, bases.map((base) => base.definition), bases.map((base) => base.amountFen.toString())],
    );
    const known = shares.filter((share) => rules.some((rule) => rule.code === share.ruleCode));
    await this.database.query(
      `INSERT INTO filing_shares (filing_id, rule_id, reserved_fen, explanation)
       SELECT $1, r.id, s.a, s.e FROM unnest($2::text[], $3::bigint[], $4::text[]) AS s (c, a, e) JOIN programme_rules r ON r.code = s.c`,
      [
        filingId,
        known.map((share) => share.ruleCode),
        known.map((share) => share.reservedFen.toString()),
        known.map((share) => share.explanation),
      ],
    );
  }

  async lastYearReserved(agencyId: string, year: number): Promise<Map<string, bigint>> {
    const rows = await this.database.query<{ programme: string; reserved: bigint }>(
      `SELECT programme_id AS programme, reserved_fen AS reserved FROM quota_plans WHERE agency_id = $1 AND year = $2`,
      [agencyId, year],
    );
    return new Map(rows.map((row) => [row.programme, row.reserved]));
  }

  async writeReview(filing: Filing, actor: Actor, verdict: string, reasons: string, at: Date): Promise<void> {
    await this.database.query(
      `INSERT INTO filing_reviews (id, filing_id, verdict, reasons, reviewer_user_id, reviewer_organisation_id, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [newId(), filing.id, verdict, reasons, actor.userId, actor.organisationId, at],
    );
  }

  /**
   * Writes the plans of a confirmed filing; a plan confirmed again takes the new amounts and keeps what it counted. One that
   * the filing no longer asks for (the canteen is shared now) stays for its history, with nothing reserved.
   */
  async writePlans(filing: Filing, drafts: readonly PlanDraft[]): Promise<void> {
    await this.database.query(
      `INSERT INTO quota_plans (id, filing_id, agency_id, division_code, programme_id, rule_id, year, base_fen, reserved_fen, demanded)
       SELECT i, $1, $2, $3, p, r, $4, b, s, d FROM unnest($5::uuid[], $6::uuid[], $7::uuid[], $8::bigint[], $9::bigint[], $10::boolean[]) AS x (i, p, r, b, s, d)
       ON CONFLICT (agency_id, programme_id, year) DO UPDATE
         SET base_fen = excluded.base_fen, reserved_fen = excluded.reserved_fen, demanded = excluded.demanded, rule_id = excluded.rule_id`,
      [
        filing.id,
        filing.agencyId,
        filing.divisionCode,
        filing.year,
        drafts.map(() => newId()),
        drafts.map((draft) => draft.rule.programmeId),
        drafts.map((draft) => draft.rule.id),
        drafts.map((draft) => draft.baseFen.toString()),
        drafts.map((draft) => draft.reservedFen.toString()),
        drafts.map((draft) => draft.demanded),
      ],
    );
    await this.database.query(
      `UPDATE quota_plans SET reserved_fen = 0, demanded = false WHERE filing_id = $1 AND programme_id <> ALL ($2)`,
      [filing.id, drafts.map((draft) => draft.rule.programmeId)],
    );
  }

  async reviews(filingId: string): Promise<ReviewRow[]> {
    return this.database.query<ReviewRow & Record<string, unknown>>(
      `SELECT v.verdict, v.reasons, u.name AS "reviewerName", o.name AS "organisationName", v.at
         FROM filing_reviews v JOIN users u ON u.id = v.reviewer_user_id JOIN organisations o ON o.id = v.reviewer_organisation_id
        WHERE v.filing_id = $1 ORDER BY v.id`,
      [filingId],
    );
  }

  /** The review queue of a region, oldest submission first; drafts are the units' own business and stay out. */
  async page(regionCode: string, filter: FilingFilter): Promise<Page<FilingRow>> {
    const after = decodeCursor(filter.after, ['instant', 'id']);
    const rows = await this.database.query<FilingRow & Record<string, unknown>>(
      `SELECT f.id, f.number, f.agency_id AS "agencyId", o.name AS "agencyName", f.division_code AS "divisionCode", f.year, f.canteen, f.state,
              f.submitted_at AS "submittedAt", f.version,
              COALESCE((SELECT max(amount_fen) FROM filing_bases b WHERE b.filing_id = f.id), 0)::bigint AS "baseFen",
              CASE WHEN f.state = 'confirmed' THEN (SELECT sum(reserved_fen) FROM quota_plans p WHERE p.filing_id = f.id)
                   ELSE (SELECT sum(reserved_fen) FROM filing_shares s WHERE s.filing_id = f.id) END::bigint AS "reservedFen"
         FROM quota_filings f JOIN organisations o ON o.id = f.agency_id
        WHERE f.division_code LIKE $1 || '%' AND f.state <> 'draft'
          AND ($2::integer IS NULL OR f.year = $2) AND ($3::text IS NULL OR f.state = $3)
          AND ($4::text IS NULL OR o.name ILIKE '%' || $4 || '%') AND ($5::timestamptz IS NULL OR (f.submitted_at, f.id) > ($5, $6::uuid))
        ORDER BY f.submitted_at, f.id LIMIT $7`,
      [
        regionCode,
        filter.year ?? null,
        filter.state ?? null,
        filter.search ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        filter.limit + 1,
      ],
    );
    return pageOf(rows, filter.limit, (row) => [row.submittedAt, row.id]);
  }
}
