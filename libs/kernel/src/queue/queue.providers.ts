import type { Provider } from '@nestjs/common';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { OutboxSweep } from '../outbox/outbox-sweep.js';
import { RelayLoop } from '../outbox/relay-loop.js';
import { ConsumerRegistry } from './consumer-registry.js';
import { ConsumerRunner } from './consumer-runner.js';
import { DeadLetters } from './dead-letters.js';
import { DeliveryQueue } from './delivery-queue.js';
import { OutboxDrain } from './outbox-drain.js';
import { QueueSettings } from './queue-settings.js';
import { Queues } from './queues.js';

/** Present in every application, idle until the worker starts them: a door only writes events. */
export const QUEUE_PROVIDERS: Provider[] = [
  QueueSettings,
  ConsumerRegistry,
  ConsumerRunner,
  DeadLetters,
  DeliveryQueue,
  OutboxDrain,
  OutboxRelay,
  OutboxSweep,
  Queues,
  RelayLoop,
];
