import { Consumer, type EventConsumer, type StoredEvent } from '@bangfu/kernel';
import { Notifying } from '@bangfu/notifications';
import { Injectable } from '@nestjs/common';
import { ExportFinished } from '../reporting.events.js';
import { Exports } from './exports.service.js';

/** Tells whoever asked for an export that its file is ready, or that it will not come. */
@Injectable()
@Consumer('reporting-told', [ExportFinished])
export class ExportFinishedConsumer implements EventConsumer {
  constructor(
    private readonly exports: Exports,
    private readonly notifying: Notifying,
  ) {}

  async handle(event: StoredEvent): Promise<void> {
    const { exportId, askedBy, state } = event.payload as {
      exportId: string;
      askedBy: string;
      state: 'done' | 'failed';
    };
    const title = await this.exports.titleOf(exportId);
    await this.notifying.tell(event, {
      userId: askedBy,
      subject: { type: 'export', id: exportId },
      title: state === 'done' ? '导出文件已生成' : '导出未能完成',
      body:
        state === 'done' ? `《${title}》可以下载了。` : `《${title}》未能生成，请重新导出；如再次失败请联系平台运营。`,
      link: `/oversight/exports/${exportId}`,
    });
  }
}
