import { type PublicAddress, PublicAddresses } from '@bangfu/catalog';
import { PublicityQueries } from '@bangfu/certification';
import { Clock, Env, isId, type WebText } from '@bangfu/kernel';
import { GivingQueries, ShowcaseQueries } from '@bangfu/shop';
import { Injectable } from '@nestjs/common';
import { OWN_PAGES } from './plain-heads.js';

/** A sitemap may name 50,000 addresses; smaller ones are made and fetched in an instant. */
const IN_ONE_FILE = 5_000;
const KEPT_SECONDS = 600;
const MOST_KEPT = 200;
const STANDING_PAGES = ['/', '/catalogue', '/publicity', '/verify', '/join', '/showcases', '/giving'];

/** robots.txt and the sitemaps: an index, and one file for so many products or suppliers, each known by its first. */
@Injectable()
export class Sitemaps {
  private readonly site: string;
  private readonly kept = new Map<string, { readonly until: number; readonly body: string }>();

  constructor(
    env: Env,
    private readonly clock: Clock,
    private readonly addresses: PublicAddresses,
    private readonly publicity: PublicityQueries,
    private readonly showcases: ShowcaseQueries,
    private readonly giving: GivingQueries,
  ) {
    this.site = new URL(env.publicUrl).origin;
  }

  /** Null when there is no such file. */
  async text(path: string): Promise<WebText | null> {
    if (path === '/robots.txt') return { type: 'text/plain; charset=utf-8', body: this.robots(), keepSeconds: 86_400 };
    const body = await this.keptFor(path);
    return body === null ? null : { type: 'application/xml; charset=utf-8', body, keepSeconds: KEPT_SECONDS };
  }

  /** Desks and one's own pages say nothing to strangers; of the API, what a page shows may be read with it. */
  private robots(): string {
    return [
      'User-agent: *',
      ...OWN_PAGES.map((step) => `Disallow: /${step}`),
      'Disallow: /giving/mine',
      'Disallow: /api/',
      ...['storefront', 'showcases', 'giving'].map((noun) => `Allow: /api/${noun}/`),
      '',
      `Sitemap: ${this.site}/sitemap.xml`,
      '',
    ].join('\n');
  }

  private async keptFor(path: string): Promise<string | null> {
    const now = this.clock.now().getTime();
    const kept = this.kept.get(path);
    if (kept && now < kept.until) return kept.body;
    const body = await this.made(path);
    if (body === null) return null;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    this.kept.set(path, { until: now + KEPT_SECONDS * 1_000, body });
    return body;
  }

  private async made(path: string): Promise<string | null> {
    if (path === '/sitemap.xml') return this.index();
    if (path === '/sitemaps/pages.xml') {
      const open = await this.showcases.live(null, null);
      const { items: institutions } = await this.giving.open({ limit: IN_ONE_FILE });
      const found = [...open.map(({ slug }) => `/showcases/${slug}`), ...institutions.map(({ id }) => `/giving/${id}`)];
      return this.file([...STANDING_PAGES, ...found].map((page) => [page, null]));
    }
    if (path === '/sitemaps/publicity.xml') {
      const { items } = await this.publicity.notices({ limit: IN_ONE_FILE });
      return this.file(items.map(({ id, publishedAt }) => [`/publicity/${id}`, publishedAt]));
    }
    const [, noun, fromId] = /^\/sitemaps\/(products|suppliers)-([\w-]{36})\.xml$/.exec(path) ?? [];
    if (!isId(fromId)) return null;
    const found = await this.addresses[noun === 'products' ? 'products' : 'suppliers'](fromId, IN_ONE_FILE);
    return found.length === 0
      ? null
      : this.file(found.map(({ id, changedAt }: PublicAddress) => [`/${noun}/${id}`, changedAt]));
  }

  private async index(): Promise<string> {
    const products = await this.addresses.productChunks(IN_ONE_FILE);
    const suppliers = await this.addresses.supplierChunks(IN_ONE_FILE);
    const names = [
      'pages',
      'publicity',
      ...products.map((id) => `products-${id}`),
      ...suppliers.map((id) => `suppliers-${id}`),
    ];
    const entries = names.map((name) => `<sitemap><loc>${this.site}/sitemaps/${name}.xml</loc></sitemap>`);
    return `${XML}<sitemapindex xmlns="${SCHEMA}">\n${entries.join('\n')}\n</sitemapindex>\n`;
  }

  private file(pages: readonly (readonly [path: string, changedAt: Date | null])[]): string {
    const entries = pages.map(([path, changedAt]) => {
      const changed = changedAt === null ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`;
      return `<url><loc>${this.site}${path}</loc>${changed}</url>`;
    });
    return `${XML}<urlset xmlns="${SCHEMA}">\n${entries.join('\n')}\n</urlset>\n`;
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';
