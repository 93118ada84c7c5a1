import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import { whoIs } from './session.js';

/** $1 year, $2 province: everything that the page prints, grouped by city, in one statement. */
const PAGE = `
WITH agency AS (
  SELECT agency_id, sum(reserved_fen) AS reserved, sum(canteen_ordered + union_ordered + personal_ordered) AS ordered,
         sum(canteen_completed + union_completed + personal_completed) AS completed
    FROM plan_figures WHERE year = $1 AND division_code LIKE $2 || '%' GROUP BY 1
), units AS (
  SELECT left(o.division_code, 4) AS child, length(o.division_code) AS level, count(*) AS imported, count(*) FILTER (WHERE o.kind = 'union') AS unions,
         count(s.organisation_id) AS activated, count(*) FILTER (WHERE f.state IN ('submitted', 'confirmed')) AS filed,
         count(*) FILTER (WHERE f.state = 'returned') AS returned, count(*) FILTER (WHERE f.state = 'confirmed') AS confirmed,
         count(*) FILTER (WHERE f.canteen = 'none') AS no_canteen, count(*) FILTER (WHERE f.canteen = 'shared') AS represented,
         count(*) FILTER (WHERE g.reserved > 0) AS reserved, count(*) FILTER (WHERE g.reserved > 0 AND g.ordered = 0) AS not_bought,
         count(*) FILTER (WHERE g.reserved > 0 AND g.completed < g.reserved) AS laggards
    FROM organisations o
    LEFT JOIN quota_filings f ON f.agency_id = o.id AND f.year = $1 AND f.state <> 'draft'
    LEFT JOIN first_sign_ins s ON s.organisation_id = o.id
    LEFT JOIN agency g ON g.agency_id = o.id
   WHERE o.kind IN ('budget_unit', 'union') AND o.division_code LIKE $2 || '%' AND o.status IN ('active', 'suspended') GROUP BY 1, 2
), amounts AS (
  SELECT left(division_code, 4) AS child, length(division_code) AS level, programme_id, sum(base_fen)::text AS base, sum(reserved_fen)::text AS reserved,
         sum(canteen_ordered)::text AS a, sum(canteen_accepted)::text AS b, sum(canteen_paid)::text AS c, sum(canteen_completed)::text AS d,
         sum(union_ordered)::text AS e, sum(union_accepted)::text AS f, sum(union_paid)::text AS g, sum(union_completed)::text AS h,
         sum(personal_ordered)::text AS i, sum(personal_accepted)::text AS j, sum(personal_paid)::text AS k, sum(personal_completed)::text AS l
    FROM plan_figures WHERE year = $1 AND division_code LIKE $2 || '%' GROUP BY 1, 2, 3
), once AS (
  SELECT left(division_code, 4) AS child, fund, sum(ordered_fen)::text AS ordered, sum(accepted_fen)::text AS accepted, sum(paid_fen)::text AS paid,
         sum(completed_fen)::text AS completed
    FROM agency_totals WHERE year = $1 AND division_code LIKE $2 || '%' GROUP BY 1, 2
), expected AS (
  SELECT left(f.division_code, 4) AS child, sum(b.amount_fen)::text AS fen FROM quota_filings f JOIN filing_bases b ON b.filing_id = f.id
   WHERE f.year = $1 AND f.division_code LIKE $2 || '%' AND f.state IN ('submitted', 'confirmed') AND b.base_definition IN ('union_purchase', 'festival_goods') GROUP BY 1
), supply AS (
  SELECT left(o.division_code, 4) AS child, count(*) AS suppliers, count(s.supplier_id) FILTER (WHERE s.state = 'admitted') AS admitted, sum(p.uploaded) AS uploaded,
         sum(p.listed) AS listed, sum(c.valid) AS certificates
    FROM organisations o LEFT JOIN supplier_standings s ON s.supplier_id = o.id
    LEFT JOIN (SELECT supplier_id, count(*) AS uploaded, count(*) FILTER (WHERE state = 'listed') AS listed FROM products GROUP BY 1) p ON p.supplier_id = o.id
    LEFT JOIN (SELECT supplier_id, count(*) FILTER (WHERE state = 'valid' AND current_date BETWEEN valid_from AND valid_to) AS valid FROM certificates GROUP BY 1) c
           ON c.supplier_id = o.id
   WHERE o.kind = 'supplier' AND o.division_code LIKE $2 || '%' GROUP BY 1
)
SELECT json_build_object('units', (SELECT json_agg(x) FROM units x), 'amounts', (SELECT json_agg(x) FROM amounts x), 'once', (SELECT json_agg(x) FROM once x),
  'expected', (SELECT json_agg(x) FROM expected x), 'supply', (SELECT json_agg(x) FROM supply x),
  'programmes', (SELECT json_agg(json_build_object('id', id, 'name', name)) FROM programmes),
  'children', (SELECT json_agg(json_build_object('code', code, 'name', name) ORDER BY code) FROM divisions
                WHERE parent_code = $2 AND (valid_to IS NULL OR valid_to > current_date)))::text AS page`;

/** $1 year, $2 province, $3 how many. */
const AGENCIES = `
SELECT o.id, o.name, o.division_code AS "divisionCode", d.name AS "divisionName", f.state AS filing, g.*
  FROM (SELECT agency_id, sum(base_fen)::text AS "baseFen", sum(reserved_fen)::text AS "reservedFen", sum(canteen_ordered + union_ordered + personal_ordered)::text AS "orderedFen",
               sum(canteen_accepted + union_accepted + personal_accepted)::text AS "acceptedFen", sum(canteen_paid + union_paid + personal_paid)::text AS "paidFen",
               sum(canteen_completed + union_completed + personal_completed)::text AS "completedFen",
               sum(canteen_completed + union_completed + personal_completed) / nullif(sum(reserved_fen), 0) AS share
          FROM plan_figures WHERE year = $1 AND division_code LIKE $2 || '%' GROUP BY 1 ORDER BY share, 1 LIMIT $3) g
  JOIN organisations o ON o.id = g.agency_id JOIN divisions d ON d.code = o.division_code LEFT JOIN quota_filings f ON f.agency_id = o.id AND f.year = $1
 ORDER BY g.share, g.agency_id`;

interface Scope {
  readonly year: string;
  readonly division: string;
  readonly limit?: string;
}

/** The figures of a province by hand, from the same stored totals. */
export function complianceFloor(server: FastifyInstance, pool: pg.Pool): void {
  server.get<{ Querystring: Scope }>('/api/oversight/compliance', async (request, reply) => {
    const who = await whoIs(pool, request);
    const { year, division } = request.query;
    if (who.region === null || !division.startsWith(who.region)) {
      return reply.status(403).send({ code: 'region_foreign' });
    }
    const { rows } = await pool.query<{ page: string }>({
      name: 'compliance',
      text: PAGE,
      values: [Number(year), division],
    });
    return reply.type('application/json').send(rows[0]!.page);
  });
  server.get<{ Querystring: Scope }>('/api/oversight/compliance/agencies', async (request, reply) => {
    const who = await whoIs(pool, request);
    const { year, division, limit } = request.query;
    if (who.region === null || !division.startsWith(who.region)) {
      return reply.status(403).send({ code: 'region_foreign' });
    }
    const count = Number(limit ?? 20);
    const { rows } = await pool.query({
      name: 'agencies',
      text: AGENCIES,
      values: [Number(year), division, count + 1],
    });
    return reply
      .type('application/json')
      .send(JSON.stringify({ items: rows.slice(0, count), nextAfter: rows[count]?.agency_id ?? null }));
  });
}
