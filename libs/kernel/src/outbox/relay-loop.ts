import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Env } from '../config/env.js';
import { APP_ROLE } from '../database/database.js';
import { isId } from '../ids/ids.js';
import { KillPoints } from '../kill-points/kill-points.js';
import { Logs } from '../logs/logs.js';
import { CONSUMER_NAME } from '../queue/consumer.js';
import { DeliveryQueue } from '../queue/delivery-queue.js';
import { QueueSettings } from '../queue/queue-settings.js';
import type { Delivery } from './delivery.js';
import { OUTBOX_CHANNEL } from './outbox.js';
import { type ClaimedBatch, OutboxRelay } from './outbox-relay.js';

/** Carries events from the outbox to the queues for as long as the worker lives: at a notification, else by polling. */
@Injectable()
export class RelayLoop implements OnModuleDestroy {
  private running: Promise<void> | null = null;
  private stopped = false;
  private listener: pg.Client | null = null;
  private wake: () => void = () => undefined;
  private rung = false;
  private asked: Delivery[] = [];

  constructor(
    private readonly env: Env,
    private readonly relay: OutboxRelay,
    private readonly deliveries: DeliveryQueue,
    private readonly settings: QueueSettings,
    private readonly logs: Logs,
    private readonly killPoints: KillPoints,
  ) {}

  start(): void {
    this.running ??= this.loop();
  }

  /** Carries off what is in the outbox until it is empty; while one batch is on its way to the queues, the next is claimed. */
  async carryAll(): Promise<void> {
    let handing = Promise.resolve();
    while (!this.stopped) {
      const batch = await this.killPoints.during('relay', () => this.relay.claim());
      if (batch.events === 0) break;
      const before = handing;
      const hand = (): Promise<void> => this.killPoints.during('relay', () => this.hand(batch));
      // Whatever became of the batch before: what is claimed is handed on.
      handing = before.then(hand, hand);
      // Thrown where it is awaited; should a claim fail before that, the sweep finds the deliveries.
      handing.catch(() => undefined);
      await before;
    }
    await handing;
  }

  private async hand({ deliveries }: ClaimedBatch): Promise<void> {
    if (deliveries.length === 0) return;
    // A crash here leaves deliveries without jobs: the sweep finds them.
    this.killPoints.pass('after claim');
    await this.deliveries.add(deliveries);
    this.killPoints.pass('after enqueue');
  }

  /** Before the queues close, so that no batch is claimed that cannot be handed on. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.wake();
    await Promise.race([this.running, sleep(1_000, undefined, { ref: false })]);
    await this.listener?.end().catch(() => undefined);
  }

  private async loop(): Promise<void> {
    while (!this.stopped) {
      try {
        // Without notifications the relay still polls.
        await this.listen().catch((error: unknown) => this.logs.root.warn({ error }, 'relay cannot listen'));
        await this.deliveries.revive(this.asked.splice(0));
        await this.carryAll();
      } catch (error) {
        this.logs.root.error({ error }, 'relay');
        // Without a pause a failing claim would spin; the notification that came meanwhile is kept.
        await sleep(Math.min(this.settings.pollMs, 1_000));
      }
      await this.pause();
    }
  }

  private async pause(): Promise<void> {
    if (!this.rung && !this.stopped) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.settings.pollMs);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.rung = false;
  }

  private async listen(): Promise<void> {
    if (this.listener) return;
    const client = new pg.Client({
      connectionString: this.env.databaseUrl,
      keepAlive: true,
      application_name: 'bangfu-relay',
      options: `-c role=${APP_ROLE}`,
    });
    const forget = (): void => {
      if (this.listener !== client) return;
      this.listener = null;
      this.ring(undefined);
    };
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', ({ payload }) => this.ring(payload));
    await client.connect();
    await client.query(`LISTEN ${OUTBOX_CHANNEL}`);
    this.listener = client;
  }

  private ring(payload: string | undefined): void {
    const [eventId, consumer] = (payload ?? '').split('/');
    if (isId(eventId) && consumer && CONSUMER_NAME.test(consumer)) this.asked.push({ eventId, consumer });
    this.rung = true;
    this.wake();
  }
}
