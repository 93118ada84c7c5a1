import { Module } from '@nestjs/common';
import { NotificationsModule } from './notifications.module.js';
import { NotifyConsumer } from './notify.consumer.js';

/** What this room does in the worker. */
@Module({ imports: [NotificationsModule], providers: [NotifyConsumer], exports: [NotificationsModule] })
export class NotificationsJobsModule {}
