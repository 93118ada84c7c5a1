import { HOUSEHOLD_STATUSES, type HouseholdStatus, LINK_MODES, type LinkMode } from '@bangfu/certification';
import { Field, PageQuery } from '@bangfu/kernel';

export class HouseholdQuery extends PageQuery {
  @Field.oneOf(HOUSEHOLD_STATUSES, { optional: true, description: '四类重点、不稳定、边缘、已脱贫' })
  status?: HouseholdStatus;
  @Field.code({ optional: true, description: '村或乡镇' }) villageCode?: string;
  @Field.flag({ optional: true, description: '仅当前有联结的' }) linked?: boolean;
}

export class NewLinkInput {
  @Field.id({ optional: true }) id?: string;
  @Field.oneOf(LINK_MODES, { description: '订单收购、务工、入股分红、土地流转、托管' }) mode: LinkMode;
  @Field.date({ example: '2026-01-01' }) validFrom: string;
  @Field.date({ optional: true, nullable: true, description: '截止日（含当日）；持续中不填', example: null }) validTo?:
    string | null;
  @Field.id({ description: '协议或发放凭证文件' }) evidenceFileId: string;
}

export class NewHouseholdInput {
  @Field.id({ optional: true }) id?: string;
  @Field.text({ max: 40, description: '户主姓名；加密保存', example: '李某某' }) name: string;
  @Field.text({ max: 20, optional: true, nullable: true, description: '手机号；加密保存', example: '13812341234' })
  phone?: string | null;
  @Field.text({ max: 40, description: '身份证号；加密保存', example: '430481195001100015' }) idNumber: string;
  @Field.oneOf(HOUSEHOLD_STATUSES) status: HouseholdStatus;
  @Field.code({ digits: [12], description: '所在村', example: '430481113216' }) villageCode: string;
  @Field.one(() => NewLinkInput, { description: '第一条联结' }) link: NewLinkInput;
}

export class HouseholdChange {
  @Field.oneOf(HOUSEHOLD_STATUSES) status: HouseholdStatus;
  @Field.code({ digits: [12], example: '430481113216' }) villageCode: string;
}

export class LinkEnding {
  @Field.date({ description: '最后一日', example: '2026-12-31' }) validTo: string;
  @Field.text({ max: 500, description: '原因', example: '合同到期' }) reason: string;
}

export class HouseholdDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: '李**' }) nameMasked: string;
  @Field.text({ max: 20, nullable: true, example: '138****1234' }) phoneMasked: string | null;
  @Field.text({ max: 40, example: '430481********0019' }) idNumberMasked: string;
  @Field.oneOf(HOUSEHOLD_STATUSES) status: string;
  @Field.code({ digits: [12] }) villageCode: string;
  @Field.text({ max: 60, example: '黄草洲村委会' }) villageName: string;
  @Field.flag({ description: '演示用虚构农户' }) invented: boolean;
  @Field.whole({ min: 0, max: 10_000, description: '当前联结数' }) currentLinks: number;
  @Field.instant() createdAt: Date;
}

export class RegisteredHousehold {
  @Field.id() id: string;
}

export class LinkDto {
  @Field.id() id: string;
  @Field.id() supplierId: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) supplierName: string;
  @Field.oneOf(LINK_MODES) mode: string;
  @Field.date() validFrom: string;
  @Field.date({ nullable: true }) validTo: string | null;
  @Field.flag({ description: '今日有效' }) current: boolean;
  @Field.id() evidenceFileId: string;
  @Field.text({ max: 500, min: 0, example: '' }) endedReason: string;
}

const count = (description: string) => Field.whole({ min: 0, max: 10_000_000, description });

export class OwnStatusDto {
  @Field.oneOf(HOUSEHOLD_STATUSES) status: string;
  @count('登记户数') households: number;
  @count('其中当前有联结') linked: number;
}

export class OwnModeDto {
  @Field.oneOf(LINK_MODES) mode: string;
  @count('当前联结户数；一户多种方式的分别计入') households: number;
}

export class OwnLinkageDto {
  @count('登记户数') households: number;
  @count('其中当前有联结；一户只计一次') linked: number;
  @Field.list(() => OwnStatusDto) statuses: readonly OwnStatusDto[];
  @Field.list(() => OwnModeDto) modes: readonly OwnModeDto[];
}
