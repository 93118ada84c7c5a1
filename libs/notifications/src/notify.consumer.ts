import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { NOTICE_TABLE } from './notices/notice-table.js';
import { Notifying } from './notifying.service.js';

@Injectable()
@Consumer('notifications-notify', NOTICE_TABLE.map(({ event }) => event))
export class NotifyConsumer implements EventConsumer {
  constructor(private readonly notifying: Notifying) {}

  handle(event: StoredEvent): Promise<void> {
    return this.notifying.notify(event);
  }
}
