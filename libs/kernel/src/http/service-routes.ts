import { timingSafeEqual } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Env } from '../config/env.js';
import { Logs } from '../logs/logs.js';
import { Health } from '../metrics/health.js';
import { Metrics } from '../metrics/metrics.js';
import { HttpProblem } from './http-problem.js';
import { signedInOf } from './visitor.js';

/** Liveness, readiness and metrics: plain routes outside the doors; and one measurement and log line per request. */
export function serviceRoutes(server: FastifyInstance, app: INestApplication): void {
  const [env, health, metrics, logs] = [Env, Health, Metrics, Logs].map(
    (token) => app.get(token as never, { strict: false }) as unknown,
  ) as [Env, Health, Metrics, Logs];
  server.get('/healthz', () => health.live());
  server.get('/readyz', async (_request, reply) => {
    const readiness = await health.ready();
    return reply.status(readiness.ready ? 200 : 503).send(readiness);
  });
  server.get('/metrics', async (request, reply) => {
    if (!env.metricsPublic && !isScraper(env, request.headers.authorization)) {
      throw new HttpProblem(404, 'route_not_found', '没有这个接口');
    }
    return reply.header('content-type', metrics.contentType).send(await metrics.text());
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unknown';
    metrics.observeHttp(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    const userId = signedInOf(request)?.actor.userId;
    const line = {
      requestId: request.id,
      method: request.method,
      route,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
      ...(userId && { userId }),
    };
    logs.root[reply.statusCode >= 500 ? 'warn' : 'info'](line, 'request');
    done();
  });
}

function isScraper(env: Env, authorization: string | undefined): boolean {
  if (!env.metricsToken || !authorization) return false;
  const [expected, given] = [Buffer.from(`Bearer ${env.metricsToken}`), Buffer.from(authorization)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}
