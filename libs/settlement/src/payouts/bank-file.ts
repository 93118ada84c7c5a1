import { csvCell } from '@bangfu/finance';
import { yuanFromFen } from '@bangfu/kernel';
import iconv from 'iconv-lite';

export type BankFileEncoding = 'gb18030' | 'utf-8';

export interface BankFileLine {
  readonly payoutNumber: string;
  readonly accountName: string;
  readonly accountNumber: string;
  readonly bankName: string;
  readonly amountFen: bigint;
  readonly remark: string;
}

const HEAD = ['序号', '付款单号', '收款人户名', '收款人账号', '收款人开户行', '金额', '附言'];

/**
 * The payment file that the operator gives to the bank (docs/flows/settlement.md): CSV, one payment a line, amounts in yuan with two
 * places. Account numbers are in full, here alone. No cell can be run as a formula.
 */
export function writeBankFile(lines: readonly BankFileLine[], encoding: BankFileEncoding): Buffer {
  const rows = lines.map((line, index) => [
    String(index + 1),
    line.payoutNumber,
    line.accountName,
    line.accountNumber,
    line.bankName,
    yuanFromFen(line.amountFen),
    line.remark,
  ]);
  const text = `${[HEAD, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
  return encoding === 'gb18030' ? iconv.encode(text, 'gb18030') : Buffer.from(`\uFEFF${text}`);
}
