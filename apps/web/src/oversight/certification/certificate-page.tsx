import { Link, useParams } from 'react-router';
import { asProblem, oversight, oversightApi, type OversightSchemas } from '../../api';
import { Facts, PageHead, Panel, StateTag, Waiting } from '../../desk';
import { Badge, ErrorState, formatCount, formatDate, formatGrams, formatInstant, useT } from '../../kit';
import { CERTIFICATE_STATES } from '../../kit/labels';
import { QrCode } from '../../kit/qr-code';
import { useCan, useSession } from '../../session';
import { REVOCATION_REASONS } from '../review/labels';
import review from '../review/review.module.css';
import { Ticked } from '../review/rounds';
import { Turn } from '../review/turn';
import { Verdict } from '../review/verdict';
import styles from './certification.module.css';

type Certificate = OversightSchemas['schemas']['CertificateDto'];

export default function CertificatePage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/certificates/{id}', {
    params: { path: { id } },
  });
  const problem = asProblem(error);
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <PageHead
        title={data.productName}
        named
        above={[{ title: t('认定证书'), to: '/oversight/certificates' }]}
        mark={<StateTag of={CERTIFICATE_STATES} state={data.state} />}
        actions={<Revoke certificate={data} />}
      >
        {data.number}
      </PageHead>
      {data.state === 'revoked' && <Revoked certificate={data} />}
      <Panel
        title={t('证书内容')}
        extra={
          <Link to={`/oversight/certificate-applications/${data.applicationId}`}>{t('查看认定申请和审核记录')}</Link>
        }
      >
        <Facts
          items={[
            {
              label: t('供应商'),
              value: (
                <Link to={`/oversight/standings/${data.supplierId}`} lang="zh-CN">
                  {data.supplierName}
                </Link>
              ),
            },
            { label: t('规格'), value: <span lang="zh-CN">{data.specification || '—'}</span> },
            { label: t('产地'), value: <span lang="zh-CN">{data.originName}</span> },
            { label: t('年产能'), value: formatGrams(data.annualCapacityGrams) },
            { label: t('颁证时带动户数'), value: t('{{count}} 户', { count: formatCount(data.householdCount) }) },
            {
              label: t('有效期'),
              value: t('{{from}} 至 {{to}}', { from: formatDate(data.validFrom), to: formatDate(data.validTo) }),
            },
            { label: t('颁证机关'), value: <span lang="zh-CN">{data.issuerName}</span> },
            { label: t('颁证时间'), value: formatInstant(data.issuedAt) },
            { label: t('计入依据'), value: <CountsFor certificate={data} /> },
          ]}
        />
      </Panel>
      <Verification certificate={data} />
    </>
  );
}

/** What the frozen facts of the certificate are good for. */
function CountsFor({ certificate }: { certificate: Certificate }) {
  const t = useT();
  return (
    <span className={styles.code} style={{ gap: 6 }}>
      {certificate.listed832 && <Badge tone="green">{t('产地属 832 个脱贫县')}</Badge>}
      {certificate.poorHouseholdLinked && <Badge tone="green">{t('联结帮扶农户')}</Badge>}
      {!certificate.listed832 && !certificate.poorHouseholdLinked && <Badge>{t('本县认定目录')}</Badge>}
    </span>
  );
}

function Verification({ certificate }: { certificate: Certificate }) {
  const t = useT();
  const address = `/verify?number=${encodeURIComponent(certificate.number)}&code=${encodeURIComponent(certificate.verifyCode)}`;
  return (
    <Panel title={t('公开查验')}>
      <div className={styles.code}>
        <QrCode text={new URL(address, window.location.origin).href} label={t('查验二维码')} size={132} />
        <div>
          <p>{t('任何人扫码，或凭编号和验证码，都能查到这张证书今天是否有效。')}</p>
          <Facts
            items={[
              { label: t('证书编号'), value: certificate.number },
              { label: t('验证码'), value: <strong>{certificate.verifyCode}</strong> },
            ]}
          />
          <p>
            <a href={address} target="_blank" rel="noreferrer">
              {t('打开查验页')}
            </a>
          </p>
        </div>
      </div>
    </Panel>
  );
}

function Revoke({ certificate }: { certificate: Certificate }) {
  const t = useT();
  const can = useCan();
  const region = useSession()?.regionCode;
  if (!can('certification.issue') || certificate.state !== 'valid' || region !== certificate.catalogueCode) return null;
  const { objection_upheld: _byItself, ...reasons } = REVOCATION_REASONS;
  return (
    <Verdict
      label={t('撤销证书')}
      danger
      question={t('撤销“{{product}}”的认定证书？', { product: certificate.productName })}
      reasons={reasons}
      remarkLabel={t('说明')}
      placeholder={t('例如：市场监管部门抽检不合格，报告编号……')}
      draft={`revocation-${certificate.id}`}
      said={t('证书已撤销')}
      onConfirm={({ reasons: ticked, remark }) =>
        oversight.POST('/api/oversight/certificates/{id}/revocation', {
          params: { path: { id: certificate.id } },
          body: { reasons: ticked as OversightSchemas['schemas']['RevocationInput']['reasons'], remark },
        })
      }
    >
      <ul>
        <li>{t('立即生效，不能恢复；公开查验显示已撤销。')}</li>
        <li>{t('用这张证书上架的商品自动下架；已成交的订单照常履约和计入。')}</li>
      </ul>
    </Verdict>
  );
}

function Revoked({ certificate }: { certificate: Certificate }) {
  const t = useT();
  return (
    <Turn
      mine={false}
      late
      title={t('已于 {{at}} 撤销', { at: formatInstant(certificate.revokedAt) })}
      text={
        <>
          <Ticked of={REVOCATION_REASONS} codes={certificate.revokeReasons} />
          <span className={review.prose} lang="zh-CN">
            {certificate.revokeText}
          </span>
        </>
      }
    />
  );
}
