import { type AuditListed, Field, PageQuery } from '@bangfu/kernel';
import { ROLE_NAMES, type Role } from '@bangfu/parties';

export class AuditQuery extends PageQuery {
  @Field.text({ max: 40, optional: true, description: '事项的种类', example: 'order' }) subjectType?: string;
  @Field.text({ max: 120, optional: true, description: '事项的编号' }) subjectId?: string;
  @Field.id({ optional: true, description: '所涉单位' }) organisationId?: string;
  @Field.id({ optional: true, description: '办理人' }) actorUserId?: string;
  @Field.text({ max: 100, optional: true, description: '办理人的姓名，须写全', example: '曾念青' }) actorName?: string;
  @Field.text({
    max: 100,
    optional: true,
    pattern: /^[a-z_]+(\.[a-z_]+){0,3}$/,
    description: '操作，或其开头的一段',
    example: 'procurement.purchase_request',
  })
  action?: string;
  @Field.date({ optional: true, description: '第一天' }) fromOn?: string;
  @Field.date({ optional: true, description: '最后一天' }) toOn?: string;
}

export class AuditDto {
  @Field.id() id: string;
  @Field.instant() at: Date;
  @Field.id({ nullable: true, description: '办理人；系统自动办理时为空' }) actorUserId: string | null;
  @Field.text({ max: 100, example: '曾念青' }) actorName: string;
  @Field.text({ max: 100, nullable: true, description: '办理人所在单位', example: '湘南监狱' }) actorOrganisationName:
    string | null;
  @Field.list('text', { description: '办理时的角色', example: ['采购经办'] }) actorRoles: string[];
  @Field.text({ max: 100, example: 'orders.order.confirmed' }) action: string;
  @Field.text({ max: 100, example: 'order' }) subjectType: string;
  @Field.text({ max: 200, example: '01900000-0000-7000-8000-000000000001' }) subjectId: string;
  @Field.id({ nullable: true, description: '所涉单位' }) organisationId: string | null;
  @Field.text({ max: 100, nullable: true, description: '所涉单位', example: '湘南监狱' }) organisationName:
    string | null;
  @Field.facts({ description: '说明此事的要点', example: { from: 'placed', to: 'confirmed' } }) detail: Record<
    string,
    unknown
  >;
  @Field.text({
    max: 100,
    nullable: true,
    description: '请求编号，可与日志对照',
    example: '01900000-0000-7000-8000-000000000009',
  })
  requestId: string | null;
}

export const toAuditDto = (entry: AuditListed): AuditDto => ({
  ...entry,
  actorRoles: entry.actorRoles.map((role) => ROLE_NAMES[role as Role] ?? (role === 'system' ? '系统' : role)),
});
