import { Categories, ProductQueries, type PublicSupplier, Search, SupplierQueries } from '@bangfu/catalog';
import { CertificateQueries, PublicityQueries } from '@bangfu/certification';
import { DomainError, Env, formatYuan, isId, type PageHead } from '@bangfu/kernel';
import { Divisions } from '@bangfu/parties';
import { PublicFigureBoard } from '@bangfu/reporting';
import { Injectable } from '@nestjs/common';
import { Referrals, ReviewQueries } from '@bangfu/shop';
import { CareHeads } from './care-heads.service.js';
import { isOwnPage, joining, missing } from './plain-heads.js';
import { productHead } from './product-head.js';
import { breadcrumbs, shortened, SOCIAL_PICTURE } from './structured.js';

export const SITE_NAME = '帮扶集市';
const LISTED_AT_ONCE = 60;

/** What each public page is about, from the queries that the page itself asks. */
@Injectable()
export class PageHeads {
  private readonly site: string;

  constructor(
    env: Env,
    private readonly products: ProductQueries,
    private readonly suppliers: SupplierQueries,
    private readonly search: Search,
    private readonly categories: Categories,
    private readonly divisions: Divisions,
    private readonly certificates: CertificateQueries,
    private readonly publicity: PublicityQueries,
    private readonly figures: PublicFigureBoard,
    private readonly reviews: ReviewQueries,
    private readonly referrals: Referrals,
    private readonly care: CareHeads,
  ) {
    this.site = new URL(env.publicUrl).origin;
  }

  /** Null for a page of one person or one desk; what is not there has status 404. */
  async head(path: string, query: URLSearchParams): Promise<PageHead | null> {
    try {
      return await this.known(path, query);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'missing') return missing(path);
      throw error;
    }
  }

  private async known(path: string, query: URLSearchParams): Promise<PageHead | null> {
    const [, noun, id] = path.split('/');
    if (isOwnPage(path)) return null;
    if (path === '/') return this.home();
    if (path === '/catalogue') return this.catalogue(query);
    if (path === '/verify') return this.certificate(query);
    if (path === '/publicity') return this.notices();
    if (path === '/showcases') return this.care.allShowcases(this.site);
    if (path === '/giving') return this.care.institutions(this.site);
    if (path === '/join') return joining(this.site);
    if (id === undefined || path.split('/').length !== 3) return missing(path);
    if (noun === 'showcases') return this.care.showcase(id, this.site);
    if (noun === 'r') return this.recommended(id);
    if (!isId(id)) return missing(path);
    if (noun === 'products') return this.product(id);
    if (noun === 'suppliers') return this.supplier(await this.suppliers.find(id));
    if (noun === 'publicity') return this.notice(id);
    if (noun === 'giving') return this.care.institution(id, this.site);
    return missing(path);
  }

  /** A helper's link is passed on in chats: it shows what is recommended, and is listed under that alone. */
  private async recommended(code: string): Promise<PageHead> {
    const { productId, supplierId } = await this.referrals.welcome(code);
    if (productId !== null) return { ...(await this.product(productId)), listed: false };
    if (supplierId === null) return { ...(await this.home()), listed: false };
    return { ...this.supplier(await this.suppliers.find(supplierId)), listed: false };
  }

  private async product(id: string): Promise<PageHead> {
    const product = await this.products.detail(id);
    const [totals] = await this.reviews.totals([id]);
    return productHead(product, totals ?? null, this.site);
  }

  private async home(): Promise<PageHead> {
    const [figures, categories] = [await this.figures.read(), await this.categories.all()];
    const description = `${figures.originCounties}个县（市、区）的${figures.certifiedProducts}种认定农产品，${figures.admittedSuppliers}家合作社和企业直接供货。每一笔采购算得清、查得到。`;
    return {
      title: SITE_NAME,
      description,
      canonical: '/',
      image: SOCIAL_PICTURE,
      structured: [
        {
          '@context': 'https://schema.org',
          '@type': 'Organization',
          '@id': `${this.site}/#organisation`,
          name: SITE_NAME,
          url: `${this.site}/`,
          logo: this.site + SOCIAL_PICTURE,
        },
        {
          '@context': 'https://schema.org',
          '@type': 'WebSite',
          name: SITE_NAME,
          url: `${this.site}/`,
          inLanguage: 'zh-CN',
          potentialAction: {
            '@type': 'SearchAction',
            target: `${this.site}/catalogue?words={words}`,
            'query-input': 'required name=words',
          },
        },
      ],
      summary: {
        heading: SITE_NAME,
        paragraphs: [description],
        links: [
          { text: '全部商品', path: '/catalogue' },
          ...categories
            .filter(({ parentCode }) => parentCode === null)
            .map(({ code, name }) => ({ text: name, path: `/catalogue?category=${code}` })),
          { text: '专馆专区', path: '/showcases' },
          { text: '以购代捐', path: '/giving' },
          { text: '证书查验', path: '/verify' },
          { text: '认定公示', path: '/publicity' },
        ],
      },
    };
  }

  /** A shelf and a county have addresses of their own; a search and any other filter belong to the list above them. */
  private async catalogue(query: URLSearchParams): Promise<PageHead> {
    const categoryCode = /^\d{2,6}$/.exec(query.get('category') ?? '')?.[0];
    const originCode = /^\d{2,12}$/.exec(query.get('origin') ?? '')?.[0];
    const filter = { ...(categoryCode && { categoryCode }), ...(originCode && { originCode }) };
    const { items } = await this.search.page({ ...filter, sort: 'newest', limit: LISTED_AT_ONCE });
    const category = (await this.categories.all()).find(({ code }) => code === categoryCode);
    const place = originCode === undefined ? undefined : await this.divisions.pathName(originCode);
    const parts = [place?.replaceAll('/', ''), category?.name].filter((part) => part !== undefined);
    const title = parts.length > 0 ? `${parts.join(' ')}农产品` : '全部商品';
    const address = new URLSearchParams({
      ...(categoryCode && { category: categoryCode }),
      ...(originCode && { origin: originCode }),
    });
    const canonical = address.size > 0 ? `/catalogue?${address}` : '/catalogue';
    const named = items.slice(0, 8).map(({ name }) => name);
    return {
      title,
      description: shortened(
        `${title}：${named.join('、') || '现在没有在售商品'}。产地、合作社、认定证书和带动户数都可查。`,
      ),
      canonical,
      image: SOCIAL_PICTURE,
      listed: !query.has('words') && items.length > 0,
      structured: [
        breadcrumbs(this.site, [
          ['全部商品', '/catalogue'],
          ...(parts.length > 0 ? [[title, canonical] as const] : []),
        ]),
        {
          '@context': 'https://schema.org',
          '@type': 'ItemList',
          name: title,
          itemListElement: items.map(({ productId, name }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name,
            url: `${this.site}/products/${productId}`,
          })),
        },
      ],
      summary: {
        heading: title,
        links: items.map((item) => ({
          text: `${item.name} ${item.variantName} ${formatYuan(item.priceFen)}/${item.unit}（${item.place}，${item.supplierName}）`,
          path: `/products/${item.productId}`,
        })),
      },
    };
  }

  private supplier(supplier: PublicSupplier): PageHead {
    const path = `/suppliers/${supplier.supplierId}`;
    const households = supplier.linkedHouseholds === null ? [] : [`带动${supplier.linkedHouseholds}户农户`];
    const paragraphs = [
      supplier.place.replaceAll('/', ''),
      `在售商品${supplier.productsOnSale}种`,
      `有效认定证书${supplier.certificates}张`,
      ...households,
    ];
    return {
      title: supplier.name,
      description: shortened(`${supplier.name}，${paragraphs.join('，')}。`),
      canonical: path,
      image: SOCIAL_PICTURE,
      structured: [
        {
          '@context': 'https://schema.org',
          '@type': 'Organization',
          '@id': this.site + path,
          name: supplier.name,
          url: this.site + path,
          address: {
            '@type': 'PostalAddress',
            addressCountry: 'CN',
            addressRegion: supplier.place.replaceAll('/', ''),
          },
        },
        breadcrumbs(this.site, [[supplier.name, path]]),
      ],
      summary: { heading: supplier.name, paragraphs, links: [{ text: '全部商品', path: '/catalogue' }] },
    };
  }

  /** Whoever holds a certificate can share what it proves; the lists of search engines need not hold its code. */
  private async certificate(query: URLSearchParams): Promise<PageHead> {
    const [number, code] = [query.get('number'), query.get('code')];
    const page = {
      title: '证书查验',
      description: '凭证书编号和验证码，查验一件农产品是否持有有效的认定证书。',
      canonical: '/verify',
      image: SOCIAL_PICTURE,
      structured: [breadcrumbs(this.site, [['证书查验', '/verify']])],
    };
    if (!number || !code) return { ...page, summary: { heading: page.title, paragraphs: [page.description] } };
    const proof = await this.certificates.verify(number.slice(0, 60), code.slice(0, 60));
    const description = `${proof.supplierName}的“${proof.productName}”（产地${proof.originName}），证书编号${proof.number}，${STATES[proof.state]}，有效期${proof.validFrom}至${proof.validTo}。`;
    return {
      ...page,
      title: `认定证书 ${proof.number}`,
      description,
      listed: false,
      summary: { heading: `认定证书 ${proof.number}`, paragraphs: [description] },
    };
  }

  private async notices(): Promise<PageHead> {
    const { items } = await this.publicity.notices({ limit: LISTED_AT_ONCE });
    return {
      title: '认定公示',
      description: '产品认定前，在县、乡、村三级同时公示；公示期内谁都可以提出异议。',
      canonical: '/publicity',
      image: SOCIAL_PICTURE,
      structured: [breadcrumbs(this.site, [['认定公示', '/publicity']])],
      summary: {
        heading: '认定公示',
        links: items.map(({ id, divisionName, content, fromOn, untilOn }) => ({
          text: `${divisionName}：${content.supplierName}“${content.productName}”，${fromOn}至${untilOn}`,
          path: `/publicity/${id}`,
        })),
      },
    };
  }

  private async notice(id: string): Promise<PageHead> {
    const { divisionName, content, fromOn, untilOn } = await this.publicity.notice(id);
    const title = `${content.productName}认定公示（${divisionName}）`;
    const description = `${content.supplierName}申报的“${content.productName}”，产地${content.originName}，公示期${fromOn}至${untilOn}。`;
    return {
      title,
      description: shortened(description),
      canonical: `/publicity/${id}`,
      kind: 'article',
      image: SOCIAL_PICTURE,
      structured: [
        breadcrumbs(this.site, [
          ['认定公示', '/publicity'],
          [title, `/publicity/${id}`],
        ]),
      ],
      summary: { heading: title, paragraphs: [description], links: [{ text: '全部公示', path: '/publicity' }] },
    };
  }
}

const STATES = { valid: '有效', upcoming: '尚未生效', expired: '已到期', revoked: '已撤销' } as const;
