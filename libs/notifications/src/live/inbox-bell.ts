import { APP_ROLE, Env, Logs } from '@bangfu/kernel';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { filter, map, type Observable, Subject } from 'rxjs';
import { INBOX_CHANNEL } from './ringing.js';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** One LISTEN connection of this process, opened for the first stream and shared by all; it comes back by itself. */
@Injectable()
export class InboxBell implements OnModuleDestroy {
  /** A user's id; null after a (re)connection, when any inbox may have changed unheard. */
  private readonly rings = new Subject<string | null>();
  private client: pg.Client | null = null;
  private connecting = false;
  private stopped = false;
  private pauseMs = FIRST_PAUSE_MS;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly env: Env,
    private readonly logs: Logs,
  ) {}

  /** Rings when this person's inbox changed, or may have. */
  of(userId: string): Observable<void> {
    void this.connect();
    return this.rings.pipe(
      filter((heard) => heard === null || heard === userId),
      map(() => undefined),
    );
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    this.rings.complete();
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    if (this.client || this.connecting || this.stopped || this.timer) return;
    this.connecting = true;
    const client = new pg.Client({
      connectionString: this.env.databaseUrl,
      keepAlive: true,
      application_name: 'bangfu-inbox',
      options: `-c role=${APP_ROLE}`,
    });
    const lost = (error?: Error): void => this.lost(client, error);
    client.on('error', lost);
    client.on('end', () => lost());
    client.on('notification', ({ payload }) => this.rings.next(payload ?? null));
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${INBOX_CHANNEL}`);
      this.pauseMs = FIRST_PAUSE_MS;
      this.rings.next(null);
    } catch (error) {
      lost(error as Error);
      await client.end().catch(() => undefined);
    } finally {
      this.connecting = false;
      if (this.stopped) await client.end().catch(() => undefined);
    }
  }

  private lost(client: pg.Client, error?: Error): void {
    if (this.client !== client || this.stopped) return;
    this.client = null;
    if (error) this.logs.root.warn({ error }, 'the inbox bell lost its connection');
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.connect();
    }, this.pauseMs);
    this.timer.unref();
    this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
  }
}
