import { Body, Injectable, Param, type PipeTransform, Query } from '@nestjs/common';
import { type Actor, CurrentActor, invalid, Route, YearPipe } from '@bangfu/kernel';
import { BUDGET_FUNDS, type BudgetFund, Budgets } from '@bangfu/procurement';
import {
  BudgetChangeDto,
  BudgetDto,
  BudgetInput,
  BudgetsQuery,
  toBudgetChangeDto,
  toBudgetDto,
} from './budgets.dto.js';

@Injectable()
class FundPipe implements PipeTransform<string, BudgetFund> {
  transform(value: string): BudgetFund {
    if ((BUDGET_FUNDS as readonly string[]).includes(value)) return value as BudgetFund;
    throw invalid('fund_unknown', '资金只能是 canteen（食堂）或 union（工会）', { field: 'fund' });
  }
}

@Route.controller('api/procurement/budgets', '采购预算')
export class BudgetsController {
  constructor(private readonly budgets: Budgets) {}

  @Route.get('', {
    summary: '本单位采购预算：金额、预占、支出、可用',
    permission: 'budgets.view_agency',
    answer: [BudgetDto],
    errors: ['403 not_an_agency'],
  })
  async list(@CurrentActor() actor: Actor, @Query() query: BudgetsQuery): Promise<BudgetDto[]> {
    return (await this.budgets.list(actor, query.year)).map(toBudgetDto);
  }

  @Route.get(':year/:fund/changes', {
    summary: '预算的历次编制和调整',
    permission: 'budgets.view_agency',
    answer: [BudgetChangeDto],
    errors: ['403 not_an_agency', '422 fund_unknown'],
  })
  async changes(
    @CurrentActor() actor: Actor,
    @Param('year', YearPipe) year: number,
    @Param('fund', FundPipe) fund: BudgetFund,
  ): Promise<BudgetChangeDto[]> {
    return (await this.budgets.changes(actor, year, fund)).map(toBudgetChangeDto);
  }

  @Route.put(':year/:fund', {
    summary: '编制或调整预算',
    permission: 'budget.manage',
    answer: BudgetDto,
    idempotent: true,
    errors: [
      'budget_below_committed',
      'stale_version',
      '403 not_an_agency',
      '422 budget_unchanged',
      '422 budget_year_closed',
      '422 fund_unfit',
      '422 fund_unknown',
    ],
  })
  async set(
    @CurrentActor() actor: Actor,
    @Param('year', YearPipe) year: number,
    @Param('fund', FundPipe) fund: BudgetFund,
    @Body() input: BudgetInput,
  ): Promise<BudgetDto> {
    return toBudgetDto(await this.budgets.set(actor, { year, fund, ...input }));
  }
}
