import { Field } from '@bangfu/kernel';
import type { AttemptView } from '@bangfu/payments';

const STATES = ['open', 'paid', 'declined', 'expired', 'cancelled', 'parked'] as const;

export class PaymentFailureDto {
  @Field.text({ max: 200, example: '余额不足，请换一张卡，或充值后再试' }) message: string;
  @Field.flag({ description: '同一张卡、同一种方式再试一次可能成功' }) retrySame: boolean;
}

export class PaymentAttemptDto {
  @Field.id() id: string;
  @Field.oneOf(['checkout'] as const) subjectType: 'checkout';
  @Field.id({ description: '为哪一次结算付款' }) subjectId: string;
  @Field.whole({ min: 1, max: 9999, description: '第几次付款', example: 1 }) tryNumber: number;
  @Field.oneOf(STATES, {
    description: 'open 待付款、paid 已付、declined 未成功、expired 超时、cancelled 已取消、parked 待运营中心核对',
  })
  state: (typeof STATES)[number];
  @Field.fen() amountFen: bigint;
  @Field.text({ max: 40, nullable: true, description: '付款方式：card、alipay、wechat_pay 等', example: 'alipay' })
  method: string | null;
  @Field.one(() => PaymentFailureDto, { nullable: true, description: '没有成功的原因；待付款时为上一次尝试的' })
  failure: PaymentFailureDto | null;
  @Field.text({ max: 4_000, nullable: true, description: '付款页面的网址，待付款且已打开时才有' }) pageUrl:
    string | null;
  @Field.instant() expiresAt: Date;
  @Field.instant() createdAt: Date;
  @Field.instant({ nullable: true }) decidedAt: Date | null;
}

export const toPaymentAttemptDto = (attempt: AttemptView): PaymentAttemptDto => ({ ...attempt });
