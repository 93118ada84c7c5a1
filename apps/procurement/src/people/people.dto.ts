import { Field } from '@bangfu/kernel';
import {
  type Organisation,
  type OrganisationListed,
  type OrganisationName,
  type Person,
  type Role,
  ROLE_NAMES,
} from '@bangfu/parties';

const ROLES = [
  'agency_manager',
  'agency_buyer',
  'agency_approver',
  'agency_acceptor',
  'agency_finance',
  'union_officer',
] as const;

export class InvitationInput {
  @Field.text({ min: 3, max: 64, pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/, description: '登录名', example: 'li.si' })
  login: string;
  @Field.text({ max: 40, description: '姓名', example: '李四' }) name: string;
  @Field.text({ max: 20, optional: true, description: '手机号码，加密保存', example: '13800138000' }) phone?: string;
  @Field.text({
    max: 254,
    optional: true,
    pattern: /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/,
    example: 'li@example.cn',
  })
  email?: string;
  @Field.list('text', { min: 1, max: 8, values: ROLES, description: '角色', example: ['agency_buyer'] }) roles: Role[];
}

export class GrantInput {
  @Field.id() userId: string;
  @Field.oneOf(ROLES, { example: 'agency_buyer' }) role: Role;
  @Field.date({ optional: true, description: '第一天；不填为今天' }) validFrom?: string;
  @Field.date({ optional: true, description: '最后一天；不填为长期' }) validTo?: string;
}

export class DeputyInput extends GrantInput {
  @Field.id({ description: '被代理人' }) deputyFor: string;
  @Field.date({ description: '代理的最后一天，最长半年' }) declare validTo: string;
}

export class FirstPasswordDto {
  @Field.id() userId: string;
  @Field.text({ max: 40, description: '初始密码，只在此显示一次，首次登录须修改', example: 'ab2c-de3f-gh4j-km5n' })
  firstPassword: string;
}

export class RoleHeldDto {
  @Field.id() membershipId: string;
  @Field.text({ max: 40, example: 'agency_buyer' }) role: string;
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

export class OwnRenamingInput {
  @Field.text({ min: 2, max: 100, example: '耒阳市新名称学校' }) name: string;
  @Field.text({ max: 40, optional: true }) shortName?: string;
  @Field.date({ description: '新名称启用日期，不晚于今天' }) effectiveOn: string;
  @Field.text({ max: 200, description: '依据的文件', example: '耒编发〔2026〕12号' }) basis: string;
}

export class OwnOrganisationDto {
  @Field.id() id: string;
  @Field.text({ max: 100, example: '湘南监狱' }) name: string;
  @Field.text({ max: 40, example: '湘南监狱' }) shortName: string;
  @Field.code({ example: '430481' }) divisionCode: string;
}

export class OrganisationNameDto {
  @Field.text({ max: 100, example: '耒阳市某某学校' }) name: string;
  @Field.date() validFrom: string;
  @Field.date({ nullable: true, description: '下一个名称启用的日期' }) validTo: string | null;
  @Field.text({ min: 0, max: 200, description: '依据的文件', example: '耒编发〔2026〕12号' }) basis: string;
}

export class OwnOrganisationDetailDto extends OwnOrganisationDto {
  @Field.oneOf(['budget_unit', 'union', 'enterprise']) kind: string;
  @Field.text({ max: 100, description: '所在地', example: '耒阳市' }) placeName: string;
  @Field.text({ max: 100, nullable: true, description: '主管单位', example: null }) parentName: string | null;
  @Field.text({ max: 18, nullable: true, description: '统一社会信用代码', example: null }) creditCode: string | null;
  @Field.list(() => OrganisationNameDto, { description: '历次名称，现名在前' }) names: OrganisationNameDto[];
}

export const toPersonDto = (person: Person): PersonDto => ({
  ...person,
  roles: person.roles.map((held) => ({ ...held, roleName: ROLE_NAMES[held.role] })),
});

export const toOwnOrganisationDto = ({ id, name, shortName, divisionCode }: Organisation): OwnOrganisationDto => ({
  id,
  name,
  shortName,
  divisionCode,
});

export const toOwnOrganisationDetailDto = (
  { id, name, shortName, divisionCode, kind, placeName, parentName, creditCode }: OrganisationListed,
  names: readonly OrganisationName[],
): OwnOrganisationDetailDto => ({
  id,
  name,
  shortName,
  divisionCode,
  kind,
  placeName,
  parentName,
  creditCode,
  names: [...names],
});
