import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { repositoryRoot } from '../config/repository-root.js';
import { type Door, openApiDocument } from './openapi.js';

const TYPES: Record<string, string> = { css: 'text/css', js: 'text/javascript' };

/** Each door's OpenAPI document and the page to read and try it, with every asset from this server. */
export function serveDocuments(server: FastifyInstance, app: INestApplication, doors: readonly Door[]): void {
  const own = join(repositoryRoot(), 'libs/kernel/assets/docs');
  const swagger = dirname(
    createRequire(join(repositoryRoot(), 'package.json')).resolve('swagger-ui-dist/package.json'),
  );
  const assets: Record<string, string> = {
    'swagger-ui.css': swagger,
    'swagger-ui-bundle.js': swagger,
    'docs.css': own,
    'docs.js': own,
    'words.js': own,
  };
  for (const door of doors) {
    let text: string | null = null;
    server.get(`/api/${door.name}/openapi.json`, (_request, reply) => {
      text ??= JSON.stringify(openApiDocument(app, door));
      return reply.header('content-type', 'application/json; charset=utf-8').send(text);
    });
    server.get(`/api/${door.name}/docs`, (_request, reply) => {
      const links = doors.map(
        ({ name, title }) =>
          `<a href="/api/${name}/docs"${name === door.name ? ' aria-current="page"' : ''}>${title}</a>`,
      );
      const page = readFileSync(join(own, 'docs.html'), 'utf8');
      const words: Record<string, string> = { title: door.title, door: door.name, links: links.join('') };
      return reply
        .type('text/html; charset=utf-8')
        .send(page.replace(/\{\{(\w+)\}\}/g, (_all, word: string) => words[word] ?? ''));
    });
  }
  for (const [file, folder] of Object.entries(assets)) {
    server.get(`/api/docs/${file}`, (_request, reply: FastifyReply) =>
      reply
        .header('cache-control', 'public, max-age=3600')
        .type(`${TYPES[file.split('.').at(-1)!]}; charset=utf-8`)
        .send(createReadStream(join(folder, file))),
    );
  }
}
