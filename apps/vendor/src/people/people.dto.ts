import { Field } from '@bangfu/kernel';
import { type Organisation, type Person, type Role, ROLE_NAMES, SUPPLIER_KINDS } from '@bangfu/parties';

const ROLES = ['coop_owner', 'coop_clerk'] as const;

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
  @Field.list('text', { min: 1, max: 8, values: ROLES, description: '角色', example: ['coop_clerk'] }) roles: Role[];
}

export class GrantInput {
  @Field.id() userId: string;
  @Field.oneOf(ROLES, { example: 'coop_clerk' }) role: Role;
  @Field.date({ optional: true, description: '第一天；不填为今天' }) validFrom?: string;
  @Field.date({ optional: true, description: '最后一天；不填为长期' }) validTo?: string;
}

export class FirstPasswordDto {
  @Field.id() userId: string;
  @Field.text({ max: 40, description: '初始密码，只在此显示一次，首次登录须修改', example: 'ab2c-de3f-gh4j-km5n' })
  firstPassword: string;
}

export class RoleHeldDto {
  @Field.id() membershipId: string;
  @Field.text({ max: 40, example: 'coop_clerk' }) role: string;
  @Field.text({ max: 40, example: '供应商经办' }) roleName: string;
  @Field.date() validFrom: string;
  @Field.date({ nullable: true, description: '最后一天' }) validTo: string | null;
  @Field.id({ nullable: true }) deputyFor: string | null;
  @Field.text({ max: 40, nullable: true, description: '代理谁', example: '贺正平' }) deputyForName: string | null;
}

export class PersonDto {
  @Field.id() userId: string;
  @Field.text({ max: 64, example: 'coop-clerk' }) login: string;
  @Field.text({ max: 40, example: '谢春苗' }) name: string;
  @Field.text({ max: 11, nullable: true, example: '138****1234' }) phoneMasked: string | null;
  @Field.flag({ description: '演示虚构的人物' }) invented: boolean;
  @Field.oneOf(['active', 'locked']) status: string;
  @Field.flag({ description: '已启用二次验证' }) secondFactor: boolean;
  @Field.list(() => RoleHeldDto) roles: RoleHeldDto[];
}

export class SupplierRegistration {
  @Field.id({ optional: true, description: '可自带编号，重试时不会重复登记' }) id?: string;
  @Field.oneOf(SUPPLIER_KINDS, { description: '主体类型', example: 'cooperative' })
  supplierKind: (typeof SUPPLIER_KINDS)[number];
  @Field.text({ min: 2, max: 100, example: '耒阳市某某专业合作社' }) name: string;
  @Field.text({ max: 40, optional: true, example: '某某合作社' }) shortName?: string;
  @Field.code({ digits: [6, 9, 12], description: '所在地', example: '430481113' }) divisionCode: string;
  @Field.text({
    max: 18,
    optional: true,
    pattern: /^[0-9A-HJ-NPQRTUWXY]{18}$/,
    description: '统一社会信用代码',
    example: '91350100M000100Y43',
  })
  creditCode?: string;
}

export class OwnOrganisationDto {
  @Field.id() id: string;
  @Field.text({ max: 100, example: '黄草洲润福祥农业科技有限公司' }) name: string;
  @Field.text({ max: 40, example: '润福祥' }) shortName: string;
  @Field.code({ example: '430481113' }) divisionCode: string;
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
