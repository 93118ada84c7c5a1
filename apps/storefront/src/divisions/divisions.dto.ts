import { Field } from '@bangfu/kernel';
import type { Division } from '@bangfu/parties';

const LEVELS = ['province', 'city', 'county', 'township', 'village'] as const;

export class ChildrenQuery {
  @Field.code({ optional: true, description: '上级区划代码；不填为各省', example: '430481' }) parent?: string;
}

export class PlaceSearch {
  @Field.text({ max: 40, description: '名称、拼音首字母或代码', example: '耒阳' }) text: string;
  @Field.code({ optional: true, description: '只在该区划内找', example: '43' }) inside?: string;
  @Field.whole({ min: 1, max: 50 }) limit: number = 20;
}

export class DivisionDto {
  @Field.code({ example: '430481' }) code: string;
  @Field.text({ max: 60, example: '耒阳市' }) name: string;
  @Field.oneOf(LEVELS) level: string;
  @Field.flag({ description: '832个脱贫县之一' }) listed832: boolean;
  @Field.date({ nullable: true, description: '代码启用日期；不详为 null' }) validFrom: string | null;
  @Field.date({ nullable: true, description: '代码停用的第一天' }) validTo: string | null;
}

export class DivisionDetailDto extends DivisionDto {
  @Field.text({ max: 200, example: '湖南省/衡阳市/耒阳市' }) pathName: string;
  @Field.list(() => DivisionDto, { max: 5, description: '由省到本级' }) path: DivisionDto[];
}

export class DivisionFoundDto {
  @Field.code({ example: '430481' }) code: string;
  @Field.text({ max: 60, example: '耒阳市' }) name: string;
  @Field.oneOf(LEVELS) level: string;
  @Field.flag() listed832: boolean;
  @Field.text({ max: 200, example: '湖南省/衡阳市/耒阳市' }) pathName: string;
}

export const toDivisionDto = (division: Division): DivisionDto => ({
  code: division.code,
  name: division.name,
  level: division.level,
  listed832: division.listed832,
  validFrom: division.validFrom,
  validTo: division.validTo,
});
