import { fenFromYuan } from '@bangfu/kernel';
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { resultUnreadable } from '../settlement.errors.js';

export interface ResultLine {
  readonly payoutNumber: string;
  /** pending: the bank has not decided; nothing is recorded. */
  readonly outcome: 'paid' | 'refused' | 'pending';
  readonly amountFen: bigint | null;
  readonly reason: string;
}

const COLUMNS = {
  number: ['付款单号', '客户流水号', '业务编号', '备注'],
  outcome: ['处理结果', '交易状态', '处理状态', '结果', '状态'],
  amount: ['金额', '交易金额', '付款金额'],
  reason: ['失败原因', '原因', '返回信息', '处理信息'],
} as const;

/** The bank's answer to a payment file: CSV in UTF-8 or GB18030, a header with the payout's number and its outcome. Throws `payout_result_unreadable`. */
export function parseResultFile(content: Buffer): ResultLine[] {
  const rows = toRows(decode(content));
  const headerAt = rows.slice(0, 20).findIndex((row) => at(row, 'number') >= 0 && at(row, 'outcome') >= 0);
  if (headerAt < 0) throw resultUnreadable('找不到“付款单号”和“处理结果”所在的表头');
  const header = rows[headerAt]!;
  const cell = (row: readonly string[], column: keyof typeof COLUMNS): string => row[at(header, column)] ?? '';
  return rows.slice(headerAt + 1).flatMap((row) => {
    const payoutNumber = /FK\d{4}-\d{6,}/.exec(cell(row, 'number'))?.[0];
    if (!payoutNumber) return [];
    return [
      {
        payoutNumber,
        outcome: outcomeOf(cell(row, 'outcome')),
        amountFen: amountOf(cell(row, 'amount')),
        reason: cell(row, 'reason').slice(0, 300),
      },
    ];
  });
}

function outcomeOf(text: string): ResultLine['outcome'] {
  if (/失败|退回|退票|退汇|拒绝|不成功|FAIL|REJECT/i.test(text)) return 'refused';
  return /成功|已付|完成|SUCCESS|PAID/i.test(text) ? 'paid' : 'pending';
}

function amountOf(text: string): bigint | null {
  const plain = text.replace(/[¥￥\s]/g, '');
  if (plain === '') return null;
  try {
    return fenFromYuan(plain);
  } catch {
    throw resultUnreadable(`金额“${plain.slice(0, 20)}”无效`);
  }
}

const at = (row: readonly string[], column: keyof typeof COLUMNS): number => {
  for (const word of COLUMNS[column]) {
    const found = row.findIndex((cell) => cell.replace(/[()（）元]/g, '') === word);
    if (found >= 0) return found;
  }
  return -1;
};

function decode(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content).replace(/^\uFEFF/, '');
  } catch {
    return iconv.decode(content, 'gb18030');
  }
}

function toRows(text: string): string[][] {
  try {
    const rows = parse(text, { relax_column_count: true, relax_quotes: true, skip_empty_lines: true });
    return rows.map((row) => row.map((cell) => cell.replace(/\t/g, ' ').trim()));
  } catch {
    throw resultUnreadable('文件不是有效的 CSV');
  }
}
