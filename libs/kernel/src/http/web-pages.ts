import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { repositoryRoot } from '../config/repository-root.js';
import { type PageHead, withHead } from './page-head.js';

const YEAR_MS = 31_536_000_000;

/** A text such as robots.txt or a sitemap. */
export interface WebText {
  readonly type: string;
  readonly body: string;
  readonly keepSeconds: number;
}

/** What the composition root says about the pages of the web. */
export interface WebPages {
  readonly name: string;
  /** Origin under which the world knows this product. */
  readonly url: string;
  /** What the page at this address is about; null for a page about which nothing can be said in public. */
  head(path: string, query: URLSearchParams): Promise<PageHead | null>;
  /** A text file that is made, not built; null when there is none of this name. */
  text(path: string): Promise<WebText | null>;
  /** Told when a head could not be made: the page then goes out without one. */
  failed(error: unknown): void;
}

/**
 * The built web at `/`, on the same origin as the API. Files under /assets carry a hash of their content in their name
 * and may be kept for ever; the page itself is asked for anew each time. Every other address that is neither the API's
 * nor a file's is a page of the web.
 */
export async function serveWeb(
  server: FastifyInstance,
  pages?: WebPages,
  folder = join(repositoryRoot(), 'dist/web'),
): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const template = readFileSync(join(folder, 'index.html'), 'utf8');
  await server.register(fastifyStatic, {
    root: folder,
    serve: false,
    preCompressed: true,
    index: false,
    cacheControl: false,
  });
  const page = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    void reply.header('cache-control', 'no-cache');
    const head = pages && (await headOf(pages, request));
    if (!head) return reply.sendFile('index.html', { cacheControl: false });
    return reply
      .status(head.status ?? 200)
      .type('text/html; charset=utf-8')
      .serializer(String)
      .send(withHead(template, head, pages));
  };
  server.get('/assets/*', (request, reply) =>
    reply.sendFile(`assets/${wildcardOf(request)}`, { cacheControl: true, maxAge: YEAR_MS, immutable: true }),
  );
  server.get('/', page);
  server.get('/*', async (request, reply) => {
    const path = wildcardOf(request);
    if (/^(api|metrics|healthz|readyz)(\/|$)/.test(path)) return reply.callNotFound();
    if (!/\.[a-z0-9]{2,5}$/i.test(path)) return page(request, reply);
    const made = /\.(txt|xml)$/.test(path) ? await pages?.text(`/${path}`) : null;
    if (!made) return reply.sendFile(path);
    return reply
      .header('cache-control', `public, max-age=${made.keepSeconds}`)
      .type(made.type)
      .serializer(String)
      .send(made.body);
  });
}

/** A page is worth more than its head: what goes wrong here is told, and the page is sent. */
async function headOf(pages: WebPages, request: FastifyRequest): Promise<PageHead | null> {
  try {
    const { pathname, searchParams } = new URL(request.url, pages.url);
    return await pages.head(pathname, searchParams);
  } catch (error) {
    pages.failed(error);
    return null;
  }
}

const wildcardOf = (request: FastifyRequest): string => (request.params as { '*': string })['*'];
