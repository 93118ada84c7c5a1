import { type Actor, CurrentActor, IdPipe, RawBody, Route } from '@bangfu/kernel';
import { Payments, Webhooks } from '@bangfu/payments';
import { Headers, Param } from '@nestjs/common';
import { PaymentAttemptDto, toPaymentAttemptDto } from './payments.dto.js';

@Route.controller('api/payments', '付款')
export class PaymentsController {
  constructor(
    private readonly payments: Payments,
    private readonly webhooks: Webhooks,
  ) {}

  @Route.post('webhook', {
    summary: '接收支付渠道的通知',
    description: '由支付渠道调用。先按原始字节核对请求头 Stripe-Signature，再登记；同一通知只登记一次。',
    public: true,
    raw: true,
    status: 200,
    errors: ['400 webhook_refused'],
  })
  async receive(@RawBody() body: Buffer, @Headers('stripe-signature') signature?: string): Promise<void> {
    await this.webhooks.receive(body, signature);
  }

  @Route.get('attempts/:id', {
    summary: '我的一次付款',
    permission: 'orders.own',
    answer: PaymentAttemptDto,
    errors: ['404 payment_attempt_missing'],
  })
  async find(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PaymentAttemptDto> {
    return toPaymentAttemptDto(await this.payments.ofPayer(actor, id));
  }

  @Route.post('attempts/:id/reconcile', {
    summary: '向支付渠道核对我的付款结果',
    description: '付款后回到商城的页面调用；可以重复调用，结果只记一次。',
    permission: 'orders.own',
    status: 200,
    answer: PaymentAttemptDto,
    errors: ['404 payment_attempt_missing', 'payment_outcome_unknown', 'payments_unavailable'],
  })
  async reconcile(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PaymentAttemptDto> {
    await this.payments.ofPayer(actor, id);
    await this.payments.reconcile(id, 'return');
    return toPaymentAttemptDto(await this.payments.ofPayer(actor, id));
  }
}
