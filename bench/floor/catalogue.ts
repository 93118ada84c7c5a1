import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';

const SUPPLY = `
  (SELECT o.status = 'active' AND s.state = 'admitted' FROM organisations o JOIN supplier_standings s ON s.supplier_id = o.id WHERE o.id = p.supplier_id)
  AND (p.certificate_id IS NULL OR (SELECT true FROM certificates c WHERE c.id = p.certificate_id AND current_date BETWEEN c.valid_from AND c.valid_to
        AND (c.revoked_on IS NULL OR c.revoked_on > current_date)))
  AND (p.agent_for_id IS NULL OR (SELECT true FROM agent_commissions a WHERE a.trader_id = p.supplier_id AND a.producer_id = p.agent_for_id
        AND a.confirmed_at IS NOT NULL AND a.ended_at IS NULL AND current_date BETWEEN a.valid_from AND a.valid_to LIMIT 1))`;

const ITEM = `
SELECT p.id AS "productId", p.name, p.photo_file_ids[1] AS "photoFileId", p.category_code AS "categoryCode", g.name AS "categoryName", p.origin_code AS "originCode",
       p.place, o.id AS "supplierId", o.name AS "supplierName", o.invented AS "supplierInvented", p.listed_at AS "listedAt", c.id IS NOT NULL AS certified,
       c.catalogue_code AS "catalogueCode", coalesce(c.listed832, false) AS listed832, coalesce(c.linked, false) AS "poorHouseholdLinked", v.id AS "variantId",
       v.name AS "variantName", v.of AS "variantCount", v.unit, v.net_weight_grams AS "netWeightGrams", v.price_fen AS "priceFen",
       p.fen_per_kilogram AS "fenPerKilogram", ((v.price_fen * 500 + v.net_weight_grams / 2) / v.net_weight_grams) AS "fenPerJin", v.stocked AS "inStock", page.rank
  FROM page JOIN products p ON p.id = page.id JOIN organisations o ON o.id = p.supplier_id JOIN categories g ON g.code = p.category_code
  CROSS JOIN LATERAL (
    SELECT v.*, count(*) OVER ()::int AS of, bool_or(s.on_hand - s.reserved >= v.min_quantity) OVER () AS stocked
      FROM variants v JOIN stock_levels s ON s.variant_id = v.id WHERE v.product_id = p.id AND v.state = 'active' ORDER BY v.fen_per_kilogram, v.id LIMIT 1) v
  LEFT JOIN LATERAL (
    SELECT c.id, c.catalogue_code, c.listed832, EXISTS (SELECT FROM certificate_application_households h
             JOIN benefit_links l ON l.household_id = h.household_id AND l.supplier_id = c.supplier_id
            WHERE h.application_id = c.application_id AND l.valid_from <= current_date AND (l.valid_to IS NULL OR l.valid_to >= current_date)) AS linked
      FROM certificates c WHERE c.id = p.certificate_id) c ON true`;

const NEWEST = `
WITH page AS MATERIALIZED (
  SELECT p.id, p.listed_at, 0 AS rank FROM products p WHERE p.state = 'listed' AND ${SUPPLY} ORDER BY p.listed_at DESC, p.id DESC LIMIT $1)
${ITEM} ORDER BY page.listed_at DESC, page.id DESC`;

/** The newest with all words in their name; where they do not fill the page, whatever has the words, ranked. */
const FOUND = `
WITH named AS MATERIALIZED (
  SELECT p.id, p.listed_at, 2000000 AS rank
    FROM (SELECT * FROM products WHERE state = 'listed' ORDER BY listed_at DESC, id DESC LIMIT 1000) p
   WHERE p.search @@ $3::tsquery AND ${SUPPLY} ORDER BY p.listed_at DESC, p.id DESC LIMIT $1),
page AS MATERIALIZED (
  SELECT * FROM named WHERE (SELECT count(*) FROM named) = $1
  UNION ALL SELECT * FROM (
    SELECT p.id, p.listed_at, p.rank FROM (
      SELECT id, supplier_id, agent_for_id, certificate_id, listed_at,
             CASE WHEN search @@ $3::tsquery THEN 2000000 ELSE (ts_rank('{0.05,0.2,0.4,1.0}', search, $2::tsquery) * 1000000)::int END AS rank
        FROM products WHERE state = 'listed' AND search @@ $2::tsquery ORDER BY rank DESC, listed_at DESC, id DESC OFFSET 0) p
     WHERE ${SUPPLY} ORDER BY p.rank DESC, p.listed_at DESC, p.id DESC LIMIT $1) p WHERE (SELECT count(*) FROM named) < $1)
${ITEM} ORDER BY page.rank DESC, page.listed_at DESC, page.id DESC`;

const DETAIL = `
SELECT p.id AS "productId", p.name, p.description, p.photo_file_ids AS "photoFileIds", p.category_code AS "categoryCode", g.name AS "categoryName",
       g.tax_treatment AS "taxTreatment", p.origin_code AS "originCode", p.place,
       (SELECT json_agg(json_build_object('code', d.code, 'name', d.name, 'level', d.level) ORDER BY d.code) FROM divisions d
         WHERE d.code IN (left(p.origin_code, 2), left(p.origin_code, 4), left(p.origin_code, 6), left(p.origin_code, 9), p.origin_code)) AS path,
       o.id AS "supplierId", o.name AS "supplierName", o.invented AS "supplierInvented", a.name AS "producerName", p.listed_at AS "listedAt",
       p.state = 'listed' AND ${SUPPLY} AS sellable,
       (SELECT json_build_object('number', c.number, 'verifyCode', c.verify_code, 'catalogueCode', c.catalogue_code, 'catalogueName', d.name, 'listed832', c.listed832,
                 'validFrom', c.valid_from, 'validTo', c.valid_to, 'householdsShownFrom', (SELECT value FROM certification_settings s WHERE s.key = 'public_group_minimum'
                    AND s.valid_from <= current_date AND left(p.origin_code, length(s.region_code)) = s.region_code ORDER BY length(s.region_code) DESC, s.valid_from DESC LIMIT 1),
                 'householdCount', (SELECT count(DISTINCT h.household_id) FROM certificate_application_households h
                    JOIN benefit_links l ON l.household_id = h.household_id AND l.supplier_id = c.supplier_id WHERE h.application_id = c.application_id
                     AND l.valid_from <= current_date AND (l.valid_to IS NULL OR l.valid_to >= current_date)))
          FROM certificates c JOIN divisions d ON d.code = c.catalogue_code WHERE c.id = p.certificate_id) AS certificate,
       (SELECT json_agg(json_build_object('variantId', v.id, 'name', v.name, 'unit', v.unit, 'soldBy', v.sold_by, 'netWeightGrams', v.net_weight_grams::text,
                 'priceFen', v.price_fen::text, 'fenPerKilogram', v.fen_per_kilogram::text,
                 'fenPerJin', ((v.price_fen * 500 + v.net_weight_grams / 2) / v.net_weight_grams)::text, 'minQuantity', v.min_quantity, 'maxQuantity', v.max_quantity,
                 'available', s.on_hand - s.reserved) ORDER BY v.price_fen, v.id)
          FROM variants v JOIN stock_levels s ON s.variant_id = v.id WHERE v.product_id = p.id AND v.state = 'active') AS variants
  FROM products p JOIN organisations o ON o.id = p.supplier_id JOIN categories g ON g.code = p.category_code LEFT JOIN organisations a ON a.id = p.agent_for_id
 WHERE p.id = $1 AND p.listed_at IS NOT NULL`;

const jieba = Jieba.withDict(dict);

/** The shop's pages by hand: one prepared statement each. */
export function catalogueFloor(server: FastifyInstance, pool: pg.Pool): void {
  server.get<{ Querystring: { words?: string; limit?: string } }>(
    '/api/storefront/catalogue',
    async (request, reply) => {
      const { words, limit } = request.query;
      const count = Number(limit ?? 20);
      const { rows } = words
        ? await pool.query<Item>({
            name: 'found',
            text: FOUND,
            values: [count + 1, queryOf(words), queryOf(words, ':A')],
          })
        : await pool.query<Item>({ name: 'newest', text: NEWEST, values: [count + 1] });
      const items = rows.slice(0, count).map(({ rank: _rank, ...item }) => item);
      const last = rows[count - 1];
      const key =
        last && rows.length > count
          ? [words ? ['all', last.rank] : ['none'], last.listedAt, last.productId].flat()
          : null;
      const nextAfter = key && Buffer.from(JSON.stringify(key)).toString('base64url');
      return reply.type('application/json').send(JSON.stringify({ items, nextAfter, mode: words ? 'all' : 'none' }));
    },
  );
  server.get<{ Params: { id: string } }>('/api/storefront/products/:id', async (request, reply) => {
    const { rows } = await pool.query({ name: 'detail', text: DETAIL, values: [request.params.id] });
    if (!rows[0]) return reply.status(404).send({ code: 'product_missing' });
    return reply.type('application/json').send(JSON.stringify(rows[0]));
  });
}

interface Item {
  readonly productId: string;
  readonly listedAt: Date;
  readonly rank: number;
}

const queryOf = (words: string, only = ''): string =>
  jieba
    .cut(words.toLowerCase(), true)
    .filter((word) => word.trim() !== '')
    .map((word) => `'${word.replace(/['\\]/g, '')}'${only}`)
    .join(' & ');
