import { type DeadLetter, Field } from '@bangfu/kernel';

export class DismissInput {
  @Field.text({ max: 500, description: '不再处理的理由', example: '已人工补录' }) reason: string;
}

export class DeadLetterDto {
  @Field.id({ description: '事件编号' }) eventId: string;
  @Field.text({ max: 100, description: '未能处理它的任务', example: 'quota-recount' }) consumer: string;
  @Field.text({ max: 100, description: '事件种类', example: 'orders.order_placed' }) type: string;
  @Field.facts({ description: '事件内容', example: { orderId: '01900000-0000-7000-8000-000000000001' } })
  payload: Record<string, unknown>;
  @Field.instant({ description: '事件发生的时间' }) at: Date;
  @Field.instant({ description: '放弃的时间' }) deadAt: Date;
  @Field.whole({ min: 0, max: 1_000, description: '试过的次数', example: 5 }) attempts: number;
  @Field.text({ max: 1000, nullable: true, description: '最后一次的错误', example: 'Error: timeout' }) lastError:
    string | null;
}

export const toDeadLetterDto = (letter: DeadLetter): DeadLetterDto => ({ ...letter });
