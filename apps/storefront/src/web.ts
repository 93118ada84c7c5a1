import { Env, Logs, serveWeb } from '@bangfu/kernel';
import type { INestApplication } from '@nestjs/common';
import { PageHeads, SITE_NAME } from './search-engines/page-heads.service.js';
import { Sitemaps } from './search-engines/sitemaps.service.js';

type Server = Parameters<typeof serveWeb>[0];

/** The web with what search engines read of it; for whichever program hands it out. */
export async function serveShopWeb(server: Server, app: INestApplication, folder?: string): Promise<void> {
  const one = <T>(token: abstract new (...words: never[]) => T): T => app.get(token as never, { strict: false });
  const [heads, sitemaps, logs] = [one(PageHeads), one(Sitemaps), one(Logs)];
  const pages = {
    name: SITE_NAME,
    url: new URL(one(Env).publicUrl).origin,
    head: (path: string, query: URLSearchParams) => heads.head(path, query),
    text: (path: string) => sitemaps.text(path),
    failed: (error: unknown) => logs.root.error({ error }, 'the head of a page could not be made'),
  };
  await serveWeb(server, pages, folder);
}
