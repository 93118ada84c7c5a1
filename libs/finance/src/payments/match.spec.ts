import { referenceCode } from '../reference-code.js';
import { match, normalName, type OpenInvoice } from './match.js';

const invoice = (n: number, openFen: bigint, over: Partial<OpenInvoice> = {}): OpenInvoice => ({
  id: `i${n}`,
  buyerId: 'prison',
  referenceCode: referenceCode('2026-11-01', n),
  openFen,
  dueOn: `2026-12-0${n}`,
  ...over,
});
const open = [invoice(1, 1000n), invoice(2, 500n), invoice(3, 500n, { buyerId: 'school' })];
const nobody = { byAccount: [], byName: [] };
const line = (amountFen: bigint, remark = '', counterpartyName = '') => ({ amountFen, remark, counterpartyName });

describe('matching a payment', () => {
  it('case B1: code and exact amount pay the invoice', () => {
    expect(match(line(1000n, open[0]!.referenceCode), open, nobody)).toEqual({
      how: 'code',
      parts: [{ invoiceId: 'i1', amountFen: 1000n }],
      leftFen: 0n,
      buyerId: 'prison',
    });
  });

  it('case B2: code right and fifty fen short pays in part', () => {
    expect(match(line(950n, open[0]!.referenceCode), open, nobody)!.parts).toEqual([
      { invoiceId: 'i1', amountFen: 950n },
    ]);
  });

  it('case B3, B4: several codes are paid oldest first, and what is short stays open on the last', () => {
    const remark = `${open[1]!.referenceCode} ${open[0]!.referenceCode}`;
    expect(match(line(1500n, remark), open, nobody)!.parts.map((part) => part.amountFen)).toEqual([1000n, 500n]);
    expect(match(line(1200n, remark), open, nobody)!.parts).toEqual([
      { invoiceId: 'i1', amountFen: 1000n },
      { invoiceId: 'i2', amountFen: 200n },
    ]);
  });

  it("case B5: what is over is the buyer's credit", () => {
    expect(match(line(1100n, open[0]!.referenceCode), open, nobody)).toMatchObject({
      leftFen: 100n,
      buyerId: 'prison',
    });
  });

  it('case B6: a mistyped code is left to a person, even when amount and name fit', () => {
    const wrong = open[0]!.referenceCode.replace('NZ2611', 'NZ2612');
    expect(match(line(1000n, `${wrong} ${open[0]!.referenceCode.slice(0, -1)}`), open, nobody)).toBeNull();
    const payer = { byAccount: ['prison'], byName: ['prison'] };
    const code = open[0]!.referenceCode;
    const last = code.endsWith('A') ? 'B' : 'A';
    for (const remark of [wrong, code.slice(0, -1) + last, code.slice(0, 9), code.replace('000', 'OOO')]) {
      expect([remark, match(line(1000n, `货款${remark}`), open, payer)]).toEqual([remark, null]);
    }
    expect(match(line(1000n, '货款 NZ 乳业'), open, payer)).toMatchObject({ how: 'known_account' });
  });

  it('a code whose invoice is closed is left to a person', () => {
    expect(match(line(1000n, referenceCode('2026-11-01', 9)), open, { byAccount: ['prison'], byName: [] })).toBeNull();
  });

  it('case B11: a known third-party account pays the one invoice with that amount', () => {
    expect(match(line(500n), open, { byAccount: ['prison'], byName: [] })).toMatchObject({
      how: 'known_account',
      parts: [{ invoiceId: 'i2', amountFen: 500n }],
    });
  });

  it('case B12: the same amount open for two buyers is never matched on the amount alone', () => {
    expect(match(line(500n), open, nobody)).toBeNull();
    expect(match(line(500n), open, { byAccount: [], byName: ['prison', 'school'] })).toBeNull();
    expect(match(line(500n), open, { byAccount: ['prison', 'school'], byName: ['prison'] })).toBeNull();
  });

  it('money over for two different buyers is left to a person', () => {
    expect(match(line(2000n, `${open[0]!.referenceCode}${open[2]!.referenceCode}`), open, nobody)).toBeNull();
  });

  it('names are compared without marks and blanks', () => {
    expect(normalName('湘南监狱（食堂） ')).toBe(normalName('湘南监狱(食堂)'));
  });
});
