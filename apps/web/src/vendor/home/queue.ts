import type { IconName } from '../../kit';

/** Things of one sort that wait for this supplier: how many, how urgent, and where they are done. */
export interface Queue {
  readonly key: string;
  readonly icon: IconName;
  readonly title: string;
  readonly count: number;
  /** There are more than were counted. */
  readonly more: boolean;
  readonly detail: string;
  /** 0 is late, 1 is soon, 2 can wait a little. */
  readonly urgency: 0 | 1 | 2;
  readonly to: string;
}
