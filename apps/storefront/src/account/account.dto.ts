import { Field } from '@bangfu/kernel';
import { type Deputy, ROLE_NAMES, type Session } from '@bangfu/parties';

export class SignUpInput {
  @Field.text({
    min: 3,
    max: 64,
    pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/,
    description: '登录名',
    example: 'xie.runtian',
  })
  login: string;
  @Field.text({ max: 40, description: '姓名', example: '谢润田' }) name: string;
  @Field.text({ min: 10, max: 200, description: '密码，至少10个字符', example: '湘江北去橘子洲头99' }) password: string;
  @Field.text({ max: 20, optional: true, description: '手机号码，加密保存', example: '13800138000' }) phone?: string;
}

export class SignedUpDto {
  @Field.id() userId: string;
}

export class ContactInput {
  @Field.text({
    max: 20,
    optional: true,
    nullable: true,
    description: '手机号码；null 表示删除',
    example: '13800138000',
  })
  phone?: string | null;
  @Field.text({
    max: 254,
    optional: true,
    nullable: true,
    pattern: /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/,
    example: 'xie@example.cn',
  })
  email?: string | null;
}

export class PasswordInput {
  @Field.text({ max: 200, description: '当前密码', example: 'bangfu-demo' }) password: string;
}

export class PasswordChange extends PasswordInput {
  @Field.text({ max: 200, description: '新密码，至少10个字符，不含登录名和平台名', example: '湘江北去橘子洲头99' })
  newPassword: string;
}

export class CodeInput {
  @Field.text({ max: 6, pattern: /^\d{6}$/, description: '身份验证器上的六位数字', example: '123456' }) code: string;
}

export class AccountDto {
  @Field.id() id: string;
  @Field.text({ max: 64, example: 'canteen-buyer' }) login: string;
  @Field.text({ max: 40, example: '曾念青' }) name: string;
  @Field.text({ max: 11, nullable: true, example: '138****1234' }) phoneMasked: string | null;
  @Field.text({ max: 254, nullable: true, example: 'zeng@example.cn' }) email: string | null;
  @Field.instant({ nullable: true, description: '启用二次验证的时间' }) secondFactorEnrolledAt: Date | null;
  @Field.whole({ min: 0, max: 10, description: '还剩几个恢复码' }) recoveryCodesLeft: number;
  @Field.flag() passwordChangeRequired: boolean;
}

export class EnrolmentDto {
  @Field.text({ max: 64, description: '手工输入身份验证器的密钥', example: 'JBSWY3DPEHPK3PXP' }) secret: string;
  @Field.text({ max: 400, description: '用于二维码', example: 'otpauth://totp/…' }) uri: string;
}

export class RecoveryCodesDto {
  @Field.list('text', { max: 10, description: '恢复码，每个只能用一次，只在此显示一次', example: ['a2b3c-d4e5f'] })
  recoveryCodes: string[];
}

export class OwnSessionDto {
  @Field.id() id: string;
  @Field.text({ min: 0, max: 200, description: '浏览器', example: 'Mozilla/5.0' }) client: string;
  @Field.text({ min: 0, max: 64, description: '网络地址', example: '192.0.2.1' }) address: string;
  @Field.flag({ description: '就是本会话' }) current: boolean;
  @Field.flag({ description: '已通过二次验证' }) secondFactor: boolean;
  @Field.instant() createdAt: Date;
  @Field.instant() lastSeenAt: Date;
  @Field.instant() expiresAt: Date;
}

export class DeputyDto {
  @Field.id() membershipId: string;
  @Field.id() organisationId: string;
  @Field.text({ max: 100, example: '湘南监狱' }) organisationName: string;
  @Field.text({ max: 40, example: 'agency_approver' }) role: string;
  @Field.text({ max: 40, example: '采购审批' }) roleName: string;
  @Field.id() deputyId: string;
  @Field.text({ max: 40, description: '代理人', example: '曾念青' }) deputyName: string;
  @Field.id() deputyForId: string;
  @Field.text({ max: 40, description: '被代理人', example: '贺正平' }) deputyForName: string;
  @Field.date() validFrom: string;
  @Field.date({ description: '最后一天' }) validTo: string;
}

export const toOwnSessionDto = (session: Session, currentId: string): OwnSessionDto => ({
  id: session.id,
  client: session.client,
  address: session.address,
  current: session.id === currentId,
  secondFactor: session.secondFactorAt !== null,
  createdAt: session.createdAt,
  lastSeenAt: session.lastSeenAt,
  expiresAt: session.expiresAt,
});

export const toDeputyDto = (deputy: Deputy): DeputyDto => ({ ...deputy, roleName: ROLE_NAMES[deputy.role] });
