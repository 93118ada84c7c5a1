import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Door } from '../../../support/programs.js';

type Method = 'GET' | 'POST' | 'PUT';

export interface Reply<T> {
  readonly status: number;
  readonly body: T;
}

/** What callers of one house share: where its doors are, and what they saw. */
export interface Reception {
  urlOf(door: Door): string;
  /** Answers that no client should ever see: 5xx other than a clean 503. With what the program said about them. */
  readonly unclean: string[];
  /** What the program behind a door has printed about a request, where its output is kept. */
  saidAbout?(door: Door, requestId: string): string;
  repeats: number;
  /** How often each status was answered. */
  readonly statuses: Map<number, number>;
  /** Commands whose answer has not come yet, by when they were first sent. */
  readonly waiting: Set<{ readonly since: number; readonly door: Door }>;
}

/** Far longer than any recovery: on a machine that is busy otherwise, a start may take a minute. */
const PATIENCE_MS = 300_000;
const PASSWORD = 'bangfu-demo';

/** Somebody at a browser who, when an answer does not come, sends the same command again under the same key. */
export class Caller {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly reception: Reception,
    readonly login: string,
  ) {}

  async signIn(): Promise<this> {
    await this.post('storefront', '/api/session', { login: this.login, password: PASSWORD });
    return this;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get<T>(door: Door, path: string): Promise<T> {
    return this.must<T>(door, 'GET', path);
  }

  post<T>(door: Door, path: string, body?: object): Promise<T> {
    return this.must<T>(door, 'POST', path, body);
  }

  async upload(name: string, content: Buffer, purpose: string): Promise<string> {
    const make = (): FormData => {
      const form = new FormData();
      form.append('purpose', purpose);
      form.append('file', new Blob([new Uint8Array(content)]), name);
      return form;
    };
    const { status, body } = await this.persist<{ id: string }>('storefront', 'POST', '/api/files', make, {});
    if (status >= 300) throw new Error(`upload ${name}: ${status} ${JSON.stringify(body)}`);
    return body.id;
  }

  /** Asks until the answer is what is awaited. */
  async until<T>(door: Door, path: string, awaited: (answer: T) => boolean, limitMs = PATIENCE_MS): Promise<T> {
    for (const end = performance.now() + limitMs; ; await sleep(150)) {
      const answer = await this.get<T>(door, path);
      if (awaited(answer)) return answer;
      if (performance.now() > end) {
        throw new Error(`${path} after ${limitMs} ms: ${JSON.stringify(answer).slice(0, 800)}`);
      }
    }
  }

  send<T>(door: Door, method: Method, path: string, body?: object): Promise<Reply<T>> {
    const text =
      body && JSON.stringify(body, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    const headers: Record<string, string> = {
      ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...(body ? { 'content-type': 'application/json' } : {}),
    };
    return this.persist<T>(door, method, path, () => text, headers);
  }

  private async must<T>(door: Door, method: Method, path: string, body?: object): Promise<T> {
    const reply = await this.send<T>(door, method, path, body);
    if (reply.status < 300) return reply.body;
    throw new Error(`${this.login} ${method} ${path}: ${reply.status} ${JSON.stringify(reply.body).slice(0, 600)}`);
  }

  private async persist<T>(
    door: Door,
    method: Method,
    path: string,
    body: () => string | FormData | undefined,
    headers: Record<string, string>,
  ): Promise<Reply<T>> {
    const mark = { since: performance.now(), door };
    if (method !== 'GET') this.reception.waiting.add(mark);
    try {
      for (const end = performance.now() + PATIENCE_MS; ;) {
        const reply = await this.transmit<T>(door, method, path, body(), headers);
        if (reply && !isPassing(reply)) return reply;
        if (performance.now() > end) throw new Error(`${method} ${path}: no answer but ${JSON.stringify(reply)}`);
        this.reception.repeats += 1;
        await sleep(150);
      }
    } finally {
      this.reception.waiting.delete(mark);
    }
  }

  /** Null when no answer came. */
  private async transmit<T>(
    door: Door,
    method: Method,
    path: string,
    body: string | FormData | undefined,
    headers: Record<string, string>,
  ): Promise<Reply<T> | null> {
    const token = this.cookies.get('bangfu_csrf');
    const { cookie } = this;
    try {
      const response = await fetch(this.reception.urlOf(door) + path, {
        method,
        body,
        headers: {
          ...headers,
          ...(cookie ? { cookie } : {}),
          ...(method !== 'GET' && token ? { 'x-csrf-token': decodeURIComponent(token) } : {}),
        },
        signal: AbortSignal.timeout(60_000),
      });
      const text = await response.text();
      for (const one of response.headers.getSetCookie()) this.keep(one);
      const type = response.headers.get('content-type') ?? '';
      const answer = (text !== '' && type.includes('json') ? JSON.parse(text) : text) as T;
      await this.inspect(response.status, type, door, `${method} ${path}`, text);
      return { status: response.status, body: answer };
    } catch {
      return null;
    }
  }

  private async inspect(status: number, type: string, door: Door, what: string, text: string): Promise<void> {
    this.reception.statuses.set(status, (this.reception.statuses.get(status) ?? 0) + 1);
    const clean = status < 500 || (status === 503 && type.startsWith('application/problem+json'));
    if (clean) return;
    const requestId = /"requestId":"([^"]+)"/.exec(text)?.[1] ?? '';
    // The answer may be here before the line that the program printed.
    await sleep(500);
    const said = this.reception.saidAbout?.(door, requestId) ?? '';
    this.reception.unclean.push(`${what}: ${status} ${text.slice(0, 300)}${said}`);
  }

  private keep(cookie: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (name === undefined) return;
    if (value) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }
}

/** A 5xx of any kind is tried again here, so that the run goes on; `unclean` has it. */
const isPassing = ({ status, body }: Reply<unknown>): boolean =>
  status >= 500 ||
  (status === 409 &&
    ['idempotency_in_flight', 'busy_try_again', 'payment_outcome_unknown'].includes(
      (body as { code?: string }).code ?? '',
    ));
