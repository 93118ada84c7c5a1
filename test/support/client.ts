import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export interface ClientOptions {
  /** A value of its own, or false to send none; a changing request carries a fresh one by itself. */
  readonly idempotencyKey?: string | false;
  readonly headers?: Record<string, string>;
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Record<string, string>;
  readonly raw: Buffer;
}

export interface UploadPart {
  readonly name: string;
  readonly content: Buffer | string;
  readonly purpose?: string;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A browser in miniature: keeps cookies, sends the CSRF token, never opens a port. */
export class Client {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly app: NestFastifyApplication) {}

  async signIn(login: string, password: string): Promise<this> {
    const answer = await this.post('/api/session', { login, password }, { idempotencyKey: false });
    if (answer.status >= 300) throw new Error(`sign-in of ${login}: ${answer.status} ${answer.raw.toString()}`);
    return this;
  }

  /** Puts a cookie as if the server had set it. */
  withCookie(name: string, value: string): this {
    this.cookies.set(name, value);
    return this;
  }

  // oxlint-disable-next-line typescript/no-explicit-any
  get<T = any>(path: string, options: ClientOptions = {}): Promise<Answer<T>> {
    return this.send<T>('GET', path, undefined, options);
  }

  // oxlint-disable-next-line typescript/no-explicit-any
  post<T = any>(path: string, body?: unknown, options: ClientOptions = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, body, options);
  }

  // oxlint-disable-next-line typescript/no-explicit-any
  put<T = any>(path: string, body?: unknown, options: ClientOptions = {}): Promise<Answer<T>> {
    return this.send<T>('PUT', path, body, options);
  }

  // oxlint-disable-next-line typescript/no-explicit-any
  patch<T = any>(path: string, body?: unknown, options: ClientOptions = {}): Promise<Answer<T>> {
    return this.send<T>('PATCH', path, body, options);
  }

  // oxlint-disable-next-line typescript/no-explicit-any
  delete<T = any>(path: string, body?: unknown, options: ClientOptions = {}): Promise<Answer<T>> {
    return this.send<T>('DELETE', path, body, options);
  }

  /** Sends one file to `/api/files` (or elsewhere) as a browser's form does. */
  // oxlint-disable-next-line typescript/no-explicit-any
  upload<T = any>({ name, content, purpose = 'evidence' }: UploadPart, path = '/api/files'): Promise<Answer<T>> {
    const boundary = `----bangfu${randomUUID()}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="purpose"\r\n\r\n${purpose}\r\n--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
    const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return this.raw<T>('POST', path, payload, { 'content-type': `multipart/form-data; boundary=${boundary}` });
  }

  /** Sends bytes exactly as given, with the cookies and the CSRF token. */
  // oxlint-disable-next-line typescript/no-explicit-any
  async raw<T = any>(
    method: Method,
    path: string,
    payload: Buffer | string | undefined,
    headers: Record<string, string>,
  ): Promise<Answer<T>> {
    const csrf = this.cookies.get('bangfu_csrf') ?? this.cookies.get('__Host-bangfu_csrf');
    const response = await this.app.inject({
      method,
      url: path,
      headers: {
        ...(this.cookies.size > 0
          ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
          : {}),
        ...(method !== 'GET' && csrf ? { 'x-csrf-token': decodeURIComponent(csrf) } : {}),
        ...headers,
      },
      ...(payload === undefined ? {} : { payload }),
    });
    for (const { name, value } of response.cookies as { name: string; value: string }[]) {
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, encodeURIComponent(value));
    }
    const type = String(response.headers['content-type'] ?? '');
    const body = (/json/.test(type) && response.payload !== '' ? JSON.parse(response.payload) : response.payload) as T;
    return {
      status: response.statusCode,
      body,
      headers: response.headers as Record<string, string>,
      raw: response.rawPayload,
    };
  }

  private send<T>(method: Method, path: string, body: unknown, options: ClientOptions): Promise<Answer<T>> {
    const key = options.idempotencyKey === undefined ? randomUUID() : options.idempotencyKey;
    return this.raw<T>(method, path, body === undefined ? undefined : writeJson(body), {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(method !== 'GET' && key !== false ? { 'idempotency-key': key } : {}),
      ...options.headers,
    });
  }
}

const writeJson = (body: unknown): string =>
  JSON.stringify(body, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
