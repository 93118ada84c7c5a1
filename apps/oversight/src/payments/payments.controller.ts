import { type Actor, CurrentActor, IdPipe, mapPage, newId, type Page, Route } from '@bangfu/kernel';
import { ParkedAttempts, PaymentFiles, PaymentPages, RefundDesk, Refunds } from '@bangfu/payments';
import { ShopOrderQueries } from '@bangfu/shop';
import { Body, Param, Query } from '@nestjs/common';
import {
  AskedRefundDto,
  BankReferenceInput,
  DecisionInput,
  GiveBackInput,
  OperatorRefundInput,
  PaymentFileDto,
  PaymentRowDto,
  PaymentsQuery,
  RefundRowDto,
  RefundsQuery,
  toAskedRefundDto,
  toPaymentFileDto,
  toPaymentRowDto,
  toRefundRowDto,
} from './payments.dto.js';

const OVERSEE = 'payments.oversee';
/** Payments know nothing of the shop's numbers. */
const ORDER = /^GD\d{4}-\d+$/;
const AGAIN = [
  '404 payment_refund_missing',
  'refund_not_open',
  'refund_exceeds_payment',
  'payment_disputed',
  'payment_not_paid',
];

@Route.controller('api/oversight/payments', '线上收款和退款')
export class PaymentsController {
  constructor(
    private readonly pages: PaymentPages,
    private readonly files: PaymentFiles,
    private readonly parked: ParkedAttempts,
    private readonly refunds: Refunds,
    private readonly desk: RefundDesk,
    private readonly orders: ShopOrderQueries,
  ) {}

  @Route.get('attempts', {
    summary: '线上收款，最近的在前',
    permission: OVERSEE,
    answer: Route.page(PaymentRowDto),
  })
  async list(@Query() query: PaymentsQuery): Promise<Page<PaymentRowDto>> {
    const { search, ...others } = query;
    const number = search?.trim().toUpperCase() ?? '';
    if (!ORDER.test(number)) return mapPage(await this.pages.payments(query), toPaymentRowDto);
    const orderId = await this.orders.idOf(number);
    return orderId
      ? mapPage(await this.pages.payments({ ...others, orderId }), toPaymentRowDto)
      : { items: [], nextAfter: null };
  }

  @Route.get('attempts/:id', {
    summary: '一笔收款的全部经过：份额、退款、转账、争议、通知和记账',
    permission: OVERSEE,
    answer: PaymentFileDto,
    errors: ['404 payment_attempt_missing'],
  })
  async view(@Param('id', IdPipe) id: string): Promise<PaymentFileDto> {
    return toPaymentFileDto(await this.files.of(id));
  }

  @Route.post('attempts/:id/refunds', {
    summary: '运营方退款',
    permission: OVERSEE,
    answer: AskedRefundDto,
    idempotent: true,
    errors: [
      '404 payment_attempt_missing',
      '404 payment_part_missing',
      'payment_not_paid',
      'payment_disputed',
      'refund_exceeds_payment',
      'refund_cause_used',
      '422 refund_empty',
    ],
  })
  async refund(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) attemptId: string,
    @Body() { id = newId(), note, parts }: OperatorRefundInput,
  ): Promise<AskedRefundDto> {
    const cause = { reason: 'operator', causeType: 'operator', causeId: id } as const;
    return toAskedRefundDto(await this.refunds.ask(actor, { attemptId, ...cause, note, parts }));
  }

  @Route.post('attempts/:id/returning', {
    summary: '待判断的收款：退还付款人，全部或一部分',
    permission: OVERSEE,
    answer: AskedRefundDto,
    idempotent: true,
    errors: [
      '404 payment_attempt_missing',
      'payment_not_parked',
      'payment_parked_foreign',
      'payment_not_paid',
      'payment_disputed',
      'refund_exceeds_payment',
      'refund_cause_used',
    ],
  })
  async giveBack(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { id: partId = newId(), reason, amountFen }: GiveBackInput,
  ): Promise<AskedRefundDto> {
    const part = amountFen === undefined ? null : { id: partId, amountFen };
    return toAskedRefundDto(await this.parked.refund(actor, id, reason, part));
  }

  @Route.post('attempts/:id/acceptance', {
    summary: '待判断的收款：注明理由，按已付处理',
    permission: OVERSEE,
    status: 204,
    idempotent: true,
    errors: [
      '404 payment_attempt_missing',
      'payment_not_parked',
      'payment_parked_foreign',
      'payment_parked_differs',
      'payment_already_paid',
    ],
  })
  async accept(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: DecisionInput,
  ): Promise<void> {
    await this.parked.accept(actor, id, reason);
  }

  @Route.post('attempts/:id/ending', {
    summary: '待判断而没有到账的付款：再问一次渠道，仍无结果的注明理由结束',
    permission: OVERSEE,
    status: 204,
    idempotent: true,
    errors: [
      '404 payment_attempt_missing',
      'payment_not_parked',
      'payment_parked_has_money',
      'payment_outcome_unknown',
      'payments_unavailable',
    ],
  })
  async end(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: DecisionInput,
  ): Promise<void> {
    await this.parked.end(actor, id, reason);
  }

  @Route.get('refunds', { summary: '退款，最近的在前', permission: OVERSEE, answer: Route.page(RefundRowDto) })
  async listRefunds(@Query() query: RefundsQuery): Promise<Page<RefundRowDto>> {
    return mapPage(await this.pages.refunds(query), toRefundRowDto);
  }

  @Route.post('refunds/:id/retry', {
    summary: '立即再办这笔退款；没有退成的，再退一次',
    permission: OVERSEE,
    status: 204,
    idempotent: true,
    errors: AGAIN,
  })
  async retry(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.desk.retry(actor, id);
  }

  @Route.post('refunds/:id/bank', {
    summary: '没有退成的退款，改由银行转账',
    permission: OVERSEE,
    status: 204,
    idempotent: true,
    errors: AGAIN,
  })
  async throughBank(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.desk.throughBank(actor, id);
  }

  @Route.post('refunds/:id/bank-payment', {
    summary: '登记已通过银行转账退款',
    permission: OVERSEE,
    status: 204,
    idempotent: true,
    errors: ['404 payment_refund_missing', 'refund_not_open'],
  })
  async paidByBank(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() { reference }: BankReferenceInput,
  ): Promise<void> {
    await this.desk.paidByBank(actor, id, reference);
  }
}
