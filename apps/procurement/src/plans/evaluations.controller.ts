import { type Actor, CurrentActor, Field, IdPipe, Route } from '@bangfu/kernel';
import { Body, Param } from '@nestjs/common';
import { Evaluations } from '@bangfu/quota';

export class EvaluationInput {
  @Field.whole({ min: 1, max: 5, description: '评分', example: 5 }) score: number;
  @Field.text({ max: 500, multiline: true, description: '评价', example: '新鲜，斤两足' }) words: string;
}

@Route.controller('api/procurement/orders', '订单')
export class EvaluationsController {
  constructor(private readonly evaluations: Evaluations) {}

  @Route.post(':id/evaluation', {
    summary: '评价订单',
    permission: ['receipts.accept', 'requests.create'],
    idempotent: true,
    errors: ['404 order_missing', 'order_not_accepted', 'already_evaluated'],
  })
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', IdPipe) id: string,
    @Body() input: EvaluationInput,
  ): Promise<void> {
    await this.evaluations.write(actor, id, input.score, input.words);
  }
}
