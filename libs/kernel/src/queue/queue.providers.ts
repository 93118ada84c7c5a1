import type { Provider } from '@nestjs/common';
import { OutboxRelay } from '../outbox/outbox-relay.js';
import { ConsumerRegistry } from './consumer-registry.js';
import { ConsumerRunner } from './consumer-runner.js';
import { QueueSettings } from './queue-settings.js';

/** Present in every application, idle until the worker starts them: a door only writes events. */
export const QUEUE_PROVIDERS: Provider[] = [QueueSettings, ConsumerRegistry, ConsumerRunner, OutboxRelay];
