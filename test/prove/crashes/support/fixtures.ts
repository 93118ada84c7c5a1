import { randomInt } from 'node:crypto';
import { Categories } from '@bangfu/catalog';
import { BankAccounts } from '@bangfu/finance';
import { type Actor, addDays, newId } from '@bangfu/kernel';
import { demoOrganisationId, DemoParties, Divisions, Identity } from '@bangfu/parties';
import { SupplierAccounts } from '@bangfu/payments';
import { Budgets } from '@bangfu/procurement';
import { Filings, Programmes } from '@bangfu/quota';
import { PayoutAccounts } from '@bangfu/settlement';
import { Addresses } from '@bangfu/shop';
import { admit } from '../../../support/catalog.js';
import { drainOutbox } from '../../../support/drain-outbox.js';
import { listedVariant } from '../../../support/factories/goods.js';
import { invoiced, statementCsv } from '../../../support/factories/money.js';
import { deliveredOrder } from '../../../support/factories/money.js';
import type { Staff } from '../../../support/factories/people.js';
import { admittedSupplier, person } from '../../../support/factories/people.js';
import type { TradingRoom } from '../../../support/factories/trading-room.js';
import { Caller, type Reception } from './caller.js';
import type { House } from './house.js';

/** No two invoices may be one paper. */
export const newPdf = (): Buffer =>
  Buffer.from(`%PDF-1.4\n%${newId()}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const BOTTLE_FEN = 4_500n;

const LOGINS = {
  buyer: 'canteen-buyer',
  approver: 'canteen-approver',
  acceptor: 'canteen-acceptor',
  finance: 'canteen-finance',
  supplier: 'coop-owner',
  operator: 'operator',
  official: 'county-finance',
  shopper: 'shopper',
} as const;

export interface Cast {
  readonly people: Readonly<Record<keyof typeof LOGINS, Caller>>;
  readonly variantId: string;
  readonly addressId: string;
  readonly agencyName: string;
  readonly year: number;
  readonly today: string;
}

/** Places, people, an admitted supplier with certified goods, an agency with plan and budget, a shopper with an address. */
export async function prepare(house: Pick<House, 'room'>): Promise<Omit<Cast, 'people'>> {
  const { room } = house;
  for (const kind of [Divisions, Categories, Programmes] as const) {
    await room.get<{ importAll(): Promise<unknown> }>(kind).importAll();
  }
  await room.get(DemoParties).seed();
  const supplierId = demoOrganisationId('coop');
  await admit(room.database, supplierId);
  const supplier = await actor(room, LOGINS.supplier);
  const variantId = await listedVariant(room, supplier, { certified: true, onHand: 10_000_000n, priceFen: BOTTLE_FEN });
  await room.get(SupplierAccounts).onboard(supplierId);
  const year = Number(room.clock.today().slice(0, 4));
  await planned(room, year);
  const place = { name: '唐小满', phone: '13900001001', divisionCode: '430481113', detail: '灶市街1号' };
  const { id: addressId } = await room.get(Addresses).add(await actor(room, LOGINS.shopper), place);
  await drainOutbox(room.app);
  const [agency] = await room.database.query<{ name: string }>('SELECT name FROM organisations WHERE id = $1', [
    demoOrganisationId('canteen'),
  ]);
  return { variantId, addressId, agencyName: agency!.name, year, today: room.clock.today() };
}

/** Everybody signs in at the running product. */
export async function gather(house: Reception): Promise<Cast['people']> {
  const callers: [string, Caller][] = [];
  for (const [part, login] of Object.entries(LOGINS)) callers.push([part, await new Caller(house, login).signIn()]);
  return Object.fromEntries(callers) as unknown as Cast['people'];
}

const actor = (room: TradingRoom, login: string): Promise<Actor> => room.get(Identity).actorByLogin(login);

async function planned(room: TradingRoom, year: number): Promise<void> {
  const manager = await actor(room, 'canteen-manager');
  await room
    .get(Budgets)
    .set(manager, { year, fund: 'canteen', amountFen: 10_000_000_000n, reason: '年初预算', version: 0 });
  const filings = room.get(Filings);
  const bases = [{ definition: 'canteen_food', amountFen: 50_000_000n }];
  const filing = await filings.open(manager, year, { canteen: 'own', headcount: 300, bases, shares: [] });
  await filings.submit(manager, filing.id);
  await filings.confirm({ ...(await actor(room, 'province-finance')), regionCode: '' }, filing.id);
}

export interface SettlementCase {
  readonly supplierId: string;
  readonly accountId: string;
}

/** A supplier whom the bank's money reached yesterday and who has an account, so that there is something to settle and to pay out. */
export async function settlementCases(house: House, count: number): Promise<SettlementCase[]> {
  const { room } = house;
  const [operator, unit] = [await actor(room, LOGINS.operator), await canteen(room)];
  const today = room.clock.today();
  const cases: SettlementCase[] = [];
  const number = String(randomInt(10 ** 12, 10 ** 13));
  const { id: accountId } = await room
    .get(BankAccounts)
    .register(operator, { bankName: '某银行', accountName: '运营中心', number }, 'collection');
  room.clock.set(`${addDays(today, -1)}T10:00:00+08:00`);
  try {
    for (let made = 0, openingFen = 0n; made < count; made += 1) {
      const supplierId = await admittedSupplier(room);
      const supplier = await person(room, supplierId, 'coop_clerk');
      const delivered = await deliveredOrder(room, undefined, {}, { unit, supplier });
      const invoice = await invoiced(room, [delivered]);
      const booking = { on: room.clock.today(), amountFen: invoice.amountFen, remark: invoice.referenceCode };
      await imported(
        room,
        operator,
        accountId,
        statementCsv(number, openingFen, [{ ...booking, account: '622200001111' }]),
      );
      openingFen += invoice.amountFen;
      const owner = await person(room, supplierId, 'coop_owner');
      const digits = String(randomInt(10 ** 13, 10 ** 14));
      const given = await room
        .get(PayoutAccounts)
        .give(owner, { bankName: '某农商行', accountName: '某合作社', number: digits });
      await room.get(PayoutAccounts).verify(operator, given.id);
      cases.push({ supplierId, accountId });
    }
    await drainOutbox(room.app);
  } finally {
    room.clock.release();
  }
  return cases;
}

async function imported(room: TradingRoom, operator: Actor, accountId: string, content: Buffer): Promise<void> {
  const { Files } = await import('@bangfu/kernel');
  const { Statements } = await import('@bangfu/finance');
  const file = await room.get(Files).store(operator, { name: '流水.csv', purpose: 'statement', content });
  await room.get(Statements).import(operator, accountId, file.id);
}

async function canteen(room: TradingRoom): Promise<Staff> {
  const post = (name: string): Promise<Actor> => actor(room, `canteen-${name}`);
  return {
    id: demoOrganisationId('canteen'),
    manager: await post('manager'),
    buyer: await post('buyer'),
    approver: await post('approver'),
    acceptor: await post('acceptor'),
    finance: await post('finance'),
  };
}
