import { fenFromYuan, isBusinessDate } from '@bangfu/kernel';
import { list, path, string, type XmlNode as Node, xmlReader } from '../xml.js';
import { movesMoney, type ParsedStatement, type StatementLine, unreadable } from './statement.js';

const read = xmlReader(['Stmt', 'Bal', 'Ntry', 'NtryDtls', 'TxDtls', 'Ustrd'], unreadable);

/** An ISO 20022 camt.053 statement in CNY; document types and entities are refused before parsing. */
export function parseCamt053(content: Buffer): ParsedStatement {
  const statements = list(path(read(content.toString('utf8')), 'Document', 'BkToCstmrStmt'), 'Stmt');
  if (statements.length === 0) throw unreadable('XML 中没有 camt.053 对账单');
  if (statements.length > 1) throw unreadable('一个文件只能包含一份对账单');
  const statement = statements[0]!;
  return {
    format: 'camt053',
    accountNumber: accountOf(path(statement, 'Acct', 'Id')),
    openingFen: balanceOf(statement, ['OPBD', 'PRCD']),
    closingFen: balanceOf(statement, ['CLBD']),
    lines: list(statement, 'Ntry')
      .filter((entry) => string(path(entry, 'Sts'), 'Cd') !== 'PDNG')
      .flatMap(toLines)
      .filter(movesMoney),
  };
}

const accountOf = (id: Node): string => string(id, 'IBAN') || string(path(id, 'Othr'), 'Id');

/** Of an entry, a balance, or a part of a batch, where older versions write the amount further down. */
function amountOf(node: Node): bigint {
  const holder = node.Amt === undefined ? path(node, 'AmtDtls', 'TxAmt') : node;
  const amount = path(holder, 'Amt');
  const currency = amount['@_Ccy'];
  if (currency !== undefined && currency !== 'CNY') throw unreadable(`币种“${String(currency).slice(0, 3)}”不是人民币`);
  try {
    const fen = fenFromYuan(string(holder, 'Amt'));
    return string(node, 'CdtDbtInd') === 'DBIT' ? -fen : fen;
  } catch {
    throw unreadable('金额无效');
  }
}

function balanceOf(statement: Node, codes: readonly string[]): bigint | null {
  const found = list(statement, 'Bal').find((balance) =>
    codes.includes(string(path(balance, 'Tp', 'CdOrPrtry'), 'Cd')),
  );
  return found ? amountOf(found) : null;
}

/** One line per transaction detail; an entry without details, or with one, is one line. */
function toLines(entry: Node): StatementLine[] {
  const details = list(entry, 'NtryDtls').flatMap((each) => list(each, 'TxDtls'));
  const bookedOn = (string(path(entry, 'BookgDt'), 'Dt') || string(path(entry, 'BookgDt'), 'DtTm')).slice(0, 10);
  if (!isBusinessDate(bookedOn)) throw unreadable('记账日期无效');
  const whole = amountOf(entry);
  const serial = string(entry, 'AcctSvcrRef') || string(entry, 'NtryRef');
  const reversal = string(entry, 'RvslInd') === 'true';
  if (details.length <= 1) return [lineOf(details[0] ?? {}, { bookedOn, amountFen: whole, serial, reversal, whole })];
  return details.map((detail, index) =>
    lineOf(detail, {
      bookedOn,
      amountFen: amountOf({ CdtDbtInd: entry.CdtDbtInd, ...detail }),
      serial: serial && `${serial}/${index + 1}`,
      reversal,
      whole,
    }),
  );
}

function lineOf(
  detail: Node,
  known: { bookedOn: string; amountFen: bigint; serial: string; reversal: boolean; whole: bigint },
): StatementLine {
  const incoming = known.whole > 0n;
  const parties = path(detail, 'RltdPties');
  const party = path(parties, incoming ? 'Dbtr' : 'Cdtr');
  const ustrd = path(detail, 'RmtInf').Ustrd;
  return {
    bookedOn: known.bookedOn,
    amountFen: known.amountFen,
    balanceFen: null,
    counterpartyName: string(party, 'Nm') || string(path(party, 'Pty'), 'Nm'),
    counterpartyAccount: accountOf(path(parties, incoming ? 'DbtrAcct' : 'CdtrAcct', 'Id')),
    remark: [...(Array.isArray(ustrd) ? ustrd : []), string(path(detail, 'Refs'), 'EndToEndId')]
      .filter((each) => typeof each === 'string' && each)
      .join(' '),
    serial: known.serial,
    reversal: known.reversal,
  };
}
