import { type Actor, CurrentActor, Env, IdPipe, Route } from '@bangfu/kernel';
import { Carts, CheckoutQueries, Checkouts } from '@bangfu/shop';
import { Body, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { keepCart, visitorOf } from './cart-cookie.js';
import {
  BenefitDto,
  CheckoutDto,
  CheckoutInput,
  CheckoutPreviewDto,
  CheckoutPreviewInput,
  PayPageDto,
  toBenefitDto,
  toCheckoutDto,
  toNewCheckout,
  toPreviewDto,
  toSource,
  WaitingCheckoutDto,
} from './checkouts.dto.js';

const PROVIDER_ERRORS = ['payments_unavailable', 'payment_outcome_unknown'] as const;

@Route.controller('api/checkouts', '结算')
export class CheckoutsController {
  constructor(
    private readonly checkouts: Checkouts,
    private readonly queries: CheckoutQueries,
    private readonly carts: Carts,
    private readonly env: Env,
  ) {}

  @Route.post('preview', {
    summary: '结算预览：按供应商拆分、运费、送达时间、总额',
    description: '只算不占用库存。obstacle 说明为什么还不能提交。',
    permission: 'orders.place_own',
    status: 200,
    answer: CheckoutPreviewDto,
    errors: ['404 address_missing', '404 institution_missing', 'institution_closed'],
  })
  async preview(
    @CurrentActor() actor: Actor,
    @Body() input: CheckoutPreviewInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CheckoutPreviewDto> {
    const visitor = visitorOf(actor, request);
    if (visitor.token !== null) keepCart(this.env, request, reply, await this.carts.read(visitor));
    return toPreviewDto(await this.checkouts.preview(actor, toSource(input), input));
  }

  @Route.post('', {
    summary: '提交订单：占用库存，等待付款',
    description: '每家供应商一个订单，一次付款。库存为付款保留；购物车里同样的行若在另一笔待付款中，那一笔让位关闭。',
    permission: 'orders.place_own',
    idempotent: true,
    answer: CheckoutDto,
    errors: [
      '404 address_missing',
      '404 institution_missing',
      'institution_closed',
      '422 address_needed',
      '422 invoice_tax_number_wrong',
      '422 invoice_tax_number_unneeded',
      'nothing_to_buy',
      'goods_changed',
      'checkout_price_changed',
      'not_served',
      'checkout_too_large',
      'stock_short',
      'checkouts_open_too_many',
    ],
  })
  async place(@CurrentActor() actor: Actor, @Body() input: CheckoutInput): Promise<CheckoutDto> {
    const { id } = await this.checkouts.place(actor, toNewCheckout(input));
    return toCheckoutDto(await this.queries.read(actor, id));
  }

  @Route.get('waiting', { summary: '我的待付款，最急的在前', permission: 'orders.own', answer: [WaitingCheckoutDto] })
  waiting(@CurrentActor() actor: Actor): Promise<WaitingCheckoutDto[]> {
    return this.queries.waiting(actor);
  }

  @Route.get(':id', {
    summary: '一次结算：付款和各订单的状态',
    permission: 'orders.own',
    answer: CheckoutDto,
    errors: ['404 checkout_missing'],
  })
  async read(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CheckoutDto> {
    return toCheckoutDto(await this.queries.read(actor, id));
  }

  @Route.post(':id/pay', {
    summary: '去付款：付款页面的网址',
    description:
      '整页跳转到 url。付完或离开后回到 /checkouts/{id}?returned=1 或 ?left=1。再次调用给同一页面，不会重复扣款。',
    permission: 'orders.place_own',
    status: 200,
    answer: PayPageDto,
    errors: [
      ...PROVIDER_ERRORS,
      '404 checkout_missing',
      'checkout_over',
      'checkout_paid',
      'checkout_parked',
      'payment_over',
      'payment_already_paid',
      'payment_under_review',
    ],
  })
  pay(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PayPageDto> {
    return this.checkouts.pay(actor, id);
  }

  @Route.post(':id/returned', {
    summary: '从付款页面回来：向支付渠道核实结果',
    permission: 'orders.own',
    status: 200,
    answer: CheckoutDto,
    errors: [...PROVIDER_ERRORS, '404 checkout_missing'],
  })
  async returned(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CheckoutDto> {
    await this.checkouts.returned(actor, id);
    return toCheckoutDto(await this.queries.read(actor, id));
  }

  @Route.post(':id/cancel', {
    summary: '取消待付款的结算，商品仍在购物车',
    permission: 'orders.place_own',
    status: 200,
    answer: CheckoutDto,
    errors: [...PROVIDER_ERRORS, '404 checkout_missing', 'checkout_paid', 'checkout_parked'],
  })
  async cancel(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<CheckoutDto> {
    await this.checkouts.cancel(actor, id);
    return toCheckoutDto(await this.queries.read(actor, id));
  }

  @Route.get(':id/benefit', {
    summary: '这次购买帮到了谁：各合作社带动的农户数',
    description: '只有达到公开下限的户数，没有个人信息；未付款时为空。',
    permission: 'orders.own',
    answer: [BenefitDto],
    errors: ['404 checkout_missing'],
  })
  async benefit(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<BenefitDto[]> {
    return (await this.queries.benefit(actor, id)).map(toBenefitDto);
  }
}
