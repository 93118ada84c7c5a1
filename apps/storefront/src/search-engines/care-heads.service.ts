import { formatYuan, type PageHead } from '@bangfu/kernel';
import { GivingQueries, type InstitutionRow, ShowcaseQueries } from '@bangfu/shop';
import { Injectable } from '@nestjs/common';
import { breadcrumbs, shortened, SOCIAL_PICTURE } from './structured.js';

const LISTED_AT_ONCE = 60;

/** Pavilions, zones and institutions as search engines read them. */
@Injectable()
export class CareHeads {
  constructor(
    private readonly showcases: ShowcaseQueries,
    private readonly giving: GivingQueries,
  ) {}

  async allShowcases(site: string): Promise<PageHead> {
    const open = await this.showcases.live(null, null);
    const names = open.map(({ title }) => title).join('、');
    return {
      title: '专馆专区',
      description: shortened(`各地的特产馆和应季专区：${names || '现在没有开放的'}。`),
      canonical: '/showcases',
      image: SOCIAL_PICTURE,
      structured: [breadcrumbs(site, [['专馆专区', '/showcases']])],
      summary: {
        heading: '专馆专区',
        links: open.map(({ slug, title }) => ({ text: title, path: `/showcases/${slug}` })),
      },
    };
  }

  /** Throws `showcase_missing`. */
  async showcase(slug: string, site: string): Promise<PageHead> {
    const page = await this.showcases.livePage(slug, () => Promise.resolve(null));
    const path = `/showcases/${slug}`;
    const goods = page.blocks.flatMap(({ products }) => products);
    return {
      title: page.title,
      description: shortened(page.intro || `${page.title}：${goods.map(({ name }) => name).join('、')}`),
      canonical: path,
      image: page.coverFileId === null ? SOCIAL_PICTURE : `/api/showcases/${slug}/cover`,
      structured: [
        breadcrumbs(site, [
          ['专馆专区', '/showcases'],
          [page.title, path],
        ]),
        {
          '@context': 'https://schema.org',
          '@type': 'ItemList',
          name: page.title,
          itemListElement: goods.map(({ productId, name }, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name,
            url: `${site}/products/${productId}`,
          })),
        },
      ],
      summary: {
        heading: page.title,
        paragraphs: [page.intro, ...page.blocks.map(({ body }) => body)].filter(Boolean),
        links: goods.map((one) => ({
          text: `${one.name} ${formatYuan(one.priceFen)}/${one.unit}`,
          path: `/products/${one.productId}`,
        })),
      },
    };
  }

  async institutions(site: string): Promise<PageHead> {
    const { items } = await this.giving.open({ limit: LISTED_AT_ONCE });
    const sums = await this.giving.sums();
    return {
      title: '以购代捐',
      description: `选一家学校或养老院，买下它需要的，合作社直接送去。已有${sums.gifts}次捐赠，共${formatYuan(sums.amountFen)}。`,
      canonical: '/giving',
      image: SOCIAL_PICTURE,
      structured: [breadcrumbs(site, [['以购代捐', '/giving']])],
      summary: {
        heading: '以购代捐',
        links: items.map(({ id, name, place }) => ({ text: `${name}（${place}）`, path: `/giving/${id}` })),
      },
    };
  }

  /** Throws `institution_missing`. */
  async institution(id: string, site: string): Promise<PageHead> {
    const one: InstitutionRow = await this.giving.institution(id);
    const path = `/giving/${id}`;
    return {
      title: `${one.name}需要什么`,
      description: shortened(`${one.place}${one.name}：${one.need}`),
      canonical: path,
      image: SOCIAL_PICTURE,
      structured: [
        breadcrumbs(site, [
          ['以购代捐', '/giving'],
          [one.name, path],
        ]),
      ],
      summary: { heading: one.name, paragraphs: [one.place, one.need], links: [{ text: '以购代捐', path: '/giving' }] },
    };
  }
}
