import { Body, Param } from '@nestjs/common';
import { ProductQueries, Variants } from '@bangfu/catalog';
import { type Actor, CurrentActor, IdPipe, Route } from '@bangfu/kernel';
import {
  NewVariantInput,
  OwnProductDto,
  PricePointDto,
  toNewVariant,
  toOwnProductDto,
  toPricePointDto,
  toVariantChanges,
  VariantEdit,
} from './products.dto.js';

@Route.controller('api/vendor', '商品')
export class VariantsController {
  constructor(
    private readonly variants: Variants,
    private readonly queries: ProductQueries,
  ) {}

  @Route.post('products/:id/variants', {
    summary: '增加规格',
    permission: 'listing.manage',
    idempotent: true,
    answer: OwnProductDto,
    errors: ['404 product_missing', '422 quantities_wrong', 'sku_taken'],
  })
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: NewVariantInput,
  ): Promise<OwnProductDto> {
    await this.variants.add(actor, id, toNewVariant(input));
    return toOwnProductDto(await this.queries.ownOne(actor, id));
  }

  @Route.patch('variants/:id', {
    summary: '修改规格和价格',
    permission: 'listing.manage',
    answer: OwnProductDto,
    errors: ['404 product_missing', 'stale_version', 'variant_retired', '422 quantities_wrong', 'sku_taken'],
  })
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: VariantEdit,
  ): Promise<OwnProductDto> {
    await this.variants.edit(actor, id, input.version, toVariantChanges(input));
    return toOwnProductDto(await this.queries.ownOfVariant(actor, id));
  }

  @Route.post('variants/:id/retirement', {
    summary: '停用规格',
    permission: 'listing.manage',
    errors: ['404 product_missing', 'last_variant'],
  })
  async retire(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<void> {
    await this.variants.retire(actor, id);
  }

  @Route.get('variants/:id/prices', {
    summary: '价格历史',
    permission: 'listing.manage',
    answer: [PricePointDto],
    errors: ['404 variant_missing'],
  })
  async prices(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PricePointDto[]> {
    return (await this.variants.prices(actor, id)).map(toPricePointDto);
  }
}
