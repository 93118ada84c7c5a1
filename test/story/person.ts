import { randomUUID } from 'node:crypto';
import { same, Unexpected } from './teller.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export interface Sending {
  /** A key of its own; otherwise every command carries a fresh one. */
  readonly key?: string;
  /** Leaves the CSRF token out. */
  readonly withoutToken?: boolean;
}

export interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly field?: string;
  readonly facts?: Record<string, unknown>;
}

export interface Reply<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

const SECONDS = 30_000;

/** Somebody at a browser: cookies, the CSRF token, and nothing that a browser could not do. */
export class Person {
  private readonly cookies = new Map<string, string>();
  /** What the server's clock said last. */
  seenAt = '';

  constructor(
    readonly url: string,
    readonly login: string,
  ) {}

  async signIn(password: string): Promise<this> {
    await this.post('/api/session', { login: this.login, password });
    return this;
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get<T>(path: string): Promise<T> {
    return this.ask<T>('GET', path);
  }

  post<T>(path: string, body?: object, sending?: Sending): Promise<T> {
    return this.ask<T>('POST', path, body, sending);
  }

  put<T>(path: string, body?: object, sending?: Sending): Promise<T> {
    return this.ask<T>('PUT', path, body, sending);
  }

  /** Sends a command that must be refused with this status and code. */
  async refused(
    method: Method,
    path: string,
    body: object | undefined,
    status: number,
    code: string,
    sending?: Sending,
  ): Promise<Problem> {
    const reply = await this.send<Problem>(method, path, body, sending);
    if (reply.status !== status || reply.body.code !== code) {
      throw new Unexpected(`${this.login} ${method} ${path}\n应被拒绝：${status} ${code}\n${told(reply)}`);
    }
    same(`${path} 的说明是中文`, /[\u4e00-\u9fff]/.test(reply.body.detail), true);
    return reply.body;
  }

  async upload(name: string, content: Buffer, purpose = 'evidence'): Promise<string> {
    const reply = await this.sendFile<{ id: string }>(name, content, purpose);
    if (reply.status >= 300) throw new Unexpected(`${this.login} POST /api/files（${name}）\n${told(reply)}`);
    return reply.body.id;
  }

  /** As a browser's form sends it, whatever comes back. */
  sendFile<T>(name: string, content: Buffer, purpose = 'evidence'): Promise<Reply<T>> {
    const form = new FormData();
    form.append('purpose', purpose);
    form.append('file', new Blob([new Uint8Array(content)]), name);
    return this.transmit<T>('POST', '/api/files', form, {});
  }

  send<T>(method: Method, path: string, body?: object, sending: Sending = {}): Promise<Reply<T>> {
    const headers: Record<string, string> = method === 'GET' ? {} : { 'idempotency-key': sending.key ?? randomUUID() };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const text =
      body === undefined
        ? undefined
        : JSON.stringify(body, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
    return this.transmit<T>(method, path, text, headers, sending.withoutToken);
  }

  private async ask<T>(method: Method, path: string, body?: object, sending?: Sending): Promise<T> {
    const reply = await this.send<T>(method, path, body, sending);
    if (reply.status >= 300) throw new Unexpected(`${this.login} ${method} ${path}\n${told(reply)}`);
    return reply.body;
  }

  private async transmit<T>(
    method: Method,
    path: string,
    body: string | FormData | undefined,
    headers: Record<string, string>,
    withoutToken = false,
  ): Promise<Reply<T>> {
    const token = this.cookies.get('bangfu_csrf');
    const response = await this.fetch(path, {
      method,
      body,
      headers: {
        ...headers,
        ...(this.cookies.size > 0 && { cookie: this.cookie }),
        ...(method !== 'GET' && token !== undefined && !withoutToken && { 'x-csrf-token': decodeURIComponent(token) }),
      },
      signal: AbortSignal.timeout(SECONDS),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    this.seenAt = response.headers.get('date') ?? this.seenAt;
    const bytes = Buffer.from(await response.arrayBuffer());
    const json = (response.headers.get('content-type') ?? '').includes('json') && bytes.length > 0;
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      body: (json ? JSON.parse(bytes.toString('utf8')) : undefined) as T,
    };
  }

  private async fetch(path: string, request: RequestInit): Promise<Response> {
    try {
      return await fetch(this.url + path, request);
    } catch (error) {
      const cause = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).message;
      throw new Unexpected(`${this.login} ${request.method} ${path}\n${this.url} 没有应答：${cause}`);
    }
  }

  private keep(cookie: string): void {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
    if (name === undefined) return;
    if (value) this.cookies.set(name, value);
    else this.cookies.delete(name);
  }
}

const told = ({ status, body, bytes }: Reply<unknown>): string => {
  const problem = (body ?? {}) as Partial<Problem>;
  const field = problem.field ? `（${problem.field}）` : '';
  return problem.code
    ? `${status} ${problem.code} ${problem.detail ?? ''}${field} ${JSON.stringify(problem.facts ?? (body as { errors?: unknown }).errors ?? '')}`
    : `${status} ${bytes.toString('utf8').slice(0, 300)}`;
};
