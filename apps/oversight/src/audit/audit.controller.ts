import { type Actor, AuditTrail, CurrentActor, mapPage, type Page, Route } from '@bangfu/kernel';
import { Query } from '@nestjs/common';
import { AuditDto, AuditQuery, toAuditDto } from './audit.dto.js';

@Route.controller('api/oversight/audit', '操作留痕')
export class AuditController {
  constructor(private readonly trail: AuditTrail) {}

  @Route.get('', {
    summary: '辖区内的操作留痕，新的在前',
    description: '谁在何时对何事做了什么；只增不改。按事项、单位、办理人、操作和日期查找。',
    permission: 'audit.view',
    answer: Route.page(AuditDto),
    errors: ['403 no_region'],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: AuditQuery): Promise<Page<AuditDto>> {
    return mapPage(await this.trail.list(actor, query), toAuditDto);
  }
}
