import { crc32, deflateSync } from 'node:zlib';
import iconv from 'iconv-lite';

const chunk = (type: string, content: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, check]);
};

/** A small real picture of one colour. */
export function picture(red: number, green: number, blue: number, side = 24): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: side }, () => Buffer.from([red, green, blue]))]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** A real one-page PDF that says 样张 (specimen) and what it stands for. */
export function paper(title: string): Buffer {
  const text = Buffer.from(`样张：${title}`, 'utf16le').swap16().toString('hex');
  const content = `BT /F1 18 Tf 60 760 Td <${text}> Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 5 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}

export interface Incoming {
  readonly on: string;
  readonly amountFen: bigint;
  readonly payer: string;
  readonly payerAccount: string;
  readonly remark: string;
  readonly serial: string;
}

const plain = (fen: bigint): string => `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;

/** What a Chinese bank's portal exports: GB18030, CRLF, a title row above the header. */
export function csvStatement(account: string, openingFen: bigint, lines: readonly Incoming[]): Buffer {
  let balance = openingFen;
  const rows = lines.map((line) => {
    balance += line.amountFen;
    return [
      line.on,
      line.serial,
      '',
      plain(line.amountFen),
      plain(balance),
      line.payer,
      line.payerAccount,
      line.remark,
    ];
  });
  const header = ['交易日期', '交易流水号', '借方发生额', '贷方发生额', '账户余额', '对方户名', '对方账号', '附言'];
  const text = [[`账号：${account}`], header, ...rows].map((row) => row.join(',')).join('\r\n');
  return iconv.encode(`${text}\r\n`, 'gb18030');
}

/** The same bank's ISO 20022 statement. */
export function camtStatement(account: string, openingFen: bigint, lines: readonly Incoming[]): Buffer {
  const closing = lines.reduce((sum, line) => sum + line.amountFen, openingFen);
  const balance = (code: string, fen: bigint) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="CNY">${plain(fen)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${lines[0]!.on}</Dt></Dt></Bal>`;
  const entry = (line: Incoming) =>
    `<Ntry><NtryRef>${line.serial}</NtryRef><Amt Ccy="CNY">${plain(line.amountFen)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>` +
    `<BookgDt><Dt>${line.on}</Dt></BookgDt><AcctSvcrRef>${line.serial}</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>${line.payer}</Nm></Dbtr>` +
    `<DbtrAcct><Id><Othr><Id>${line.payerAccount}</Id></Othr></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>${line.remark}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>` +
      `<Id>${lines[0]!.serial}</Id><Acct><Id><Othr><Id>${account}</Id></Othr></Id></Acct>${balance('OPBD', openingFen)}${balance('CLBD', closing)}` +
      `${lines.map(entry).join('')}</Stmt></BkToCstmrStmt></Document>\n`,
    'utf8',
  );
}
