import type { Person } from './person.js';
import { until, Unexpected } from './teller.js';

/** One open event stream, as a browser's EventSource keeps it. */
export class LiveInbox {
  private readonly events: { readonly event: string; readonly data: string }[] = [];
  private readonly end = new AbortController();
  private fault = '';

  static async open(person: Pick<Person, 'url' | 'cookie'>): Promise<LiveInbox> {
    const inbox = new LiveInbox();
    const response = await fetch(`${person.url}/api/notifications/stream`, {
      headers: { cookie: person.cookie, accept: 'text/event-stream' },
      signal: inbox.end.signal,
    });
    if (response.status !== 200 || !response.body) {
      throw new Unexpected(`GET /api/notifications/stream ${response.status}`);
    }
    void inbox.read(response.body).catch((error: unknown) => (inbox.fault = String(error)));
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
    if (value('data')) this.events.push({ event: value('event') || 'message', data: value('data') });
  }
}
