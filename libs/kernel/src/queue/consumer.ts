import 'reflect-metadata';
import type { EventType, StoredEvent } from '../outbox/domain-event.js';

/** Listens to events of rooms to its left: parses the event and calls one service verb. */
export interface EventConsumer {
  /**
   * Runs inside the transaction that also marks the delivery done, so its effect happens once however often it is
   * delivered. A thrown `DomainError` is final (dead letter); anything else is tried again with growing pauses.
   */
  handle(event: StoredEvent): Promise<void>;
}

export interface ConsumerOptions {
  /** False: the consumer opens its own transactions and is idempotent by itself (e-mail, long exports). */
  readonly transactional?: boolean;
}

export interface ConsumerMark {
  readonly name: string;
  readonly types: readonly string[];
  readonly transactional: boolean;
}

const MARK = Symbol('bangfu.consumer');

/** `<room>-<what>`: the room names the queue, so each room's work is carried and counted by itself. */
export const CONSUMER_NAME = /^[a-z]+(-[a-z0-9]+)+$/;

type ConsumerClass = abstract new (...dependencies: never[]) => EventConsumer;

/** Marks a provider of `<Room>JobsModule` as the consumer `<room>-<what>` of some events. */
export function Consumer(
  name: string,
  // oxlint-disable-next-line typescript/no-explicit-any -- payload types differ from event to event
  events: readonly EventType<any>[],
  options: ConsumerOptions = {},
): (target: ConsumerClass) => void {
  return (target) => {
    const mark: ConsumerMark = {
      name,
      types: events.map((event) => event.type),
      transactional: options.transactional ?? true,
    };
    Reflect.defineMetadata(MARK, mark, target);
  };
}

/** What `@Consumer` wrote on a class; undefined for any other value. */
export function consumerMark(target: unknown): ConsumerMark | undefined {
  return typeof target === 'function' ? (Reflect.getOwnMetadata(MARK, target) as ConsumerMark | undefined) : undefined;
}

/** The queue that carries a consumer's deliveries. */
export const roomOf = (consumer: string): string => consumer.slice(0, consumer.indexOf('-'));
