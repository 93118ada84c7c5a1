import { Injectable } from '@nestjs/common';

/** An event of the provider as the inbox keeps it. `object` is what it was about when it was sent: old news, good for its id and metadata. */
export interface KeptEvent {
  readonly eventId: string;
  readonly type: string;
  readonly objectId: string | null;
  readonly object: Readonly<Record<string, unknown>>;
  /** A supplier's account, when it happened there and not on the platform's own. */
  readonly account: string | null;
}

/** `ignored`: not ours, or nothing that concerns us. */
export type Handled = 'handled' | 'ignored';

/**
 * Asks the provider about the object and calls one idempotent verb, outside of any transaction. What it throws is written on the event,
 * which is then tried again.
 */
export type HandleEvent = (event: KeptEvent) => Promise<Handled>;

/** Who looks into which events: each part of the room registers its own when it starts. */
@Injectable()
export class EventHandlers {
  private readonly handlers = new Map<string, HandleEvent>();

  /** `prefix` is a type (`charge.refund.updated`) or its beginning (`charge.dispute.`); of several that fit, the longest is called. */
  on(prefix: string, handle: HandleEvent): void {
    if (this.handlers.has(prefix)) throw new Error(`two handlers of ${prefix}`);
    this.handlers.set(prefix, handle);
  }

  handle(event: KeptEvent): Promise<Handled> {
    let best: [string, HandleEvent] | null = null;
    for (const entry of this.handlers) {
      if (event.type.startsWith(entry[0]) && entry[0].length > (best?.[0].length ?? -1)) best = entry;
    }
    return best ? best[1](event) : Promise.resolve('ignored');
  }
}
