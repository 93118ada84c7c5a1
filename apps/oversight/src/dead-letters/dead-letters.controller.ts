import { type Actor, CurrentActor, DeadLetters, IdPipe, mapPage, type Page, PageQuery, Route } from '@bangfu/kernel';
import { Body, Param, Query } from '@nestjs/common';
import { DeadLetterDto, DismissInput, toDeadLetterDto } from './dead-letters.dto.js';

@Route.controller('api/oversight/dead-letters', '失败的后台任务')
export class DeadLettersController {
  constructor(private readonly letters: DeadLetters) {}

  @Route.get('', {
    summary: '失败的后台任务，新的在前',
    permission: 'deadletters.manage',
    answer: Route.page(DeadLetterDto),
  })
  async list(@Query() query: PageQuery): Promise<Page<DeadLetterDto>> {
    return mapPage(await this.letters.list(query), toDeadLetterDto);
  }

  @Route.post(':eventId/:consumer/retry', {
    summary: '重试',
    permission: 'deadletters.manage',
    errors: ['404 dead_letter_missing'],
  })
  retry(
    @CurrentActor() actor: Actor,
    @Param('eventId', IdPipe) eventId: string,
    @Param('consumer') consumer: string,
  ): Promise<void> {
    return this.letters.retry(actor, eventId, consumer);
  }

  @Route.post(':eventId/:consumer/dismiss', {
    summary: '注明理由，不再处理',
    permission: 'deadletters.manage',
    errors: ['404 dead_letter_missing'],
  })
  dismiss(
    @CurrentActor() actor: Actor,
    @Param('eventId', IdPipe) eventId: string,
    @Param('consumer') consumer: string,
    @Body() input: DismissInput,
  ): Promise<void> {
    return this.letters.dismiss(actor, eventId, consumer, input.reason);
  }
}
