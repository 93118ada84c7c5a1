import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { repositoryRoot } from '../config/repository-root.js';

const YEAR_MS = 31_536_000_000;

/**
 * The built web at `/`, on the same origin as the API. Files under /assets carry a hash of their content in their name
 * and may be kept for ever; the page itself is asked for anew each time. Every other address that is neither the API's
 * nor a file's is a page of the web.
 */
export async function serveWeb(server: FastifyInstance): Promise<void> {
  const folder = join(repositoryRoot(), 'dist/web');
  if (!existsSync(join(folder, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    index: false,
    cacheControl: false,
  });
  const page = (reply: FastifyReply): FastifyReply =>
    reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
  server.get('/assets/*', (request, reply) =>
    reply.sendFile(`assets/${wildcardOf(request)}`, { cacheControl: true, maxAge: YEAR_MS, immutable: true }),
  );
  server.get('/', (_request, reply) => page(reply));
  server.get('/*', (request, reply) => {
    const path = wildcardOf(request);
    if (/^(api|metrics|healthz|readyz)(\/|$)/.test(path)) return reply.callNotFound();
    return /\.[a-z0-9]{2,5}$/i.test(path) ? reply.sendFile(path) : page(reply);
  });
}

const wildcardOf = (request: FastifyRequest): string => (request.params as { '*': string })['*'];
