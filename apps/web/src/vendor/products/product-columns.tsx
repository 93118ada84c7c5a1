import { Link } from 'react-router';
import { fileUrl } from '../../api';
import { type Column, StateTag } from '../../desk';
import { formatCount, formatDate, formatUnitPrice, Icon, type Translate } from '../../kit';
import { CERTIFICATE_STATES, PRODUCT_STATES } from '../../kit/labels';
import { StockButton } from '../stock/stock-button';
import styles from '../trade/trade.module.css';
import type { Certificate, Product, Variant } from '../trade/types';
import { ListingButton } from './listing-button';
import { PriceCell } from './price-cell';

export interface ProductRow {
  readonly key: string;
  readonly product: Product;
  readonly variant: Variant | null;
  /** What is said of the product is said once, in the row of its first variant. */
  readonly first: boolean;
}

type Certificates = ReadonlyMap<string, Certificate> | undefined;

/** On a phone each card stands alone, so every row says everything. */
export const rowColumns = (t: Translate, certificates: Certificates, phone: boolean): readonly Column<ProductRow>[] => [
  { key: 'product', title: t('商品'), render: (row) => <Name row={row} whole={phone || row.first} /> },
  {
    key: 'state',
    title: t('状态'),
    render: (row) => (phone || row.first) && <State product={row.product} />,
  },
  {
    key: 'price',
    title: t('单价'),
    align: 'right',
    render: ({ variant }) => (variant ? <PriceCell variant={variant} /> : '—'),
  },
  {
    key: 'unit',
    title: t('折合'),
    align: 'right',
    render: ({ variant }) => (variant ? formatUnitPrice(variant.fenPerKilogram) : '—'),
  },
  {
    key: 'stock',
    title: t('可订／在库'),
    align: 'right',
    render: ({ variant }) =>
      variant ? (
        <span lang="zh-CN" className={variant.available === 0 ? styles.late : undefined}>
          {t('{{available}}／{{onHand}} {{unit}}', {
            available: formatCount(variant.available),
            onHand: formatCount(variant.onHand),
            unit: variant.unit,
          })}
        </span>
      ) : (
        '—'
      ),
  },
  {
    key: 'certificate',
    title: t('认定证书'),
    render: (row) =>
      (phone || row.first) && <CertificateState product={row.product} certificates={certificates} t={t} />,
  },
  {
    key: 'stockAct',
    title: t('库存'),
    action: true,
    render: ({ product, variant }) =>
      variant && (
        <StockButton
          variantId={variant.variantId}
          name={`${product.name} ${variant.name}`}
          unit={variant.unit}
          onHand={variant.onHand}
          reserved={variant.reserved}
        />
      ),
  },
  {
    key: 'act',
    title: t('办理'),
    action: true,
    render: (row) => (phone || row.first) && <ListingButton product={row.product} size="small" />,
  },
];

function Name({ row, whole }: { row: ProductRow; whole: boolean }) {
  const [photo] = row.product.photoFileIds;
  return (
    <span className={styles.thumbed} lang="zh-CN">
      {whole ? (
        photo ? (
          <img src={fileUrl(photo)} alt="" width={44} height={44} loading="lazy" />
        ) : (
          <span className={styles.noPhoto}>
            <Icon name="camera" size={18} />
          </span>
        )
      ) : (
        <span className={styles.thumbRoom} />
      )}
      <span>
        {whole && <Link to={`/vendor/products/${row.product.id}`}>{row.product.name}</Link>}
        {row.variant && (
          <span className={styles.under}>
            {row.variant.name}
            {row.variant.sku && ` · ${row.variant.sku}`}
          </span>
        )}
      </span>
    </span>
  );
}

function State({ product }: { product: Product }) {
  return (
    <>
      <StateTag of={PRODUCT_STATES} state={product.state} />
      {product.reasonText && (
        <span className={`${styles.under} ${styles.late}`} lang="zh-CN">
          {product.reasonText}
        </span>
      )}
    </>
  );
}

function CertificateState({
  product,
  certificates,
  t,
}: {
  product: Product;
  certificates: Certificates;
  t: Translate;
}) {
  if (!product.certificateId) return <span className={styles.soft}>{t('没有，不计入任务')}</span>;
  const certificate = certificates?.get(product.certificateId);
  if (!certificate) return certificates ? t('委托方的证书') : '…';
  return (
    <>
      <StateTag of={CERTIFICATE_STATES} state={certificate.state} />
      <span className={styles.under}>{t('至 {{date}}', { date: formatDate(certificate.validTo) })}</span>
    </>
  );
}
