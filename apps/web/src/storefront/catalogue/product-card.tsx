import { Link } from 'react-router';
import type { StorefrontSchemas } from '../../api';
import { Badge, formatUnitPrice, formatYuan, Icon, usePreference, useT } from '../../kit';
import { ProductPhoto } from '../products/product-photo';
import styles from './product-card.module.css';

export type CatalogueItem = StorefrontSchemas['schemas']['CatalogueItemDto'];

interface ProductGridProps {
  readonly items: readonly CatalogueItem[];
  readonly label: string;
  /** Which heading a product's name is: the one below the heading over the grid. */
  readonly heading?: 'h2' | 'h3';
}

export function ProductGrid({ items, label, heading = 'h3' }: ProductGridProps) {
  return (
    <ul className={styles.grid} aria-label={label}>
      {items.map((item) => (
        <li key={item.productId}>
          <ProductCard item={item} heading={heading} />
        </li>
      ))}
    </ul>
  );
}

function ProductCard({ item, heading: Heading }: { item: CatalogueItem; heading: 'h2' | 'h3' }) {
  const t = useT();
  const unit = usePreference('weight');
  return (
    <article className={styles.card} lang="zh-CN">
      <div className={styles.photo}>
        <ProductPhoto productId={item.productId} fileId={item.photoFileId} name={item.name} />
        {!item.inStock && <span className={styles.soldOut}>{t('暂时缺货')}</span>}
      </div>
      <div className={styles.body}>
        <Heading className={styles.name}>
          <Link to={`/products/${item.productId}`}>{item.name}</Link>
        </Heading>
        <div className={styles.badges}>
          {item.certified ? <Badge tone="green">{t('认定产品')}</Badge> : <Badge>{t('未认定')}</Badge>}
          {item.listed832 && <Badge tone="gold">{t('832县')}</Badge>}
          {item.poorHouseholdLinked && <Badge tone="red">{t('联农带农')}</Badge>}
        </div>
        <p className={styles.place}>
          <Icon name="place" size={15} />
          {item.place}
        </p>
        <p className={styles.price}>
          <span className={styles.amount}>{formatUnitPrice(item.fenPerKilogram, unit)}</span>
          <span className={styles.perUnit}>
            {t('{{price}} 每{{unit}}', { price: formatYuan(item.priceFen), unit: item.unit })}
          </span>
        </p>
      </div>
    </article>
  );
}
