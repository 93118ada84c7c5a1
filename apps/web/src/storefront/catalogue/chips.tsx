import { storefrontApi, type StorefrontSchemas } from '../../api';
import { Icon, useT } from '../../kit';
import styles from './catalogue-page.module.css';
import type { CatalogueFilters } from './filters';

interface ChipsProps {
  readonly filters: CatalogueFilters;
  readonly facets: StorefrontSchemas['schemas']['CatalogueFacetsDto'] | undefined;
  readonly change: (changes: Readonly<Record<string, string | null>>) => void;
}

/** What narrows the list, each to be taken away by one touch. */
export function Chips({ filters, facets, change }: ChipsProps) {
  const t = useT();
  const place = storefrontApi.useQuery(
    'get',
    '/api/storefront/divisions/{code}',
    { params: { path: { code: filters.origin ?? '' } } },
    { enabled: Boolean(filters.origin), staleTime: 600_000 },
  );
  const categories = storefrontApi.useQuery('get', '/api/storefront/categories', {}, { staleTime: 600_000 });
  const programmes = storefrontApi.useQuery('get', '/api/storefront/programmes', {}, { staleTime: 600_000 });
  const named = (code: string | undefined, rows: readonly { code: string; name: string }[] | undefined) =>
    code && (rows?.find((row) => row.code === code)?.name ?? code);
  const chips = [
    ['words', filters.words],
    ['category', named(filters.category, categories.data ?? facets?.categories)],
    ['origin', filters.origin && (place.data?.name ?? filters.origin)],
    ['programme', named(filters.programme, programmes.data)],
    ['certified', filters.certified && t('持有效认定证书')],
    ['linked', filters.linked && t('正在带动脱贫户')],
    ['inStock', filters.inStock && t('只看有货')],
    ['from', filters.from && t('≥ ¥{{price}}/公斤', { price: filters.from })],
    ['to', filters.to && t('≤ ¥{{price}}/公斤', { price: filters.to })],
  ].filter((chip): chip is [string, string] => Boolean(chip[1]));
  if (chips.length === 0) return null;
  return (
    <div className={styles.chips}>
      {chips.map(([name, text]) => (
        <button
          key={name}
          type="button"
          className={styles.chip}
          aria-label={t('取消条件：{{text}}', { text })}
          onClick={() => change({ [name]: null })}
        >
          <span>{text}</span>
          <Icon name="close" size={16} />
        </button>
      ))}
    </div>
  );
}
