import { HOUSEHOLD_STATUSES, LINK_MODES } from '@bangfu/certification';
import { Field, PageQuery } from '@bangfu/kernel';
import {
  AGENCY_FILTERS,
  AGENCY_SORTS,
  type AgencyFilter,
  type AgencyShow,
  type AgencySort,
  LEVELS,
  type Scope,
} from '@bangfu/reporting';

const MOST = 2_000_000_000;

export class ComplianceQuery {
  @Field.code({ optional: true, description: '行政区划代码；不填为本人辖区', example: '43' }) division?: string;
  @Field.whole({ min: 2019, max: 2100, optional: true, description: '年度；不填为今年', example: 2026 }) year?: number;
  @Field.text({ max: 60, optional: true, description: '项目代码；不填为全部项目', example: 'leiyang-poor-household' })
  programme?: string;
  @Field.text({
    max: 7,
    pattern: /^\d{4}-(0[1-9]|1[0-2])$/,
    optional: true,
    description: '截至该月底（按计入日期）；不填为至今',
    example: '2026-06',
  })
  month?: string;
}

export class AgencyListQuery extends PageQuery {
  @Field.code({ optional: true, description: '行政区划代码；不填为本人辖区', example: '430481' }) division?: string;
  @Field.whole({ min: 2019, max: 2100, optional: true, example: 2026 }) year?: number;
  @Field.text({ max: 60, optional: true, description: '项目代码', example: 'leiyang-poor-household' })
  programme?: string;
  @Field.text({ max: 7, pattern: /^\d{4}-(0[1-9]|1[0-2])$/, optional: true, example: '2026-06' }) month?: string;
  @Field.oneOf(AGENCY_FILTERS, {
    optional: true,
    description: '只看：进度滞后、有预留无采购、未填报、应预留未预留、未激活、已预留',
  })
  show?: AgencyShow;
  @Field.oneOf(AGENCY_SORTS, { optional: true, description: '排序；默认完成率' }) sort?: AgencySort;
  @Field.flag({ optional: true, description: '从大到小' }) descending?: boolean;
  @Field.text({ max: 50, optional: true, description: '单位名称', example: '监狱' }) search?: string;
  @Field.flag({ optional: true, description: '只看本级单位，不含下级各地的' }) own?: boolean;
}

export class OrderFileQuery {
  @Field.flag({ optional: true, description: '在页面内查看而不是保存；只对 PDF 和图片有效' }) inline?: boolean;
}

export class YearQuery {
  @Field.whole({ min: 2019, max: 2100, optional: true, description: '年度；不填为今年', example: 2026 }) year?: number;
}

export class YearPageQuery extends PageQuery {
  @Field.whole({ min: 2019, max: 2100, optional: true, description: '年度；不填为今年', example: 2026 }) year?: number;
}

export class StageAmountsDto {
  @Field.fen({ description: '下单' }) orderedFen: bigint;
  @Field.fen({ description: '验收' }) acceptedFen: bigint;
  @Field.fen({ description: '支付' }) paidFen: bigint;
  @Field.fen({ description: '完成（按规则口径）' }) completedFen: bigint;
}

export class UnitCountsDto {
  @Field.whole({ min: 0, max: MOST, description: '纳入平台的预算单位和工会' }) imported: number;
  @Field.whole({ min: 0, max: MOST, description: '其中工会' }) unions: number;
  @Field.whole({ min: 0, max: MOST, description: '已激活（有人登录过）' }) activated: number;
  @Field.whole({ min: 0, max: MOST, description: '已填报' }) filed: number;
  @Field.whole({ min: 0, max: MOST, description: '退回重填' }) returned: number;
  @Field.whole({ min: 0, max: MOST, description: '已确认' }) confirmed: number;
  @Field.whole({ min: 0, max: MOST, description: '无食堂' }) noCanteen: number;
  @Field.whole({ min: 0, max: MOST, description: '共用食堂，由其他单位代为填报' }) represented: number;
  @Field.whole({ min: 0, max: MOST, description: '应预留（不含无食堂、被代填）' }) owing: number;
  @Field.whole({ min: 0, max: MOST, description: '已预留' }) reserved: number;
  @Field.whole({ min: 0, max: MOST, description: '应预留未预留' }) notReserved: number;
  @Field.whole({ min: 0, max: MOST, description: '有预留无采购' }) notBought: number;
  @Field.whole({ min: 0, max: MOST, description: '完成率低于时间进度' }) laggards: number;
}

export class SupplyDto {
  @Field.whole({ min: 0, max: MOST, description: '申请入驻供应商' }) applied: number;
  @Field.whole({ min: 0, max: MOST, description: '准入供应商' }) admitted: number;
  @Field.bps({ max: MOST, description: '准入率' }) admissionBps: number;
  @Field.whole({ min: 0, max: MOST, description: '上传商品' }) uploaded: number;
  @Field.whole({ min: 0, max: MOST, description: '在售商品' }) listed: number;
  @Field.bps({ max: MOST, description: '上架率' }) listingBps: number;
  @Field.whole({ min: 0, max: MOST, description: '有效认定证书' }) certificates: number;
  @Field.whole({ min: 0, max: MOST, description: '本年度新颁发' }) certificatesIssued: number;
}

export class FiguresDto {
  @Field.one(() => UnitCountsDto) units: UnitCountsDto;
  @Field.fen({ description: '基数' }) baseFen: bigint;
  @Field.fen({ description: '预留' }) reservedFen: bigint;
  @Field.one(() => StageAmountsDto, { description: '各项目之和' }) gross: StageAmountsDto;
  @Field.one(() => StageAmountsDto, { description: '其中食堂' }) canteen: StageAmountsDto;
  @Field.one(() => StageAmountsDto, { description: '其中工会' }) union: StageAmountsDto;
  @Field.one(() => StageAmountsDto, { description: '其中个人' }) personal: StageAmountsDto;
  @Field.one(() => StageAmountsDto, { description: '去重：同一笔采购只计一次' }) once: StageAmountsDto;
  @Field.bps({ max: MOST, description: '完成率，向下取整' }) completedBps: number;
  @Field.bps({ max: MOST, description: '下单占预留' }) orderedBps: number;
  @Field.fen({ description: '工会年度预计采购' }) unionExpectedFen: bigint;
  @Field.fen({ description: '工会已下单（去重）' }) onceUnionFen: bigint;
  @Field.one(() => SupplyDto, { description: '供应侧' }) supply: SupplyDto;
}

export class ChildFiguresDto {
  @Field.text({ max: 12, description: '行政区划代码，点击进入下一级', example: '4304' }) code: string;
  @Field.text({ max: 60, example: '衡阳市' }) name: string;
  @Field.flag({ description: '本级单位，没有下一级' }) own: boolean;
  @Field.whole({ min: 1, max: MOST, nullable: true, description: '完成率名次；无预留的不排名', example: 1 }) rank:
    number | null;
  @Field.one(() => FiguresDto) figures: FiguresDto;
}

export class ProgrammeFiguresDto extends StageAmountsDto {
  @Field.text({ max: 60, example: 'leiyang-poor-household' }) code: string;
  @Field.text({ max: 200, example: '耒阳市党政机关食堂采购贫困户农产品' }) name: string;
  @Field.fen() reservedFen: bigint;
  @Field.bps({ max: MOST }) completedBps: number;
  @Field.one(() => StageAmountsDto) canteen: StageAmountsDto;
  @Field.one(() => StageAmountsDto) union: StageAmountsDto;
  @Field.one(() => StageAmountsDto) personal: StageAmountsDto;
}

export class LevelFiguresDto extends StageAmountsDto {
  @Field.oneOf(LEVELS, { description: '省本级、市本级、县级、乡镇' }) level: string;
  @Field.whole({ min: 0, max: MOST }) units: number;
  @Field.whole({ min: 0, max: MOST }) reserved: number;
  @Field.fen() reservedFen: bigint;
  @Field.bps({ max: MOST }) completedBps: number;
}

export class ScopeDto {
  @Field.text({ max: 12, min: 0, description: '空为全国', example: '43' }) divisionCode: string;
  @Field.text({ max: 60, example: '湖南省' }) divisionName: string;
  @Field.whole({ min: 2019, max: 2100, example: 2026 }) year: number;
  @Field.text({ max: 60, nullable: true, example: null }) programmeCode: string | null;
  @Field.text({ max: 200, nullable: true, example: null }) programmeName: string | null;
  @Field.text({ max: 7, nullable: true, example: null }) month: string | null;
  @Field.date({ description: '数据截至' }) untilOn: string;
}

export class CompliancePageDto {
  @Field.one(() => ScopeDto) scope: ScopeDto;
  @Field.bps({ description: '时间进度' }) elapsedBps: number;
  @Field.one(() => FiguresDto) totals: FiguresDto;
  @Field.list(() => ProgrammeFiguresDto, { description: '分项目，各计各的' }) programmes: ProgrammeFiguresDto[];
  @Field.list(() => LevelFiguresDto, { description: '分级次' }) levels: LevelFiguresDto[];
  @Field.list(() => ChildFiguresDto, { max: 1000, description: '下一级各地' }) children: ChildFiguresDto[];
}

export class MonthDto {
  @Field.text({ max: 7, example: '2026-03' }) month: string;
  @Field.fen({ min: -1_000_000_000_000_000n }) orderedFen: bigint;
  @Field.fen({ min: -1_000_000_000_000_000n }) acceptedFen: bigint;
  @Field.fen({ min: -1_000_000_000_000_000n }) paidFen: bigint;
  @Field.fen({ min: -1_000_000_000_000_000n }) completedFen: bigint;
}

export class OriginDto {
  @Field.text({ max: 12, example: '430481' }) countyCode: string;
  @Field.text({ max: 60, example: '耒阳市' }) countyName: string;
  @Field.text({ max: 60, min: 0, example: '衡阳市' }) cityName: string;
  @Field.flag({ description: '832脱贫县' }) listed832: boolean;
  @Field.whole({ min: 0, max: MOST }) suppliers: number;
  @Field.fen() orderedFen: bigint;
  @Field.fen() completedFen: bigint;
}

export class OriginsDto {
  @Field.one(() => ScopeDto) scope: ScopeDto;
  @Field.list(() => OriginDto, { description: '辖区单位采购的产地排名' }) boughtFrom: OriginDto[];
  @Field.fen({ description: '辖区产品被各地单位下单' }) soldOrderedFen: bigint;
  @Field.fen({ description: '其中完成' }) soldCompletedFen: bigint;
}

export class ImpactModeDto {
  @Field.oneOf(LINK_MODES, { description: '订单收购、务工、入股分红、土地流转、托管' }) mode: string;
  @Field.whole({ min: 0, max: MOST, nullable: true, description: '户数；一户可有多种方式', example: 38 }) households:
    number | null;
}

export class ImpactStatusDto {
  @Field.oneOf(HOUSEHOLD_STATUSES, { description: '四类重点对象、不稳定脱贫户、边缘易致贫户、脱贫户' }) status: string;
  @Field.whole({ min: 0, max: MOST, nullable: true, description: '户数', example: 66 }) households: number | null;
}

export class ImpactDto {
  @Field.one(() => ScopeDto) scope: ScopeDto;
  @Field.whole({ min: 0, max: MOST, nullable: true, description: '受益农户数；少于下限的不公开（为空）', example: 105 })
  households: number | null;
  @Field.whole({ min: 0, max: 1000, description: '公开的最少户数', example: 5 }) minimum: number;
  @Field.list(() => ImpactModeDto, { description: '按联结方式' }) modes: ImpactModeDto[];
  @Field.list(() => ImpactStatusDto, { description: '按农户类别' }) statuses: ImpactStatusDto[];
  @Field.whole({ min: 0, max: MOST }) suppliers: number;
  @Field.whole({ min: 0, max: MOST }) cooperatives: number;
  @Field.fen({ description: '验收金额' }) acceptedFen: bigint;
  @Field.fen({ description: '其中合作社' }) cooperativeFen: bigint;
}

export const toScopeDto = ({ programme, ...scope }: Scope): ScopeDto => ({
  ...scope,
  programmeCode: programme?.code ?? null,
  programmeName: programme?.name ?? null,
});

/** The scope's part and the list's own part of a query. */
export const splitQuery = ({
  division,
  year,
  programme,
  month,
  ...filter
}: AgencyListQuery): { scope: ComplianceQuery; filter: AgencyFilter & PageQuery } => ({
  scope: { division, year, programme, month },
  filter,
});
