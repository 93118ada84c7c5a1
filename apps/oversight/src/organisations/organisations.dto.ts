import { Field, PageQuery } from '@bangfu/kernel';
import {
  ALL_ROLES,
  type OrganisationListed,
  type OrganisationName,
  type Person,
  ROLE_NAMES,
  ROLES_OF_KIND,
  SUPPLIER_KINDS,
  UNIT_KINDS,
} from '@bangfu/parties';

const KINDS = Object.keys(ROLES_OF_KIND) as (keyof typeof ROLES_OF_KIND)[];
const STATUSES = ['active', 'suspended', 'merged', 'closed'] as const;
type Kind = (typeof KINDS)[number];

export class OrganisationsQuery extends PageQuery {
  @Field.oneOf(KINDS, { optional: true, description: '单位类别' }) kind?: Kind;
  @Field.oneOf(STATUSES, { optional: true }) status?: (typeof STATUSES)[number];
  @Field.code({ optional: true, description: '只看某区划内', example: '430481' }) divisionCode?: string;
  @Field.id({ optional: true, description: '只看某主管单位的下属' }) parentId?: string;
  @Field.text({ max: 50, optional: true, description: '名称的一部分', example: '教育' }) word?: string;
}

export class NewOrganisationInput {
  @Field.id({ optional: true, description: '可自带编号，重试时不会重复建立' }) id?: string;
  @Field.oneOf(KINDS, { example: 'budget_unit' }) kind: Kind;
  @Field.oneOf(UNIT_KINDS, { optional: true, description: '预算单位的性质', example: 'school' })
  unitKind?: (typeof UNIT_KINDS)[number];
  @Field.oneOf(SUPPLIER_KINDS, { optional: true, description: '供应商的主体类型' })
  supplierKind?: (typeof SUPPLIER_KINDS)[number];
  @Field.text({ min: 2, max: 100, example: '耒阳市某某学校' }) name: string;
  @Field.text({ max: 40, optional: true, example: '某某学校' }) shortName?: string;
  @Field.code({ example: '430481' }) divisionCode: string;
  @Field.id({ optional: true, description: '主管单位' }) parentId?: string;
  @Field.text({
    max: 18,
    optional: true,
    pattern: /^[0-9A-HJ-NPQRTUWXY]{18}$/,
    description: '统一社会信用代码',
    example: '91350100M000100Y43',
  })
  creditCode?: string;
}

export class RenamingInput {
  @Field.text({ min: 2, max: 100, example: '耒阳市新名称学校' }) name: string;
  @Field.text({ max: 40, optional: true }) shortName?: string;
  @Field.date({ description: '新名称启用日期，不晚于今天' }) effectiveOn: string;
  @Field.text({ max: 200, description: '依据的文件', example: '耒编发〔2026〕12号' }) basis: string;
  @Field.whole({ min: 1, max: 1_000_000, optional: true, description: '看到的版本；已被他人改动时拒绝' })
  version?: number;
}

export class MergerInput {
  @Field.id({ description: '并入的单位' }) successorId: string;
  @Field.date({ description: '合并日期，不晚于今天' }) effectiveOn: string;
  @Field.text({ max: 200, description: '依据的文件', example: '耒编发〔2026〕13号' }) basis: string;
}

export class ReasonInput {
  @Field.text({ max: 500, description: '原因', example: '信息核实中' }) reason: string;
}

export class OrganisationDto {
  @Field.id() id: string;
  @Field.oneOf(KINDS) kind: string;
  @Field.oneOf(UNIT_KINDS, { nullable: true }) unitKind: string | null;
  @Field.oneOf(SUPPLIER_KINDS, { nullable: true }) supplierKind: string | null;
  @Field.text({ max: 100, example: '湘南监狱' }) name: string;
  @Field.text({ max: 40, example: '湘南监狱' }) shortName: string;
  @Field.code({ example: '430481' }) divisionCode: string;
  @Field.text({ max: 60, example: '耒阳市' }) placeName: string;
  @Field.id({ nullable: true }) parentId: string | null;
  @Field.text({ max: 100, nullable: true, example: '耒阳市教育局' }) parentName: string | null;
  @Field.text({ max: 18, nullable: true, example: '91350100M000100Y43' }) creditCode: string | null;
  @Field.flag({ description: '名称为演示虚构' }) invented: boolean;
  @Field.oneOf(STATUSES) status: string;
  @Field.id({ nullable: true }) successorId: string | null;
  @Field.text({ max: 100, nullable: true, example: '耒阳市教育局' }) successorName: string | null;
  @Field.instant() createdAt: Date;
  @Field.whole({ min: 1, max: 1_000_000 }) version: number;
}

export class OrganisationNameDto {
  @Field.text({ max: 100, example: '耒阳市某某学校' }) name: string;
  @Field.date() validFrom: string;
  @Field.date({ nullable: true, description: '下一个名称启用的日期' }) validTo: string | null;
  @Field.text({ min: 0, max: 200, example: '耒编发〔2026〕12号' }) basis: string;
}

export class OrganisationDetailDto extends OrganisationDto {
  @Field.text({ max: 200, example: '湖南省/衡阳市/耒阳市' }) pathName: string;
  @Field.list(() => OrganisationNameDto, { description: '曾用名，现名在前' }) names: OrganisationNameDto[];
}

export class RoleHeldDto {
  @Field.id() membershipId: string;
  @Field.oneOf(ALL_ROLES) role: string;
  @Field.text({ max: 40, example: '采购经办' }) roleName: string;
  @Field.date() validFrom: string;
  @Field.date({ nullable: true, description: '最后一天' }) validTo: string | null;
  @Field.id({ nullable: true }) deputyFor: string | null;
  @Field.text({ max: 40, nullable: true, description: '代理谁', example: '贺正平' }) deputyForName: string | null;
}

export class PersonDto {
  @Field.id() userId: string;
  @Field.text({ max: 64, example: 'canteen-buyer' }) login: string;
  @Field.text({ max: 40, example: '曾念青' }) name: string;
  @Field.text({ max: 11, nullable: true, example: '138****1234' }) phoneMasked: string | null;
  @Field.flag({ description: '演示虚构的人物' }) invented: boolean;
  @Field.oneOf(['active', 'locked']) status: string;
  @Field.flag({ description: '已启用二次验证' }) secondFactor: boolean;
  @Field.list(() => RoleHeldDto) roles: RoleHeldDto[];
}

export const toOrganisationDto = (organisation: OrganisationListed): OrganisationDto => ({ ...organisation });

export const toOrganisationDetailDto = (
  organisation: OrganisationListed,
  pathName: string,
  names: readonly OrganisationName[],
): OrganisationDetailDto => ({ ...organisation, pathName, names: [...names] });

export const toPersonDto = (person: Person): PersonDto => ({
  ...person,
  roles: person.roles.map((held) => ({ ...held, roleName: ROLE_NAMES[held.role] })),
});
