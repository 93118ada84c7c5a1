import ExcelJS from 'exceljs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { parseCamt053 } from './camt053.js';
import { parseCsvStatement } from './csv-statement.js';
import { checkBalances, lineKeys } from './statement.js';
import { parseXlsxStatement } from './xlsx-statement.js';

const csv = `账号：,43001234567890\r\n交易日期,借方金额,贷方金额,余额,对方户名,对方账号,附言,流水号
2026-11-02,,"12,345.10","112,345.10",湘南监狱,\t430055556666,货款 NZ26110001234,A001
20261103,45.10,,"112,300.00",工商银行,,手续费,A002
合计,45.10,"12,345.10",,,,,`;

describe('a CSV statement', () => {
  it('case B8: reads the same from UTF-8 with a byte order mark and from GB18030', () => {
    const utf8 = parseCsvStatement(Buffer.from(`\uFEFF${csv}`));
    expect(parseCsvStatement(iconv.encode(csv, 'gb18030'))).toEqual(utf8);
    expect(utf8).toMatchObject({ accountNumber: '43001234567890', openingFen: 10_000_000n, closingFen: 11_230_000n });
    expect(utf8.lines.map((line) => [line.bookedOn, line.amountFen, line.counterpartyAccount])).toEqual([
      ['2026-11-02', 1_234_510n, '430055556666'],
      ['2026-11-03', -4_510n, ''],
    ]);
    expect(() => checkBalances(utf8)).not.toThrow();
  });

  it('turns a file with the newest line first around', () => {
    const [head, columns, first, second] = csv.split(/\r?\n/);
    const reversed = parseCsvStatement(Buffer.from([head, columns, second, first].join('\n')));
    expect(reversed.lines.map((line) => line.serial)).toEqual(['A001', 'A002']);
  });

  it('shows a line that is missing', () => {
    const broken = parseCsvStatement(Buffer.from(csv.replace('112,300.00', '112,299.99')));
    expect(() => checkBalances(broken)).toThrow(expect.objectContaining({ code: 'statement_inconsistent' }) as Error);
  });

  it('is refused with its line when an amount is no amount', () => {
    expect(() => parseCsvStatement(Buffer.from(csv.replace('45.10,', '4x.10,')))).toThrow(/第 4 行的金额/);
  });

  it('passes over rows that move nothing, such as a waived fee', () => {
    const waived = csv.replace('合计', '20261103,0.00,,"112,300.00",工商银行,,手续费减免,A003\n合计');
    const statement = parseCsvStatement(Buffer.from(waived));
    expect(statement.lines.map((line) => line.serial)).toEqual(['A001', 'A002']);
    expect(() => checkBalances(statement)).not.toThrow();
  });

  it('never fails with anything but a clear refusal, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => parseCsvStatement(Buffer.from(bytes))).toThrow(
          expect.objectContaining({ code: 'statement_unreadable' }) as Error,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a workbook', () => {
  const HEAD = ['交易日期', '借方金额', '贷方金额', '余额', '对方户名', '对方账号', '附言', '流水号'];
  const workbook = async (...rows: ExcelJS.CellValue[][]) => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('明细').addRows([['账号：', '43001234567890'], HEAD, ...rows]);
    return Buffer.from(await book.xlsx.writeBuffer());
  };
  const paid = [
    new Date('2026-11-02'),
    null,
    12345.1,
    112345.1,
    '湘南监狱',
    '0430055556666',
    '货款 NZ26110001234',
    'A001',
  ];
  const fee = [20261103, 45.1, null, { formula: 'D3-B4', result: 112345.1 - 45.1 }, '工商银行', '', '手续费', 'A002'];
  const total = ['合计', 45.1, 12345.1];

  it('case B8: gives the rows that the CSV of the same bank gives', async () => {
    const { format, ...read } = await parseXlsxStatement(await workbook(paid, fee, total));
    const { format: csvFormat, ...same } = parseCsvStatement(
      Buffer.from(csv.replace('\t430055556666', '0430055556666')),
    );
    expect([format, csvFormat]).toEqual(['xlsx', 'csv']);
    expect(read).toEqual(same);
  });

  it('is refused with its line when a spreadsheet has taken an account for a number, as a CSV that went through one', async () => {
    const lost = [...paid];
    lost[5] = 6.222021234567890123e18;
    await expect(parseXlsxStatement(await workbook(lost))).rejects.toThrow(/第 3 行的账号/);
    expect(() => parseCsvStatement(Buffer.from(csv.replace('\t430055556666', '6.22202E+18')))).toThrow(/第 3 行的账号/);
  });

  it('that is none is refused', async () => {
    await expect(parseXlsxStatement(Buffer.from('PK\u0003\u0004 and no more'))).rejects.toMatchObject({
      code: 'statement_unreadable',
    });
  });
});

const entry = (amount: string, direction: string, more = '') =>
  `<Ntry><Amt Ccy="CNY">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-02</Dt></BookgDt><AcctSvcrRef>R1</AcctSvcrRef>${more}</Ntry>`;
const camt = (
  entries: string,
  closing = '1100.00',
) => `<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
<Acct><Id><Othr><Id>0043001234</Id></Othr></Id></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">1000.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">${closing}</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>${entries}</Stmt></BkToCstmrStmt></Document>`;
const details = `<NtryDtls><TxDtls><RltdPties><Dbtr><Nm>湘南监狱</Nm></Dbtr><DbtrAcct><Id><Othr><Id>4300</Id></Othr></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>货款</Ustrd></RmtInf></TxDtls></NtryDtls>`;

describe('a camt.053 statement', () => {
  it('reads account, balances, payer and remark; leading zeros stay', () => {
    const statement = parseCamt053(Buffer.from(camt(entry('100.00', 'CRDT', details))));
    expect(statement).toMatchObject({ accountNumber: '0043001234', openingFen: 100_000n, closingFen: 110_000n });
    expect(statement.lines).toEqual([
      expect.objectContaining({
        amountFen: 10_000n,
        counterpartyName: '湘南监狱',
        counterpartyAccount: '4300',
        remark: '货款',
        serial: 'R1',
      }),
    ]);
    expect(() => checkBalances(statement)).not.toThrow();
  });

  it('reads the parts of a batch from the older dialect too, and knows them from one another', () => {
    const part = (fen: string) => `<TxDtls><AmtDtls><TxAmt><Amt Ccy="CNY">${fen}</Amt></TxAmt></AmtDtls></TxDtls>`;
    const { lines } = parseCamt053(
      Buffer.from(camt(entry('100.00', 'CRDT', `<NtryDtls>${part('60.00')}${part('40.00')}</NtryDtls>`))),
    );
    expect(lines.map((line) => [line.amountFen, line.serial])).toEqual([
      [6_000n, 'R1/1'],
      [4_000n, 'R1/2'],
    ]);
  });

  it('is refused when opening and entries do not make the closing balance', () => {
    expect(() => checkBalances(parseCamt053(Buffer.from(camt(entry('99.99', 'CRDT')))))).toThrow(/期初余额/);
  });

  it('is refused with a document type, another currency, two statements or broken XML', () => {
    const refused = (text: string) =>
      expect(() => parseCamt053(Buffer.from(text))).toThrow(
        expect.objectContaining({ code: 'statement_unreadable' }) as Error,
      );
    refused(`<!DOCTYPE x [<!ENTITY e "1">]>${camt('')}`);
    refused(camt(entry('1.00', 'CRDT')).replaceAll('CNY', 'USD'));
    refused('<Document><BkToCstmrStmt>');
    refused('<Document/>');
  });
});

describe('line keys', () => {
  const line = {
    bookedOn: '2026-11-02',
    amountFen: 100n,
    balanceFen: null,
    counterpartyName: '甲',
    counterpartyAccount: '',
    remark: '',
    serial: '',
    reversal: false,
  };

  it('tell two equal bookings apart and stay the same in another file', () => {
    const keys = lineKeys([line, line]);
    expect(new Set(keys).size).toBe(2);
    expect(lineKeys([line, line, { ...line, amountFen: 5n }]).slice(0, 2)).toEqual(keys);
  });
});
