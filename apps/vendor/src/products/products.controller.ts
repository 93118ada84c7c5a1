import { Body, Param, Query } from '@nestjs/common';
import { ProductPhotos, ProductQueries, Products } from '@bangfu/catalog';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import {
  DelistingInput,
  NewProductInput,
  OwnProductDto,
  OwnProductsQuery,
  PhotosInput,
  ProductEdit,
  toNewVariant,
  toOwnProductDto,
} from './products.dto.js';

const CLAIM_FAULTS = [
  '422 category_unknown',
  '422 origin_unknown',
  '422 certificate_unknown',
  '422 certificate_origin_differs',
  '422 certificate_category_differs',
  '422 producer_unknown',
];
const LISTING_FAULTS = [
  'supplier_inactive',
  'supplier_not_admitted',
  'supplier_suspended',
  'certificate_ended',
  'commission_ended',
  'variant_needed',
];

@Route.controller('api/vendor/products', '商品')
export class ProductsController {
  constructor(
    private readonly products: Products,
    private readonly queries: ProductQueries,
    private readonly photos: ProductPhotos,
  ) {}

  @Route.get('', { summary: '我的商品', permission: 'listing.manage', answer: Route.page(OwnProductDto) })
  async list(@CurrentActor() actor: Actor, @Query() query: OwnProductsQuery): Promise<Page<OwnProductDto>> {
    return mapPage(await this.queries.own(actor, query), toOwnProductDto);
  }

  @Route.post('', {
    summary: '新建商品（草稿）',
    permission: 'listing.manage',
    idempotent: true,
    answer: OwnProductDto,
    errors: [...CLAIM_FAULTS, '422 quantities_wrong', 'sku_taken'],
  })
  async create(@CurrentActor() actor: Actor, @Body() input: NewProductInput): Promise<OwnProductDto> {
    const { id } = await this.products.create(actor, { ...input, variants: input.variants?.map(toNewVariant) });
    return this.answer(actor, id);
  }

  @Route.get(':id', {
    summary: '一个商品',
    permission: 'listing.manage',
    answer: OwnProductDto,
    errors: ['404 product_missing'],
  })
  async show(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OwnProductDto> {
    return this.answer(actor, id);
  }

  @Route.patch(':id', {
    summary: '修改商品',
    permission: 'listing.manage',
    answer: OwnProductDto,
    errors: ['404 product_missing', 'stale_version', ...CLAIM_FAULTS, ...LISTING_FAULTS],
  })
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: ProductEdit,
  ): Promise<OwnProductDto> {
    const { version, ...changes } = input;
    await this.products.edit(actor, id, version, changes);
    return this.answer(actor, id);
  }

  @Route.post(':id/listing', {
    summary: '上架',
    permission: 'listing.manage',
    answer: OwnProductDto,
    errors: ['404 product_missing', 'wrong_step', ...LISTING_FAULTS, ...CLAIM_FAULTS],
  })
  async putOnSale(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<OwnProductDto> {
    await this.products.list(actor, id);
    return this.answer(actor, id);
  }

  @Route.post(':id/delisting', {
    summary: '下架',
    permission: 'listing.manage',
    answer: OwnProductDto,
    errors: ['404 product_missing', 'wrong_step'],
  })
  async takeOffSale(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: DelistingInput,
  ): Promise<OwnProductDto> {
    await this.products.delist(actor, id, input.reason);
    return this.answer(actor, id);
  }

  @Route.put(':id/photos', {
    summary: '设置商品图片',
    permission: 'listing.manage',
    answer: OwnProductDto,
    errors: ['404 product_missing', 'stale_version', '422 photo_unknown'],
  })
  async setPhotos(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: PhotosInput,
  ): Promise<OwnProductDto> {
    await this.photos.replace(actor, id, input.version, input.fileIds);
    return this.answer(actor, id);
  }

  private async answer(actor: Actor, id: string): Promise<OwnProductDto> {
    return toOwnProductDto(await this.queries.ownOne(actor, id));
  }
}
