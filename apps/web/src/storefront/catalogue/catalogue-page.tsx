import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, storefront, storefrontApi } from '../../api';
import { Button, EmptyState, ErrorState, Icon, Loading, Skeleton, usePageTitle, useT, zh } from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import frame from '../frame/shop-frame.module.css';
import styles from './catalogue-page.module.css';
import { Chips } from './chips';
import { FilterPanel } from './filter-panel';
import { queryOf, type Sort, SORTS, useCatalogueFilters } from './filters';
import { ProductGrid } from './product-card';

const SORT_NAMES: Readonly<Record<Sort, string>> = {
  relevance: zh('相关度'),
  newest: zh('最新上架'),
  price: zh('每公斤价格由低到高'),
  price_down: zh('每公斤价格由高到低'),
};
const PAGE_SIZE = 24;

export default function CataloguePage() {
  const t = useT();
  const [filters, change] = useCatalogueFilters();
  const [open, setOpen] = useState(false);
  const query = queryOf(filters);
  const sort = filters.sort ?? (filters.words ? 'relevance' : 'newest');
  const list = useInfiniteQuery({
    queryKey: ['get', '/api/storefront/catalogue', 'pages', query, sort],
    queryFn: async ({ pageParam, signal }) => {
      const page = { ...query, sort, limit: PAGE_SIZE, ...(pageParam && { after: pageParam }) };
      return (await storefront.GET('/api/storefront/catalogue', { params: { query: page }, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextAfter,
    placeholderData: keepPreviousData,
  });
  const facets = storefrontApi.useQuery(
    'get',
    '/api/storefront/catalogue/facets',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const items = list.data?.pages.flatMap((page) => page.items);
  const mode = list.data?.pages[0]?.mode;
  const title = filters.words ? t('“{{words}}”的搜索结果', { words: filters.words }) : t('全部商品');
  usePageTitle(title);
  const total = facets.data && (facets.data.more ? `${facets.data.total}+` : String(facets.data.total));
  return (
    <div className={`${frame.width} ${styles.layout}`}>
      <FilterPanel filters={filters} facets={facets.data} open={open} change={change} />
      <div>
        <div className={styles.bar}>
          <h1>{title}</h1>
          <span role="status" className={styles.count} style={{ marginLeft: 0 }}>
            {total !== undefined && t('共 {{total}} 种', { total })}
          </span>
          <div className={styles.sort}>
            <Button
              className={styles.openFilters}
              icon="filter"
              aria-expanded={open}
              aria-controls="filters"
              onClick={() => setOpen(!open)}
            >
              {t('筛选')}
            </Button>
            <select
              className={styles.select}
              aria-label={t('排序')}
              value={sort}
              onChange={(event) => change({ sort: event.target.value })}
            >
              {SORTS.filter((one) => one !== 'relevance' || filters.words).map((one) => (
                <option key={one} value={one}>
                  {t(SORT_NAMES[one])}
                </option>
              ))}
            </select>
          </div>
        </div>
        <Chips filters={filters} facets={facets.data} change={change} />
        {(mode === 'any' || mode === 'similar') && items && items.length > 0 && (
          <p style={{ marginBottom: 16, color: 'var(--text-soft)' }}>
            <Icon name="info" size={16} style={{ display: 'inline', verticalAlign: '-3px', marginRight: 6 }} />
            {t('没有完全符合的商品，下面是相近的。')}
          </p>
        )}
        {list.error && !items ? (
          <ErrorState problem={asProblem(list.error)!} retry={() => void list.refetch()} />
        ) : !items ? (
          <Loading>
            <Skeleton height={420} />
          </Loading>
        ) : items.length === 0 ? (
          <EmptyState title={t('没有符合条件的商品')} art={emptyArt}>
            <p>{t('可以换一个说法，或者放宽筛选条件。')}</p>
            <Button look="primary" onClick={() => change(NO_FILTER)}>
              {t('清除全部条件')}
            </Button>
          </EmptyState>
        ) : (
          <ProductGrid items={items} label={title} heading="h2" />
        )}
        {list.hasNextPage && (
          <div className={styles.more}>
            <Button size="large" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {t('再看一些')}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}

const NO_FILTER = Object.fromEntries(
  ['words', 'category', 'origin', 'certified', 'linked', 'inStock', 'programme', 'from', 'to'].map((name) => [
    name,
    null,
  ]),
);
