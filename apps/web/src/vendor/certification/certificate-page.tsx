import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { asProblem, vendorApi } from '../../api';
import { type Column, DataTable, Facts, PageHead, Panel, StateTag, Waiting } from '../../desk';
import {
  daysUntil,
  ErrorState,
  formatCount,
  formatDate,
  formatGrams,
  formatInstant,
  LinkButton,
  useT,
} from '../../kit';
import { CERTIFICATE_STATES } from '../../kit/labels';
import { QrCode } from '../../kit/qr-code';
import { useCan } from '../../session';
import { REVOCATION_REASONS } from '../standing/labels';
import type { Certificate } from './application-values';
import { CategoryName } from './category-picker';
import styles from './certification.module.css';
import { verificationPath, verificationUrl } from './verification';

const WARN_DAYS = 60;

export default function CertificatePage() {
  const t = useT();
  const can = useCan();
  const { id = '' } = useParams();
  const {
    data: certificate,
    error,
    refetch,
  } = vendorApi.useQuery('get', '/api/vendor/certificates/{id}', {
    params: { path: { id } },
  });
  const { data: family } = vendorApi.useQuery(
    'get',
    '/api/vendor/certificates',
    { params: { query: { search: certificate?.productName ?? '', limit: 50 } } },
    { enabled: Boolean(certificate) },
  );
  const problem = asProblem(error);
  if (problem && !certificate) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!certificate) return <Waiting />;
  const kin = family?.items.filter(
    (one) => one.productName === certificate.productName && one.originCode === certificate.originCode,
  );
  const newer = kin?.find((one) => one.validTo > certificate.validTo && one.state !== 'revoked');
  const renew = can('certification.apply') && certificate.state !== 'revoked' && !newer && (
    <LinkButton
      to={`/vendor/certificate-applications/new?renews=${certificate.id}`}
      look={daysUntil(certificate.validTo) <= WARN_DAYS ? 'primary' : 'plain'}
    >
      {t('申请续展')}
    </LinkButton>
  );
  return (
    <>
      <PageHead
        title={certificate.productName}
        named
        above={[{ title: t('认定证书'), to: '/vendor/certificates' }]}
        mark={<StateTag of={CERTIFICATE_STATES} state={certificate.state} />}
        actions={
          <>
            {renew}
            <LinkButton to={`/vendor/certificates/${certificate.id}/print`} icon="print">
              {t('打印证书')}
            </LinkButton>
          </>
        }
      />
      <Warnings certificate={certificate} renewed={Boolean(newer)} />
      <Panel title={t('证书编号与查验')}>
        <Verification certificate={certificate} />
      </Panel>
      <Panel title={t('认定内容')}>
        <Scope certificate={certificate} />
      </Panel>
      {kin && kin.length > 1 && (
        <Panel title={t('历次证书')} flush>
          <DataTable
            caption={t('历次证书')}
            columns={kinColumns(t, certificate.id)}
            rows={kin}
            rowKey={(one) => one.id}
            empty={{ title: t('只有这一份证书') }}
          />
        </Panel>
      )}
    </>
  );
}

function Warnings({ certificate, renewed }: { certificate: Certificate; renewed: boolean }) {
  const t = useT();
  const { state, validTo, revokedAt, revokeReasons, revokeText } = certificate;
  const days = daysUntil(validTo);
  const style = { marginBottom: 16 };
  if (state === 'revoked') {
    return (
      <Alert
        type="error"
        showIcon
        style={style}
        title={t('证书已于 {{at}} 撤销，对应商品已下架', { at: formatInstant(revokedAt) })}
        description={
          <>
            {revokeReasons.map((reason) => t(REVOCATION_REASONS[reason]?.[0] ?? reason)).join(' · ')}
            <div lang="zh-CN">{revokeText}</div>
          </>
        }
      />
    );
  }
  if (renewed) return <Alert type="info" showIcon style={style} title={t('已有更新的证书，见下面的历次证书')} />;
  if (state === 'expired') {
    return (
      <Alert type="error" showIcon style={style} title={t('证书已到期，对应商品已自动下架。继续供应请申请续展。')} />
    );
  }
  if (state === 'valid' && days <= WARN_DAYS) {
    return (
      <Alert
        type="warning"
        showIcon
        style={style}
        title={t('证书还有 {{days}} 天到期。审核和公示需要时间，请现在申请续展。', { days })}
      />
    );
  }
  return null;
}

function Verification({ certificate }: { certificate: Certificate }) {
  const t = useT();
  return (
    <div className={styles.verify}>
      <QrCode text={verificationUrl(certificate)} label={t('扫码查验这份证书')} />
      <div>
        <div className={styles.number}>{certificate.number}</div>
        <div>{t('验证码 {{code}}', { code: certificate.verifyCode })}</div>
        <p className={styles.soft}>{t('买家扫码或凭编号和验证码就能查验真伪。')}</p>
        <Link to={verificationPath(certificate)}>{t('打开公开查验页面')}</Link>
      </div>
    </div>
  );
}

function Scope({ certificate }: { certificate: Certificate }) {
  const t = useT();
  return (
    <Facts
      items={[
        { label: t('持证单位'), value: <span lang="zh-CN">{certificate.supplierName}</span> },
        { label: t('品类'), value: <CategoryName code={certificate.categoryCode} /> },
        { label: t('产地（村）'), value: <span lang="zh-CN">{certificate.originName}</span> },
        { label: t('规格'), value: <span lang="zh-CN">{certificate.specification || '—'}</span> },
        { label: t('年产能'), value: formatGrams(certificate.annualCapacityGrams) },
        { label: t('带动农户'), value: t('{{count}} 户', { count: formatCount(certificate.householdCount) }) },
        { label: t('产地属 832 个脱贫县'), value: certificate.listed832 ? t('是') : t('否') },
        {
          label: t('有效期'),
          value: t('{{from}} 至 {{until}}', {
            from: formatDate(certificate.validFrom),
            until: formatDate(certificate.validTo),
          }),
        },
        { label: t('颁证机关'), value: <span lang="zh-CN">{certificate.issuerName}</span> },
        { label: t('颁证时间'), value: formatInstant(certificate.issuedAt) },
        {
          label: t('来自申请'),
          value: (
            <Link to={`/vendor/certificate-applications/${certificate.applicationId}`}>{t('查看申请和审核经过')}</Link>
          ),
        },
      ]}
    />
  );
}

const kinColumns = (t: ReturnType<typeof useT>, here: string): Column<Certificate>[] => [
  {
    key: 'number',
    title: t('证书编号'),
    render: ({ id, number }) => (id === here ? number : <Link to={`/vendor/certificates/${id}`}>{number}</Link>),
  },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={CERTIFICATE_STATES} state={state} /> },
  { key: 'from', title: t('生效日期'), render: ({ validFrom }) => formatDate(validFrom) },
  { key: 'to', title: t('有效期至'), render: ({ validTo }) => formatDate(validTo) },
  {
    key: 'households',
    title: t('带动农户'),
    align: 'right',
    render: ({ householdCount }) => formatCount(householdCount),
  },
];
