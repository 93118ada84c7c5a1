import { type BeforeApplicationShutdown, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Env } from '../config/env.js';
import { Database } from '../database/database.js';
import { openRedis, type RedisConnection } from '../queue/redis.js';

export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, 'ok' | 'failed' | 'stopping'>>;
}

const LIMIT_MS = 2_000;

/** `live`: the program runs. `ready`: it can serve, that is, PostgreSQL answers and the queue's Redis, where one is used. */
@Injectable()
export class Health implements OnModuleDestroy, BeforeApplicationShutdown {
  private redis: RedisConnection | null = null;
  /** Told to stop: what comes is served, but nothing new should be sent here. */
  leaving = false;

  constructor(
    private readonly env: Env,
    private readonly database: Database,
  ) {}

  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  async ready(): Promise<Readiness> {
    if (this.leaving) return { ready: false, checks: { application: 'stopping' } };
    const [database, queue] = await Promise.all([answers(this.database.query('SELECT 1')), this.queueAnswers()]);
    return {
      ready: database && queue,
      checks: { database: database ? 'ok' : 'failed', queue: queue ? 'ok' : 'failed' },
    };
  }

  leave(): void {
    this.leaving = true;
  }

  onModuleDestroy(): void {
    this.leave();
  }

  beforeApplicationShutdown(): void {
    this.redis?.disconnect();
  }

  /** Without Redis the queue lives in the same PostgreSQL, which is asked already. */
  private queueAnswers(): Promise<boolean> {
    if (this.env.redisUrls.length === 0) return Promise.resolve(true);
    this.redis ??= openRedis(this.env, {
      maxRetriesPerRequest: 1,
      disconnectTimeout: 200,
      connectionName: 'bangfu-health',
    });
    return answers(this.redis.ping());
  }
}

async function answers(question: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, LIMIT_MS, false);
  });
  const inTime = question.then(
    () => true,
    () => false,
  );
  return Promise.race([inTime, late]).finally(() => clearTimeout(timer));
}
