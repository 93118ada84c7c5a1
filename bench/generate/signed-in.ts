import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Sizes } from './generate.js';
import { SHELVES, WORDS } from './goods.js';
import { type Agency, benchId, type Client, KIND, type Session, type World, yearOfRun } from './world.js';

const SHELF = 60;
const SOME_PRODUCTS = 1_000;
/** So many buyers have a session: a thousand at one variant, and sixteen who buy beside them. */
const CROWD = 1_016;

/** Makes a dataset ready for a run: signs people in, says what is where. */
export async function signedIn(url: string, sizes: Sizes): Promise<World> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await worldOf(client, sizes, yearOfRun());
  } finally {
    await client.end();
  }
}

async function worldOf(client: Client, { products, agencies }: Sizes, year: number): Promise<World> {
  const { rows: shelves } = await client.query<{ variants: string[] }>(
    `SELECT supplier_id, (array_agg(id::text ORDER BY id))[1:${SHELF}] AS variants FROM variants GROUP BY 1 ORDER BY count(*) >= 50 DESC, 1 LIMIT ${SHELVES}`,
  );
  const { rows: counties } = await client.query<{ code: string }>(
    `SELECT division_code AS code FROM organisations WHERE id = $1`,
    [benchId(KIND.agency, 1)],
  );
  const signedIn: Agency[] = [];
  for (let n = 1; n <= Math.min(agencies, CROWD); n += 1) {
    signedIn.push({
      id: benchId(KIND.agency, n),
      buyer: await signIn(client, n * 2, benchId(KIND.buyer, n), benchId(KIND.agency, n)),
      approver: await signIn(client, n * 2 + 1, benchId(KIND.approver, n), benchId(KIND.agency, n)),
    });
  }
  return {
    year,
    provinceCode: '43',
    countyCode: counties[0]!.code,
    productIds: Array.from({ length: Math.min(products, SOME_PRODUCTS) }, (_, index) =>
      benchId(KIND.product, products - index),
    ),
    oneVariantId: benchId(KIND.product, 1),
    fiftyVariantsId: benchId(KIND.product, Math.min(2, products)),
    words: WORDS,
    shelves: shelves.map(({ variants }) => variants),
    agencies: signedIn,
    official: await signIn(client, 1, benchId(KIND.official, 1), benchId(KIND.office, 2)),
    seller: await signIn(client, 0, benchId(KIND.seller, 1), benchId(KIND.supplier, 1)),
  };
}

/** A session as the product keeps it: the hash of a token, here one that anybody can work out. */
async function signIn(client: Client, n: number, userId: string, organisationId: string): Promise<Session> {
  const token = createHash('sha256').update(`bench session ${n}`).digest('base64url');
  await client.query(
    `INSERT INTO sessions (id, token_hash, user_id, organisation_id, csrf_token, second_factor_at, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, now(), now(), now(), now() + interval '12 hours')`,
    [benchId(KIND.session, n), createHash('sha256').update(token).digest(), userId, organisationId, token],
  );
  return { cookie: `bangfu_session=${token}`, csrf: token };
}
