import { SupplierQueries } from '@bangfu/catalog';
import { IdPipe, Route } from '@bangfu/kernel';
import { Param } from '@nestjs/common';
import { SupplierDto, toSupplierDto } from './suppliers.dto.js';

@Route.controller('api/storefront/suppliers', '商品目录')
export class SuppliersController {
  constructor(private readonly suppliers: SupplierQueries) {}

  @Route.get(':id', {
    summary: '供应商主页',
    description: '准予入驻的供应商，包括已被暂停的。',
    public: true,
    answer: SupplierDto,
    errors: ['404 supplier_missing'],
  })
  async show(@Param('id', IdPipe) id: string): Promise<SupplierDto> {
    return toSupplierDto(await this.suppliers.find(id));
  }
}
