import {
  HOUSEHOLD_STATUSES,
  type HouseholdStatus,
  LINK_MODES,
  RETURN_REASON_CODES,
  type ReturnReason,
} from '@bangfu/certification';
import { Field, PageQuery } from '@bangfu/kernel';

export class CertificateVerdictInput {
  @Field.id({ optional: true }) id?: string;
  @Field.oneOf(['pass', 'return'], { description: '通过或退回' }) verdict: 'pass' | 'return';
  @Field.list('text', {
    values: RETURN_REASON_CODES,
    max: 11,
    optional: true,
    description: '退回原因（退回必填）',
    example: [],
  })
  reasons?: ReturnReason[];
  @Field.text({ max: 1000, min: 0, multiline: true, optional: true, description: '说明（退回必填）', example: '' })
  remark?: string;
}

export class IssueInput {
  @Field.id({ optional: true, description: '证书编号（UUID），可由客户端自拟' }) id?: string;
  @Field.text({
    min: 5,
    max: 300,
    optional: true,
    description: '绿色通道：公示期内先行颁证的理由；公示继续，异议成立即撤销',
    example: '鲜活农产品滞销，先行认定',
  })
  greenChannelReason?: string;
}

export class RegionHouseholdQuery extends PageQuery {
  @Field.oneOf(HOUSEHOLD_STATUSES, { optional: true }) status?: HouseholdStatus;
  @Field.code({ optional: true, description: '村或乡镇' }) villageCode?: string;
  @Field.flag({ optional: true, description: '仅当前有联结的' }) linked?: boolean;
}

export class RegionHouseholdDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: '李**' }) nameMasked: string;
  @Field.text({ max: 20, nullable: true, example: '138****1234' }) phoneMasked: string | null;
  @Field.text({ max: 40, example: '430481********0019' }) idNumberMasked: string;
  @Field.oneOf(HOUSEHOLD_STATUSES) status: string;
  @Field.code({ digits: [12] }) villageCode: string;
  @Field.text({ max: 60, example: '黄草洲村委会' }) villageName: string;
  @Field.flag({ description: '演示用虚构农户' }) invented: boolean;
  @Field.whole({ min: 0, max: 10_000 }) currentLinks: number;
  @Field.instant() createdAt: Date;
}

const count = (description: string) => Field.whole({ min: 0, max: 2_000_000_000, description });

export class StatusLinkageDto {
  @Field.oneOf(HOUSEHOLD_STATUSES) status: string;
  @count('登记户数') households: number;
  @count('其中当前有联结') linked: number;
}

export class ModeLinkageDto {
  @Field.oneOf(LINK_MODES) mode: string;
  @count('当前联结户数；一户多种方式的分别计入') households: number;
  @count('供应商数') suppliers: number;
}

export class PlaceLinkageDto {
  @Field.code() code: string;
  @Field.text({ max: 60, example: '淝田镇' }) name: string;
  @count('登记户数') households: number;
  @count('其中当前有联结') linked: number;
}

export class LinkageDto {
  @count('登记户数') households: number;
  @count('其中当前有联结；一户只计一次') linked: number;
  @Field.list(() => StatusLinkageDto) statuses: readonly StatusLinkageDto[];
  @Field.list(() => ModeLinkageDto) modes: readonly ModeLinkageDto[];
  @Field.list(() => PlaceLinkageDto, { max: 1000, description: '下一级各地' }) places: readonly PlaceLinkageDto[];
}
