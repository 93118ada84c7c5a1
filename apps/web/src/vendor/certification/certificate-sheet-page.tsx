import { useParams } from 'react-router';
import { asProblem, vendorApi } from '../../api';
import { PrintSheet, Waiting } from '../../desk';
import { ErrorState, formatDate, formatGrams, useT } from '../../kit';
import { CERTIFICATE_STATES } from '../../kit/labels';
import { QrCode } from '../../kit/qr-code';
import type { Certificate } from './application-values';
import { CategoryName } from './category-picker';
import styles from './certification.module.css';
import { verificationUrl } from './verification';

export default function CertificateSheetPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = vendorApi.useQuery('get', '/api/vendor/certificates/{id}', {
    params: { path: { id } },
  });
  const problem = asProblem(error);
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <PrintSheet title={t('帮扶产品认定证书')}>
      <Sheet certificate={data} />
    </PrintSheet>
  );
}

function Sheet({ certificate }: { certificate: Certificate }) {
  const t = useT();
  const ended = certificate.state === 'expired' || certificate.state === 'revoked';
  return (
    <div className={styles.cert}>
      {ended && <p className={styles.void}>{t(CERTIFICATE_STATES[certificate.state]?.[0] ?? '')}</p>}
      <p>{t('证书编号 {{number}}', { number: certificate.number })}</p>
      <dl>
        <dt>{t('持证单位')}</dt>
        <dd>{certificate.supplierName}</dd>
        <dt>{t('产品名称')}</dt>
        <dd>{certificate.productName}</dd>
        <dt>{t('品类')}</dt>
        <dd>
          <CategoryName code={certificate.categoryCode} />
        </dd>
        <dt>{t('规格')}</dt>
        <dd>{certificate.specification || '—'}</dd>
        <dt>{t('产地')}</dt>
        <dd>{certificate.originName}</dd>
        <dt>{t('年产能')}</dt>
        <dd>{formatGrams(certificate.annualCapacityGrams)}</dd>
        <dt>{t('带动农户')}</dt>
        <dd>{t('{{count}} 户', { count: certificate.householdCount })}</dd>
        <dt>{t('有效期')}</dt>
        <dd>
          {t('{{from}} 至 {{until}}', {
            from: formatDate(certificate.validFrom),
            until: formatDate(certificate.validTo),
          })}
        </dd>
      </dl>
      <div className={styles.certFoot}>
        <div>
          <QrCode text={verificationUrl(certificate)} label={t('扫码查验这份证书')} size={120} />
          <div>{t('验证码 {{code}}', { code: certificate.verifyCode })}</div>
        </div>
        <div className={styles.certIssuer}>
          <div>{certificate.issuerName}</div>
          <div>{formatDate(certificate.issuedAt)}</div>
        </div>
      </div>
    </div>
  );
}
