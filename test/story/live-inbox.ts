import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from './person.js';
import { until, Unexpected } from './teller.js';

const PAUSE_MS = 200;

/** One event stream, kept as a browser's EventSource keeps it: when it ends it is opened again, after the last event that came. */
export class LiveInbox {
  private readonly events: { readonly event: string; readonly data: string }[] = [];
  private readonly end = new AbortController();
  private lastId = '';
  private fault = '';

  private constructor(private readonly person: Pick<Person, 'url' | 'cookie'>) {}

  static async open(person: Pick<Person, 'url' | 'cookie'>): Promise<LiveInbox> {
    const inbox = new LiveInbox(person);
    const response = await inbox.connect();
    if (response.status !== 200 || !response.body) {
      throw new Unexpected(`GET /api/notifications/stream ${response.status}`);
    }
    void inbox.keep(response);
    return inbox;
  }

  /** Waits until a notification whose title has these words has come down the stream. */
  async heard(words: string): Promise<void> {
    await until(
      `实时通知“${words}”`,
      async () => ({ received: this.events.length, fault: this.fault, last: this.events.at(-1)?.data }),
      () =>
        this.events.some(
          ({ event, data }) =>
            event === 'notification' && (JSON.parse(data) as { title: string }).title.includes(words),
        ),
    );
  }

  close(): void {
    this.end.abort();
  }

  private connect(): Promise<Response> {
    const headers = { cookie: this.person.cookie, accept: 'text/event-stream' };
    return fetch(`${this.person.url}/api/notifications/stream`, {
      headers: this.lastId ? { ...headers, 'last-event-id': this.lastId } : headers,
      signal: this.end.signal,
    });
  }

  private async keep(first: Response): Promise<void> {
    for (let response: Response | null = first; !this.end.signal.aborted; await sleep(PAUSE_MS)) {
      try {
        response ??= await this.connect();
        if (response.body) await this.read(response.body);
      } catch (error) {
        this.fault = String(error);
      }
      response = null;
    }
  }

  private async read(stream: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    for await (const bytes of stream) {
      text += decoder.decode(bytes, { stream: true });
      const blocks = text.split(/\r?\n\r?\n/);
      text = blocks.pop()!;
      for (const block of blocks) this.take(block.split(/\r?\n/));
    }
  }

  private take(lines: readonly string[]): void {
    const value = (name: string) =>
      lines
        .filter((line) => line.startsWith(`${name}:`))
        .map((line) => line.slice(name.length + 1).trim())
        .join('\n');
    this.lastId = value('id') || this.lastId;
    if (value('data')) this.events.push({ event: value('event') || 'message', data: value('data') });
  }
}
