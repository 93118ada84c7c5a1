import { Body, Param } from '@nestjs/common';
import { Products } from '@bangfu/catalog';
import { type Actor, CurrentActor, Field, IdPipe, Route } from '@bangfu/kernel';

export class TakedownInput {
  @Field.text({ max: 200, description: '下架原因，供应商可见', example: '标签与证书不符' }) reason: string;
}

@Route.controller('api/oversight/products', '商品监管')
export class ListingsController {
  constructor(private readonly products: Products) {}

  @Route.post(':id/takedown', {
    summary: '下架违规商品',
    permission: 'listing.oversee',
    errors: ['404 product_missing', 'wrong_step'],
  })
  async takeDown(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: TakedownInput,
  ): Promise<void> {
    await this.products.takeDown(actor, id, input.reason);
  }
}
