import { businessDate, yuanFromFen } from '@bangfu/kernel';

export type CellKind = 'text' | 'fen' | 'bps' | 'whole' | 'date' | 'instant';
export type Cell = string | number | bigint | Date | null;

export interface Column {
  readonly title: string;
  readonly kind: CellKind;
  /** Characters, for XLSX and, as a proportion, for PDF. */
  readonly width: number;
}

/** A table of any length: rows come in batches and are never all in memory. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly batches: AsyncIterable<Cell[][]> | Iterable<Cell[][]>;
}

/** What every exported file says of itself, before its rows. */
export interface Imprint {
  /** Makes every file's bytes its own, so that one can be taken away without another. */
  readonly exportId: string;
  readonly title: string;
  readonly scope: string;
  readonly filters: string;
  readonly generatedAt: Date;
  readonly by: string;
  readonly ledgerPosition: bigint;
  readonly ledgerHash: string;
  /** Transfers in the data that were not sealed yet. */
  readonly ledgerUnsealed: number;
}

/** Called after each batch; a throw ends the writing. */
export type Progress = (rows: number) => Promise<void>;

export const imprintLines = (imprint: Imprint): [string, string][] => [
  ['范围', imprint.scope],
  ['条件', imprint.filters],
  ['生成时间', instantText(imprint.generatedAt)],
  ['导出人', imprint.by],
  ['导出编号', imprint.exportId],
  ['账本位置', ledgerText(imprint)],
  ['账本哈希', imprint.ledgerHash],
];

export const ledgerText = ({ ledgerPosition, ledgerUnsealed }: Imprint): string =>
  `第${ledgerPosition}笔${ledgerUnsealed > 0 ? `（另有${ledgerUnsealed}笔待封存）` : ''}`;

/** '2026-03-18 10:00:05' in Asia/Shanghai. */
export const instantText = (at: Date): string => {
  const shifted = new Date(at.getTime() + 8 * 3_600_000).toISOString();
  return `${businessDate(at)} ${shifted.slice(11, 19)}`;
};

export const shareText = (bps: number): string => `${Math.trunc(bps / 100)}.${String(bps % 100).padStart(2, '0')}%`;

/** A cell that a spreadsheet would run as a formula becomes plain text. */
export const harmless = (text: string): string => (/^[=+\-@\t\r\n|%]/.test(text) ? `'${text}` : text);

/** The cell as people read it. */
export function cellText(value: Cell, kind: CellKind): string {
  if (value === null) return '';
  switch (kind) {
    case 'fen':
      return yuanFromFen(BigInt(value as bigint));
    case 'bps':
      return shareText(Number(value));
    case 'instant':
      return instantText(value as Date);
    case 'whole':
    case 'date':
    case 'text':
      return typeof value === 'string' ? harmless(value) : String(value);
  }
}

/** The same in the table of a document: amounts in groups of three, a dash where there is nothing to divide by. */
export const tableText = (value: Cell, { kind }: Pick<Column, 'kind'>): string => {
  const text = value === null && kind === 'bps' ? '—' : cellText(value, kind);
  return kind === 'fen' ? grouped(text) : text;
};

/** 12.35万元, or 3,210.00元 below one 万; rounded half up. */
export function amountText(fen: bigint): string {
  if (fen === 0n) return '0元';
  if (fen < 1_000_000n && fen > -1_000_000n) return `${yuanFromFen(fen)}元`;
  return `${grouped(yuanFromFen((fen + (fen < 0n ? -5_000n : 5_000n)) / 10_000n))}万元`;
}

export const grouped = (decimal: string): string => decimal.replace(/\B(?=(\d{3})+(?=\.))/g, ',');
