import { type Actor, CurrentActor, Field, IdPipe, Route } from '@bangfu/kernel';
import { Gifts } from '@bangfu/shop';
import { Body, Param } from '@nestjs/common';

export class GiftReceiptInput {
  @Field.id({ description: '机构签收单，已上传的文件' }) fileId: string;
  @Field.date({ description: '机构签收日期' }) receivedOn: string;
  @Field.text({ max: 300, min: 0, description: '机构的感谢，公开显示', example: '孩子们收到了，谢谢！' })
  thanks: string = '';
}

export class GiftReceiptDto {
  @Field.id({ description: '机构签收单' }) fileId: string;
  @Field.date({ description: '机构签收日期' }) receivedOn: string;
  @Field.text({ max: 300, min: 0 }) thanks: string;
}

@Route.controller('api/vendor/gifts', '以购代捐')
export class GiftsController {
  constructor(private readonly gifts: Gifts) {}

  @Route.post(':orderId/receipt', {
    summary: '登记机构签收',
    permission: 'shop_orders.fulfil',
    idempotent: true,
    errors: ['404 gift_missing', '404 file_missing', 'wrong_step', 'gift_recorded', '422 received_on_wrong'],
  })
  async record(
    @CurrentActor() actor: Actor,
    @Param('orderId', IdPipe) orderId: string,
    @Body() input: GiftReceiptInput,
  ): Promise<void> {
    await this.gifts.recordReceipt(actor, orderId, input);
  }
}
