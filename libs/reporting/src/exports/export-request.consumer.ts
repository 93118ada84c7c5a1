import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { Injectable } from '@nestjs/common';
import { ExportRequested } from '../reporting.events.js';
import { ExportRunner } from './export-runner.service.js';

@Injectable()
@Consumer('reporting-export', [ExportRequested], { transactional: false })
export class ExportRequestConsumer implements EventConsumer {
  constructor(private readonly runner: ExportRunner) {}

  async handle(event: StoredEvent): Promise<void> {
    await this.runner.run((event.payload as { exportId: string }).exportId);
  }
}
