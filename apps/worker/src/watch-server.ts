import { createServer, type Server, type ServerResponse } from 'node:http';
import { Env, Health, Logs, Metrics } from '@bangfu/kernel';
import type { INestApplicationContext } from '@nestjs/common';

/** The worker's only HTTP: /healthz, /readyz and, unless the environment hides it, /metrics. */
export function watchServer(app: INestApplicationContext): Server {
  const env = app.get(Env);
  const health = app.get(Health);
  const metrics = app.get(Metrics);
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    if (path === '/healthz') return send(response, 200, health.live());
    if (path === '/readyz') {
      const readiness = await health.ready();
      return send(response, readiness.ready ? 200 : 503, readiness);
    }
    if (path === '/metrics' && env.metricsPublic) {
      const text = await metrics.text();
      response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
      return;
    }
    send(response, 404, { status: 404, code: 'not_found' });
  };
  return createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://worker').pathname, response).catch((error: unknown) => {
      app.get(Logs).root.error({ error }, 'watch server');
      send(response, 500, { status: 500, code: 'internal' });
    });
  });
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return void response.end();
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
    .end(JSON.stringify(body));
}
