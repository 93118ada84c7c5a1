import type { PublicProduct, PublicVariant } from '@bangfu/catalog';
import { formatYuan, type PageHead, yuanFromFen } from '@bangfu/kernel';
import type { ReviewTotals } from '@bangfu/shop';
import { breadcrumbs, shortened, SOCIAL_PICTURE } from './structured.js';

/** A product as search engines know one: what it is, who sells it, each variant as an offer with its price of today. */
export function productHead(product: PublicProduct, reviews: ReviewTotals | null, site: string): PageHead {
  const path = `/products/${product.productId}`;
  const cheapest = product.variants[0];
  const price = cheapest ? `${formatYuan(cheapest.priceFen)}/${cheapest.unit}` : '';
  const facts = [
    `产地${product.place}`,
    product.supplierName,
    ...(product.certificate ? ['持有效认定证书'] : []),
    ...(product.certificate?.householdCount ? [`带动${product.certificate.householdCount}户农户`] : []),
  ];
  const description = shortened([price, ...facts, product.description].filter(Boolean).join('；'));
  return {
    title: `${product.name}（${product.place}）`,
    description,
    canonical: path,
    kind: 'product',
    image: pictureOf(product),
    structured: [
      { ...productData(product, site, description), ...ratingOf(reviews) },
      breadcrumbs(site, [
        ['全部商品', '/catalogue'],
        [product.categoryName, `/catalogue?category=${product.categoryCode}`],
        [product.name, path],
      ]),
    ],
    summary: {
      heading: product.name,
      paragraphs: [...product.variants.map(offered), ...facts, product.description].filter(Boolean),
      links: [
        { text: product.supplierName, path: `/suppliers/${product.supplierId}` },
        { text: product.categoryName, path: `/catalogue?category=${product.categoryCode}` },
      ],
    },
  };
}

const pictureOf = ({ productId, photoFileIds: [first] }: PublicProduct): string =>
  first === undefined ? SOCIAL_PICTURE : `/api/storefront/products/${productId}/photos/${first}`;

const offered = (variant: PublicVariant): string =>
  `${variant.name}：${formatYuan(variant.priceFen)}/${variant.unit}，${variant.available > 0n ? '有货' : '暂时缺货'}`;

function productData(product: PublicProduct, site: string, description: string): object {
  const url = `${site}/products/${product.productId}`;
  const seller = {
    '@type': 'Organization',
    name: product.supplierName,
    url: `${site}/suppliers/${product.supplierId}`,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Product',
    '@id': url,
    url,
    name: product.name,
    description: product.description || description,
    image: [
      site + pictureOf(product),
      ...product.photoFileIds.slice(1).map((id) => `${site}/api/storefront/products/${product.productId}/photos/${id}`),
    ],
    category: product.categoryName,
    sku: product.productId,
    brand: { '@type': 'Brand', name: product.producerName ?? product.supplierName },
    countryOfOrigin: 'CN',
    offers: product.variants.map((variant) => ({
      '@type': 'Offer',
      sku: variant.variantId,
      name: variant.name,
      url,
      price: yuanFromFen(variant.priceFen),
      priceCurrency: 'CNY',
      availability: `https://schema.org/${availability(product, variant)}`,
      itemCondition: 'https://schema.org/NewCondition',
      seller,
    })),
  };
}

/** Stars are shown only where somebody gave some. */
const ratingOf = (reviews: ReviewTotals | null): object =>
  reviews === null || reviews.averageHundredths === null
    ? {}
    : {
        aggregateRating: {
          '@type': 'AggregateRating',
          ratingValue: (reviews.averageHundredths / 100).toFixed(2),
          reviewCount: reviews.count,
          bestRating: 5,
        },
      };

function availability(product: PublicProduct, variant: PublicVariant): 'InStock' | 'OutOfStock' | 'Discontinued' {
  if (product.reason !== null) return 'Discontinued';
  return variant.available >= variant.minQuantity ? 'InStock' : 'OutOfStock';
}
