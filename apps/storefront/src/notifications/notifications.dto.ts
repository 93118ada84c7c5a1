import { Field, PageQuery } from '@bangfu/kernel';
import type { InboxCounts, Notification } from '@bangfu/notifications';

const MOST = Number.MAX_SAFE_INTEGER;

export class NotificationsQuery extends PageQuery {
  @Field.flag({ description: '只看未读' }) unread: boolean = false;
  @Field.flag({ description: '只看尚未办理的待办' }) toDo: boolean = false;
}

export class NotificationDto {
  @Field.id() id: string;
  @Field.whole({ min: 1, max: MOST, description: '在本人通知中的序号，越新越大', example: 12 }) position: number;
  @Field.oneOf(['to_do', 'notice'], { description: 'to_do 须本人办理，notice 仅供知悉' }) kind: 'to_do' | 'notice';
  @Field.text({ max: 120, example: '新订单待确认：湘南监狱 DD2026-000001' }) title: string;
  @Field.text({ max: 1000, multiline: true, example: '湘南监狱下了订单，请在2026-03-23前确认。' }) body: string;
  @Field.text({
    max: 200,
    description: '办理或查看的页面',
    example: '/vendor/orders/01900000-0000-7000-8000-000000000001',
  })
  link: string;
  @Field.text({ max: 40, description: '所涉事项的种类', example: 'order' }) subjectType: string;
  @Field.text({ max: 120, description: '所涉事项的编号', example: '01900000-0000-7000-8000-000000000001' })
  subjectId: string;
  @Field.instant() at: Date;
  @Field.instant({ nullable: true, description: '已读时间' }) readAt: Date | null;
  @Field.instant({ nullable: true, description: '待办了结的时间' }) doneAt: Date | null;
}

export class InboxCountsDto {
  @Field.whole({ min: 0, max: MOST, description: '未读条数', example: 3 }) unread: number;
  @Field.whole({ min: 0, max: MOST, description: '尚未办理的待办', example: 2 }) openToDos: number;
  @Field.whole({ min: 0, max: MOST, description: '最新一条的序号', example: 12 }) position: number;
}

export class NotificationsDto extends InboxCountsDto {
  @Field.list(() => NotificationDto) items: NotificationDto[];
  @Field.text({ max: 1000, nullable: true, description: '下一页的翻页标记', example: 'WyIxMiJd' }) nextAfter:
    string | null;
}

export class ReadInput {
  @Field.list('id', { max: 200, optional: true, description: '要标为已读的通知' }) ids?: string[];
  @Field.flag({ description: '全部标为已读', example: true }) all: boolean = false;
  @Field.whole({ min: 0, max: MOST, optional: true, description: '与 all 同用：只到此序号为止，其后新到的仍为未读' })
  upTo?: number;
}

export class StreamQuery {
  @Field.whole({
    min: 0,
    max: MOST,
    optional: true,
    description: '从此序号之后开始；断线重连时浏览器自动以 Last-Event-ID 代替',
    example: 12,
  })
  after?: number;
}

export class PreferencesInput {
  @Field.flag({ description: '有待办时发邮件' }) emailToDos: boolean;
  @Field.flag({ description: '有知悉事项时发邮件' }) emailNotices: boolean;
}

export class PreferencesDto {
  @Field.flag({ description: '有待办时发邮件' }) emailToDos: boolean;
  @Field.flag({ description: '有知悉事项时发邮件' }) emailNotices: boolean;
  @Field.text({ max: 254, nullable: true, description: '邮件寄往的地址；没有地址就不发', example: 'zeng@example.cn' })
  email: string | null;
}

export const toNotificationDto = (notification: Notification): NotificationDto => ({
  ...notification,
  position: Number(notification.position),
});

export const toCountsDto = (counts: InboxCounts): InboxCountsDto => ({ ...counts, position: Number(counts.position) });
