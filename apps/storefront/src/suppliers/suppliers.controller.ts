import { SupplierQueries } from '@bangfu/catalog';
import { IdPipe, Route } from '@bangfu/kernel';
import { HouseholdPaymentQueries } from '@bangfu/settlement';
import { Param } from '@nestjs/common';
import { HouseholdIncomeDto, SupplierDto, toHouseholdIncomeDto, toSupplierDto } from './suppliers.dto.js';

@Route.controller('api/storefront/suppliers', '商品目录')
export class SuppliersController {
  constructor(
    private readonly suppliers: SupplierQueries,
    private readonly householdPayments: HouseholdPaymentQueries,
  ) {}

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

  @Route.get(':id/household-income', {
    summary: '供应商一年来付给联结农户的款项合计',
    description: '五户及以上才显示，不含任何个人信息。',
    public: true,
    answer: HouseholdIncomeDto,
    errors: ['404 supplier_missing'],
  })
  async householdIncome(@Param('id', IdPipe) id: string): Promise<HouseholdIncomeDto> {
    const { divisionCode } = await this.suppliers.find(id);
    return toHouseholdIncomeDto(await this.householdPayments.publicOf(id, divisionCode));
  }
}
