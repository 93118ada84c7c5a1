import { Body, Param, Query } from '@nestjs/common';
import { Stock, StockQueries } from '@bangfu/catalog';
import { type Actor, CurrentActor, IdPipe, mapPage, type Page, Route } from '@bangfu/kernel';
import {
  StockAdjustmentInput,
  StockLevelDto,
  StockLevelsQuery,
  StockMovementDto,
  StockMovementsQuery,
  toStockAdjustment,
  toStockLevelDto,
  toStockMovementDto,
} from './stock.dto.js';

@Route.controller('api/vendor', '库存')
export class StockController {
  constructor(
    private readonly stock: Stock,
    private readonly queries: StockQueries,
  ) {}

  @Route.get('stock', { summary: '各规格的库存', permission: 'stock.manage', answer: Route.page(StockLevelDto) })
  async levels(@CurrentActor() actor: Actor, @Query() query: StockLevelsQuery): Promise<Page<StockLevelDto>> {
    return mapPage(await this.queries.levels(actor, query), toStockLevelDto);
  }

  @Route.get('stock/movements', {
    summary: '库存流水',
    permission: 'stock.manage',
    answer: Route.page(StockMovementDto),
  })
  async movements(@CurrentActor() actor: Actor, @Query() query: StockMovementsQuery): Promise<Page<StockMovementDto>> {
    return mapPage(await this.queries.movements(actor, query), toStockMovementDto);
  }

  @Route.post('variants/:id/stock-adjustments', {
    summary: '调整库存',
    permission: 'stock.manage',
    idempotent: true,
    answer: StockLevelDto,
    errors: [
      '404 variant_missing',
      '422 invalid_quantity',
      '422 reason_required',
      'stock_reserved',
      'adjustment_reused',
    ],
  })
  async adjust(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: StockAdjustmentInput,
  ): Promise<StockLevelDto> {
    await this.stock.adjust(actor, toStockAdjustment(id, input));
    return toStockLevelDto(await this.queries.level(actor, id));
  }
}
