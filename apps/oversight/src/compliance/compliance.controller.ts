import {
  type Actor,
  Clock,
  CurrentActor,
  fileAnswer,
  fiscalYear,
  IdPipe,
  mapPage,
  type Page,
  Route,
} from '@bangfu/kernel';
import { Agencies, Compliance } from '@bangfu/reporting';
import { AttributionQueries } from '@bangfu/shop';
import { Param, Query } from '@nestjs/common';
import { AgencyRowDto, AgencyViewDto, toAgencyRowDto, toAgencyViewDto } from './agencies.dto.js';
import {
  AgencyListQuery,
  CompliancePageDto,
  ComplianceQuery,
  ImpactDto,
  MonthDto,
  OrderFileQuery,
  OriginsDto,
  splitQuery,
  toScopeDto,
  YearPageQuery,
  YearQuery,
} from './compliance.dto.js';
import { CountedOrderDto, PurchaseViewDto, toCountedOrderDto, toPurchaseViewDto } from './purchases.dto.js';

const SCOPE_ERRORS = ['404 division_missing', '404 programme_missing', '422 month_outside_year'];

@Route.controller('api/oversight/compliance', '履约监测')
export class ComplianceController {
  constructor(
    private readonly compliance: Compliance,
    private readonly agencies: Agencies,
    private readonly attribution: AttributionQueries,
    private readonly clock: Clock,
  ) {}

  @Route.get('', {
    summary: '辖区完成情况：合计、下一级各地、分项目、分级次',
    permission: 'compliance.view',
    answer: CompliancePageDto,
    errors: SCOPE_ERRORS,
  })
  async page(@CurrentActor() actor: Actor, @Query() query: ComplianceQuery): Promise<CompliancePageDto> {
    const page = await this.compliance.page(actor, query);
    return {
      ...page,
      scope: toScopeDto(page.scope),
      programmes: [...page.programmes],
      levels: [...page.levels],
      children: [...page.children],
    };
  }

  @Route.get('months', { summary: '按月走势', permission: 'compliance.view', answer: [MonthDto], errors: SCOPE_ERRORS })
  async months(@CurrentActor() actor: Actor, @Query() query: ComplianceQuery): Promise<MonthDto[]> {
    return this.compliance.months(actor, query);
  }

  @Route.get('origins', {
    summary: '采购产地排名和辖区产品销售额',
    permission: 'compliance.view',
    answer: OriginsDto,
    errors: SCOPE_ERRORS,
  })
  async origins(@CurrentActor() actor: Actor, @Query() query: ComplianceQuery): Promise<OriginsDto> {
    const sales = await this.compliance.origins(actor, query);
    return { ...sales, scope: toScopeDto(sales.scope), boughtFrom: [...sales.boughtFrom] };
  }

  @Route.get('impact', {
    summary: '联农带农成效',
    permission: 'compliance.view',
    answer: ImpactDto,
    errors: SCOPE_ERRORS,
  })
  async impact(@CurrentActor() actor: Actor, @Query() query: ComplianceQuery): Promise<ImpactDto> {
    const impact = await this.compliance.impact(actor, query);
    return { ...impact, scope: toScopeDto(impact.scope), modes: [...impact.modes], statuses: [...impact.statuses] };
  }

  @Route.get('agencies', {
    summary: '辖区各单位完成情况，可筛选滞后、未采购、未填报',
    permission: 'compliance.view',
    answer: Route.page(AgencyRowDto),
    errors: SCOPE_ERRORS,
  })
  async list(@CurrentActor() actor: Actor, @Query() query: AgencyListQuery): Promise<Page<AgencyRowDto>> {
    const { scope, filter } = splitQuery(query);
    const page = await this.agencies.list(actor, scope, filter);
    const attributed = await this.attribution.amounts(
      page.items.map(({ id }) => id),
      query.year ?? fiscalYear(this.clock.today()),
    );
    return mapPage(page, toAgencyRowDto(attributed));
  }

  @Route.get('agencies/:id', {
    summary: '一个单位的计划、进度和预测',
    permission: 'compliance.view',
    answer: AgencyViewDto,
    errors: ['404 agency_missing'],
  })
  async agency(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: YearQuery,
  ): Promise<AgencyViewDto> {
    return toAgencyViewDto(await this.agencies.find(actor, id, query.year));
  }

  @Route.get('agencies/:id/orders', {
    summary: '一个单位的订单及计入金额',
    permission: 'compliance.view',
    answer: Route.page(CountedOrderDto),
    errors: ['404 agency_missing'],
  })
  async orders(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Query() query: YearPageQuery,
  ): Promise<Page<CountedOrderDto>> {
    return mapPage(await this.agencies.orders(actor, id, query), toCountedOrderDto);
  }

  @Route.get('orders/:id', {
    summary: '一个订单的全部依据：每行计入与否及原因、验收、发票、付款、账本位置',
    permission: 'compliance.view',
    answer: PurchaseViewDto,
    errors: ['404 order_missing'],
  })
  async order(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<PurchaseViewDto> {
    return toPurchaseViewDto(await this.agencies.order(actor, id));
  }

  @Route.get('orders/:id/files/:fileId', {
    summary: '下载该订单的验收照片或发票',
    permission: 'compliance.view',
    file: 'download',
    errors: ['404 order_missing', '404 file_missing'],
  })
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Param('fileId', IdPipe) fileId: string,
    @Query() { inline }: OrderFileQuery,
  ) {
    const { file, stream } = await this.agencies.orderFile(actor, id, fileId);
    return fileAnswer(file, stream(), { inline });
  }
}
