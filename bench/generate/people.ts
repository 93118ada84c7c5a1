import { type Client, KIND } from './world.js';

/** The places of the run: counties of the province take agencies, villages take suppliers. Numbered by the seed. */
const PLACES = [
  `CREATE TEMP TABLE bench_counties AS
   SELECT row_number() OVER (ORDER BY code) AS n, code, name, listed832 FROM divisions
    WHERE level = 'county' AND code LIKE '43%' AND valid_to IS NULL`,
  `CREATE TEMP TABLE bench_villages AS
   SELECT row_number() OVER (ORDER BY md5(village.code || $1::text)) AS n, village.code, village.name, county.code AS county, county.listed832
     FROM divisions village JOIN divisions county ON county.code = left(village.code, 6)
    WHERE village.level = 'village' AND village.code LIKE '43%' AND village.valid_to IS NULL AND county.listed832
    ORDER BY 1 LIMIT $2`,
];

const OFFICES = `
INSERT INTO organisations (id, kind, name, short_name, division_code, invented, created_at)
VALUES (pg_temp.bench_id(${KIND.office}, 1), 'operator', '压测运营中心', '压测运营', '43', true, '2020-01-01T00:00:00+08:00'),
       (pg_temp.bench_id(${KIND.office}, 2), 'finance', '压测省财政厅', '压测财政', '43', true, '2020-01-01T00:00:00+08:00')`;

const SUPPLIERS = `
INSERT INTO organisations (id, kind, supplier_kind, name, short_name, division_code, invented, created_at)
SELECT pg_temp.bench_id(${KIND.supplier}, s.n), 'supplier', 'cooperative',
       v.name || (ARRAY['兴农','惠民','绿源','丰收','山泉','联富','众合','祥和'])[1 + s.n % 8] || '种植专业合作社' || s.n, '合作社' || s.n, v.code, true,
       '2020-01-01T00:00:00+08:00'::timestamptz
  FROM generate_series(1, $1::int) s (n)
  JOIN bench_villages v ON v.n = 1 + (s.n - 1) % (SELECT count(*) FROM bench_villages)`;

const AGENCIES = `
INSERT INTO organisations (id, kind, unit_kind, name, short_name, division_code, invented, created_at)
SELECT pg_temp.bench_id(${KIND.agency}, s.n), 'budget_unit', 'institution', c.name || '第' || s.n || '事业单位', '单位' || s.n, c.code, true,
       '2020-01-01T00:00:00+08:00'::timestamptz
  FROM generate_series(1, $1::int) s (n) JOIN bench_counties c ON c.n = 1 + (s.n - 1) % (SELECT count(*) FROM bench_counties)`;

const NAMES = `
INSERT INTO organisation_names (organisation_id, name, valid_from) SELECT id, name, '2020-01-01' FROM organisations WHERE invented AND id::text LIKE '0190%-8000-000000000000'`;

/** Nobody signs in with a password here: the sessions of the run are written as rows, second factor passed. */
const users = (kind: number, login: string, name: string): string => `
INSERT INTO users (id, login, name, password_hash, invented, totp_secret_sealed, totp_enrolled_at, created_at)
SELECT pg_temp.bench_id(${kind}, n), '${login}-' || n, '${name}' || n, 'none', true, 'none', '2020-01-01T00:00:00+08:00', '2020-01-01T00:00:00+08:00'
  FROM generate_series(1, $1::int) n`;

const memberships = (kind: number, role: string, offset: number): string => `
INSERT INTO memberships (id, user_id, organisation_id, role, valid_from, created_at)
SELECT pg_temp.bench_id(${KIND.membership}, ${offset} + n), pg_temp.bench_id(${kind}, n), pg_temp.bench_id(${KIND.agency}, n), '${role}', '2020-01-01', '2020-01-01T00:00:00+08:00'
  FROM generate_series(1, $1::int) n`;

const OFFICIAL = `
INSERT INTO memberships (id, user_id, organisation_id, role, region_code, valid_from, created_at)
VALUES (pg_temp.bench_id(${KIND.membership}, 0), pg_temp.bench_id(${KIND.official}, 1), pg_temp.bench_id(${KIND.office}, 2), 'province_finance', '43',
        '2020-01-01', '2020-01-01T00:00:00+08:00')`;

const SELLER = `
INSERT INTO memberships (id, user_id, organisation_id, role, valid_from, created_at)
VALUES (pg_temp.bench_id(${KIND.membership}, 3000000), pg_temp.bench_id(${KIND.seller}, 1), pg_temp.bench_id(${KIND.supplier}, 1), 'coop_owner', '2020-01-01', '2020-01-01T00:00:00+08:00')`;

const ADMISSIONS = [
  `INSERT INTO admission_applications (id, supplier_id, supplier_kind, division_code, state, round, submitted_at, submitted_on, due_on, decided_by,
     decided_at, created_at)
   SELECT pg_temp.bench_id(${KIND.admission}, s.n), pg_temp.bench_id(${KIND.supplier}, s.n), 'cooperative', o.division_code, 'admitted', 1,
          '2020-01-02T00:00:00+08:00', '2020-01-02', '2020-01-07', pg_temp.bench_id(${KIND.official}, 1), '2020-01-06T00:00:00+08:00', '2020-01-01T00:00:00+08:00'
     FROM generate_series(1, $1::int) s (n) JOIN organisations o ON o.id = pg_temp.bench_id(${KIND.supplier}, s.n)`,
  `INSERT INTO supplier_standings (supplier_id, state, kind, application_id, admitted_at)
   SELECT supplier_id, 'admitted', 'producer', id, decided_at FROM admission_applications WHERE decided_by = pg_temp.bench_id(${KIND.official}, 1) AND $1::int > 0`,
];

/** Suppliers, agencies, the people of agencies and one official of the province. */
export async function makePeople(
  client: Client,
  { suppliers, agencies, seed }: { suppliers: number; agencies: number; seed: number },
) {
  await client.query(PLACES[0]!);
  await client.query(PLACES[1]!, [String(seed), 2_000]);
  await client.query(OFFICES);
  await client.query(SUPPLIERS, [suppliers]);
  await client.query(AGENCIES, [agencies]);
  await client.query(NAMES);
  await client.query(users(KIND.official, 'bench-official', '压测官员'), [1]);
  await client.query(users(KIND.buyer, 'bench-buyer', '压测采购员'), [agencies]);
  await client.query(users(KIND.approver, 'bench-approver', '压测审批人'), [agencies]);
  await client.query(users(KIND.seller, 'bench-seller', '压测社员'), [1]);
  await client.query(OFFICIAL);
  await client.query(SELLER);
  await client.query(memberships(KIND.buyer, 'agency_buyer', 1_000_000), [agencies]);
  await client.query(memberships(KIND.approver, 'agency_approver', 2_000_000), [agencies]);
  for (const statement of ADMISSIONS) await client.query(statement, [suppliers]);
}
