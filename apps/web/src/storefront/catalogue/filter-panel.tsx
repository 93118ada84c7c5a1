import { storefrontApi, type StorefrontSchemas } from '../../api';
import { useT } from '../../kit';
import styles from './catalogue-page.module.css';
import { type CatalogueFilters } from './filters';
import { PriceRange } from './price-range';

type Facets = StorefrontSchemas['schemas']['CatalogueFacetsDto'];

interface FilterPanelProps {
  readonly filters: CatalogueFilters;
  readonly facets: Facets | undefined;
  readonly open: boolean;
  readonly change: (changes: Readonly<Record<string, string | null>>) => void;
}

export function FilterPanel({ filters, facets, open, change }: FilterPanelProps) {
  const t = useT();
  const programmes = storefrontApi.useQuery('get', '/api/storefront/programmes', {}, { staleTime: 600_000 });
  const flag = (name: 'certified' | 'linked' | 'inStock') => (event: { target: { checked: boolean } }) =>
    change({ [name]: event.target.checked ? 'true' : null });
  return (
    <aside className={styles.side} data-open={open} id="filters" aria-label={t('筛选')}>
      <fieldset className={styles.group}>
        <legend>{t('分类')}</legend>
        <Options
          options={facets?.categories ?? []}
          chosen={filters.category}
          onChoose={(code) => change({ category: code })}
        />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('产地')}</legend>
        <Origins filters={filters} facets={facets} onChoose={(code) => change({ origin: code })} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('计入政策项目')}</legend>
        <select
          className={styles.select}
          aria-label={t('计入政策项目')}
          value={filters.programme ?? ''}
          onChange={(event) => change({ programme: event.target.value || null })}
        >
          <option value="">{t('不限')}</option>
          {programmes.data?.map(({ code, name }) => (
            <option key={code} value={code} lang="zh-CN">
              {name}
            </option>
          ))}
        </select>
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('每公斤价格')}</legend>
        <PriceRange from={filters.from} to={filters.to} onChange={(from, to) => change({ from, to })} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('资质与供货')}</legend>
        <label className={styles.check}>
          <input type="checkbox" checked={filters.certified} onChange={flag('certified')} />
          {t('持有效认定证书')}
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={filters.linked} onChange={flag('linked')} />
          {t('正在带动脱贫户')}
        </label>
        <label className={styles.check}>
          <input type="checkbox" checked={filters.inStock} onChange={flag('inStock')} />
          {t('只看有货')}
        </label>
      </fieldset>
    </aside>
  );
}

interface OptionsProps {
  readonly options: Facets['categories'];
  readonly chosen: string | undefined;
  readonly onChoose: (code: string | null) => void;
}

function Options({ options, chosen, onChoose }: OptionsProps) {
  const t = useT();
  if (options.length === 0) return <span className={styles.count}>{t('没有可选项')}</span>;
  return (
    <ul className={styles.options}>
      {options.map(({ code, name, count }) => (
        <li key={code}>
          <button
            type="button"
            className={styles.option}
            aria-pressed={chosen === code}
            onClick={() => onChoose(chosen === code ? null : code)}
          >
            <span lang="zh-CN">{name}</span>
            <span className={styles.count}>{count}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** County, and under the chosen one its townships; a wider place from the address is shown as it is. */
function Origins({
  filters,
  facets,
  onChoose,
}: Pick<FilterPanelProps, 'filters' | 'facets'> & Pick<OptionsProps, 'onChoose'>) {
  const { origin } = filters;
  const county = origin?.slice(0, 6);
  return (
    <ul className={styles.options}>
      {facets?.counties.map(({ code, name, count }) => (
        <li key={code}>
          <button
            type="button"
            className={styles.option}
            aria-pressed={origin === code}
            aria-expanded={county === code}
            onClick={() => onChoose(origin === code ? null : code)}
          >
            <span lang="zh-CN">{name}</span>
            <span className={styles.count}>{count}</span>
          </button>
          {county === code && facets.townships.length > 0 && (
            <Options
              options={facets.townships}
              chosen={origin?.slice(0, 9)}
              onChoose={(township) => onChoose(township ?? code)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
