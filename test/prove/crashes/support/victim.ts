import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Janitor } from '#bin/clearing.mjs';
import type { Program } from '../../../support/programs.js';

export interface Death {
  readonly program: Program;
  /** The place and step at which it was told to die, or `outside`. */
  readonly point: string;
  readonly at: number;
}

export interface VictimOptions {
  readonly program: Program;
  readonly folder: string;
  readonly port: number;
  readonly environment: () => Readonly<Record<string, string>>;
  /** Where the next life is to end; null: nowhere by itself. */
  readonly nextPoint: () => string | null;
  readonly died: (death: Death) => void;
  readonly janitor: Janitor;
}

/** PostgreSQL was struck or recovers: a program that starts just then leaves, and whoever keeps it running starts it again. */
const WITHOUT_DATABASE = /code: '57P0[123]'|Connection terminated|ECONNREFUSED|ECONNRESET/;

/** One process of the product that is started again whenever it dies, as a supervisor does. */
export class Victim {
  private child: ChildProcess | null = null;
  private stopping = false;
  private killing = false;
  /** Ends that nobody had ordered: the program gave up by itself. */
  readonly surprises: string[] = [];
  point: string | null = null;
  lives = 0;
  private printed = '';
  /** It was ready once in this life: from then on nothing that happens to its servers may end it. */
  private served = false;

  constructor(private readonly options: VictimOptions) {}

  get url(): string {
    return `http://127.0.0.1:${this.options.port}`;
  }

  get pid(): number {
    return this.child!.pid!;
  }

  start(): void {
    const { program, folder, port, environment, nextPoint, janitor } = this.options;
    this.point = nextPoint();
    this.lives += 1;
    this.killing = false;
    this.printed = '';
    this.served = false;
    const env = {
      PATH: process.env.PATH,
      NODE_ENV: 'test',
      PORT: String(port),
      ...environment(),
      ...(this.point === null ? {} : { KILL_AT: this.point }),
    };
    const child = spawn(process.execPath, [join(folder, `${program}.js`)], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    if (child.pid) janitor.stop(child.pid, 'SIGKILL');
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text: Buffer) => {
        this.printed = (this.printed + text.toString()).slice(-20_000);
        this.served ||= /^ready/m.test(this.printed);
      });
    }
    child.once('exit', (code, signal) => this.ended(child, code, signal));
  }

  /** From outside, whatever it is doing. */
  kill(): boolean {
    if (!this.child || this.child.exitCode !== null || this.killing) return false;
    this.killing = true;
    return this.child.kill('SIGKILL');
  }

  async ready(): Promise<boolean> {
    return fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(3_000) }).then(
      async (answer) => {
        await answer.text();
        this.served ||= answer.status === 200;
        return answer.status === 200;
      },
      () => false,
    );
  }

  async untilReady(limitMs = 300_000): Promise<void> {
    for (const end = performance.now() + limitMs; performance.now() < end; await sleep(100)) {
      if (await this.ready()) return;
    }
    throw new Error(`${this.options.program} is not ready after ${limitMs} ms: ${this.printed}`);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }

  /** After `stop`. */
  again(): void {
    this.stopping = false;
    this.start();
  }

  /** What this life has printed about something: the line, and what stands below it. */
  said(about: string): string {
    const at = about === '' ? -1 : this.printed.indexOf(about);
    return at === -1 ? '' : this.printed.slice(Math.max(0, this.printed.lastIndexOf('\n', at)), at + 3_000);
  }

  private ended(child: ChildProcess, code: number | null, signal: NodeJS.Signals | null): void {
    if (this.stopping || child !== this.child) return;
    if (signal === 'SIGKILL') {
      const point = this.killing ? 'outside' : (this.point ?? 'outside');
      this.options.died({ program: this.options.program, point, at: performance.now() });
    } else if (this.served || !WITHOUT_DATABASE.test(this.printed)) {
      const when = this.served ? 'while it served' : 'while it started';
      this.surprises.push(
        `${this.options.program} ended ${when} with ${code ?? signal}: ${this.printed.slice(-1_500)}`,
      );
    }
    this.start();
  }
}
