import type { Usage } from '../servers/commands.js';
import { Connection } from './connection.js';

/** Tells that one step of an operation is done; its time is kept under the name. */
export type Mark = (step: string) => void | Promise<void>;

/** One operation: `lane` is the connection's number, `round` how many this lane has done before. */
export type Turn = (connection: Connection, lane: number, round: number, mark: Mark) => Promise<void>;

export interface Run {
  readonly operations: number;
  readonly seconds: number;
  readonly cpuMicroseconds: number;
  readonly statements: number;
  readonly rssBytes: number;
  /** Milliseconds of each operation, and of each of its steps by name. */
  readonly times: number[];
  readonly steps: Record<string, number[]>;
}

export interface Target {
  readonly child: { usage(): Promise<Usage> };
  readonly port: number;
}

/** A closed loop: each connection sends the next request when it has the answer to the last. */
export async function load(
  target: Target,
  connections: number,
  seconds: number,
  firstRound: number,
  turn: Turn,
): Promise<Run> {
  const lanes = await Promise.all(Array.from({ length: connections }, () => Connection.open(target.port)));
  const times: number[] = [];
  const steps: Record<string, number[]> = {};
  const before = await target.child.usage();
  const from = performance.now();
  const until = from + seconds * 1_000;
  await Promise.all(
    lanes.map(async (connection, lane) => {
      for (let round = firstRound; performance.now() < until; round += 1) {
        const start = performance.now();
        let last = start;
        await turn(connection, lane, round, (step) => {
          const now = performance.now();
          (steps[step] ??= []).push(now - last);
          last = now;
        });
        times.push(performance.now() - start);
      }
    }),
  );
  const elapsed = (performance.now() - from) / 1_000;
  const after = await target.child.usage();
  for (const connection of lanes) connection.close();
  return {
    operations: times.length,
    seconds: elapsed,
    cpuMicroseconds: after.cpuMicroseconds - before.cpuMicroseconds,
    statements: after.statements - before.statements,
    rssBytes: after.rssBytes,
    times,
    steps,
  };
}

/** Two runs of the same as one. */
export function join(runs: readonly Run[]): Run {
  const sum = (of: (run: Run) => number): number => runs.reduce((total, run) => total + of(run), 0);
  const names = [...new Set(runs.flatMap((run) => Object.keys(run.steps)))];
  return {
    operations: sum((run) => run.operations),
    seconds: sum((run) => run.seconds),
    cpuMicroseconds: sum((run) => run.cpuMicroseconds),
    statements: sum((run) => run.statements),
    rssBytes: Math.max(...runs.map((run) => run.rssBytes)),
    times: runs.flatMap((run) => run.times),
    steps: Object.fromEntries(names.map((name) => [name, runs.flatMap((run) => run.steps[name] ?? [])])),
  };
}

/** The usual one. */
export const p95 = (times: readonly number[]): number => percentile(times, 0.95);

export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
