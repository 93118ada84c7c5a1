import type { Subscriber } from 'rxjs';
import type { InboxCounts, Notification, NotificationQueries } from '../notification.queries.js';

export type InboxEvent =
  | { readonly id: string; readonly type: 'notification'; readonly data: Notification }
  | { readonly id: string; readonly type: 'counts'; readonly data: InboxCounts }
  | { readonly comment: string };

export interface StreamParts {
  readonly userId: string;
  readonly position: bigint | null;
  readonly isAlive: () => Promise<boolean>;
  readonly queries: NotificationQueries;
  readonly failed: (error: unknown) => void;
}

const PAGE = 100;

/** One open connection: looks when told to, one look at a time, and never sends to a session that has ended. */
export class OpenStream {
  private position: bigint | null;
  private looking = false;
  private again = false;
  private closed = false;
  private sentCounts = '';

  constructor(
    private readonly out: Subscriber<InboxEvent>,
    private readonly parts: StreamParts,
  ) {
    this.position = parts.position;
  }

  /** Rings that come during a look make one further look. */
  look(): void {
    if (this.looking) {
      this.again = true;
      return;
    }
    this.looking = true;
    void this.lookUntilQuiet();
  }

  beat(): void {
    if (!this.closed) this.out.next({ comment: 'heartbeat' });
    this.look();
  }

  /** From our side: the browser will come back. */
  end(): void {
    if (this.closed) return;
    this.closed = true;
    this.out.complete();
  }

  /** The other side has gone. */
  close(): void {
    this.closed = true;
  }

  private async lookUntilQuiet(): Promise<void> {
    try {
      do {
        this.again = false;
        await this.lookOnce();
      } while (this.again && !this.closed);
    } catch (error) {
      this.parts.failed(error);
      this.end();
    } finally {
      this.looking = false;
    }
  }

  private async lookOnce(): Promise<void> {
    if (this.closed) return;
    if (!(await this.parts.isAlive())) return this.end();
    const { queries, userId } = this.parts;
    const counts = await queries.counts(userId);
    // A number from another time (a restored database) would wait for ever.
    if (this.position === null || this.position > counts.position) this.position = counts.position;
    while (!this.closed && this.position < counts.position) {
      const fresh = await queries.since(userId, this.position, PAGE);
      if (fresh.length === 0) break;
      for (const notification of fresh) this.send(notification);
    }
    this.sendCounts(counts);
  }

  private send(notification: Notification): void {
    if (this.closed) return;
    this.position = notification.position;
    this.out.next({ id: String(notification.position), type: 'notification', data: notification });
  }

  private sendCounts(counts: InboxCounts): void {
    const key = `${counts.unread} ${counts.openToDos} ${counts.position}`;
    if (this.closed || key === this.sentCounts) return;
    this.sentCounts = key;
    this.out.next({ id: String(this.position), type: 'counts', data: counts });
  }
}
