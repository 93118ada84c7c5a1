import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Janitor } from '#bin/clearing.mjs';
import { freePort } from '#bin/ports.mjs';
import { Cluster, Redis } from 'ioredis';
import { Running } from './packages.js';

const MASTERS = 3;

/** Three masters, each with a replica that takes its place. */
export class RedisCluster {
  private readonly servers = new Map<number, Running>();

  private constructor(
    private readonly folder: string,
    private readonly janitor: Janitor,
  ) {}

  static async start(folder: string, janitor: Janitor): Promise<RedisCluster> {
    const cluster = new RedisCluster(join(folder, 'redis'), janitor);
    mkdirSync(cluster.folder);
    // The nodes talk to each other on a port of their own, by default far above what may be free.
    for (let made = 0; made < 2 * MASTERS; made += 1) await cluster.launch(await freePort(), await freePort());
    const nodes = [...cluster.servers.keys()].map((port) => `127.0.0.1:${port}`);
    for (const port of cluster.servers.keys()) await cluster.answering(port);
    const made = spawnSync('redis-cli', ['--cluster', 'create', ...nodes, '--cluster-replicas', '1', '--cluster-yes'], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    if (made.status !== 0) throw new Error(`redis-cli --cluster create: ${made.stdout}${made.stderr}`);
    await cluster.whole();
    return cluster;
  }

  /** As REDIS_URL names a cluster. */
  get url(): string {
    return [...this.servers.keys()]
      .slice(0, MASTERS)
      .map((port) => `redis://127.0.0.1:${port}`)
      .join(',');
  }

  /** A client of the whole cluster. */
  open(): Cluster {
    const client = new Cluster([...this.servers.keys()].map((port) => ({ host: '127.0.0.1', port })));
    client.on('error', () => undefined);
    return client;
  }

  /** The port of the master that has this key. */
  async masterOf(key: string): Promise<number> {
    const slot = await this.ask((redis) => redis.cluster('KEYSLOT', key));
    for (const line of (await this.nodes()).filter((one) => one.includes('master') && !one.includes('fail'))) {
      const ranges = line.split(' ').slice(8);
      for (const range of ranges) {
        const [low, high] = range.split('-').map(Number) as [number, number?];
        if (slot >= low && slot <= (high ?? low)) return portOf(line);
      }
    }
    throw new Error(`no master has slot ${slot}`);
  }

  async kill(port: number): Promise<void> {
    await this.servers.get(port)!.end('SIGKILL');
  }

  /** Until another node has taken the place of the killed one. */
  async replaced(port: number, key: string, limitMs = 60_000): Promise<number> {
    for (const end = performance.now() + limitMs; performance.now() < end; await sleep(100)) {
      const now = await this.masterOf(key).catch(() => port);
      if (now !== port) return now;
    }
    throw new Error(`nobody took the place of the master at ${port}`);
  }

  /** The killed one comes back, as a replica of whoever took its place. */
  async again(port: number): Promise<void> {
    await this.launch(port, null);
    await this.answering(port);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.servers.values()].map((server) => server.end()));
  }

  private async launch(port: number, bus: number | null): Promise<void> {
    const home = join(this.folder, String(port));
    mkdirSync(home, { recursive: true });
    const words = ['--port', String(port), '--bind', '127.0.0.1', '--dir', home, '--save', '', '--appendonly', 'no'];
    const asNode = [
      '--cluster-enabled',
      'yes',
      '--cluster-config-file',
      'nodes.conf',
      '--cluster-node-timeout',
      '2000',
    ];
    this.buses.set(port, bus ?? this.buses.get(port)!);
    const onBus = ['--cluster-port', String(this.buses.get(port))];
    const child = spawn('redis-server', [...words, ...asNode, ...onBus], { stdio: ['ignore', 'pipe', 'pipe'] });
    this.servers.set(port, new Running(child, this.janitor));
  }

  private readonly buses = new Map<number, number>();

  private async answering(port: number): Promise<void> {
    for (let waited = 0; waited < 20_000; waited += 100) {
      if (await this.askAt(port, (redis) => redis.ping()).then(Boolean, () => false)) return;
      await sleep(100);
    }
    throw new Error(`Redis at ${port} does not answer: ${this.servers.get(port)!.said}`);
  }

  private async whole(): Promise<void> {
    for (let waited = 0; waited < 30_000; waited += 200) {
      const states = await Promise.all(
        [...this.servers.keys()].map((port) => this.askAt(port, (redis) => redis.cluster('INFO')).catch(() => '')),
      );
      if (states.every((state) => String(state).includes('cluster_state:ok'))) return;
      await sleep(200);
    }
    throw new Error('the Redis Cluster did not come together');
  }

  private nodes(): Promise<string[]> {
    return this.ask(async (redis) =>
      String(await redis.cluster('NODES'))
        .trim()
        .split('\n'),
    );
  }

  /** Whichever node answers. */
  private async ask<T>(question: (redis: Redis) => Promise<T>): Promise<T> {
    let last = new Error('no node is alive');
    for (const [port, { child }] of this.servers) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      try {
        return await this.askAt(port, question);
      } catch (error) {
        last = error as Error;
      }
    }
    throw last;
  }

  private async askAt<T>(port: number, question: (redis: Redis) => Promise<T>): Promise<T> {
    const redis = new Redis({ port, host: '127.0.0.1', lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      return await question(redis);
    } finally {
      redis.disconnect();
    }
  }
}

const portOf = (line: string): number => Number(/ [^ ]*?:(\d+)/.exec(line)![1]);
