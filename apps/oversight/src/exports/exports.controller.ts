import { type Actor, CurrentActor, fileAnswer, IdPipe, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import { Exports } from '@bangfu/reporting';
import { Body, Param, Query } from '@nestjs/common';
import { ComplianceQuery } from '../compliance/compliance.dto.js';
import { BulletinDto, toBulletinDto } from './bulletin.dto.js';
import { ExportDto, NewExportInput, toExportDto } from './exports.dto.js';

@Route.controller('api/oversight/exports', '导出和通报')
export class ExportsController {
  constructor(private readonly exports: Exports) {}

  @Route.post('', {
    summary: '导出报表或通报；在后台生成，可查进度',
    permission: 'compliance.export',
    answer: ExportDto,
    idempotent: true,
    errors: ['404 division_missing', '404 programme_missing', '422 month_outside_year', '422 format_not_offered'],
  })
  async request(@CurrentActor() actor: Actor, @Body() input: NewExportInput): Promise<ExportDto> {
    return toExportDto(await this.exports.request(actor, input));
  }

  @Route.get('bulletin', {
    summary: '预览通报：正文和附表；不生成文件，不占用期号',
    permission: 'compliance.export',
    answer: BulletinDto,
    errors: ['404 division_missing', '404 programme_missing', '422 month_outside_year'],
  })
  async draft(@CurrentActor() actor: Actor, @Query() query: ComplianceQuery): Promise<BulletinDto> {
    return toBulletinDto(await this.exports.draftBulletin(actor, query));
  }

  @Route.get('', { summary: '我的导出', permission: 'compliance.export', answer: Route.page(ExportDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<Page<ExportDto>> {
    return mapPage(await this.exports.list(actor, query), toExportDto);
  }

  @Route.get(':id', {
    summary: '导出进度',
    permission: 'compliance.export',
    answer: ExportDto,
    errors: ['404 export_missing'],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<ExportDto> {
    return toExportDto(await this.exports.find(actor, id));
  }

  @Route.get(':id/content', {
    summary: '下载导出文件',
    permission: 'compliance.export',
    file: 'download',
    errors: ['404 export_missing', 'export_not_ready', 'export_expired'],
  })
  async download(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string) {
    const { file, stream } = await this.exports.open(actor, id);
    return fileAnswer(file, stream());
  }

  @Route.delete(':id', {
    summary: '取消导出',
    permission: 'compliance.export',
    errors: ['404 export_missing', 'export_over'],
  })
  async cancel(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.exports.cancel(actor, id);
  }
}
