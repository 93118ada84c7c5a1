import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { House, type Manners, MANNERS } from './house.js';
import { Knobs } from './knobs.js';
import { Loop } from './loop.js';
import { Cashier } from './pages/cashier-pages.js';
import { HangUp, Protocol } from './protocol.js';
import type { EmulatorStore } from './store.js';

export interface EmulatorOptions {
  readonly store: EmulatorStore;
  /** The one source of time: of objects, of signatures, of expiry. */
  readonly now: () => Date;
  /** Where payers reach the hosted page, such as http://localhost:3000/cashier; left out: on its own port under /cashier. */
  readonly publicBase?: string;
  /** Where events go, signed with every one of the secrets; null: nobody listens. */
  readonly webhook: { readonly url: string; readonly secrets: readonly string[] } | null;
  /** Secret keys that are accepted (sk_test_… or sk_emu_…); left out: every such key. */
  readonly keys?: readonly string[];
  readonly manners?: Partial<Manners>;
  /** False: nothing happens by itself, only by `knobs.webhooks.deliver` and `knobs.time.pass`. */
  readonly loop?: boolean;
  /** Of the shop, as payers read it. */
  readonly shopName?: string;
}

export interface Emulator {
  /** Hand it to `Stripe.createFetchHttpClient`: the whole protocol, without a port. */
  readonly fetch: typeof fetch;
  readonly knobs: Knobs;
  /** Serves protocol and page on a port of this machine; answers the base address. */
  listen(host?: '127.0.0.1' | 'localhost', port?: number): Promise<string>;
  /** The hosted page on the product's own server, under the path of `publicBase`. */
  registerPages(server: FastifyInstance, prefix: string): Promise<void>;
  close(): Promise<void>;
}

/** Throws in production and for keys that could move real money: pretended payments are for trying things out. */
export function createEmulator(options: EmulatorOptions): Emulator {
  if (process.env.NODE_ENV === 'production') throw new Error('the Stripe emulator refuses to run in production');
  for (const key of options.keys ?? []) {
    if (!/^sk_(test|emu)_\w{4,}$/.test(key)) {
      throw new Error('the Stripe emulator takes sk_test_ and sk_emu_ keys only');
    }
  }
  return new RunningEmulator(options);
}

class RunningEmulator implements Emulator {
  readonly knobs: Knobs;
  private readonly house: House;
  private readonly loop: Loop;
  private readonly protocol: Protocol;
  private readonly cashier: Cashier;
  private server: Server | null = null;

  constructor(private readonly options: EmulatorOptions) {
    const { webhook } = options;
    const endpoint = webhook && { id: 'we_configured', ...webhook, wants: () => true };
    this.house = new House(endpoint, options.store, options.now, { ...MANNERS, ...options.manners });
    this.house.publicBase = (options.publicBase ?? 'http://127.0.0.1/cashier').replace(/\/+$/, '');
    this.loop = new Loop(this.house);
    this.knobs = new Knobs(this.house, this.loop);
    this.protocol = new Protocol(this.house, options.keys ?? null);
    this.cashier = new Cashier(this.house, options.shopName ?? '帮扶集市');
    if (options.loop ?? true) this.loop.begin();
  }

  readonly fetch: typeof fetch = async (input, init) => {
    await this.house.ready();
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    const body = await request.text();
    const page = await this.pageOf(request.method, url, body);
    if (page) return new Response(page.body, { status: page.status, headers: page.headers });
    try {
      const answer = await this.protocol.answer({
        method: request.method,
        path: url.pathname,
        form: request.method === 'GET' || request.method === 'DELETE' ? url.search.slice(1) : body,
        header: (name) => request.headers.get(name),
      });
      request.signal.throwIfAborted();
      return new Response(answer.body, { status: answer.status, headers: answer.headers });
    } catch (error) {
      if (error instanceof HangUp) throw new TypeError('fetch failed', { cause: error });
      throw error;
    }
  };

  async listen(host: '127.0.0.1' | 'localhost' = '127.0.0.1', port = 0): Promise<string> {
    await this.house.ready();
    const server = createServer((request, response) => void this.serve(request, response));
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    if (this.options.publicBase === undefined) this.house.publicBase = `${base}/cashier`;
    return base;
  }

  async registerPages(server: FastifyInstance, prefix: string): Promise<void> {
    await server.register(async (scope) => this.cashier.register(scope), { prefix });
  }

  async close(): Promise<void> {
    await this.loop.end();
    const { server } = this;
    this.server = null;
    if (!server) return;
    server.closeAllConnections();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** On its own port the page lies under the path of the public base. */
  private async pageOf(method: string, url: URL, form: string) {
    const prefix = new URL(this.house.publicBase).pathname.replace(/\/$/, '');
    if (!url.pathname.startsWith(`${prefix}/`) || url.pathname.startsWith('/v1/')) return null;
    return this.cashier.answer({ method, path: url.pathname.slice(prefix.length + 1), query: url.searchParams, form });
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const body = Buffer.concat(chunks);
      const answer = await this.fetch(`http://127.0.0.1${request.url ?? '/'}`, {
        method: request.method ?? 'GET',
        headers: Object.entries(request.headers).map(([name, value]): [string, string] => [name, String(value)]),
        ...(body.length > 0 ? { body } : {}),
      });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    } catch (error) {
      if (!(error instanceof TypeError)) console.error(`stripe-emulator: ${(error as Error).message}`);
      request.socket.destroy();
    }
  }
}
