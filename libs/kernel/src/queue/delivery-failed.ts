import type { Delivery } from '../outbox/delivery.js';

/** A consumer threw; the failure is already on the delivery's row. */
export class DeliveryFailed extends Error {
  constructor(
    readonly delivery: Delivery,
    override readonly cause: unknown,
    /** True when the delivery is dead (or gone): trying again would change nothing. */
    readonly final: boolean,
  ) {
    super(
      `${delivery.consumer} failed on event ${delivery.eventId}: ${cause instanceof Error ? cause.message : String(cause)}`,
    );
    this.name = 'DeliveryFailed';
  }
}
