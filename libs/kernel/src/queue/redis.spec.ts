import { tmpdir } from 'node:os';
import { Cluster, Redis } from 'ioredis';
import { Env } from '../config/env.js';
import { openRedis } from './redis.js';

const envOf = (url?: string): Env =>
  new Env({
    ...{ DATABASE_URL: 'postgresql://bangfu@127.0.0.1/bangfu', DATA_DIR: tmpdir(), QUEUE_PREFIX: 'house' },
    ...(url === undefined ? {} : { REDIS_URL: url }),
  });

/** What `npm run prove:cluster` shows on a real one, begins with these. */
describe('REDIS_URL', () => {
  it('is one server, whose queues share a prefix, or none', () => {
    expect([envOf().redisUrls, envOf().queuePrefixOf('orders')]).toEqual([[], 'house']);
    const env = envOf('redis://localhost:6379');
    expect(['orders', 'quota'].map((queue) => env.queuePrefixOf(queue))).toEqual(['house', 'house']);
    const redis = openRedis(env, { lazyConnect: true });
    expect(redis).toBeInstanceOf(Redis);
    redis.disconnect();
  });

  it('is a cluster where it names several nodes; each queue lies on one of them as a whole, not all on the same', () => {
    const env = envOf('redis://a:7000, redis://b:7001 ,redis://c');
    expect(['orders', 'quota'].map((queue) => env.queuePrefixOf(queue))).toEqual(['{house:orders}', '{house:quota}']);
    expect(env.queuePrefix).toBe('house');
    const redis = openRedis(env, { lazyConnect: true }) as Cluster;
    expect(redis).toBeInstanceOf(Cluster);
    redis.disconnect();
  });

  it('signs in at every node of a cluster as at the first, over TLS where the first asks for it', () => {
    const redis = openRedis(envOf('rediss://:pass%20word@a:7000,rediss://b:7001'), { lazyConnect: true }) as Cluster;
    expect(redis.options.redisOptions).toMatchObject({ username: 'default', password: 'pass word', tls: {} });
    redis.disconnect();
  });

  it('is refused as a whole when one of several is no address of Redis', () => {
    expect(() => envOf('redis://a:7000,http://b:7001')).toThrow(/REDIS_URL: a URL beginning with/);
  });
});
