import { Categories } from '@bangfu/catalog';
import { Admissions, CertificateApplications, Households } from '@bangfu/certification';
import { BankAccounts, Invoices, Statements } from '@bangfu/finance';
import { Disputes, Returns, Shipments } from '@bangfu/fulfilment';
import { type Actor, Database, Files, newId } from '@bangfu/kernel';
import { demoOrganisationId, Identity } from '@bangfu/parties';
import { Budgets, PurchaseRequests, RequestDrafts } from '@bangfu/procurement';
import { Filings, Programmes } from '@bangfu/quota';
import { Exports } from '@bangfu/reporting';
import { HouseholdPayments } from '@bangfu/settlement';
import type { TestApp } from './app.js';
import { admit, insertCertificate } from './catalog.js';
import { ADMISSION, APPLICATION, idNumber } from './certification.js';
import { drainOutbox } from './drain-outbox.js';
import { listedVariant } from './factories/goods.js';
import { deliveredOrder, invoiced, statementCsv } from './factories/money.js';
import { confirmedOrder, placedOrder, type Trade } from './factories/orders.js';
import type { TradingRoom } from './factories/trading-room.js';
import { shopObjects } from './shop-objects.js';
import type { Objects, Sides } from './sides.js';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** The running product as the factories of the trading rooms want it. */
export function asRoom(house: TestApp): TradingRoom {
  return {
    app: house.app as never,
    at: house.database,
    database: house.get(Database),
    clock: house.clock,
    get: (token) => house.get(token as never),
    close: () => house.close(),
  };
}

/** One object of every kind between a supplier and an agency, made by the services. */
export async function makeObjects(house: TestApp, sides: Sides): Promise<Objects> {
  const room = asRoom(house);
  await house.get(Categories).importAll();
  await house.get(Programmes).importAll();
  const between = await tradeOf(house, sides);
  const admissions = await submittedAdmission(room, between.supplier);
  await admit(room.database, demoOrganisationId(sides.supplier));
  const objects = {
    admissions,
    ...(await ofSupplier(room, between.supplier, sides)),
    ...(await ofAgency(room, between)),
    ...(await ofTrade(room, between)),
    ...(await ofSettlement(room, between)),
    ...(await shopObjects(room, between.supplier, sides)),
    exports: await exportOf(house, sides.official),
    organisations: demoOrganisationId(sides.agency),
    agencies: demoOrganisationId(sides.agency),
    suppliers: demoOrganisationId(sides.supplier),
    users: between.unit.buyer.userId!,
  };
  await drainOutbox(house.app, { tolerate: true });
  return objects;
}

async function exportOf(house: TestApp, login: string): Promise<string> {
  const official = await house.get(Identity).actorByLogin(login);
  const wanted = { kind: 'agencies' as const, format: 'csv' as const, year: 2026 };
  const asked = await house.get(Exports).request({ ...official, regionCode: official.regionCode || '43' }, wanted);
  return asked.id;
}

async function tradeOf(house: TestApp, sides: Sides): Promise<Trade> {
  const of = (login: string): Promise<Actor> => house.get(Identity).actorByLogin(login);
  const post = (name: string) => of(`${sides.staff}-${name}`);
  const unit = {
    id: demoOrganisationId(sides.agency),
    manager: await post('manager'),
    buyer: await post('buyer'),
    approver: await post('approver'),
    acceptor: await post('acceptor'),
    finance: await post('finance'),
  };
  return { unit, supplier: await of(sides.owner) };
}

const paperOf = (room: TradingRoom, owner: Actor) =>
  room.get(Files).store(owner, { name: '材料.pdf', purpose: 'evidence', content: PDF });

async function submittedAdmission(room: TradingRoom, owner: Actor): Promise<string> {
  const admissions = room.get(Admissions);
  const id = await admissions.start(owner, ADMISSION);
  const { id: fileId } = await paperOf(room, owner);
  for (const kind of ['business_licence', 'commitment_letter', 'bank_account_proof']) {
    await admissions.addDocument(owner, id, { kind, fileId });
  }
  await admissions.submit(owner, id, 1);
  return id;
}

/** Submitted, with the paper that was added last. */
async function submittedApplication(room: TradingRoom, owner: Actor, originCode: string): Promise<[string, string]> {
  const applications = room.get(CertificateApplications);
  const id = await applications.start(owner, { ...APPLICATION, originCode });
  const { id: fileId } = await paperOf(room, owner);
  let document = '';
  for (const kind of ['origin_proof', 'test_report', 'benefit_agreement', 'commitment_letter']) {
    document = await applications.addDocument(owner, id, {
      kind,
      fileId,
      validUntil: kind === 'test_report' ? '2030-12-31' : null,
    });
  }
  await applications.submit(owner, id, 1);
  return [id, document];
}

async function ofSupplier(room: TradingRoom, owner: Actor, sides: Sides): Promise<Record<string, string>> {
  const { id: files } = await paperOf(room, owner);
  const households = await room.get(Households).register(owner, {
    name: '李长青',
    idNumber: idNumber(),
    status: 'lifted',
    villageCode: sides.village,
    link: { mode: 'order_purchase', validFrom: '2026-01-01', evidenceFileId: files },
  });
  const [link] = await room.database.query<{ id: string }>('SELECT id FROM benefit_links WHERE household_id = $1', [
    households,
  ]);
  const [application, document] = await submittedApplication(room, owner, sides.village);
  const variants = await listedVariant(room, owner);
  const [product] = await room.database.query<{ id: string }>('SELECT product_id AS id FROM variants WHERE id = $1', [
    variants,
  ]);
  return {
    files,
    households,
    links: link!.id,
    'certificate-applications': application,
    documents: document,
    certificates: await insertCertificate(room.database, {
      supplierId: owner.organisationId!,
      originCode: sides.village,
    }),
    variants,
    products: product!.id,
  };
}

async function ofAgency(room: TradingRoom, { unit, supplier }: Trade): Promise<Record<string, string>> {
  await room
    .get(Budgets)
    .set(unit.manager, { year: 2026, fund: 'canteen', amountFen: 10_000_000_000n, reason: '年初预算', version: 0 });
  const content = {
    canteen: 'own' as const,
    headcount: 300,
    bases: [{ definition: 'canteen_food', amountFen: 50_000_000n }],
    shares: [],
  };
  const filings = room.get(Filings);
  const filing = await filings.open(unit.manager, 2026, content);
  await filings.submit(unit.manager, filing.id);
  const reviewer = await room.get(Identity).actorByLogin('province-finance');
  await filings.confirm({ ...reviewer, regionCode: '' }, filing.id);
  const next = await filings.open(unit.manager, 2027, content);
  await filings.submit(unit.manager, next.id);
  const lines = [{ variantId: await listedVariant(room, supplier), quantity: 3n }];
  const request = await room.get(RequestDrafts).open(unit.buyer, {
    title: '食堂三月采购',
    fund: 'canteen',
    deliveryAddress: '灶市街1号食堂',
    contact: { name: '某接收人', phone: '13800000000' },
    lines,
  });
  await room.get(PurchaseRequests).submit(unit.buyer, request, { version: 1 });
  const members = await room.database.query<{ id: string }>(
    'SELECT id FROM memberships WHERE organisation_id = $1 ORDER BY id',
    [unit.id],
  );
  const [plan] = await room.database.query<{ id: string }>(
    'SELECT id FROM quota_plans WHERE agency_id = $1 ORDER BY id',
    [unit.id],
  );
  return {
    filings: next.id,
    'purchase-requests': request,
    approvals: request,
    memberships: members[0]!.id,
    ...(plan ? { plans: plan.id } : {}),
    ...(await bankOf(room, unit.finance)),
  };
}

/** What the supplier is paid, and what it paid its households. */
async function ofSettlement(room: TradingRoom, { unit, supplier }: Trade): Promise<Record<string, string>> {
  const [id, on] = [newId(), '2026-01-31'];
  await room.database.query(
    `INSERT INTO settlements (id, number, supplier_id, from_on, through_on, sold_fen, refunded_fen, fee_fen, net_fen, transferred_fen, held_fen, made_at)
     VALUES ($1, 'JS2020-' || lpad(floor(random() * 1000000)::int::text, 6, '0'), $2, '2026-01-01', $3, 0, 0, 0, 0, 0, 0, now())`,
    [id, supplier.organisationId, on],
  );
  const [household] = await room.database.query<{ id: string }>(
    `SELECT household_id AS id FROM benefit_links WHERE supplier_id = $1 LIMIT 1`,
    [supplier.organisationId],
  );
  const { id: slipFileId } = await paperOf(room, supplier);
  const payment = await room.get(HouseholdPayments).record(supplier, {
    fromOn: '2026-01-01',
    toOn: on,
    amountFen: 10_000n,
    paidOn: '2026-02-02',
    slipFileId,
    shares: [{ householdId: household!.id, weight: 1n }],
  });
  const batch = newId();
  await room.database.query(
    `INSERT INTO payout_batches (id, number, account_id, payouts, total_fen, state, made_by, made_at)
     SELECT $1, 'PC2020-' || lpad(floor(random() * 1000000)::int::text, 6, '0'), b.id, 1, 1, 'made', $3, now()
       FROM bank_accounts b WHERE b.organisation_id = $2 LIMIT 1`,
    [batch, unit.id, unit.finance.userId],
  );
  return {
    settlements: id,
    'household-payments': payment,
    'payout-batches': batch,
    'account-statements': unit.id,
    buyers: unit.id,
  };
}

async function bankOf(room: TradingRoom, finance: Actor): Promise<Record<string, string>> {
  const number = `62${finance.organisationId!.slice(-12)}`;
  const account = await room
    .get(BankAccounts)
    .register(finance, { bankName: '某银行', accountName: '食堂', number }, 'payer');
  const content = statementCsv(number, 1_000_000n, [{ amountFen: -4_500n, name: '某供应商', remark: '货款' }]);
  const file = await room.get(Files).store(finance, { name: '流水.csv', purpose: 'statement', content });
  await room.get(Statements).import(finance, account.id, file.id);
  const [line] = await room.database.query<{ id: string }>('SELECT id FROM bank_lines WHERE account_id = $1', [
    account.id,
  ]);
  return { 'bank-accounts': account.id, 'bank-lines': line!.id, statements: file.id };
}

async function ofTrade(room: TradingRoom, between: Trade): Promise<Record<string, string>> {
  const { unit, supplier } = between;
  const placed = await placedOrder(room, undefined, {}, between);
  const sent = await confirmedOrder(room, undefined, {}, between);
  const lines = sent.lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity }));
  const shipment = await room.get(Shipments).send(supplier, sent.order.id, { carrier: '自送', lines });
  const dispute = await room.get(Disputes).open(unit.acceptor, shipment.id, { reason: 'damaged', note: '外箱破损' });
  const delivered = await deliveredOrder(room, undefined, {}, between);
  const receiptLine = delivered.receiptLineIds[0]!;
  const asked = await room
    .get(Returns)
    .ask(unit.acceptor, receiptLine, { quantity: 1n, reason: 'spoiled', note: '变质' });
  const billed = await deliveredOrder(room, undefined, {}, between);
  const invoice = await invoiced(room, [billed]);
  const [file] = await room.database.query<{ id: string }>('SELECT file_id AS id FROM invoices WHERE id = $1', [
    invoice.id,
  ]);
  const [received] = await room.database.query<{ id: string }>('SELECT shipment_id AS id FROM receipts WHERE id = $1', [
    delivered.receiptId,
  ]);
  await room
    .get(Invoices)
    .instructPayment(unit.finance, invoice.id, { payerAccountName: '食堂', plannedOn: '2026-03-30' });
  return {
    orders: placed.order.id,
    'order-lines': placed.lines[0]!.id,
    'sent-orders': sent.order.id,
    shipments: shipment.id,
    disputes: dispute.id,
    receipts: delivered.receiptId,
    'receipt-lines': receiptLine,
    returns: asked.id,
    invoices: invoice.id,
    'billed-orders': billed.order.id,
    'invoice-files': file!.id,
    'received-shipments': received!.id,
  };
}
