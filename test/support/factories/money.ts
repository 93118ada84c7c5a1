import { randomInt } from 'node:crypto';
import { BankAccounts, type ImportResult, type InvoiceRow, Invoices, Statements } from '@bangfu/finance';
import { FulfilmentQueries, Receipts, ShipmentQueries, Shipments } from '@bangfu/fulfilment';
import { type Actor, Clock, Files, newId, SYSTEM, yuanFromFen } from '@bangfu/kernel';
import { Parties } from '@bangfu/parties';
import iconv from 'iconv-lite';
import { confirmedOrder, type Placed } from './orders.js';
import type { Goods } from './goods.js';
import { person } from './people.js';
import type { TradingRoom } from './trading-room.js';

export interface Delivered extends Placed {
  readonly receiptId: string;
  readonly receiptLineIds: string[];
  readonly amountFen: bigint;
}

/** An order whose goods were sent and accepted in full. */
export async function deliveredOrder(
  room: TradingRoom,
  goods: readonly (Goods & { quantity: bigint })[] = [{ quantity: 10n }],
  more: Parameters<typeof confirmedOrder>[2] = {},
  between?: Parameters<typeof confirmedOrder>[3],
): Promise<Delivered> {
  const trade = await confirmedOrder(room, goods, more, between);
  const lines = trade.lines.map((line) => ({ orderLineId: line.id, quantity: line.quantity }));
  const { id } = await room.get(Shipments).send(trade.supplier, trade.order.id, { carrier: '自送', lines });
  const sent = await room.get(ShipmentQueries).findAs('buyer', trade.unit.acceptor, id);
  await room.get(Receipts).accept(
    trade.unit.acceptor,
    id,
    sent.lines.map((line) => ({ shipmentLineId: line.id })),
  );
  const [receipt] = await room.get(FulfilmentQueries).receipts(trade.order.id);
  const amountFen = receipt!.goodsFen + receipt!.freightFen;
  return { ...trade, receiptId: receipt!.id, receiptLineIds: receipt!.lines.map((line) => line.id), amountFen };
}

/** Every invoice is a paper of its own. */
const paper = (number: string): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%${number}\n%%EOF\n`);

/** The supplier's invoice for delivered orders of one buyer. */
export async function invoiced(
  room: TradingRoom,
  delivered: readonly Delivered[],
  more: { amountFen?: bigint; issuedOn?: string; paperOf?: string } = {},
): Promise<InvoiceRow> {
  const { supplier, unit } = delivered[0]!;
  const buyer = await room.get(Parties).find(unit.id);
  const invoiceNumber = String(randomInt(1, 2 ** 47)).padStart(20, '0');
  const content = paper(more.paperOf ?? invoiceNumber);
  const file = await room.get(Files).store(supplier, { name: '样张.pdf', purpose: 'invoice', content });
  return room.get(Invoices).issue(supplier, {
    receiptIds: delivered.map((each) => each.receiptId),
    invoiceNumber,
    kind: 'digital',
    title: buyer.name,
    amountFen: more.amountFen ?? delivered.reduce((sum, each) => sum + each.amountFen, 0n),
    issuedOn: more.issuedOn ?? room.get(Clock).today(),
    fileId: file.id,
  });
}

export interface Collection {
  readonly operator: Actor;
  readonly accountId: string;
  readonly number: string;
}

/** The operator's collection account. */
export async function collection(room: TradingRoom): Promise<Collection> {
  const id = newId();
  await room.get(Parties).insert(SYSTEM, {
    id,
    kind: 'operator',
    name: `某运营中心${id.slice(-8)}`,
    shortName: '运营',
    divisionCode: '43',
    parentId: null,
    invented: true,
  });
  const operator = await person(room, id, 'operator');
  const number = String(randomInt(10 ** 12, 10 ** 13));
  const account = await room
    .get(BankAccounts)
    .register(operator, { bankName: '某银行', accountName: '运营中心', number }, 'collection');
  return { operator, accountId: account.id, number };
}

export interface Booking {
  readonly on?: string;
  readonly amountFen: bigint;
  readonly name?: string;
  readonly account?: string;
  readonly remark?: string;
  readonly serial?: string;
}

/** A statement file of the account as a bank writes it. */
export function statementCsv(
  number: string,
  openingFen: bigint,
  bookings: readonly Booking[],
  encoding = 'gb18030',
): Buffer {
  let balance = openingFen;
  const rows = bookings.map(
    ({ on = '2026-03-18', amountFen, name = '', account = '', remark = '', serial = newId() }) => {
      balance += amountFen;
      const [debit, credit] = amountFen < 0n ? [yuanFromFen(-amountFen), ''] : ['', yuanFromFen(amountFen)];
      return [on, debit, credit, yuanFromFen(balance), name, account, remark, serial].join(',');
    },
  );
  return iconv.encode(
    [`账号,${number}`, '交易日期,借方金额,贷方金额,余额,对方户名,对方账号,附言,流水号', ...rows].join('\r\n'),
    encoding,
  );
}

export async function importStatement(room: TradingRoom, to: Collection, content: Buffer): Promise<ImportResult> {
  const file = await room.get(Files).store(to.operator, { name: '流水.csv', purpose: 'statement', content });
  return room.get(Statements).import(to.operator, to.accountId, file.id);
}
