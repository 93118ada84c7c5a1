import { randomBytes } from 'node:crypto';

/** The Redis that `npm test` found, or null: then the specs below are counted as skipped. */
export const testRedisUrl: string | null = process.env.TEST_REDIS_URL || null;

/** `describe` where a Redis is to be had, `describe.skip` where not. */
export const describeOnRedis = testRedisUrl ? describe : describe.skip;

/** One Redis serves all workers: without a prefix of its own a spec would take the jobs of its neighbours. */
export function testQueuePrefix(): string {
  return `test-${process.env.JEST_WORKER_ID ?? '1'}-${randomBytes(4).toString('hex')}`;
}
