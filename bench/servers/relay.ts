import './statements.js';
import 'reflect-metadata';
import {
  Consumer,
  Database,
  DeliveryQueue,
  DomainEvent,
  type EventConsumer,
  KernelModule,
  Outbox,
  RelayLoop,
} from '@bangfu/kernel';
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { serveCommands } from './commands.js';

class Ticked extends DomainEvent<{ n: number }> {
  static readonly type = 'bench.ticked';
}

let handled = 0;
let wake: () => void = () => undefined;

/** Does nothing, so that what is measured is the way to it: relay, job, transaction and the mark that it is done. */
@Injectable()
@Consumer('bench-tick', [Ticked])
class Tick implements EventConsumer {
  async handle(): Promise<void> {
    handled += 1;
    wake();
  }
}

@Module({ imports: [KernelModule], providers: [Tick] })
class RelayModule {}

const AT_ONCE = 500;
const app = await NestFactory.createApplicationContext(RelayModule, { logger: ['error'] });
const database = app.get(Database);
const outbox = app.get(Outbox);
const relay = app.get(RelayLoop);
await app.get(DeliveryQueue).work();

async function write(events: number): Promise<void> {
  for (let from = 0; from < events; from += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, events - from) }, (_, n) => new Ticked({ n }));
    await database.transaction(() => outbox.add(...batch));
  }
}

async function carry(events: number): Promise<number> {
  const goal = handled + events;
  const from = performance.now();
  await relay.carryAll();
  while (handled < goal) await new Promise<void>((resolve) => (wake = resolve));
  return performance.now() - from;
}

serveCommands({
  write: (events: number) => write(events),
  carry: (events: number) => carry(events),
  /** One event at a time: from the outbox to its effect. */
  async singles(count: number): Promise<number[]> {
    const times: number[] = [];
    for (let n = 0; n < count; n += 1) {
      await write(1);
      times.push(await carry(1));
    }
    return times;
  },
});
