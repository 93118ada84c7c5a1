import { connect, type Socket } from 'node:net';

export interface Sent {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

interface Waiter {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** One kept-alive connection that sends one request at a time; cheap, because it shares the machine with what it measures. */
export class Connection {
  private received = Buffer.alloc(0);
  private waiter: Waiter | null = null;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
      this.read();
    });
    const fail = (): void => this.waiter?.reject(new Error('the connection was closed'));
    socket.on('error', fail);
    socket.on('close', fail);
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Connection(socket)));
      socket.once('error', reject);
    });
  }

  send(method: string, path: string, { headers = {}, body }: Sent = {}): Promise<Answer> {
    const text = body === undefined ? '' : JSON.stringify(body);
    let head = `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n`;
    for (const name in headers) head += `${name}: ${headers[name]}\r\n`;
    if (body !== undefined) head += `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(text)}\r\n`;
    this.socket.write(`${head}\r\n${text}`);
    return new Promise((resolve, reject) => (this.waiter = { resolve, reject }));
  }

  /** Sends and expects success; the answer is the parsed body. */
  async ask<T>(method: string, path: string, sent: Sent = {}): Promise<T> {
    const { status, text } = await this.send(method, path, sent);
    if (status >= 300) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 500)}`);
    return JSON.parse(text) as T;
  }

  close(): void {
    this.waiter = null;
    this.socket.destroy();
  }

  private read(): void {
    const end = this.received.indexOf(HEAD_END);
    if (end < 0) return;
    const head = this.received.toString('latin1', 0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head);
    if (!length) return this.waiter?.reject(new Error(`an answer without a length: ${head.slice(0, 200)}`));
    const total = end + 4 + Number(length[1]);
    if (this.received.length < total) return;
    const text = this.received.toString('utf8', end + 4, total);
    this.received = this.received.subarray(total);
    const waiter = this.waiter;
    this.waiter = null;
    waiter?.resolve({ status: Number(head.slice(9, 12)), text });
  }
}
