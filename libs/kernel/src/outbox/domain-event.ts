/**
 * A fact that later rooms may listen to. Payload: ids and facts that cannot change, JSON-safe, never an entity
 * and never personal data. `type` is `<room>.<past_tense>` and part of the contract between rooms.
 */
export abstract class DomainEvent<P extends Record<string, unknown> = Record<string, unknown>> {
  constructor(readonly payload: P) {}

  get type(): string {
    return (this.constructor as unknown as EventType).type;
  }
}

/** The class of an event, as consumers name it. */
export interface EventType<P extends Record<string, unknown> = Record<string, unknown>> {
  readonly type: string;
  new (payload: P): DomainEvent<P>;
}

/** An event as it comes back from the outbox. */
export interface StoredEvent<P = Record<string, unknown>> {
  readonly id: string;
  readonly type: string;
  readonly payload: P;
  readonly at: Date;
}
