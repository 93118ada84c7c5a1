import { Logs, type SignedIn } from '@bangfu/kernel';
import { Sessions } from '@bangfu/parties';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Observable } from 'rxjs';
import { NotificationQueries } from '../notification.queries.js';
import { InboxBell } from './inbox-bell.js';
import { type InboxEvent, OpenStream } from './open-stream.js';

/** Browsers hold few connections to one host; more streams than this are a program gone wrong. */
export const STREAMS_PER_PERSON = 20;

/** The live view of inboxes. Content always comes from the table: a bell that is not heard costs seconds, never a notice. */
@Injectable()
export class InboxStreams implements OnModuleDestroy {
  /** How often a stream shows that it lives, and looks by itself. */
  heartbeatMs = 25_000;
  private readonly open = new Map<string, OpenStream[]>();

  constructor(
    private readonly bell: InboxBell,
    private readonly queries: NotificationQueries,
    private readonly sessions: Sessions,
    private readonly logs: Logs,
  ) {}

  /**
   * Everything after `position`, then what comes, until the session ends. Without a position it begins with now.
   * The id of each event is the position reached: a browser sends it back as Last-Event-ID and misses nothing.
   */
  watch(session: SignedIn, position: bigint | null): Observable<InboxEvent> {
    const userId = session.actor.userId!;
    return new Observable<InboxEvent>((out) => {
      const stream = new OpenStream(out, {
        userId,
        position,
        isAlive: () => this.sessions.isAlive(session.sessionId),
        queries: this.queries,
        failed: (error) => this.logs.root.warn({ error }, 'an inbox stream failed'),
      });
      const others = this.open.get(userId) ?? [];
      if (others.length >= STREAMS_PER_PERSON) others[0]!.end();
      this.open.set(userId, [...(this.open.get(userId) ?? []), stream]);
      const ringing = this.bell.of(userId).subscribe({ next: () => stream.look(), complete: () => stream.end() });
      const heart = setInterval(() => stream.beat(), this.heartbeatMs);
      stream.look();
      return () => {
        clearInterval(heart);
        ringing.unsubscribe();
        stream.close();
        const left = (this.open.get(userId) ?? []).filter((one) => one !== stream);
        if (left.length > 0) this.open.set(userId, left);
        else this.open.delete(userId);
      };
    });
  }

  /** How many streams are open in this process. */
  get size(): number {
    return [...this.open.values()].reduce((sum, streams) => sum + streams.length, 0);
  }

  onModuleDestroy(): void {
    for (const streams of [...this.open.values()]) for (const stream of [...streams]) stream.end();
  }
}
