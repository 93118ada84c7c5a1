import { AlarmRaised, AlarmSettled, DeadLetterSettled, DeliveryDied } from '@bangfu/kernel';
import { after, type Entry, officials, plainly } from './notice.js';

export const KERNEL_NOTICES: readonly Entry[] = [
  plainly(DeliveryDied, { type: 'event_delivery', by: 'letterId' }, [
    {
      kind: 'to_do',
      to: officials('deadletters.manage'),
      title: () => '一项后台任务失败，等待处理',
      body: ({ consumer, eventType }) =>
        `任务 ${consumer} 未能处理事件 ${eventType}，已停止重试。请查看原因后重试或注明理由不再处理。`,
      link: () => '/oversight/dead-letters',
      endsBy: 'letterId',
      endings: after(DeadLetterSettled),
    },
  ]),
  plainly(DeadLetterSettled, { type: 'event_delivery', by: 'letterId' }, []),
  plainly(AlarmRaised, { type: 'alarm', by: 'alarmId' }, [
    {
      kind: 'to_do',
      to: officials('status.view'),
      title: ({ what }) => `账目核对报警：${what}`,
      body: ({ what }) => `每小时的自动核对发现“${what}”不成立。请打开系统状态页查看是哪一笔，并尽快查明原因。`,
      link: ({ link }) => link,
      endsBy: 'alarmId',
      endings: after(AlarmSettled),
    },
  ]),
  plainly(AlarmSettled, { type: 'alarm', by: 'alarmId' }, [
    {
      kind: 'notice',
      to: officials('status.view'),
      title: ({ what }) => `已恢复正常：${what}`,
      body: ({ what }) => `最近一次核对确认“${what}”重新成立，报警已自动解除。`,
      link: ({ link }) => link,
    },
  ]),
];
