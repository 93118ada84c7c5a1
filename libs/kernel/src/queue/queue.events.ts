import { DomainEvent } from '../outbox/domain-event.js';

/** Which delivery: `<eventId>/<consumer>`, and the type of the event that it carried. */
type LetterFacts = { letterId: string; eventId: string; consumer: string; eventType: string };

/** A consumer gave an event up; an operator must look at it. Never emitted about itself. */
export class DeliveryDied extends DomainEvent<LetterFacts> {
  static readonly type = 'kernel.delivery_died';
}
/** An operator retried or dismissed a dead delivery. */
export class DeadLetterSettled extends DomainEvent<LetterFacts & { how: 'retried' | 'dismissed' }> {
  static readonly type = 'kernel.dead_letter_settled';
}
