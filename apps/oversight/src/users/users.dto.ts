import { Field, PageQuery } from '@bangfu/kernel';
import { ALL_ROLES, type Role, type UserListed } from '@bangfu/parties';

export class UsersQuery extends PageQuery {
  @Field.text({ max: 50, optional: true, description: '登录名或姓名的一部分', example: 'canteen' }) word?: string;
  @Field.oneOf(['active', 'locked'], { optional: true }) status?: 'active' | 'locked';
}

export class NewUserInput {
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
}

export class InvitationInput extends NewUserInput {
  @Field.list('text', { min: 1, max: 8, values: ALL_ROLES, description: '角色', example: ['agency_manager'] })
  roles: Role[];
}

export class GrantInput {
  @Field.id() userId: string;
  @Field.oneOf(ALL_ROLES, { example: 'agency_manager' }) role: Role;
  @Field.date({ optional: true, description: '第一天；不填为今天' }) validFrom?: string;
  @Field.date({ optional: true, description: '最后一天；不填为长期' }) validTo?: string;
}

export class ReasonInput {
  @Field.text({ max: 500, description: '原因', example: '离职' }) reason: string;
}

export class FirstPasswordDto {
  @Field.id() userId: string;
  @Field.text({ max: 40, description: '初始密码，只在此显示一次，首次登录须修改', example: 'ab2c-de3f-gh4j-km5n' })
  firstPassword: string;
}

export class UserDto {
  @Field.id() id: string;
  @Field.text({ max: 64, example: 'canteen-buyer' }) login: string;
  @Field.text({ max: 40, example: '曾念青' }) name: string;
  @Field.text({ max: 11, nullable: true, example: '138****1234' }) phoneMasked: string | null;
  @Field.oneOf(['active', 'locked']) status: string;
  @Field.flag({ description: '演示虚构的人物' }) invented: boolean;
  @Field.flag({ description: '已启用二次验证' }) secondFactor: boolean;
  @Field.list('text', { description: '所在单位', example: ['湘南监狱'] }) organisations: string[];
  @Field.instant() createdAt: Date;
}

export const toUserDto = (user: UserListed): UserDto => ({ ...user });
