import { Param } from '@nestjs/common';
import { ProductPhotos, ProductQueries } from '@bangfu/catalog';
import { fileAnswer, IdPipe, Route } from '@bangfu/kernel';
import { CurrentProgrammes } from '@bangfu/quota';
import { factsOf, ProductDetailDto, toProductDetailDto } from './products.dto.js';

@Route.controller('api/storefront/products', '商品目录')
export class ProductsController {
  constructor(
    private readonly products: ProductQueries,
    private readonly photos: ProductPhotos,
    private readonly programmes: CurrentProgrammes,
  ) {}

  @Route.get(':id', {
    summary: '商品详情',
    description:
      '规格和单价、产地、认定证书、供应商、带动户数和可以计入的政策项目。已下架的商品仍可查看，sellable 为 false。',
    public: true,
    answer: ProductDetailDto,
    errors: ['404 product_missing'],
  })
  async show(@Param('id', IdPipe) id: string): Promise<ProductDetailDto> {
    const product = await this.products.detail(id);
    return toProductDetailDto(product, await this.programmes.countsToward(factsOf(product)));
  }

  @Route.get(':id/photos/:fileId', {
    summary: '商品图片',
    public: true,
    file: 'download',
    errors: ['404 product_missing', '404 file_missing'],
  })
  async photo(@Param('id', IdPipe) id: string, @Param('fileId', IdPipe) fileId: string) {
    const { file, stream } = await this.photos.open(id, fileId);
    return fileAnswer(file, stream());
  }
}
