import { Categories } from '@bangfu/catalog';
import { type Actor, Database } from '@bangfu/kernel';
import { Parties } from '@bangfu/parties';
import { testApp, type TestApp } from '../../../test/support/app.js';
import type { Client } from '../../../test/support/client.js';
import { sampleEInvoice } from '../../../test/support/factories/einvoice.js';
import { type Delivered, deliveredOrder } from '../../../test/support/factories/money.js';
import { admittedSupplier, person, staffedUnit } from '../../../test/support/factories/people.js';
import type { TradingRoom } from '../../../test/support/factories/trading-room.js';
import { StorefrontModule } from '../../storefront/src/storefront.module.js';
import { VendorModule } from '../src/vendor.module.js';

const PAPER = '/api/vendor/invoices/paper';
let app: TestApp;
let room: TradingRoom;
let owner: Client;
/** As the goods are taxed. */
const AGREED = {
  lines: [{ name: '*样张*山茶油', amount: '412.84', rate: '0.09', tax: '37.16' }],
  totals: { amount: '412.84', tax: '37.16', total: '450.00' },
};
let names: typeof AGREED & { sellerName: string; sellerTaxNumber: string; buyerName: string; buyerTaxNumber: string };
let supplierId: string;
let supplier: Actor;
let first: Delivered;

beforeAll(async () => {
  app = await testApp({ modules: [StorefrontModule, VendorModule], seeded: true });
  app.clock.set('2026-03-18T10:00:00+08:00');
  room = { ...app, database: app.get(Database), at: app.database } as unknown as TradingRoom;
  await app.get(Categories).importAll();
  supplierId = await admittedSupplier(room);
  supplier = await person(room, supplierId, 'coop_owner');
  owner = await signedInAs(supplier);
  first = await delivered();
  const seller = await app.get(Parties).find(supplierId);
  const buyer = await app.get(Parties).find(first.unit.id);
  await room.database.query('UPDATE organisations SET credit_code = $2 WHERE id = $1', [supplierId, '8'.repeat(18)]);
  names = {
    ...AGREED,
    ...{ sellerName: seller.name, sellerTaxNumber: '8'.repeat(18) },
    ...{ buyerName: buyer.name, buyerTaxNumber: buyer.creditCode ?? '' },
  };
}, 120_000);
afterAll(() => app?.close());

async function delivered(): Promise<Delivered> {
  const unit = first?.unit ?? (await staffedUnit(room));
  return deliveredOrder(room, undefined, {}, { unit, supplier });
}

/** A session for somebody who has no password here. */
async function signedInAs({ userId }: Actor): Promise<Client> {
  const [row] = await room.database.query<{ login: string }>(
    `UPDATE users SET password_hash = (SELECT max(password_hash) FROM users WHERE password_hash <> 'x') WHERE id = $1 RETURNING login`,
    [userId],
  );
  return app.client(row!.login);
}

const uploaded = async (content: Buffer | string, name = '样张.xml'): Promise<string> =>
  (await owner.upload({ name, content, purpose: 'invoice' })).body.id;
const read = async (content: Buffer | string, receiptIds = [first.receiptId]) =>
  owner.post(PAPER, { fileId: await uploaded(content), receiptIds });
const kinds = ({ body }: { body: { differences: { kind: string }[] } }) => body.differences.map(({ kind }) => kind);

describe('the XML of a digital invoice', () => {
  it('is read by the server, with nothing to say where it agrees', async () => {
    const number = '1'.padStart(20, '0');
    const { status, body } = await read(sampleEInvoice({ ...names, number }));
    expect(status).toBe(200);
    expect(body).toEqual({
      invoiceNumber: number,
      issuedOn: '2026-03-18',
      seller: { name: names.sellerName, taxNumber: names.sellerTaxNumber },
      buyer: { name: names.buyerName, taxNumber: names.buyerTaxNumber || null },
      ...{ amountFen: '41284', taxFen: '3716', totalFen: '45000' },
      lines: [{ name: '*样张*山茶油', rate: '9%', amountFen: '41284', taxFen: '3716' }],
      differences: [],
    });
  });

  it('has everything named that differs from the delivery, its buyer and the supplier', async () => {
    const strange = { buyerName: '样张单位', sellerName: '样张合作社', issueTime: '2026-03-19' };
    const lines = [{ name: '*样张*山茶油', amount: '400.00', rate: '0.13', tax: '52.00' }];
    const totals = { amount: '400.00', tax: '52.00', total: '452.00' };
    const answer = await read(sampleEInvoice({ ...names, ...strange, lines, totals }));
    expect(kinds(answer)).toEqual(['title', 'seller', 'issued_in_future', 'amount', 'tax', 'tax']);
    expect(answer.body.differences.slice(3)).toEqual([
      { kind: 'amount', taxTreatment: null, expectedFen: '45000', foundFen: '45200' },
      { kind: 'tax', taxTreatment: '9', expectedFen: '45000', foundFen: '0' },
      { kind: 'tax', taxTreatment: '13', expectedFen: '0', foundFen: '45200' },
    ]);
    expect(kinds(await read(sampleEInvoice({ ...names, sellerTaxNumber: '0'.repeat(18) })))).toEqual(['seller']);
  });

  it("has another tax number than the buyer's named, where the buyer's is known", async () => {
    const { id } = first.unit;
    await app.get(Database).query('UPDATE organisations SET credit_code = $2 WHERE id = $1', [id, '9'.repeat(18)]);
    const paper = sampleEInvoice({ ...names, buyerTaxNumber: '0'.repeat(18) });
    expect(kinds(await read(paper))).toEqual(['tax_number']);
    await app.get(Database).query('UPDATE organisations SET credit_code = NULL WHERE id = $1', [id]);
    expect(kinds(await read(paper))).toEqual([]);
  });

  it('is kept as every invoice file is: its number and its bytes are registered once', async () => {
    const number = '2'.padStart(20, '0');
    const xml = sampleEInvoice({ ...names, number });
    const next = await delivered();
    const registration = async (receiptId: string, invoiceNumber: string, content = xml) => ({
      ...{ receiptIds: [receiptId], invoiceNumber, kind: 'digital', title: names.buyerName, taxNumber: null },
      ...{ amountFen: '45000', issuedOn: '2026-03-18', fileId: await uploaded(content) },
    });
    const done = await owner.post('/api/vendor/invoices', await registration(first.receiptId, number));
    expect(done.status).toBe(201);
    expect((await owner.get(`/api/files/${done.body.fileId}/content`)).raw.toString()).toBe(xml);
    expect(kinds(await read(xml, [next.receiptId]))).toEqual(['number_used']);
    const other = (content = xml) => registration(next.receiptId, '3'.padStart(20, '0'), content);
    expect((await owner.post('/api/vendor/invoices', await other())).body.code).toBe('invoice_file_used');
    const again = await registration(next.receiptId, number, `${xml}\n`);
    expect((await owner.post('/api/vendor/invoices', again)).body.code).toBe('invoice_number_used');
    first = next;
  });

  it('that is hostile or of another structure is refused in plain words, and can still be registered by hand', async () => {
    const bomb = sampleEInvoice(names).replace('<EInvoice>', '<!DOCTYPE x [<!ENTITY a "&a;&a;">]><EInvoice>');
    const papers = [bomb, `<EInvoice>${' '.repeat(1_048_576)}</EInvoice>`, '<Fapiao><Number>1</Number></Fapiao>'];
    for (const content of papers) {
      const { status, body } = await read(content);
      expect([status, body.code, body.detail?.field ?? body.field]).toEqual([
        422,
        'invoice_paper_unreadable',
        'fileId',
      ]);
    }
    const fileId = await uploaded('%PDF-1.4\n%%EOF\n', '样张.pdf');
    expect((await owner.post(PAPER, { fileId, receiptIds: [first.receiptId] })).body.code).toBe(
      'invoice_paper_unreadable',
    );
    const byHand = {
      ...{ receiptIds: [first.receiptId], invoiceNumber: '4'.padStart(20, '0'), kind: 'digital' },
      ...{ title: names.buyerName, amountFen: '45000', issuedOn: '2026-03-18', fileId: await uploaded(papers[2]!) },
    };
    expect((await owner.post('/api/vendor/invoices', byHand)).status).toBe(201);
  });

  it('is read only by whose file and whose deliveries they are', async () => {
    const fileId = await uploaded(sampleEInvoice(names));
    const ask = { fileId, receiptIds: [first.receiptId] };
    const stranger = await signedInAs(await person(room, await admittedSupplier(room), 'coop_owner'));
    expect((await stranger.post(PAPER, ask)).body.code).toBe('file_missing');
    const own = await stranger.upload({ name: '样张.xml', content: sampleEInvoice(names), purpose: 'invoice' });
    const others = await stranger.post(PAPER, { ...ask, fileId: own.body.id });
    expect(others.body.code).toBe('receipt_not_invoiceable');
    expect((await app.anonymous().post(PAPER, ask)).status).toBe(401);
    expect((await (await signedInAs(first.unit.buyer)).post(PAPER, ask)).status).toBe(403);
    const missing = '0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58';
    expect((await owner.post(PAPER, { fileId, receiptIds: [missing] })).body.code).toBe('receipt_not_invoiceable');
    expect((await owner.post(PAPER, { fileId: missing, receiptIds: [first.receiptId] })).status).toBe(404);
  });
});
