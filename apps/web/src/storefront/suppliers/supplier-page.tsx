import { useParams } from 'react-router';
import { asProblem, storefrontApi } from '../../api';
import {
  Badge,
  EmptyState,
  ErrorState,
  formatInstant,
  LinkButton,
  Loading,
  Skeleton,
  usePageTitle,
  useT,
} from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import { LINK_MODES, SUPPLIER_KINDS } from '../../kit/labels';
import { ProductGrid } from '../catalogue/product-card';
import frame from '../frame/shop-frame.module.css';
import styles from '../products/product-page.module.css';
import { Recommend } from '../referrals/recommend';
import { HouseholdIncome } from './household-income';

/** Who sells, since when, and whom it helps: in sums only, never a household by itself. */
export default function SupplierPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/storefront/suppliers/{id}', {
    params: { path: { id } },
  });
  const products = storefrontApi.useQuery('get', '/api/storefront/catalogue', {
    params: { query: { supplierId: id, limit: 60 } },
  });
  usePageTitle(data?.name);
  const problem = asProblem(error);
  if (problem && (problem.status === 404 || problem.status === 400)) {
    return (
      <EmptyState whole title={t('没有这家供应商')} art={lostArt}>
        <LinkButton to="/catalogue" look="primary">
          {t('去选购')}
        </LinkButton>
      </EmptyState>
    );
  }
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) {
    return (
      <Loading>
        <div className={frame.width} style={{ paddingBlock: 32 }}>
          <Skeleton height={300} />
        </div>
      </Loading>
    );
  }
  const modes = data.linkModes.filter(({ households }) => households !== null);
  return (
    <div className={frame.width} style={{ paddingBlock: 28 }}>
      <h1 className={styles.name} lang="zh-CN">
        {data.name}
      </h1>
      <div className={styles.badges}>
        <Badge tone="green">{t(SUPPLIER_KINDS[data.supplierKind]?.[0] ?? data.supplierKind)}</Badge>
        {data.standing === 'trader' && <Badge>{t('受托代理销售')}</Badge>}
        {data.suspended && <Badge tone="red">{t('已暂停供货')}</Badge>}
        {data.invented && <Badge>{t('演示虚构')}</Badge>}
      </div>
      <div className={styles.sections} style={{ marginBlock: 20 }}>
        <section className={styles.section}>
          <h2>{t('供应商')}</h2>
          <dl className={styles.facts} style={{ margin: 0 }}>
            <dt>{t('所在地')}</dt>
            <dd lang="zh-CN">{data.place.replaceAll('/', ' › ')}</dd>
            <dt>{t('入驻时间')}</dt>
            <dd>{formatInstant(data.admittedAt)}</dd>
            <dt>{t('有效认定证书')}</dt>
            <dd>{t('{{count}} 张', { count: data.certificates })}</dd>
            <dt>{t('在售商品')}</dt>
            <dd>{t('{{count}} 种', { count: data.productsOnSale })}</dd>
          </dl>
          {!data.suspended && <Recommend target={{ supplierId: data.supplierId }} label={t('帮销这家供应商')} />}
        </section>
        <section className={styles.section}>
          <h2>{t('带动农户')}</h2>
          <p style={{ fontSize: 30, fontWeight: 700, color: 'var(--primary)' }}>
            {data.linkedHouseholds === null ? '—' : t('{{count}} 户', { count: data.linkedHouseholds })}
          </p>
          {data.linkedHouseholds === null ? (
            <p>{t('户数较少，为保护个人信息不公开。')}</p>
          ) : (
            <dl className={styles.facts} style={{ margin: '10px 0 0' }}>
              {modes.map(({ mode, households }) => (
                <div key={mode} style={{ display: 'contents' }}>
                  <dt>{t(LINK_MODES[mode]?.[0] ?? mode)}</dt>
                  <dd>{t('{{count}} 户', { count: households ?? 0 })}</dd>
                </div>
              ))}
            </dl>
          )}
          <HouseholdIncome supplierId={data.supplierId} />
        </section>
      </div>
      <section className={styles.others}>
        <h2>{t('在售商品')}</h2>
        {products.data && products.data.items.length === 0 && <p>{t('现在没有在售商品。')}</p>}
        {products.data && <ProductGrid items={products.data.items} label={t('在售商品')} />}
      </section>
    </div>
  );
}
