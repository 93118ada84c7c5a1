import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePrograms } from '#bin/bundle.mjs';
import { freePort } from '#bin/ports.mjs';

const POLL_MS = 5;
const PATIENCE_MS = 60_000;

/** One service of the product as it is deployed: its own bundle, with the image's options, nothing of the bench in it. */
export class Service {
  private constructor(
    private readonly program: ChildProcess,
    readonly port: number,
    /** From the start of the program to the first 200 of /readyz. */
    readonly startMilliseconds: number,
    /** Of these its own work; null where the system does not say. */
    readonly startCpuMilliseconds: number | null,
  ) {}

  static async start(name: string, variables: Record<string, string>): Promise<Service> {
    const programs = await ensurePrograms(fileURLToPath(new URL('../..', import.meta.url)));
    const port = await freePort();
    const from = performance.now();
    const program = spawn(process.execPath, [join(programs, `${name}.js`)], {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        NODE_OPTIONS: '--enable-source-maps',
        LOG_LEVEL: 'error',
        PORT: String(port),
        METRICS_PUBLIC: 'true',
        RATE_LIMIT_PER_MINUTE: '999999',
        ...variables,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    while (!(await isReady(port))) {
      if (program.exitCode !== null) throw new Error(`${name} ended with ${program.exitCode} before it was ready`);
      if (performance.now() - from > PATIENCE_MS) {
        program.kill('SIGKILL');
        throw new Error(`${name} is not ready after ${PATIENCE_MS} ms`);
      }
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    return new Service(program, port, performance.now() - from, cpuMillisecondsOf(program));
  }

  get rssMegabytes(): number {
    const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(this.program.pid)], { encoding: 'utf8' });
    return Number(stdout.trim()) / 1_024;
  }

  /** A gauge of /metrics; the sum where it has labels. */
  async metric(name: string): Promise<number> {
    const text = await (await fetch(`http://127.0.0.1:${this.port}/metrics`)).text();
    return text
      .split('\n')
      .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
      .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0);
  }

  async stop(): Promise<void> {
    if (this.program.exitCode !== null) return;
    const ended = once(this.program, 'exit');
    this.program.kill('SIGINT');
    const timer = setTimeout(() => this.program.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(timer);
  }
}

const TICK_MS = 10;

function cpuMillisecondsOf({ pid }: ChildProcess): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return null;
  }
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`)).ok;
  } catch {
    return false;
  }
}
