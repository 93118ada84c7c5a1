import { Field, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import {
  SHOP_ORDER_CLOSED_REASONS,
  SHOP_ORDER_STATES,
  ShopOrderQueries,
  type ShopOrderListed,
  type ShopOrderState,
} from '@bangfu/shop';
import { Query } from '@nestjs/common';

export class ShopOrdersQuery extends PageQuery {
  @Field.oneOf(SHOP_ORDER_STATES, { optional: true, description: '订单状态' }) state?: ShopOrderState;
  @Field.text({
    max: 50,
    optional: true,
    description: '订单号、商品名称、收货人姓名、手机号或末四位',
    example: '山茶油',
  })
  search?: string;
}

export class ShopOrderListedDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: 'GD2026-000001' }) number: string;
  @Field.oneOf(SHOP_ORDER_STATES, { description: '待发货、已发货、已送达、已收货、已关闭' }) state: string;
  @Field.oneOf(SHOP_ORDER_CLOSED_REASONS, { nullable: true }) closedReason: string | null;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.text({ max: 30, description: '收货人', example: '曾**' }) receiverMasked: string;
  @Field.text({ max: 200, example: '湖南省/衡阳市/耒阳市/淝田镇' }) deliveryPlace: string;
  @Field.text({ max: 60, example: '冷榨山茶油' }) firstProduct: string;
  @Field.whole({ min: 1, max: 100 }) lineCount: number;
  @Field.fen({ description: '货款和运费' }) totalFen: bigint;
  @Field.id({ nullable: true, description: '哪笔收款' }) attemptId: string | null;
  @Field.instant() placedAt: Date;
}

const toDto = (row: ShopOrderListed): ShopOrderListedDto => ({
  id: row.id,
  number: row.number,
  state: row.state,
  closedReason: row.closedReason,
  supplierId: row.supplierId,
  supplierName: row.supplierName,
  receiverMasked: row.buyerName,
  deliveryPlace: row.deliveryPlace,
  firstProduct: row.firstProduct,
  lineCount: row.lineCount,
  totalFen: row.goodsFen + row.freightFen,
  attemptId: row.attemptId,
  placedAt: row.placedAt,
});

@Route.controller('api/oversight/shop-orders', '消费者订单')
export class ShopOrdersController {
  constructor(private readonly queries: ShopOrderQueries) {}

  @Route.get('', {
    summary: '消费者订单，新的在前；收货人隐去',
    permission: 'claims.resolve',
    answer: Route.page(ShopOrderListedDto),
  })
  async list(@Query() query: ShopOrdersQuery): Promise<Page<ShopOrderListedDto>> {
    return mapPage(await this.queries.list('platform', null, query), toDto);
  }
}
