import { storefrontApi } from '../../api';
import { formatYuan, useT } from '../../kit';
import { LINK_MODES } from '../../kit/labels';
import styles from '../products/product-page.module.css';

/** What linked households were paid in a year: sums of groups that are large enough, or nothing. */
export function HouseholdIncome({ supplierId }: { supplierId: string }) {
  const t = useT();
  const { data } = storefrontApi.useQuery('get', '/api/storefront/suppliers/{id}/household-income', {
    params: { path: { id: supplierId } },
  });
  if (!data || data.amountFen === null || data.households === null) return null;
  return (
    <dl className={styles.facts} style={{ margin: '14px 0 0' }}>
      <dt>{t('一年来付给农户')}</dt>
      <dd>
        <strong>{formatYuan(data.amountFen)}</strong> {t('（{{count}} 户）', { count: data.households })}
      </dd>
      {data.byMode.map(({ mode, amountFen, households }) => (
        <div key={mode} style={{ display: 'contents' }}>
          <dt>{t(LINK_MODES[mode]?.[0] ?? mode)}</dt>
          <dd>
            {formatYuan(amountFen)} {t('（{{count}} 户）', { count: households })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
