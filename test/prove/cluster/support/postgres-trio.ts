import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Janitor } from '#bin/clearing.mjs';
import { freePort } from '#bin/ports.mjs';
import pg from 'pg';
import { folderOfPostgres, type Running, runAsPostgres, startAsPostgres } from './packages.js';

interface Node {
  readonly name: string;
  readonly port: number;
  readonly data: string;
  readonly conf: string;
  server: Running | null;
}

const NAMES = ['node1', 'node2', 'node3'] as const;
/** A commit is answered when one of the two others has it on its disk: whoever is promoted has every answered commit. */
const SYNCHRONOUS = `ANY 1 (${NAMES.join(', ')})`;

const SETTINGS = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
shared_preload_libraries = 'repmgr'
wal_log_hints = on
hot_standby = on
max_connections = 300
max_wal_senders = 10
wal_keep_size = '512MB'
synchronous_commit = on
timezone = 'UTC'
`;

/**
 * A primary and two streaming replicas. Two, because with one alone nothing could be written safely once it has been promoted.
 * repmgrd on each watches the primary, promotes the replica that is furthest, and lets the other one follow it.
 */
export class PostgresTrio {
  private readonly watchers = new Map<string, Running>();

  private constructor(
    private readonly bin: string,
    private readonly home: string,
    private readonly janitor: Janitor,
    readonly nodes: readonly Node[],
  ) {}

  static async start(bin: string, folder: string, janitor: Janitor): Promise<PostgresTrio> {
    const home = folderOfPostgres(join(folder, 'postgres'));
    const nodes: Node[] = [];
    for (const name of NAMES) {
      nodes.push({
        name,
        port: await freePort(),
        data: join(home, name),
        conf: join(home, `${name}.conf`),
        server: null,
      });
    }
    const trio = new PostgresTrio(bin, home, janitor, nodes);
    nodes.forEach((node, index) => writeFileSync(node.conf, trio.settingsOf(node, index + 1)));
    await trio.makePrimary(nodes[0]!);
    for (const node of nodes.slice(1)) await trio.makeReplica(node, nodes[0]!);
    for (const node of nodes) {
      await trio.say(node, `ALTER SYSTEM SET synchronous_standby_names = '${SYNCHRONOUS}'`);
      await trio.say(node, 'SELECT pg_reload_conf()');
      trio.watch(node);
    }
    return trio;
  }

  urlOf(node: { readonly port: number }, database = 'bangfu', user = 'bangfu'): string {
    return `postgresql://${user}@127.0.0.1:${node.port}/${database}`;
  }

  /** Asks one server itself, as its administrator. */
  async say<R extends object = Record<string, unknown>>(node: Node, sql: string, database = 'postgres'): Promise<R[]> {
    const client = new pg.Client({
      connectionString: this.urlOf(node, database, 'postgres'),
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const { rows } = await client.query<R>(sql);
      return rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async primary(): Promise<Node | null> {
    return (await this.inState(false))[0] ?? null;
  }

  replicas(): Promise<Node[]> {
    return this.inState(true);
  }

  /** The postmaster and its children at once, as when the machine goes; answers who it was. */
  async killPrimary(): Promise<Node> {
    const node = (await this.primary())!;
    const children = readFileSync(`/proc/${node.server!.pid}/task/${node.server!.pid}/children`, 'utf8');
    for (const pid of [node.server!.pid, ...children.split(' ').filter(Boolean).map(Number)]) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch {
        // A child that ended by itself meanwhile.
      }
    }
    return node;
  }

  /** Until repmgrd has made another one the primary, and the third follows it. */
  async promoted(after: Node, limitMs = 120_000): Promise<Node> {
    for (const end = performance.now() + limitMs; performance.now() < end; await sleep(100)) {
      const found = await this.primary();
      if (!found || found === after) continue;
      const followers = await this.say<{ count: string }>(
        found,
        `SELECT count(*) FROM pg_stat_replication WHERE state = 'streaming'`,
      ).catch(() => []);
      if (Number(followers[0]?.count ?? 0) >= 1) return found;
    }
    throw new Error(`no promotion: ${[...this.watchers.values()].map(({ said }) => said.slice(-800)).join('\n---\n')}`);
  }

  /** The killed one comes back as a replica of whoever is the primary now. */
  async rejoin(node: Node, primary: Node): Promise<void> {
    // Until then its control file tells the time of before the promotion, and there would seem to be nothing to wind back.
    await this.say(primary, 'CHECKPOINT');
    // It has to have been shut down in order, before it can be wound back to where the histories part.
    const recovered = this.run('postgres', ['--single', '-D', node.data, 'postgres'], true);
    const upstream = `host=127.0.0.1 port=${primary.port} user=postgres dbname=repmgr connect_timeout=2`;
    const words = ['-f', node.conf, 'node', 'rejoin', '-d', upstream, '--force-rewind', '--no-wait'];
    const rejoined = this.run('repmgr', words, true);
    this.adopt(node);
    await this.watchers.get(node.name)?.end();
    // repmgrd leaves at once where its own server does not answer.
    await this.answering(node);
    this.watch(node);
    const streaming = `SELECT count(*) AS n FROM pg_stat_replication WHERE state = 'streaming' AND application_name = '${node.name}'`;
    for (let waited = 0; waited < 90_000; waited += 200) {
      const [row] = await this.say<{ n: string }>(primary, streaming).catch(() => []);
      // Whoever loses the next primary before repmgrd has begun to look would have nobody to follow.
      const looking = this.watchers.get(node.name)!.said.includes('monitoring connection to upstream node');
      if (row?.n === '1' && looking) return;
      await sleep(200);
    }
    throw new Error(
      `${node.name} did not come back: ${[recovered, rejoined, node.server!.said].join('\n').slice(-3_000)}`,
    );
  }

  async stop(): Promise<void> {
    for (const watcher of this.watchers.values()) await watcher.end();
    for (const { server } of this.nodes) await server?.end('SIGQUIT');
  }

  private async makePrimary(node: Node): Promise<void> {
    const words = ['-D', node.data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N'];
    this.run('initdb', words);
    appendFileSync(join(node.data, 'postgresql.conf'), SETTINGS);
    this.adopt(node);
    await this.answering(node);
    await this.say(node, 'CREATE ROLE bangfu LOGIN CREATEROLE');
    await this.say(node, 'CREATE DATABASE bangfu OWNER bangfu');
    await this.say(node, 'CREATE DATABASE repmgr');
    // What repmgr writes after a promotion must not wait for a replica that it has not told yet whom to follow.
    await this.say(node, `ALTER DATABASE repmgr SET synchronous_commit = 'local'`);
    this.run('repmgr', ['-f', node.conf, 'primary', 'register']);
  }

  private async makeReplica(node: Node, primary: Node): Promise<void> {
    const from = ['-h', '127.0.0.1', '-p', String(primary.port), '-U', 'postgres', '-d', 'repmgr'];
    this.run('repmgr', [...from, '-f', node.conf, 'standby', 'clone', '--fast-checkpoint']);
    this.adopt(node);
    await this.answering(node);
    this.run('repmgr', ['-f', node.conf, 'standby', 'register', '--wait-sync=60']);
  }

  /** The server itself, as a child: whoever kills it kills the postmaster. */
  private adopt(node: Node): void {
    const words = ['-D', node.data, '-p', String(node.port)];
    node.server = startAsPostgres(this.bin, this.home, 'postgres', words, this.janitor);
  }

  private watch(node: Node): void {
    const words = ['-f', node.conf, '--no-pid-file', '--daemonize=false'];
    this.watchers.set(node.name, startAsPostgres(this.bin, this.home, 'repmgrd', words, this.janitor));
  }

  private async answering(node: Node): Promise<void> {
    for (let waited = 0; waited < 60_000; waited += 100) {
      if (await this.say(node, 'SELECT 1').then(Boolean, () => false)) return;
      await sleep(100);
    }
    throw new Error(`${node.name} does not answer: ${node.server!.said}`);
  }

  private async inState(recovering: boolean): Promise<Node[]> {
    const found: Node[] = [];
    for (const node of this.nodes) {
      const [row] = await this.say<{ there: boolean }>(node, 'SELECT pg_is_in_recovery() AS there').catch(() => []);
      if (row?.there === recovering) found.push(node);
    }
    return found;
  }

  private settingsOf({ name, port, data, conf }: Node, id: number): string {
    const repmgr = join(this.bin, 'repmgr');
    return Object.entries({
      node_id: id,
      node_name: name,
      conninfo: `host=127.0.0.1 port=${port} user=postgres dbname=repmgr connect_timeout=2`,
      data_directory: data,
      pg_bindir: this.bin,
      failover: 'automatic',
      promote_command: `${repmgr} standby promote -f ${conf}`,
      follow_command: `${repmgr} standby follow -f ${conf} --upstream-node-id=%n`,
      // Three looks, a second apart, before a primary counts as dead.
      reconnect_attempts: 3,
      reconnect_interval: 1,
      monitor_interval_secs: 1,
      // The proof itself starts what has been wound back.
      service_start_command: '/bin/true',
      log_level: 'INFO',
    })
      .map(([key, value]) => `${key}='${value}'\n`)
      .join('');
  }

  private run(program: string, words: readonly string[], tolerant = false): string {
    try {
      return runAsPostgres(this.bin, this.home, program, words);
    } catch (error) {
      if (!tolerant) throw error;
      return String(error);
    }
  }
}
