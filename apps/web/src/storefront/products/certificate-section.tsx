import { Link } from 'react-router';
import { formatDate, Icon, useT } from '../../kit';
import { QrCode } from '../../kit/qr-code';
import type { Product } from './product';
import styles from './product-page.module.css';

/** The proof that a product is what it says: number, validity, households, and a code that any phone can check. */
export function CertificateSection({ product }: { product: Product }) {
  const t = useT();
  const { certificate } = product;
  if (!certificate) {
    return (
      <section className={styles.section}>
        <h2>
          <Icon name="certificate" />
          {t('认定证书')}
        </h2>
        <p>{t('这件商品没有有效的认定证书，采购不计入预留份额。')}</p>
      </section>
    );
  }
  const asked = new URL(certificate.verificationPath, window.location.origin).search;
  const page = `/verify${asked}`;
  return (
    <section className={styles.section}>
      <h2>
        <Icon name="certificate" />
        {t('认定证书')}
      </h2>
      <div className={styles.certificate}>
        <dl className={styles.facts} style={{ margin: 0, flex: 1 }}>
          <dt>{t('编号')}</dt>
          <dd>
            <Link to={page}>{certificate.number}</Link>
          </dd>
          <dt>{t('认定县（市）')}</dt>
          <dd lang="zh-CN">{certificate.catalogueName}</dd>
          <dt>{t('有效期')}</dt>
          <dd>
            {t('{{from}} 至 {{to}}', { from: formatDate(certificate.validFrom), to: formatDate(certificate.validTo) })}
          </dd>
          <dt>{t('生产者')}</dt>
          <dd lang="zh-CN">{product.producerName ?? product.supplierName}</dd>
          <dt>{t('联结农户')}</dt>
          <dd>
            {certificate.householdCount === null
              ? t('不足 {{count}} 户，为保护个人信息不公开', { count: certificate.householdsShownFrom })
              : t('{{count}} 户', { count: certificate.householdCount })}
          </dd>
        </dl>
        <Link to={page} aria-label={t('查验这张证书')}>
          <QrCode text={`${window.location.origin}${page}`} label={t('扫码查验证书')} size={116} />
        </Link>
      </div>
    </section>
  );
}
