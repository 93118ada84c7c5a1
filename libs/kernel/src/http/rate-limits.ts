import { createHash } from 'node:crypto';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { Env } from '../config/env.js';
import { Database } from '../database/database.js';
import { type DomainError, exhausted } from '../errors/domain-error.js';
import { openRedis, type RedisConnection } from '../queue/redis.js';

interface Bucket {
  readonly points: number;
  readonly seconds: number;
}

/** Narrow places, counted where all programs see it. The general limit is not here: it comes from the environment. */
const STRICT = {
  sign_in: { points: 20, seconds: 300 },
  sign_in_address: { points: 300, seconds: 300 },
  second_factor: { points: 10, seconds: 300 },
  password: { points: 10, seconds: 300 },
} as const satisfies Record<string, Bucket>;

export type RateBucket = keyof typeof STRICT;

/** Reads are cheap and served from one program's memory; this many times the limit of changing requests. */
const READS_PER_WRITE = 10;
const MINUTE_MS = 60_000;
/** A program takes so many parts of somebody's limit one after the other; what it does not use is lost to the others for the rest of the minute. */
const BLOCKS = 60;
const MOST_BLOCKS = 50_000;

/**
 * Limits per person or address. Changing requests and strict buckets are counted in PostgreSQL (Redis when REDIS_URL
 * is set), so that all programs count together, changing requests in small blocks; reads only in memory, so that a read costs no statement. Who is over
 * a limit is refused from memory until the window ends. When the store is down, memory counts.
 */
@Injectable()
export class RateLimits implements OnApplicationShutdown {
  private readonly limiters = new Map<string, RateLimiterAbstract>();
  private readonly perMinute: number;
  private redis: RedisConnection | null = null;
  private readonly blocks = new Map<string, { left: number; until: number }>();
  private reads = { until: 0, counts: new Map<string, number>() };

  constructor(
    private readonly env: Env,
    private readonly database: Database,
  ) {
    this.perMinute = env.rateLimitPerMinute;
  }

  /** Counts one ordinary request; throws 429 `too_many_requests`. */
  async count(key: string, changes: boolean): Promise<void> {
    if (changes) await this.countWrite(key);
    else this.countRead(key);
  }

  /** Counts in a strict bucket, outside any transaction; throws 429 `too_many_requests` with `retryAfterSeconds`. */
  async consume(bucket: RateBucket, key: string, points = 1): Promise<void> {
    await this.take(this.limiter(bucket, STRICT[bucket]), key, points);
  }

  /**
   * Lets a guess at a secret through: counted before it is judged, so that guesses sent at the same moment do not all pass
   * before the first failure is known; forgotten when it was right.
   */
  async guess<T>(bucket: RateBucket, key: string, judge: () => Promise<T>): Promise<T> {
    await this.consume(bucket, key);
    const answer = await judge();
    await this.release(bucket, key);
    return answer;
  }

  /** Forgets what was counted, after a success. */
  async release(bucket: RateBucket, key: string): Promise<void> {
    await this.limiter(bucket, STRICT[bucket]).delete(digest(key));
  }

  async onApplicationShutdown(): Promise<void> {
    this.redis?.disconnect();
  }

  /** Answers the milliseconds until the window ends. */
  private async take(limiter: RateLimiterAbstract, key: string, points: number): Promise<number> {
    try {
      return (await limiter.consume(digest(key), points)).msBeforeNext;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw tooMany(refusal.msBeforeNext);
    }
  }

  /** Takes a small block of the limit from the store at a time, so that not every command pays for a statement of its own. */
  private async countWrite(key: string): Promise<void> {
    const block = this.blocks.get(key);
    if (block && block.left > 0 && performance.now() < block.until) {
      block.left -= 1;
      return;
    }
    const points = Math.max(1, Math.floor(this.perMinute / BLOCKS));
    const wait = await this.take(this.limiter('write', { points: this.perMinute, seconds: 60 }), key, points);
    if (this.blocks.size >= MOST_BLOCKS) this.blocks.clear();
    this.blocks.set(key, { left: points - 1, until: performance.now() + wait });
  }

  /** A window of one minute for everybody at once: nothing to keep per person but a number. */
  private countRead(key: string): void {
    const now = performance.now();
    if (now >= this.reads.until) this.reads = { until: now + MINUTE_MS, counts: new Map() };
    const count = (this.reads.counts.get(key) ?? 0) + 1;
    this.reads.counts.set(key, count);
    if (count > this.perMinute * READS_PER_WRITE) throw tooMany(this.reads.until - now);
  }

  private limiter(name: string, bucket: Bucket): RateLimiterAbstract {
    return this.once(name, () => {
      const options = {
        keyPrefix: `${this.env.queuePrefix}:${name}`,
        points: bucket.points,
        duration: bucket.seconds,
        inMemoryBlockOnConsumed: bucket.points + 1,
        insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points: bucket.points, duration: bucket.seconds }),
      };
      if (this.env.redisUrls.length > 0) {
        this.redis ??= openRedis(this.env, { maxRetriesPerRequest: 1, enableOfflineQueue: true });
        return new RateLimiterRedis({ ...options, storeClient: this.redis });
      }
      return new RateLimiterPostgres({
        ...options,
        storeClient: this.database.source,
        storeType: 'typeorm',
        tableName: 'rate_limits',
        tableCreated: true,
        clearExpiredByTimeout: true,
      });
    });
  }

  private once(name: string, make: () => RateLimiterAbstract): RateLimiterAbstract {
    const made = this.limiters.get(name) ?? make();
    this.limiters.set(name, made);
    return made;
  }
}

function tooMany(waitMs: number): DomainError {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1_000));
  return exhausted('too_many_requests', `操作过于频繁，请${retryAfterSeconds}秒后再试`, { retryAfterSeconds });
}

const digest = (key: string): string => createHash('sha256').update(key).digest('base64url');
