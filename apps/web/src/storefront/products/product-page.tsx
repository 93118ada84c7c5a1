import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { asProblem, storefrontApi } from '../../api';
import {
  Badge,
  EmptyState,
  ErrorState,
  formatCount,
  formatGrams,
  formatUnitPrice,
  formatYuan,
  LinkButton,
  Loading,
  Skeleton,
  usePageTitle,
  usePreference,
  useT,
} from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import { TAX_TREATMENTS } from '../../kit/labels';
import { ProductGrid } from '../catalogue/product-card';
import { ProductReviews } from '../reviews/product-reviews';
import frame from '../frame/shop-frame.module.css';
import { Recommend } from '../referrals/recommend';
import { BuyBox } from './buy-box';
import { CertificateSection } from './certificate-section';
import { Gallery } from './gallery';
import type { Product } from './product';
import styles from './product-page.module.css';

export default function ProductPage() {
  const t = useT();
  const { id = '' } = useParams();
  const {
    data: product,
    error,
    refetch,
  } = storefrontApi.useQuery('get', '/api/storefront/products/{id}', {
    params: { path: { id } },
  });
  usePageTitle(product?.name);
  const problem = asProblem(error);
  if (problem && (problem.status === 404 || problem.status === 400)) {
    return (
      <EmptyState whole title={t('没有这件商品')} art={lostArt}>
        <p>{t('它可能已经下架，或者地址有误。')}</p>
        <LinkButton to="/catalogue" look="primary">
          {t('看看别的')}
        </LinkButton>
      </EmptyState>
    );
  }
  if (problem && !product) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!product) {
    return (
      <Loading>
        <div className={frame.width} style={{ paddingBlock: 32 }}>
          <Skeleton height={420} />
        </div>
      </Loading>
    );
  }
  return <Shown product={product} />;
}

function Shown({ product }: { product: Product }) {
  const t = useT();
  return (
    <div className={frame.width}>
      <nav className={styles.path} aria-label={t('所在位置')}>
        <Link to="/catalogue">{t('全部商品')}</Link>
        <span aria-hidden="true">/</span>
        <Link to={`/catalogue?category=${product.categoryCode}`} lang="zh-CN">
          {product.categoryName}
        </Link>
      </nav>
      <div className={styles.top}>
        <Gallery productId={product.productId} name={product.name} fileIds={product.photoFileIds} />
        <Offer product={product} />
      </div>
      <div className={styles.sections}>
        <CertificateSection product={product} />
        <Origin product={product} />
        {product.description && (
          <section className={`${styles.section} ${styles.wide}`}>
            <h2>{t('商品说明')}</h2>
            <p lang="zh-CN" style={{ whiteSpace: 'pre-line', maxWidth: '70ch' }}>
              {product.description}
            </p>
          </section>
        )}
        <ProductReviews productId={product.productId} />
      </div>
      <OthersOfSupplier product={product} />
    </div>
  );
}

function Offer({ product }: { product: Product }) {
  const t = useT();
  const weight = usePreference('weight');
  const [chosen, setChosen] = useState(0);
  const variant = product.variants[chosen] ?? product.variants[0];
  return (
    <div>
      <h1 className={styles.name} lang="zh-CN">
        {product.name}
      </h1>
      <div className={styles.badges}>
        {product.certified ? <Badge tone="green">{t('认定产品')}</Badge> : <Badge>{t('未认定，不计入任何任务')}</Badge>}
        {product.certificate?.listed832 && <Badge tone="gold">{t('832县')}</Badge>}
        {product.certificate?.poorHouseholdLinked && <Badge tone="red">{t('联农带农')}</Badge>}
      </div>
      {!product.sellable && (
        <p className={styles.warning} lang="zh-CN">
          {product.reasonText ?? t('这件商品现在不能购买。')}
        </p>
      )}
      {variant && (
        <>
          <div className={styles.priceBox}>
            <div className={styles.priceRow}>
              <span className={styles.price}>{formatYuan(variant.priceFen)}</span>
              <span className={styles.unit}>{t('每{{unit}}', { unit: variant.unit })}</span>
            </div>
            <div className={styles.unit}>
              {t('折合 {{price}}', { price: formatUnitPrice(variant.fenPerKilogram, weight) })}
              {' · '}
              {formatUnitPrice(variant.fenPerKilogram, weight === 'jin' ? 'kilogram' : 'jin')}
            </div>
          </div>
          <fieldset className={styles.variants}>
            <legend>{t('规格')}</legend>
            {product.variants.map((one, index) => (
              <button
                key={one.variantId}
                type="button"
                lang="zh-CN"
                className={styles.variant}
                aria-pressed={one === variant}
                onClick={() => setChosen(index)}
              >
                {one.name}
              </button>
            ))}
          </fieldset>
          <dl className={styles.facts}>
            <dt>{t('净重')}</dt>
            <dd>
              {formatGrams(variant.netWeightGrams)}
              {variant.soldBy === 'weight' && ` · ${t('按验收实重结算')}`}
            </dd>
            <dt>{t('库存')}</dt>
            <dd>
              {variant.available > 0
                ? t('{{count}} {{unit}}', { count: formatCount(variant.available), unit: variant.unit })
                : t('暂时缺货')}
            </dd>
            <dt>{t('起订量')}</dt>
            <dd>{t('{{count}} {{unit}}', { count: variant.minQuantity, unit: variant.unit })}</dd>
            <dt>{t('税务')}</dt>
            <dd>{t(TAX_TREATMENTS[product.taxTreatment]?.[0] ?? product.taxTreatment)}</dd>
            <dt>{t('供应商')}</dt>
            <dd lang="zh-CN">
              <Link to={`/suppliers/${product.supplierId}`}>{product.supplierName}</Link>
              {product.supplierInvented && <small>{t('（演示虚构）')}</small>}
            </dd>
          </dl>
          <BuyBox product={product} variant={variant} />
          {product.sellable && <Recommend target={{ productId: product.productId }} label={t('帮销这件商品')} />}
        </>
      )}
    </div>
  );
}

function Origin({ product }: { product: Product }) {
  const t = useT();
  return (
    <section className={styles.section}>
      <h2>{t('产地与计入')}</h2>
      <p lang="zh-CN">
        {product.path.map(({ code, name }, index) => (
          <span key={code}>
            {index > 0 && ' › '}
            <Link to={`/catalogue?origin=${code}`}>{name}</Link>
          </span>
        ))}
      </p>
      <h3 style={{ fontSize: 15, margin: '18px 0 8px' }}>{t('采购后可以计入')}</h3>
      {product.countsToward.length > 0 ? (
        <ul lang="zh-CN" style={{ margin: 0, paddingLeft: 20 }}>
          {product.countsToward.map(({ programmeCode, programmeName }) => (
            <li key={programmeCode}>
              <Link to={`/catalogue?programme=${programmeCode}`}>{programmeName}</Link>
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('目前不计入任何政策项目。')}</p>
      )}
    </section>
  );
}

function OthersOfSupplier({ product }: { product: Product }) {
  const t = useT();
  const { data } = storefrontApi.useQuery('get', '/api/storefront/catalogue', {
    params: { query: { supplierId: product.supplierId, limit: 6 } },
  });
  const others = data?.items.filter(({ productId }) => productId !== product.productId).slice(0, 5) ?? [];
  if (others.length === 0) return null;
  return (
    <section className={styles.others}>
      <h2>{t('同一供应商的商品')}</h2>
      <ProductGrid items={others} label={t('同一供应商的商品')} />
    </section>
  );
}
