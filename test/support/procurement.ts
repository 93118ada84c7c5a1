import { tmpdir } from 'node:os';
import type { Type } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { ProductIndex } from '@bangfu/catalog';
import { type Actor, Clock, Database, Env, FilesModule, KernelModule, newId, SettableClock } from '@bangfu/kernel';
import { LedgerQueries } from '@bangfu/ledger';
import { PartiesModule, permissionsOf, type Role } from '@bangfu/parties';
import {
  Budgets,
  budgetAccounts,
  type DraftLine,
  ProcurementModule,
  PurchaseRequests,
  RequestDrafts,
} from '@bangfu/procurement';
import { admit, insertPlaces, insertSupplier } from './catalog.js';
import { testDatabase, type TestDatabase } from './database.js';

export interface ProcurementRoom {
  readonly app: TestingModule;
  readonly at: TestDatabase;
  readonly database: Database;
  readonly clock: SettableClock;
  get<T>(token: Type<T>): T;
  close(): Promise<void>;
}

/** The room and those to its left on a database of its own; the clock stands at 10 o'clock on 18 March 2026 in Shanghai. */
export async function procurementRoom(modules: readonly Type[] = []): Promise<ProcurementRoom> {
  const at = await testDatabase();
  const env = new Env({
    DATA_DIR: tmpdir(),
    LOG_LEVEL: 'silent',
    DATABASE_URL: at.applicationUrl,
    DATABASE_POOL_SIZE: '30',
    DATABASE_WAIT_MS: '600000',
  });
  const clock = new SettableClock();
  clock.set('2026-03-18T10:00:00+08:00');
  const app = await Test.createTestingModule({
    imports: [KernelModule, FilesModule, PartiesModule, ProcurementModule, ...modules],
  })
    .overrideProvider(Env)
    .useValue(env)
    .overrideProvider(Clock)
    .useValue(clock)
    .compile();
  await app.init();
  const database = app.get(Database);
  await insertPlaces(database);
  await insertRootCategories(database);
  return {
    app,
    at,
    database,
    clock,
    get: (token) => app.get(token, { strict: false }),
    async close() {
      await app.close();
      await at.drop();
    },
  };
}

/** The two shelves that specs of this room need. */
export async function insertRootCategories(database: Database): Promise<void> {
  await database.query(
    `INSERT INTO categories (code, name, parent_code, tax_treatment, sort) VALUES ('01', '粮油', NULL, 'exempt', 1), ('0104', '茶油', '01', 'exempt', 1)
     ON CONFLICT DO NOTHING`,
  );
}

export interface Agency {
  readonly id: string;
  readonly manager: Actor;
  readonly buyer: Actor;
  readonly approver: Actor;
  readonly secondApprover: Actor;
}

/** A person with a role in an organisation, as a verb sees them. */
export async function actorOf(
  room: ProcurementRoom,
  organisationId: string,
  role: Role,
  deputyFor?: string,
): Promise<Actor> {
  const userId = newId();
  await room.database.query(
    `INSERT INTO users (id, login, name, password_hash, created_at) VALUES ($1, $2, $3, 'x', $4)`,
    [userId, `u${userId}`, `某${userId.slice(-4)}`, room.clock.now()],
  );
  await grant(room, userId, organisationId, role, deputyFor);
  return {
    userId,
    name: `某${userId.slice(-4)}`,
    organisationId,
    regionCode: null,
    roles: [role],
    permissions: permissionsOf([role]),
  };
}

export async function grant(
  room: ProcurementRoom,
  userId: string,
  organisationId: string,
  role: Role,
  deputyFor?: string,
): Promise<void> {
  await room.database.query(
    `INSERT INTO memberships (id, user_id, organisation_id, role, deputy_for, valid_from, valid_to, created_at)
     VALUES ($1, $2, $3, $4, $5, '2026-01-01', $6, $7)`,
    [newId(), userId, organisationId, role, deputyFor ?? null, deputyFor ? '2026-12-31' : null, room.clock.now()],
  );
}

export async function insertOrganisation(
  room: ProcurementRoom,
  kind: 'budget_unit' | 'union' | 'enterprise',
): Promise<string> {
  const id = newId();
  await room.database.query(
    `INSERT INTO organisations (id, kind, unit_kind, name, short_name, division_code, created_at)
     VALUES ($1, $2, CASE WHEN $2 = 'budget_unit' THEN 'organ' END, $3, left($3, 40), '430481', $4)`,
    [id, kind, `某单位${id.slice(-8)}`, room.clock.now()],
  );
  return id;
}

/** A budget unit with its people, and a canteen budget of so many fen when given. */
export async function insertAgency(room: ProcurementRoom, budgetFen?: bigint): Promise<Agency> {
  const id = await insertOrganisation(room, 'budget_unit');
  const agency = {
    id,
    manager: await actorOf(room, id, 'agency_manager'),
    buyer: await actorOf(room, id, 'agency_buyer'),
    approver: await actorOf(room, id, 'agency_approver'),
    secondApprover: await actorOf(room, id, 'agency_approver'),
  };
  if (budgetFen !== undefined) {
    await room
      .get(Budgets)
      .set(agency.manager, { year: 2026, fund: 'canteen', amountFen: budgetFen, reason: '年初预算', version: 0 });
  }
  return agency;
}

/** What inserting rows needs of a room. */
type Rows = Pick<ProcurementRoom, 'database' | 'get'>;

export interface ProductRow {
  readonly supplierId?: string;
  readonly name?: string;
  readonly variantName?: string;
  readonly sku?: string;
  readonly unit?: string;
  readonly netWeightGrams?: bigint;
  readonly priceFen?: bigint;
  readonly onHand?: bigint;
  readonly minQuantity?: bigint;
  readonly certificateId?: string;
}

export async function insertAdmittedSupplier(room: Rows): Promise<string> {
  const id = await insertSupplier(room.database);
  await admit(room.database, id);
  return id;
}

/** A listed product with one variant on the shelf; the rows alone, with the real search columns. Answers the variant. */
export async function insertProduct(room: Rows, row: ProductRow = {}): Promise<string> {
  const supplierId = row.supplierId ?? (await insertAdmittedSupplier(room));
  const [productId, variantId] = [newId(), newId()];
  const { name = `山茶油${productId.slice(-6)}`, certificateId = null, onHand = 1000n, priceFen = 1000n } = row;
  const [texts] = (await room.get(ProductIndex).texts([
    {
      id: productId,
      supplierId,
      agentForId: null,
      certificateId,
      name,
      description: '',
      categoryCode: '0104',
      originCode: '430481113216',
    } as never,
  ])) as { place: string; search: string; searchText: string }[];
  await room.database.query(
    `INSERT INTO products (id, supplier_id, certificate_id, catalogue_code, name, category_code, origin_code, place, state, listed_at, search,
       search_text, created_at, fen_per_kilogram)
     VALUES ($1, $2, $3, CASE WHEN $3::uuid IS NULL THEN NULL ELSE '430481' END, $4, '0104', '430481113216', $5, 'listed', now(), $6::tsvector, $7, now(), 100)`,
    [productId, supplierId, certificateId, name, texts!.place, texts!.search, texts!.searchText],
  );
  await room.database.query(
    `INSERT INTO variants (id, product_id, supplier_id, sku, name, unit, sold_by, net_weight_grams, price_fen, min_quantity, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'piece', $7, $8, $9, now())`,
    [
      ...[variantId, productId, supplierId, row.sku ?? variantId, row.variantName ?? '500ml', row.unit ?? '瓶'],
      ...[String(row.netWeightGrams ?? 500n), String(priceFen), String(row.minQuantity ?? 1n)],
    ],
  );
  await room.database.query(`INSERT INTO stock_levels (variant_id, on_hand) VALUES ($1, $2)`, [
    variantId,
    String(onHand),
  ]);
  return variantId;
}

export const setPrice = (room: ProcurementRoom, variantId: string, priceFen: bigint) =>
  room.database.query(`UPDATE variants SET price_fen = $2 WHERE id = $1`, [variantId, String(priceFen)]);

/** A complete draft of the agency's buyer; answers its id. The version is 1. */
export function openDraft(
  room: ProcurementRoom,
  actor: Actor,
  lines: readonly DraftLine[],
  title = '食堂三月采购',
): Promise<string> {
  return room.get(RequestDrafts).open(actor, {
    title,
    fund: 'canteen',
    deliveryAddress: '湖南省耒阳市灶市街1号食堂',
    contact: { name: '某接收人', phone: '13800000000' },
    lines,
  });
}

/** Opens and submits; answers the id. The version is 2. */
export async function submitted(room: ProcurementRoom, actor: Actor, lines: readonly DraftLine[]): Promise<string> {
  const id = await openDraft(room, actor, lines);
  await room.get(PurchaseRequests).submit(actor, id, { version: 1 });
  return id;
}

/** posted and pending of the agency's canteen budget, and what is spent; fen. */
export async function budgetOf(room: ProcurementRoom, agencyId: string) {
  const codes = budgetAccounts({ agencyId, year: 2026, fund: 'canteen' });
  const balances = await room.get(LedgerQueries).balances([codes.budget, codes.spent, codes.overrun]);
  const budget = balances.get(codes.budget) ?? { posted: 0n, pending: 0n };
  return {
    free: budget.posted + budget.pending,
    reserved: -budget.pending,
    spent: balances.get(codes.spent)?.posted ?? 0n,
    overrun: -(balances.get(codes.overrun)?.posted ?? 0n),
  };
}

export async function stockOf(room: ProcurementRoom, variantId: string): Promise<{ onHand: bigint; reserved: bigint }> {
  const [row] = await room.database.query<{ onHand: bigint; reserved: bigint }>(
    `SELECT on_hand AS "onHand", reserved FROM stock_levels WHERE variant_id = $1`,
    [variantId],
  );
  return row!;
}
