import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { Env } from '../config/env.js';

/** One server, or a cluster where REDIS_URL names several of its nodes. */
export type RedisConnection = Redis | Cluster;

/** Opens a connection to the Redis of REDIS_URL, which must be set. Errors of the line are not thrown: commands wait or fail as `options` say. */
export function openRedis(env: Env, options: RedisOptions): RedisConnection {
  const urls = env.redisUrls;
  const redis = urls.length === 1 ? new Redis(urls[0]!, options) : clusterOf(urls, options);
  redis.on('error', () => undefined);
  return redis;
}

function clusterOf(urls: readonly string[], options: RedisOptions): Cluster {
  const { username, password, protocol } = new URL(urls[0]!);
  const secure = protocol === 'rediss:' ? { tls: {} } : {};
  const signedIn = password ? { username: username || 'default', password: decodeURIComponent(password) } : {};
  return new Cluster(
    urls.map((url) => ({ host: new URL(url).hostname, port: Number(new URL(url).port || 6379) })),
    {
      redisOptions: { ...options, ...signedIn, ...secure },
      // A master that has just died is replaced within seconds; until then commands wait.
      clusterRetryStrategy: (times) => Math.min(100 + times * 100, 2_000),
      retryDelayOnFailover: 200,
      retryDelayOnClusterDown: 300,
      enableOfflineQueue: true,
    },
  );
}
