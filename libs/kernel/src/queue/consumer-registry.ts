import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { CONSUMER_NAME, type ConsumerMark, consumerMark, type EventConsumer, roomOf } from './consumer.js';

export interface RegisteredConsumer extends ConsumerMark {
  readonly room: string;
  readonly consumer: EventConsumer;
}

/** Every consumer among the providers of the running application. */
@Injectable()
export class ConsumerRegistry implements OnModuleInit {
  private found: ReadonlyMap<string, RegisteredConsumer> | null = null;

  constructor(private readonly discovery: DiscoveryService) {}

  /** Fails the start when a consumer is named wrongly, twice, or listens to nothing. */
  onModuleInit(): void {
    this.byName();
  }

  all(): RegisteredConsumer[] {
    return [...this.byName().values()];
  }

  find(name: string): RegisteredConsumer | undefined {
    return this.byName().get(name);
  }

  /** The consumers of one event type. */
  listeningTo(type: string): RegisteredConsumer[] {
    return this.all().filter((consumer) => consumer.types.includes(type));
  }

  /** Rooms that consume something; each has one queue. */
  rooms(): string[] {
    return [...new Set(this.all().map((consumer) => consumer.room))].sort();
  }

  private byName(): ReadonlyMap<string, RegisteredConsumer> {
    this.found ??= this.scan();
    return this.found;
  }

  private scan(): Map<string, RegisteredConsumer> {
    const consumers = new Map<string, RegisteredConsumer>();
    for (const wrapper of this.discovery.getProviders()) {
      const instance = wrapper.instance as EventConsumer | undefined;
      const mark = consumerMark(instance?.constructor);
      if (!mark || !instance) continue;
      const listed = consumers.get(mark.name)?.consumer;
      if (listed === instance) continue;
      if (listed) {
        throw new Error(
          `two consumers are named ${mark.name}: ${listed.constructor.name}, ${instance.constructor.name}`,
        );
      }
      refuseWrongMark(mark, instance.constructor.name);
      consumers.set(mark.name, { ...mark, room: roomOf(mark.name), consumer: instance });
    }
    return consumers;
  }
}

function refuseWrongMark(mark: ConsumerMark, className: string): void {
  if (!CONSUMER_NAME.test(mark.name)) {
    throw new Error(`${className}: a consumer is named <room>-<what>, not “${mark.name}”`);
  }
  if (mark.types.length === 0) throw new Error(`${className}: the consumer ${mark.name} listens to nothing`);
  if (mark.types.some((type) => !type)) throw new Error(`${className}: an event of ${mark.name} has no static type`);
}
