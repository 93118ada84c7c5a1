import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Janitor } from '#bin/clearing.mjs';
import { freePort } from '#bin/ports.mjs';
import { placeIn, run } from '#bin/postgres-cluster.mjs';
import { startPostgres } from '#bin/postgres.mjs';
import pg from 'pg';

/**
 * A PostgreSQL of the proof's own, which it may kill. Commits are handed to the system before they are answered, so that the
 * death of the server loses none; only a power cut of the whole machine could, and that is not what dies here.
 */
export class OwnPostgres {
  private constructor(
    readonly url: string,
    private readonly folder: string,
    private readonly janitor: Janitor,
    private readonly end: () => Promise<void>,
  ) {}

  static async start(folder: string, janitor: Janitor): Promise<OwnPostgres> {
    const server = await startPostgres({ dataDir: folder, fsync: false, maxConnections: 300 });
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query(
      `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = on', current_database()); END $$`,
    );
    await client.end();
    const own = new OwnPostgres(server.url, folder, janitor, server.stop);
    janitor.stop(own.pid, 'SIGQUIT');
    return own;
  }

  get pid(): number {
    return Number.parseInt(readFileSync(join(placeIn(this.folder).cluster, 'postmaster.pid'), 'utf8'), 10);
  }

  /** The postmaster is killed and its children with it, or told to leave everything lying; then it is started on what is left. */
  async crash(how: 'SIGKILL' | 'SIGQUIT'): Promise<void> {
    const place = placeIn(this.folder);
    process.kill(this.pid, how);
    for (let attempt = 1; ; attempt += 1) {
      await sleep(100);
      // The words of the last start are in the cluster: same port, same settings. Refused while old children still live.
      const words = [
        'restart',
        '-m',
        'immediate',
        '-w',
        '-t',
        '60',
        '-D',
        place.name,
        '-l',
        join(place.name, 'server.log'),
      ];
      const { code } = await run(place, 'pg_ctl', words, { cwd: place.cluster, quiet: true });
      if (code === 0) break;
      if (attempt === 100) throw new Error('PostgreSQL did not come back');
    }
    this.janitor.stop(this.pid, 'SIGQUIT');
  }

  stop(): Promise<void> {
    return this.end();
  }
}

/** A Redis that remembers nothing, so that its death empties the queues as FLUSHALL does. */
export class OwnRedis {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly port: number,
    private readonly folder: string,
    private readonly janitor: Janitor,
  ) {}

  /** Null where there is no redis-server. */
  static async start(folder: string, janitor: Janitor): Promise<OwnRedis | null> {
    const own = new OwnRedis(await freePort(), folder, janitor);
    return (await own.launch()) ? own : null;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  async crash(): Promise<void> {
    this.child?.kill('SIGKILL');
    await sleep(50);
    if (!(await this.launch())) throw new Error('Redis did not come back');
  }

  flush(): Promise<boolean> {
    return this.say('FLUSHALL');
  }

  stop(): void {
    this.child?.kill('SIGKILL');
  }

  private async launch(): Promise<boolean> {
    const words = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    const child = spawn('redis-server', [...words, '--dir', this.folder], { stdio: 'ignore' });
    let failed = false;
    child.on('error', () => (failed = true));
    for (let waited = 0; waited < 10_000 && !failed && child.exitCode === null; waited += 50) {
      if (await this.say('PING')) {
        this.child = child;
        this.janitor.stop(child.pid!, 'SIGKILL');
        return true;
      }
      await sleep(50);
    }
    return false;
  }

  private say(command: string): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: this.port });
      const finish = (answered: boolean): void => {
        socket.destroy();
        resolve(answered);
      };
      socket.on('error', () => finish(false));
      socket.on('connect', () => socket.write(`${command}\r\n`));
      socket.on('data', (answer) => finish(/^\+(OK|PONG)/.test(answer.toString())));
      socket.setTimeout(2_000, () => finish(false));
    });
  }
}
