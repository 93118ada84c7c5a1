import { conflict, type DomainError, exhausted, forbidden, invalid, missing } from '@bangfu/kernel';

export const divisionMissing = (code: string): DomainError =>
  missing('division_missing', `没有代码为“${code}”的行政区划`);
export const organisationMissing = (): DomainError => missing('organisation_missing', '没有这个单位');
export const userMissing = (): DomainError => missing('user_missing', '没有这个账户');
export const membershipMissing = (): DomainError => missing('membership_missing', '没有这项角色授权');
export const sessionMissing = (): DomainError => missing('session_missing', '没有这个会话');

/** The same words whether the login exists, the password is wrong or the account is locked. */
export const signInRefused = (): DomainError => forbidden('sign_in_refused', '账号或密码不正确');
export const signInLocked = (seconds: number): DomainError =>
  exhausted('sign_in_locked', `尝试次数过多，请在${Math.ceil(seconds / 60)}分钟后再试`, { retryAfterSeconds: seconds });
export const passwordWrong = (): DomainError => forbidden('password_wrong', '当前密码不正确', { field: 'password' });
export const secondFactorWrong = (): DomainError =>
  forbidden('second_factor_wrong', '验证码不正确或已经用过', { field: 'code' });
export const secondFactorOn = (): DomainError => conflict('second_factor_already_on', '二次验证已经启用');
export const secondFactorOff = (): DomainError => conflict('second_factor_off', '还没有启用二次验证');
export const notMember = (): DomainError => forbidden('not_a_member', '您在该单位没有有效的角色');

export const outsideRegion = (): DomainError => forbidden('outside_region', '该单位不在您的管辖范围内');
export const roleNotYours = (): DomainError => forbidden('role_not_grantable', '您不能授予这个角色');
export const roleUnfit = (): DomainError => invalid('role_unfit', '这类单位没有这个角色', { field: 'role' });
export const lastManager = (): DomainError => conflict('last_manager', '单位至少要有一名管理人员');
export const membershipExists = (): DomainError => conflict('membership_exists', '该人员在这段时间已有这个角色');
export const loginTaken = (): DomainError => conflict('login_taken', '这个登录名已被使用', { field: 'login' });
export const nameTaken = (): DomainError =>
  conflict('organisation_name_taken', '本地已有同类同名单位', { field: 'name' });
export const creditCodeTaken = (): DomainError =>
  conflict('credit_code_taken', '这个统一社会信用代码已被登记', { field: 'creditCode' });
export const organisationInactive = (): DomainError => conflict('organisation_inactive', '该单位已停用、合并或注销');
export const staleVersion = (): DomainError => conflict('stale_version', '内容已被他人更新，请刷新后再试');
export const operatorExists = (): DomainError => conflict('operator_exists', '平台运营账户已经存在');
