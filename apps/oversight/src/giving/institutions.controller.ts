import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import { GivingQueries, Institutions } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import {
  InstitutionChangeInput,
  InstitutionClosingInput,
  InstitutionDetailDto,
  InstitutionRowDto,
  InstitutionsQuery,
  InstitutionVersionInput,
  NewInstitutionInput,
  toInstitutionDetailDto,
  toInstitutionRowDto,
} from './institutions.dto.js';

const STEP_ERRORS = ['404 institution_missing', 'stale_version', 'wrong_step'] as const;

@Route.controller('api/oversight/receiving-institutions', '以购代捐')
export class InstitutionsController {
  constructor(
    private readonly institutions: Institutions,
    private readonly queries: GivingQueries,
  ) {}

  @Route.get('', { summary: '辖区受赠机构', permission: 'giving.manage', answer: Route.page(InstitutionRowDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: InstitutionsQuery): Promise<Page<InstitutionRowDto>> {
    return mapPage(await this.queries.ofRegion(actor, query), toInstitutionRowDto);
  }

  @Route.get(':id', {
    summary: '受赠机构详情',
    permission: 'giving.manage',
    answer: InstitutionDetailDto,
    errors: ['404 institution_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<InstitutionDetailDto> {
    return this.shown(actor, id);
  }

  @Route.post('', {
    summary: '登记受赠机构',
    permission: 'giving.manage',
    idempotent: true,
    answer: InstitutionDetailDto,
    errors: [
      '403 outside_region',
      '404 institution_missing',
      'institution_known',
      '422 region_unknown',
      '422 phone_invalid',
    ],
  })
  async propose(@CurrentActor() actor: Actor, @Body() input: NewInstitutionInput): Promise<InstitutionDetailDto> {
    return this.shown(actor, await this.institutions.propose(actor, input));
  }

  @Route.put(':id', {
    summary: '更新需求或收货地址',
    permission: 'giving.manage',
    idempotent: true,
    answer: InstitutionDetailDto,
    errors: [...STEP_ERRORS, '422 phone_invalid'],
  })
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version, need, delivery }: InstitutionChangeInput,
  ): Promise<InstitutionDetailDto> {
    await this.institutions.change(actor, id, version, { need, delivery: delivery ?? null });
    return this.shown(actor, id);
  }

  @Route.post(':id/verification', {
    summary: '核实受赠机构',
    description: '由当地乡村振兴部门实地核实；平台不能代办。',
    permission: 'giving.manage',
    idempotent: true,
    answer: InstitutionDetailDto,
    errors: [...STEP_ERRORS, '403 verifier_unfit'],
  })
  async verify(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version }: InstitutionVersionInput,
  ): Promise<InstitutionDetailDto> {
    await this.institutions.verify(actor, id, version);
    return this.shown(actor, id);
  }

  @Route.post(':id/closing', {
    summary: '关闭受赠机构',
    permission: 'giving.manage',
    idempotent: true,
    answer: InstitutionDetailDto,
    errors: STEP_ERRORS,
  })
  async close(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { version, reason }: InstitutionClosingInput,
  ): Promise<InstitutionDetailDto> {
    await this.institutions.close(actor, id, version, reason);
    return this.shown(actor, id);
  }

  private async shown(actor: Actor, id: string): Promise<InstitutionDetailDto> {
    return toInstitutionDetailDto(
      await this.queries.institutionAs(actor, id),
      await this.institutions.contact(actor, id),
    );
  }
}
