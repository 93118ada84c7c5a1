import { Injectable } from '@nestjs/common';
import { Env } from '../config/env.js';

/** How patiently the queue works; a provider of its own so that a spec can make it hurry. */
@Injectable()
export class QueueSettings {
  /** Tries of one delivery before it becomes a dead letter. */
  readonly attempts: number = 5;
  /** Pause after the first failure; it doubles after each further one (5 s, 10 s, 20 s, 40 s). */
  readonly backoffMs: number;
  /** A worker that falls silent for this long has lost its job to another one (30 s). */
  readonly lockMs: number;
  readonly stalledMs: number;
  /** Transactions with deliveries of one room that one worker runs at the same time. */
  readonly concurrency: number = 4;
  /** Deliveries that may share a transaction. */
  readonly together: number = 16;
  /** An open delivery of this age without a job has been lost on the way to the queue (60 s). */
  readonly sweepAfterMs: number;
  /** Each worker looks this often whether the schedule still stands in the queue (60 s). */
  readonly scheduleCheckMs: number;
  /** The relay looks by itself this often, should a notification be lost. */
  readonly pollMs: number = 1_000;
  /** Events claimed in one transaction. */
  readonly batch: number = 200;
  /** What is still running after this time at shutdown is left to another worker. */
  readonly closeMs: number = 3_500;

  constructor({ queuePatienceMs }: Env) {
    this.backoffMs = Math.floor(queuePatienceMs / 6);
    this.lockMs = queuePatienceMs;
    this.stalledMs = queuePatienceMs;
    this.sweepAfterMs = 2 * queuePatienceMs;
    this.scheduleCheckMs = 2 * queuePatienceMs;
  }
}
