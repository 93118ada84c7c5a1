import { Field } from '@bangfu/kernel';
import {
  type AccountToTry,
  ALL_ROLES,
  DEMO_PASSWORD,
  type PlaceOfWork,
  ROLE_GROUPS,
  ROLE_NAMES,
  type WhoAmI,
} from '@bangfu/parties';

export class SignInInput {
  @Field.text({ max: 64, description: '登录名', example: 'canteen-buyer' }) login: string;
  @Field.text({ max: 200, description: '密码', example: 'bangfu-demo' }) password: string;
  @Field.text({ max: 20, optional: true, description: '二次验证码或恢复码；也可登录后再提交' })
  code?: string;
}

export class SecondFactorInput {
  @Field.text({ max: 20, description: '六位验证码，或一个恢复码', example: '123456' }) code: string;
}

export class OrganisationChoice {
  @Field.id({ nullable: true, description: '代表哪个单位办事；null 表示个人' }) organisationId: string | null;
}

export class RoleDto {
  @Field.oneOf(ALL_ROLES, { example: 'agency_buyer' }) role: string;
  @Field.text({ max: 40, example: '采购经办' }) name: string;
}

export class PlaceOfWorkDto {
  @Field.id() id: string;
  @Field.text({ max: 100, example: '湘南监狱' }) name: string;
  @Field.text({ max: 40, example: '湘南监狱' }) shortName: string;
  @Field.text({ max: 40, example: 'budget_unit' }) kind: string;
  @Field.code({ example: '430481' }) divisionCode: string;
  @Field.flag({ description: '名称为演示虚构' }) invented: boolean;
  @Field.text({ max: 20, example: 'active' }) status: string;
  @Field.list(() => RoleDto) roles: RoleDto[];
  @Field.date({ nullable: true, description: '其中最早到期的角色的最后一天' }) validTo: string | null;
}

export class SessionDto {
  @Field.id() userId: string;
  @Field.text({ max: 64, example: 'canteen-buyer' }) login: string;
  @Field.text({ max: 40, example: '曾念青' }) name: string;
  @Field.one(() => PlaceOfWorkDto, { nullable: true, description: '当前代表的单位；null 表示个人' })
  organisation: PlaceOfWorkDto | null;
  @Field.list(() => PlaceOfWorkDto, { description: '可以代表的全部单位' }) organisations: PlaceOfWorkDto[];
  @Field.list(() => RoleDto, { description: '当前角色' }) roles: RoleDto[];
  @Field.list('text', { description: '当前权限', example: ['session.own'] }) permissions: string[];
  @Field.text({
    min: 0,
    max: 12,
    nullable: true,
    description: '管辖区域的区划代码；空为全国，null 为无管辖',
    example: '430481',
  })
  regionCode: string | null;
  @Field.oneOf(['off', 'required_not_enrolled', 'awaiting_code', 'passed'], {
    description: '二次验证：未启用、应启用而未启用、等待验证码、已通过',
  })
  secondFactor: string;
  @Field.flag({ description: '须先修改初始密码' }) passwordChangeRequired: boolean;
  @Field.text({ max: 100, description: '修改类请求须放入请求头 X-CSRF-Token', example: 'pS9t…' }) csrfToken: string;
}

export class DemoAccountDto {
  @Field.text({ max: 64, description: '登录名', example: 'canteen-buyer' }) login: string;
  @Field.text({ max: 40, description: '姓名（虚构）', example: '曾念青' }) name: string;
  @Field.text({ max: 40, description: '角色', example: '采购经办' }) does: string;
  @Field.oneOf(ROLE_GROUPS, { description: '个人、供应商、采购人、监管部门、平台运营', example: 'agency' })
  group: string;
  @Field.text({ max: 40, nullable: true, description: '单位简称；null 表示个人', example: '湘南监狱' }) organisation:
    string | null;
}

export class DemoAccountsDto {
  @Field.text({
    max: 40,
    nullable: true,
    description: '全部试用账号的密码；没有试用账号为 null',
    example: 'bangfu-demo',
  })
  password: string | null;
  @Field.list(() => DemoAccountDto) accounts: DemoAccountDto[];
}

export const toDemoAccountsDto = (accounts: readonly AccountToTry[]): DemoAccountsDto => ({
  password: accounts.length > 0 ? DEMO_PASSWORD : null,
  accounts: [...accounts],
});

const toRole = (role: keyof typeof ROLE_NAMES): RoleDto => ({ role, name: ROLE_NAMES[role] });
const toPlace = (place: PlaceOfWork): PlaceOfWorkDto => ({ ...place, roles: place.roles.map(toRole) });

export const toSessionDto = (who: WhoAmI, csrfToken: string): SessionDto => ({
  ...who,
  organisation: who.organisation && toPlace(who.organisation),
  organisations: who.organisations.map(toPlace),
  roles: who.roles.map(toRole),
  csrfToken,
});
