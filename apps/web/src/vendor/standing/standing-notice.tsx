import { Alert } from 'antd';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { daysUntil, formatDate, formatInstant, useT } from '../../kit';
import { useCan } from '../../session';
import { SUSPENSION_REASONS } from './labels';
import { isNeeded, lastDayOf, papersOf } from './papers';
import { type Standing, useStanding } from './use-standing';

/** Says at the head of a page why nothing can be sold, or which paper will soon stop it, and where it is mended. */
export function StandingNotice() {
  const standing = useStanding();
  const can = useCan();
  if (!standing) return null;
  if (standing.state === 'suspended') return <Suspended standing={standing} />;
  return can('admission.apply') ? <EndingPapers standing={standing} /> : null;
}

function Suspended({ standing }: { standing: Standing }) {
  const t = useT();
  const can = useCan();
  const reason = SUSPENSION_REASONS[standing.suspendedReason ?? '']?.[0];
  return (
    <Alert
      type="error"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('供货资格已暂停，商品已停止销售')}
      description={
        <>
          {reason && <p>{t('原因：{{reason}}', { reason: t(reason) })}</p>}
          {standing.suspendedText && <p lang="zh-CN">{standing.suspendedText}</p>}
          <p>{t('暂停于 {{at}}。整改后由平台恢复。', { at: formatInstant(standing.suspendedAt) })}</p>
          {can('admission.apply') && (
            <Link to={`/vendor/admissions/${standing.applicationId}`}>{t('更新入驻材料')}</Link>
          )}
        </>
      }
    />
  );
}

const WARN_DAYS = 30;

function EndingPapers({ standing }: { standing: Standing }) {
  const t = useT();
  const path = { params: { path: { id: standing.applicationId } } };
  const { data: application } = vendorApi.useQuery('get', '/api/vendor/admissions/{id}', path);
  const { data: kinds } = vendorApi.useQuery('get', '/api/vendor/admissions/document-kinds');
  if (!application || !kinds) return null;
  const ending = kinds
    .filter((kind) => isNeeded(kind, application.processes))
    .map((kind) => ({ kind, until: lastDayOf(papersOf(application.documents, kind)) }))
    .filter(({ until }) => until !== null && daysUntil(until) <= WARN_DAYS);
  if (ending.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('有必备证照即将到期，到期未换新会自动暂停供货')}
      description={
        <>
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {ending.map(({ kind, until }) => (
              <li key={kind.kind}>
                <span lang="zh-CN">{kind.name}</span> {formatDate(until)}
              </li>
            ))}
          </ul>
          <Link to={`/vendor/admissions/${standing.applicationId}`}>{t('现在换新')}</Link>
        </>
      }
    />
  );
}
