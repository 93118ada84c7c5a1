import { type Actor, CurrentActor, Field, IdPipe, Route } from '@bangfu/kernel';
import { CommissionRules, type CommissionRuleView } from '@bangfu/payments';
import { Body, Param } from '@nestjs/common';

const HIGHEST_BPS = 3_000;

export class CommissionRuleInput {
  @Field.date({ description: '从哪一天成交的订单起，须提前七日公示' }) validFrom: string;
  @Field.bps({ max: HIGHEST_BPS, description: '占消费者付款的比例；0 为不收' }) bps: number;
  @Field.text({ min: 2, max: 300, description: '依据', example: '二〇二七年度平台服务协议' }) basis: string;
}

export class CommissionRuleWithdrawalInput {
  @Field.text({ min: 2, max: 300, description: '为什么不再实行，记入审计', example: '与合作社协商后暂缓收费' })
  reason: string;
}

export class CommissionRuleDto {
  @Field.id() id: string;
  @Field.date() validFrom: string;
  @Field.bps({ max: HIGHEST_BPS, description: '占消费者付款的比例；0 为不收' }) bps: number;
  @Field.text({ max: 300, example: '平台默认；不向合作社收取佣金' }) basis: string;
  @Field.text({ max: 100, nullable: true, example: '管运营', description: '随产品来的规则为空' }) setByName:
    string | null;
  @Field.instant({ nullable: true }) setAt: Date | null;
  @Field.text({ max: 100, nullable: true, example: '管运营' }) withdrawnByName: string | null;
  @Field.instant({ nullable: true, description: '生效前撤回的时间' }) withdrawnAt: Date | null;
  @Field.text({ max: 300, nullable: true }) withdrawalReason: string | null;
}

export class CommissionRulesDto {
  @Field.date({ description: '今天设定的规则最早从哪一天起' }) earliest: string;
  @Field.list(() => CommissionRuleDto, { max: 200, description: '将生效的、现行的、以前的和撤回的，最近的在前' })
  rules: CommissionRuleDto[];
}

const toDto = (rule: CommissionRuleView): CommissionRuleDto => ({ ...rule });

@Route.controller('api/oversight/commission-rules', '供应商结算')
export class CommissionRulesController {
  constructor(private readonly rules: CommissionRules) {}

  @Route.get('', { summary: '平台服务费规则', permission: 'settlement.manage', answer: CommissionRulesDto })
  async all(): Promise<CommissionRulesDto> {
    return { earliest: this.rules.earliest(), rules: (await this.rules.all()).map(toDto) };
  }

  @Route.post('', {
    summary: '设定平台服务费规则，从某日成交的订单起；不改已成交的',
    permission: 'settlement.manage',
    status: 204,
    idempotent: true,
    errors: ['422 commission_too_soon', 'already_exists'],
  })
  async set(@CurrentActor() actor: Actor, @Body() input: CommissionRuleInput): Promise<void> {
    await this.rules.set(actor, input);
  }

  @Route.post(':id/withdrawal', {
    summary: '撤回还没有生效的平台服务费规则',
    description: '现行规则不变；已收到预告的供应商都会收到通知。',
    permission: 'settlement.manage',
    status: 204,
    idempotent: true,
    errors: ['404 commission_rule_missing', 'commission_rule_begun'],
  })
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: CommissionRuleWithdrawalInput,
  ): Promise<void> {
    await this.rules.withdraw(actor, id, reason);
  }
}
