import { Field, Route } from '@bangfu/kernel';
import { CommissionRules } from '@bangfu/payments';

export class PublicCommissionRuleDto {
  @Field.date({ description: '从哪一天成交的订单起' }) validFrom: string;
  @Field.bps({ max: 3_000, description: '占消费者付款的比例；0 为不收' }) bps: number;
  @Field.text({ max: 300, example: '平台默认；不向合作社收取佣金' }) basis: string;
}

export class PublicCommissionDto {
  @Field.bps({ max: 3_000, description: '今天成交的订单' }) bps: number;
  @Field.list(() => PublicCommissionRuleDto, { max: 200, description: '将生效的规则，最早的在前' })
  coming: PublicCommissionRuleDto[];
}

/** What the platform keeps of what shoppers pay is for everybody to read, and before it holds (《电子商务法》第三十四条). */
@Route.controller('api/storefront/commission', '公开数据')
export class CommissionRulesController {
  constructor(private readonly rules: CommissionRules) {}

  @Route.get('', { summary: '平台服务费：现行的和将生效的', public: true, answer: PublicCommissionDto })
  async now(): Promise<PublicCommissionDto> {
    return { bps: await this.rules.today(), coming: await this.rules.coming() };
  }
}
