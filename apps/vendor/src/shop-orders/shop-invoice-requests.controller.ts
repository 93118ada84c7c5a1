import { type Actor, CurrentActor, Field, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import {
  SHOP_INVOICE_REQUEST_STATES,
  ShopInvoiceRequests,
  type ShopInvoiceRequestShown,
  type ShopInvoiceRequestState,
  TITLE_KINDS,
} from '@bangfu/shop';
import { Query } from '@nestjs/common';

export class ShopInvoiceRequestsQuery extends PageQuery {
  @Field.oneOf(SHOP_INVOICE_REQUEST_STATES, { optional: true, description: '待开票、待开红字发票、已开票' })
  state?: ShopInvoiceRequestState;
}

export class ShopInvoiceRequestDto {
  @Field.id() orderId: string;
  @Field.text({ max: 40, example: 'GD2026-000001' }) orderNumber: string;
  @Field.oneOf(TITLE_KINDS, { description: '个人、单位' }) titleKind: string;
  @Field.text({ max: 100, example: '湘南食品有限公司' }) title: string;
  @Field.text({ max: 18, nullable: true, example: null }) taxNumber: string | null;
  @Field.oneOf(SHOP_INVOICE_REQUEST_STATES, { description: '待开票、待开红字发票、已开票' }) state: string;
  @Field.fen({ description: '应开金额；待冲红时为应冲红金额' }) amountFen: bigint;
  @Field.text({ max: 20, nullable: true, example: null }) invoiceNumber: string | null;
  @Field.instant() paidAt: Date;
  @Field.instant({ nullable: true, description: '开票后最早一笔退款' }) redLetterSince: Date | null;
  @Field.date({ nullable: true, description: '最迟哪天开' }) dueOn: string | null;
}

const toDto = (row: ShopInvoiceRequestShown): ShopInvoiceRequestDto => ({
  orderId: row.orderId,
  orderNumber: row.orderNumber,
  titleKind: row.titleKind,
  title: row.title,
  taxNumber: row.taxNumber,
  state: row.state,
  amountFen: row.amountFen,
  invoiceNumber: row.invoiceNumber,
  paidAt: row.paidAt,
  redLetterSince: row.redLetterSince,
  dueOn: row.dueOn,
});

@Route.controller('api/vendor/shop-invoice-requests', '消费者订单')
export class ShopInvoiceRequestsController {
  constructor(private readonly requests: ShopInvoiceRequests) {}

  @Route.get('', {
    summary: '消费者的开票申请和待开的红字发票',
    permission: 'shop_orders.fulfil',
    answer: Route.page(ShopInvoiceRequestDto),
  })
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ShopInvoiceRequestsQuery,
  ): Promise<Page<ShopInvoiceRequestDto>> {
    return mapPage(await this.requests.page(actor.organisationId!, query), toDto);
  }
}
