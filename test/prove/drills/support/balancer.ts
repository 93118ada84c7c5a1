import { Agent, createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instance } from './instance.js';

const ASK_EVERY_MS = 200;

/**
 * What stands before several processes of one door: it asks each whether it is ready, sends requests in turn to those that are, over
 * connections that it keeps, and tries another where a connection is refused. It repeats nothing else: whatever else goes wrong is a failure.
 */
export class Balancer {
  readonly failures: string[] = [];
  requests = 0;
  writes = 0;
  refused = 0;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 50 });
  private readonly server: Server;
  private instances: { instance: Instance; ready: boolean }[] = [];
  private ended = false;
  private turn = 0;
  private asking: Promise<void> | null = null;

  private constructor(private readonly door: string) {
    this.server = createServer((from, to) => {
      const pieces: Buffer[] = [];
      from.on('data', (piece: Buffer) => pieces.push(piece));
      from.on('end', () => void this.pass(from, to, Buffer.concat(pieces)));
    });
  }

  static async on(door: string, port: number): Promise<Balancer> {
    const balancer = new Balancer(door);
    await new Promise<void>((resolve) => balancer.server.listen(port, '127.0.0.1', resolve));
    balancer.asking = balancer.ask();
    return balancer;
  }

  add(instance: Instance): void {
    this.instances.push({ instance, ready: true });
  }

  /** It answers no more, and nobody asks it. */
  forget(instance: Instance): void {
    this.instances = this.instances.filter((one) => one.instance !== instance);
  }

  async close(): Promise<void> {
    this.ended = true;
    await this.asking;
    this.agent.destroy();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async ask(): Promise<void> {
    for (; !this.ended; await sleep(ASK_EVERY_MS)) {
      await Promise.all(this.instances.map(async (one) => (one.ready = await one.instance.ready())));
    }
  }

  private async pass(from: IncomingMessage, to: ServerResponse, body: Buffer): Promise<void> {
    this.requests += 1;
    if (from.method !== 'GET') this.writes += 1;
    for (let tried = 0; tried < 100; tried += 1) {
      const ready = this.instances.filter((one) => one.ready);
      const chosen = ready[(this.turn += 1) % Math.max(1, ready.length)];
      if (!chosen) {
        await sleep(20);
        continue;
      }
      const outcome = await this.send(chosen.instance.port, from, to, body);
      if (outcome === 'answered') return;
      if (outcome === 'refused') {
        this.refused += 1;
        chosen.ready = false;
        continue;
      }
      this.failures.push(`${this.door} ${from.method} ${from.url}: ${outcome}`);
      break;
    }
    if (!to.headersSent) to.writeHead(502, { 'content-type': 'application/problem+json' }).end('{}');
    else to.end();
  }

  private send(port: number, from: IncomingMessage, to: ServerResponse, body: Buffer): Promise<string> {
    const { connection: _connection, 'transfer-encoding': _encoding, ...headers } = from.headers;
    return new Promise((resolve) => {
      const options = { host: '127.0.0.1', port, method: from.method, path: from.url, agent: this.agent };
      const up = request({ ...options, headers: { ...headers, 'content-length': body.length } }, (answer) => {
        const { connection: _hop, 'transfer-encoding': _chunked, ...kept } = answer.headers;
        to.writeHead(answer.statusCode!, kept);
        answer.pipe(to);
        answer.on('error', (error) => resolve(`cut off: ${error.message}`));
        answer.on('end', () => {
          if (answer.statusCode! < 500) return resolve('answered');
          this.failures.push(`${this.door} ${from.method} ${from.url}: ${answer.statusCode}`);
          resolve('answered');
        });
      });
      up.on('error', (error: NodeJS.ErrnoException) =>
        resolve(error.code === 'ECONNREFUSED' ? 'refused' : error.message),
      );
      up.end(body);
    });
  }
}
