import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '#bin/ports.mjs';
import type { House } from '../../crashes/support/house.js';
import type { Program } from '../../../support/programs.js';

const READY_WITHIN_MS = 120_000;

/** One of several processes of a program, which is told to leave and not killed. */
export class Instance {
  private printed = '';

  private constructor(
    readonly program: Program,
    readonly port: number,
    private readonly child: ChildProcess,
  ) {
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on('data', (text: Buffer) => (this.printed = (this.printed + text.toString()).slice(-3_000)));
    }
  }

  /** Ready when this resolves. */
  static async start(
    house: House,
    program: Program,
    otherwise: Readonly<Record<string, string>> = {},
  ): Promise<Instance> {
    const port = await freePort();
    const env = {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      PORT: String(port),
      ...house['environment'](program, house.backend),
      ...otherwise,
    };
    const script = join(house['programs'], `${program}.js`);
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    if (child.pid) house['janitor'].stop(child.pid, 'SIGKILL');
    const instance = new Instance(program, port, child);
    for (const end = performance.now() + READY_WITHIN_MS; !(await instance.ready()); await sleep(50)) {
      if (child.exitCode !== null || performance.now() > end) {
        child.kill('SIGKILL');
        throw new Error(`${program} did not become ready: ${instance.printed}`);
      }
    }
    return instance;
  }

  get alive(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  async ready(): Promise<boolean> {
    return fetch(`http://127.0.0.1:${this.port}/readyz`, { signal: AbortSignal.timeout(3_000) }).then(
      async (answer) => (await answer.text(), answer.status === 200),
      () => false,
    );
  }

  /** Told to leave: how it ended, and after how long. */
  async leave(): Promise<{ code: number | null; ms: number; printed: string }> {
    const from = performance.now();
    const ended = once(this.child, 'exit') as Promise<[number | null]>;
    this.child.kill('SIGTERM');
    const [code] = await ended;
    return { code, ms: Math.round(performance.now() - from), printed: this.printed };
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }
}
