import { Field } from '@bangfu/kernel';
import type { FreightTemplate, FreightZone, NewFreightTemplate } from '@bangfu/shop';

const GRAMS = { min: 1n, max: 1_000_000_000n } as const;
const FEN = { max: 100_000_000n } as const;

/** 一组地区的运费：首重、续重、满额包邮、送达天数；不配送的组只有地区。 */
export class FreightZoneDto {
  @Field.text({ max: 40, description: '组名', example: '省内' }) name: string;
  @Field.flag({ description: '其余地区' }) elsewhere: boolean;
  @Field.flag({ description: '是否配送' }) served: boolean;
  @Field.grams({ ...GRAMS, nullable: true, description: '首重', example: '1000' }) firstGrams: bigint | null;
  @Field.fen({ ...FEN, nullable: true, description: '首重运费', example: '800' }) firstFen: bigint | null;
  @Field.grams({ ...GRAMS, nullable: true, description: '续重', example: '1000' }) nextGrams: bigint | null;
  @Field.fen({ ...FEN, nullable: true, description: '每续重运费', example: '300' }) nextFen: bigint | null;
  @Field.fen({ max: 1_000_000_000_000n, nullable: true, description: '满多少包邮', example: '9900' })
  freeAboveFen: bigint | null;
  @Field.whole({ min: 0, max: 60, nullable: true, description: '付款后最快几天送达', example: 2 })
  promiseDaysMin: number | null;
  @Field.whole({ min: 1, max: 60, nullable: true, description: '付款后最慢几天送达', example: 5 })
  promiseDaysMax: number | null;
  @Field.list('code', { max: 400, description: '包含的地区：省、市、县或乡镇；更小的地区优先' })
  divisionCodes: string[];
}

export class FreightTemplateInput {
  @Field.text({ max: 40, description: '模板名称', example: '常温快递' }) name: string;
  @Field.id({ description: '所见模板的编号；已被他人更新时拒绝' }) basedOn: string;
  @Field.list(() => FreightZoneDto, { min: 1, max: 40 }) zones: FreightZoneDto[];
}

export class FreightTemplateDto {
  @Field.id() id: string;
  @Field.text({ max: 40, example: '平台默认运费' }) name: string;
  @Field.instant({ description: '生效时间' }) beginsAt: Date;
  @Field.flag({ description: '平台默认模板（自己还没有设）' }) platform: boolean;
  @Field.list(() => FreightZoneDto, { max: 40 }) zones: FreightZoneDto[];
}

export class FreightQuoteQuery {
  @Field.code({ digits: [2, 4, 6, 9, 12], description: '送到哪里', example: '430481113' }) divisionCode: string;
  @Field.grams({ ...GRAMS, description: '重量', example: '2500' }) grams: bigint;
  @Field.fen({ description: '货款', example: '6800' }) goodsFen: bigint;
}

export class FreightQuoteDto {
  @Field.flag({ description: '配送到这里' }) served: boolean;
  @Field.fen({ nullable: true }) freightFen: bigint | null;
  @Field.whole({ min: 0, max: 60, nullable: true }) promiseDaysMin: number | null;
  @Field.whole({ min: 0, max: 60, nullable: true }) promiseDaysMax: number | null;
}

const toZoneDto = (zone: FreightZone): FreightZoneDto => ({
  name: zone.name,
  elsewhere: zone.elsewhere,
  served: zone.served,
  firstGrams: zone.terms?.firstGrams ?? null,
  firstFen: zone.terms?.firstFen ?? null,
  nextGrams: zone.terms?.nextGrams ?? null,
  nextFen: zone.terms?.nextFen ?? null,
  freeAboveFen: zone.terms?.freeAboveFen ?? null,
  promiseDaysMin: zone.promiseDaysMin,
  promiseDaysMax: zone.promiseDaysMax,
  divisionCodes: [...zone.divisionCodes],
});

export const toTemplateDto = ({ id, name, beginsAt, platform, zones }: FreightTemplate): FreightTemplateDto => ({
  ...{ id, name, beginsAt, platform },
  zones: zones.map(toZoneDto),
});

function toZone(zone: FreightZoneDto): FreightZone {
  const { name, elsewhere, served, divisionCodes, promiseDaysMin, promiseDaysMax, freeAboveFen } = zone;
  const { firstGrams, firstFen, nextGrams, nextFen } = zone;
  const whole = firstGrams !== null && firstFen !== null && nextGrams !== null && nextFen !== null;
  const terms = served && whole ? { firstGrams, firstFen, nextGrams, nextFen, freeAboveFen } : null;
  return { name, elsewhere, served, terms, promiseDaysMin, promiseDaysMax, divisionCodes };
}

export const toNewTemplate = ({ zones, ...input }: FreightTemplateInput): NewFreightTemplate => ({
  ...input,
  zones: zones.map(toZone),
});
