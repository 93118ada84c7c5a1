import { type Actor, CurrentActor, Field, Route } from '@bangfu/kernel';
import { type AttributedTo, Attribution } from '@bangfu/shop';
import { Body } from '@nestjs/common';

export class AttributionJoinInput {
  @Field.text({ max: 20, description: '单位的归属码', example: '7K3M2Q9A' }) code: string;
  @Field.date({ optional: true, nullable: true, description: '从哪天起；空为今天' }) fromOn?: string | null;
}

export class AttributedUnitDto {
  @Field.id() unitId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) unitName: string;
  @Field.date() validFrom: string;
}

export class OwnAttributionDto {
  @Field.one(() => AttributedUnitDto, { nullable: true, description: '没有归属为空' }) unit: AttributedUnitDto | null;
}

const toDto = (unit: AttributedTo | null): OwnAttributionDto => ({
  unit: unit && { unitId: unit.unitId, unitName: unit.unitName, validFrom: unit.validFrom },
});

@Route.controller('api/shop/attribution', '个人消费归属')
export class AttributionController {
  constructor(private readonly attribution: Attribution) {}

  @Route.get('', {
    summary: '我的个人消费归属哪个单位',
    description: '自愿。单位只能看到合计，看不到姓名和商品。',
    permission: 'orders.own',
    answer: OwnAttributionDto,
  })
  async own(@CurrentActor() actor: Actor): Promise<OwnAttributionDto> {
    return toDto(await this.attribution.mine(actor.userId!));
  }

  @Route.post('', {
    summary: '凭归属码加入',
    permission: 'orders.own',
    idempotent: true,
    answer: OwnAttributionDto,
    errors: ['404 attribution_code_missing', 'attribution_elsewhere', '422 attribution_from_wrong'],
  })
  async join(@CurrentActor() actor: Actor, @Body() { code, fromOn }: AttributionJoinInput): Promise<OwnAttributionDto> {
    return toDto(await this.attribution.join(actor, code, fromOn ?? null));
  }

  @Route.delete('', { summary: '退出归属', permission: 'orders.own', idempotent: true, errors: ['not_attributed'] })
  async leave(@CurrentActor() actor: Actor): Promise<void> {
    await this.attribution.leave(actor);
  }
}
