import { createHash } from 'node:crypto';
import { invalid } from '@bangfu/kernel';

/** One booking on a bank account. Positive is money in, negative money out; fen. */
export interface StatementLine {
  readonly bookedOn: string;
  readonly amountFen: bigint;
  readonly balanceFen: bigint | null;
  readonly counterpartyName: string;
  readonly counterpartyAccount: string;
  readonly remark: string;
  /** The bank's own serial number; empty when it gives none. */
  readonly serial: string;
  /** The sub-account (虚拟子账号) that was paid into; empty when there is none. */
  readonly virtualAccount?: string;
  /** True for 冲正 / a reversal entry. */
  readonly reversal: boolean;
}

export interface ParsedStatement {
  readonly format: 'csv' | 'xlsx' | 'camt053';
  /** The account that the file is about; empty when it does not say. */
  readonly accountNumber: string;
  readonly openingFen: bigint | null;
  readonly closingFen: bigint | null;
  /** Oldest first. */
  readonly lines: readonly StatementLine[];
}

/** Banks also list what moved nothing, such as a fee they waived; it is no booking. */
export const movesMoney = (line: StatementLine): boolean => line.amountFen !== 0n;

export const unreadable = (why: string) =>
  invalid('statement_unreadable', `无法识别的银行流水文件：${why}`, { field: 'fileId' });

/** Checks that opening + Σ = closing and that each balance follows from the one before. Throws `statement_inconsistent`. */
export function checkBalances(statement: ParsedStatement): void {
  const { openingFen, closingFen, lines } = statement;
  const sum = lines.reduce((total, line) => total + line.amountFen, 0n);
  if (openingFen !== null && closingFen !== null && openingFen + sum !== closingFen) {
    throw invalid('statement_inconsistent', '流水不连续：期初余额加发生额不等于期末余额', { field: 'fileId' });
  }
  lines.forEach((line, index) => {
    const before = index === 0 ? openingFen : lines[index - 1]!.balanceFen;
    if (before === null || line.balanceFen === null || before + line.amountFen === line.balanceFen) return;
    throw invalid('statement_inconsistent', `流水第 ${index + 1} 笔的余额与上一笔不衔接，可能缺少记录`, {
      field: 'fileId',
      line: index + 1,
    });
  });
}

/**
 * What makes a line the same line in another file: the bank's serial and the amount (banks give one serial to a payment
 * and its reversal, and to all bookings of a batch), or else date, amount, counterparty, remark and balance; each together
 * with its place among equals.
 */
export function lineKeys(lines: readonly StatementLine[]): string[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const base = line.serial ? `s:${line.serial}:${line.amountFen}` : `h:${digestOf(line)}`;
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return `${base}:${nth}`;
  });
}

function digestOf(line: StatementLine): string {
  const words = [
    line.bookedOn,
    line.amountFen,
    line.counterpartyAccount || line.counterpartyName,
    line.remark,
    line.balanceFen ?? '',
  ];
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 40);
}
