import { useEffect, useRef } from 'react';
import type { StorefrontSchemas } from '../../api';
import { Badge, Button, daysUntil, formatCount, formatDate, LinkButton, today, useT, zh } from '../../kit';
import { CERTIFICATE_STATES } from '../../kit/labels';
import { Logo } from '../../kit/logo';
import { QrCode } from '../../kit/qr-code';
import { CopyButton } from '../forms/copy-button';
import styles from './verify.module.css';

type Certificate = StorefrontSchemas['schemas']['PublicCertificateDto'];

const VERDICTS: Readonly<Record<string, string>> = {
  valid: zh('真实有效'),
  upcoming: zh('真实，尚未生效'),
  expired: zh('真实，但已到期'),
  revoked: zh('已被撤销，不再有效'),
};

/** What the paper says, and what is true of it today. */
export function CertificateCard({ certificate, code }: { certificate: Certificate; code: string }) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [certificate.number]);
  const { state, validTo } = certificate;
  const address = `${window.location.origin}/verify?number=${certificate.number}&code=${code}`;
  const left = daysUntil(validTo);
  return (
    <>
      <article className={styles.certificate} data-state={state} aria-labelledby="certificate-title">
        <header className={styles.head}>
          <Logo size={44} />
          <h2 id="certificate-title" ref={heading} tabIndex={-1}>
            {t('消费帮扶产品认定证书')}
          </h2>
          <p>{certificate.number}</p>
        </header>
        <p className={styles.verdict}>
          <strong>{t(VERDICTS[state] ?? CERTIFICATE_STATES[state]?.[0] ?? state)}</strong>
          <span>
            {t('{{date}} 查验', { date: formatDate(today()) })}
            {state === 'valid' && left <= 60 && ` · ${t('还有 {{count}} 天到期', { count: left })}`}
          </span>
        </p>
        <div className={styles.body}>
          <dl className={styles.facts}>
            <dt>{t('产品')}</dt>
            <dd lang="zh-CN" className={styles.product}>
              {certificate.productName}
              {certificate.listed832 && <Badge tone="gold">{t('832县')}</Badge>}
            </dd>
            {certificate.specification && (
              <>
                <dt>{t('规格')}</dt>
                <dd lang="zh-CN">{certificate.specification}</dd>
              </>
            )}
            <dt>{t('生产者')}</dt>
            <dd lang="zh-CN">{certificate.supplierName}</dd>
            <dt>{t('产地')}</dt>
            <dd lang="zh-CN">{certificate.originName}</dd>
            <dt>{t('联结农户')}</dt>
            <dd>
              {certificate.householdCount === null
                ? t('户数较少，为保护个人信息不公开')
                : t('{{count}} 户', { count: formatCount(certificate.householdCount) })}
            </dd>
            <dt>{t('有效期')}</dt>
            <dd>{t('{{from}} 至 {{to}}', { from: formatDate(certificate.validFrom), to: formatDate(validTo) })}</dd>
            <dt>{t('颁证机关')}</dt>
            <dd lang="zh-CN">{certificate.issuerName}</dd>
          </dl>
          <figure className={styles.qr}>
            <QrCode text={address} label={t('打开这张证书查验结果的二维码')} size={132} />
            <figcaption>{t('扫码查验')}</figcaption>
          </figure>
        </div>
      </article>
      <div className={`${styles.actions} no-print`}>
        <LinkButton to={`/catalogue?words=${encodeURIComponent(certificate.productName)}`} look="primary">
          {t('看看在售的这种商品')}
        </LinkButton>
        <CopyButton text={address} label={t('复制查验网址')} />
        <Button size="small" icon="print" onClick={() => window.print()}>
          {t('打印')}
        </Button>
      </div>
    </>
  );
}
