import { DomainEvent } from '../outbox/domain-event.js';

/** `what` is a plain Chinese sentence without personal data; `link` is the page on which it is looked into. */
type AlarmFacts = { alarmId: string; what: string; link: string };

/** Something in the product is wrong and stays so; told once, until it is settled. */
export class AlarmRaised extends DomainEvent<AlarmFacts> {
  static readonly type = 'kernel.alarm_raised';
}
/** What was wrong is right again. */
export class AlarmSettled extends DomainEvent<AlarmFacts> {
  static readonly type = 'kernel.alarm_settled';
}
