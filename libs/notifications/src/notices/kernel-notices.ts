import { DeadLetterSettled, DeliveryDied } from '@bangfu/kernel';
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
];
