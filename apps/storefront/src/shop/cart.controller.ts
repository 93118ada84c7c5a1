import { type Actor, CurrentVisitor, Env, IdPipe, Route } from '@bangfu/kernel';
import { type CartAnswer, Carts } from '@bangfu/shop';
import { Body, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { keepCart, visitorOf } from './cart-cookie.js';
import { CartAddInput, CartChangeInput, CartCountDto, CartDto, CartLinesInput, toCartDto } from './cart.dto.js';

const QUANTITY_ERRORS = [
  'goods_off_sale',
  'quantity_above_stock',
  '422 quantity_above_most',
  '422 quantity_below_least',
  '404 goods_missing',
] as const;

@Route.controller('api/cart', '购物车')
export class CartController {
  constructor(
    private readonly carts: Carts,
    private readonly env: Env,
  ) {}

  @Route.get('', {
    summary: '我的购物车',
    description:
      '未登录的由 HttpOnly Cookie 认出，保留30天；登录后的第一次访问把访客购物车并入自己的（同规格数量相加，不超过限购）。',
    public: true,
    answer: CartDto,
  })
  async read(
    @CurrentVisitor() actor: Actor | null,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CartDto> {
    return this.answer(request, reply, await this.carts.read(visitorOf(actor, request)));
  }

  @Route.get('count', { summary: '购物车里有多少', public: true, answer: CartCountDto })
  async count(@CurrentVisitor() actor: Actor | null, @Req() request: FastifyRequest): Promise<CartCountDto> {
    const { lineCount, unitCount } = await this.carts.count(visitorOf(actor, request));
    return { lineCount, unitCount: Number(unitCount) };
  }

  @Route.post('merge', {
    summary: '登录后并入访客购物车',
    description: '与登录后第一次读购物车的效果相同；再次调用没有变化。',
    public: true,
    status: 200,
    answer: CartDto,
  })
  merge(
    @CurrentVisitor() actor: Actor | null,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CartDto> {
    return this.read(actor, request, reply);
  }

  @Route.post('lines', {
    summary: '加入购物车',
    public: true,
    answer: CartDto,
    errors: [...QUANTITY_ERRORS, 'cart_full'],
  })
  async add(
    @CurrentVisitor() actor: Actor | null,
    @Body() { variantId, quantity }: CartAddInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CartDto> {
    const wanted = { variantId, quantity: BigInt(quantity) };
    return this.answer(request, reply, await this.carts.add(visitorOf(actor, request), wanted));
  }

  @Route.patch('lines/:id', {
    summary: '改数量、选中或取消选中',
    public: true,
    answer: CartDto,
    errors: [...QUANTITY_ERRORS, '404 cart_line_missing'],
  })
  async change(
    @CurrentVisitor() actor: Actor | null,
    @Param('id', IdPipe) id: string,
    @Body() { quantity, chosen }: CartChangeInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CartDto> {
    const change = { chosen, ...(quantity === undefined ? {} : { quantity: BigInt(quantity) }) };
    return this.answer(request, reply, await this.carts.change(visitorOf(actor, request), id, change));
  }

  @Route.put('chosen', { summary: '选定结算哪些行', public: true, answer: CartDto })
  async choose(
    @CurrentVisitor() actor: Actor | null,
    @Body() { lineIds }: CartLinesInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CartDto> {
    return this.answer(request, reply, await this.carts.choose(visitorOf(actor, request), lineIds));
  }

  @Route.post('removals', { summary: '从购物车移除', public: true, status: 200, answer: CartDto })
  async remove(
    @CurrentVisitor() actor: Actor | null,
    @Body() { lineIds }: CartLinesInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CartDto> {
    return this.answer(request, reply, await this.carts.remove(visitorOf(actor, request), lineIds));
  }

  private answer(request: FastifyRequest, reply: FastifyReply, answer: CartAnswer): CartDto {
    keepCart(this.env, request, reply, answer);
    return toCartDto(answer);
  }
}
