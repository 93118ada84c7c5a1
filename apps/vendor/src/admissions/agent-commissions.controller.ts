import { AdmissionQueries, AgentCommissions } from '@bangfu/certification';
import { type Actor, CurrentActor, IdPipe, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { CommissionDto, NewCommissionInput, ProducerDto, ProducerQuery, StandingDto } from './admissions.dto.js';

@Route.controller('api/vendor', '入驻资格与代理委托')
export class AgentCommissionsController {
  constructor(
    private readonly commissions: AgentCommissions,
    private readonly admissions: AdmissionQueries,
  ) {}

  @Route.get('standing', {
    summary: '本供应商的入驻资格；未入驻时为空列表',
    permission: 'certification.view_own',
    answer: [StandingDto],
  })
  async standing(@CurrentActor() actor: Actor): Promise<StandingDto[]> {
    const standing = actor.organisationId && (await this.admissions.standing(actor.organisationId));
    return standing ? [standing] : [];
  }

  @Route.get('agent-commissions', {
    summary: '本单位作为代理商或生产者的委托书',
    permission: 'certification.view_own',
    answer: [CommissionDto],
  })
  async list(@CurrentActor() actor: Actor): Promise<CommissionDto[]> {
    return this.commissions.list(actor);
  }

  @Route.get('agent-commissions/producers', {
    summary: '按名称查找已入驻的生产者，供登记委托书',
    permission: 'admission.apply',
    answer: [ProducerDto],
  })
  async producers(@Query() { words }: ProducerQuery): Promise<ProducerDto[]> {
    return this.commissions.producers(words);
  }

  @Route.post('agent-commissions', {
    summary: '代理商登记生产者委托书',
    permission: 'admission.apply',
    answer: [CommissionDto],
    errors: [
      '422 commission_unfit',
      'commission_overlaps',
      '422 document_expired',
      '422 link_dates_wrong',
      '404 file_missing',
    ],
  })
  async propose(@CurrentActor() actor: Actor, @Body() input: NewCommissionInput): Promise<CommissionDto[]> {
    const id = await this.commissions.propose(actor, input);
    return (await this.commissions.list(actor)).filter((letter) => letter.id === id);
  }

  @Route.post('agent-commissions/:id/confirmation', {
    summary: '生产者确认委托书',
    permission: 'admission.apply',
    errors: ['404 commission_missing', 'wrong_step'],
  })
  async confirm(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.commissions.confirm(actor, id);
  }

  @Route.post('agent-commissions/:id/ending', {
    summary: '终止委托，立即生效',
    permission: 'admission.apply',
    errors: ['404 commission_missing', 'wrong_step'],
  })
  async end(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.commissions.end(actor, id);
  }
}
