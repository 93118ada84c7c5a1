import { Body } from '@nestjs/common';
import { type Actor, CurrentActor, Route } from '@bangfu/kernel';
import { ApprovalBands } from '@bangfu/procurement';
import { ApprovalBandsInput, BandSetDto, toBandSetDto } from './approval-bands.dto.js';

@Route.controller('api/procurement/approval-bands', '审批权限')
export class ApprovalBandsController {
  constructor(private readonly bands: ApprovalBands) {}

  @Route.get('', {
    summary: '今天执行的和以后生效的审批权限',
    permission: 'requests.view_agency',
    answer: [BandSetDto],
    errors: ['403 not_an_agency'],
  })
  async list(@CurrentActor() actor: Actor): Promise<BandSetDto[]> {
    return (await this.bands.list(actor)).map(toBandSetDto);
  }

  @Route.put('', {
    summary: '设置从某一天起执行的审批权限',
    permission: 'bands.manage',
    answer: [BandSetDto],
    errors: ['403 not_an_agency', '422 bands_wrong', '422 bands_in_the_past'],
  })
  async set(@CurrentActor() actor: Actor, @Body() input: ApprovalBandsInput): Promise<BandSetDto[]> {
    return (await this.bands.set(actor, input.validFrom, input.bands)).map(toBandSetDto);
  }
}
