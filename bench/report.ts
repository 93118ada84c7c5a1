import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { p95, percentile, type Run } from './load/load.js';

/** One line of the table: a thing that was measured, on one side. */
export interface Figures {
  readonly name: string;
  readonly side: 'product' | 'floor';
  readonly operations: number;
  readonly perSecond: number;
  /** Rate over the floor's rate, in hundredths; null for the floor itself and for parts of an operation. */
  readonly percentOfFloor: number | null;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** With one client and nothing else: what a person sees on an idle machine. */
  readonly p95Alone: number | null;
  readonly statements: number | null;
  readonly statementsOfOne: number | null;
  readonly statementsOfFifty: number | null;
  readonly cpuMilliseconds: number | null;
  readonly rssMegabytes: number | null;
}

export interface Sized {
  readonly one: number;
  readonly fifty: number;
}

/** One side of a measurement. */
export interface Observed {
  readonly run: Run;
  /** The same with a single client. */
  readonly alone: Run | null;
  /** Statements by step; `all` for the whole. */
  readonly sized: Readonly<Record<string, Sized>>;
}

/** A run that was made neither with a single client nor over more rows. */
export const justOnce = (run: Run): Observed => ({ run, alone: null, sized: {} });

export function figuresOf(name: string, side: Figures['side'], observed: Observed, floor: Run | null): Figures {
  const { run, alone, sized } = observed;
  const rate = (of: Run): number => of.operations / of.seconds;
  return {
    name,
    side,
    operations: run.operations,
    perSecond: rate(run),
    percentOfFloor: floor ? (100 * rate(run)) / rate(floor) : null,
    ...percentiles(run.times),
    p95Alone: alone && p95(alone.times),
    statements: run.operations > 0 ? run.statements / run.operations : null,
    statementsOfOne: sized.all?.one ?? null,
    statementsOfFifty: sized.all?.fifty ?? null,
    cpuMilliseconds: run.operations > 0 ? run.cpuMicroseconds / 1_000 / run.operations : null,
    rssMegabytes: run.rssBytes / 1_048_576,
  };
}

/** A request that is part of an operation: its times and its statements, nothing else. */
export function stepOf(step: string, side: Figures['side'], { run, alone, sized }: Observed): Figures {
  const times = run.steps[step] ?? [];
  return {
    name: `· ${step}`,
    side,
    operations: times.length,
    perSecond: times.length / run.seconds,
    percentOfFloor: null,
    ...percentiles(times),
    p95Alone: alone && p95(alone.steps[step] ?? []),
    statements: null,
    statementsOfOne: sized[step]?.one ?? null,
    statementsOfFifty: sized[step]?.fifty ?? null,
    cpuMilliseconds: null,
    rssMegabytes: null,
  };
}

const percentiles = (times: readonly number[]) => ({
  p50: percentile(times, 0.5),
  p95: p95(times),
  p99: percentile(times, 0.99),
});

const HEAD = [
  'what',
  'side',
  'per s',
  'of floor',
  'p50 ms',
  'p95',
  'p99',
  'p95 alone',
  'statements',
  '1 row',
  '50 rows',
  'CPU ms',
  'RSS MB',
];

/** The table as Markdown, columns padded so that it also reads well on a terminal. */
export function table(figures: readonly Figures[]): string {
  const number = (value: number | null, digits: number): string => (value === null ? '' : value.toFixed(digits));
  const rows = figures.map((row) => [
    row.name,
    row.side,
    number(row.perSecond, row.perSecond < 100 ? 1 : 0),
    row.percentOfFloor === null ? '' : `${row.percentOfFloor.toFixed(0)} %`,
    number(row.p50, 1),
    number(row.p95, 1),
    number(row.p99, 1),
    number(row.p95Alone, 1),
    number(row.statements, 1),
    number(row.statementsOfOne, 0),
    number(row.statementsOfFifty, 0),
    number(row.cpuMilliseconds, 2),
    number(row.rssMegabytes, 0),
  ]);
  return columns(HEAD, rows, 2);
}

/** A table in Markdown; the first columns are words, the others figures. */
export function columns(head: readonly string[], rows: readonly (readonly string[])[], words: number): string {
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column]!)].map((cell) => cell.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column < words ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column < words ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Whoever reads the figures must know what made them. */
export function machine(postgresVersion: string): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown';
  const memory = Math.round(Math.min(totalmem(), limitOfMemory()) / 1_073_741_824);
  return `${cpus().length} cores (${model}), ${memory} GB, Node ${process.versions.node}, PostgreSQL ${postgresVersion}`;
}

function limitOfMemory(): number {
  try {
    const limit = Number(readFileSync('/sys/fs/cgroup/memory.max', 'utf8'));
    return Number.isFinite(limit) ? limit : Infinity;
  } catch {
    return Infinity;
  }
}
