import { type Actor, CurrentActor, CurrentSession, mapPage, Route, type SignedIn } from '@bangfu/kernel';
import { Inbox, type InboxEvent, InboxStreams } from '@bangfu/notifications';
import { Body, Headers, Query } from '@nestjs/common';
import { map, type Observable } from 'rxjs';
import {
  InboxCountsDto,
  NotificationsDto,
  NotificationsQuery,
  ReadInput,
  StreamQuery,
  toCountsDto,
  toNotificationDto,
} from './notifications.dto.js';

@Route.controller('api/notifications', '通知')
export class NotificationsController {
  constructor(
    private readonly inbox: Inbox,
    private readonly streams: InboxStreams,
  ) {}

  @Route.get('', { summary: '我的通知和待办，新的在前', permission: 'notifications.own', answer: NotificationsDto })
  async list(@CurrentActor() actor: Actor, @Query() query: NotificationsQuery): Promise<NotificationsDto> {
    const counts = toCountsDto(await this.inbox.counts(actor));
    return { ...counts, ...mapPage(await this.inbox.list(actor, query), toNotificationDto) };
  }

  @Route.post('read', {
    summary: '标为已读',
    permission: 'notifications.own',
    answer: InboxCountsDto,
    status: 200,
    errors: ['422 nothing_chosen'],
  })
  async read(@CurrentActor() actor: Actor, @Body() input: ReadInput): Promise<InboxCountsDto> {
    const upTo = input.upTo === undefined ? undefined : BigInt(input.upTo);
    return toCountsDto(await this.inbox.read(actor, { ids: input.ids, all: input.all, upTo }));
  }

  @Route.stream('stream', {
    summary: '新通知的实时事件流（SSE）',
    description:
      '事件 notification 带一条通知，事件 counts 带未读和待办数；id 为序号，断线后以 Last-Event-ID 续传，不会遗漏。每 25 秒一次心跳注释；会话结束即关闭。',
    permission: 'notifications.own',
  })
  stream(
    @CurrentSession() session: SignedIn,
    @Query() query: StreamQuery,
    @Headers('last-event-id') lastEventId: string | undefined,
  ): Observable<object> {
    return this.streams.watch(session, positionOf(lastEventId, query.after)).pipe(map(toMessage));
  }
}

/** The header of a reconnection is newer than the address it was opened with; a foreign value counts as none. */
function positionOf(lastEventId: string | undefined, after: number | undefined): bigint | null {
  if (lastEventId !== undefined && /^\d{1,15}$/.test(lastEventId)) return BigInt(lastEventId);
  return after === undefined ? null : BigInt(after);
}

function toMessage(event: InboxEvent): object {
  if (!('type' in event)) return event;
  return event.type === 'notification'
    ? { ...event, data: toNotificationDto(event.data) }
    : { ...event, data: toCountsDto(event.data) };
}
