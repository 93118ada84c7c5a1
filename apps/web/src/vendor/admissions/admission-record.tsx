import { Alert } from 'antd';
import { vendor, type VendorSchemas } from '../../api';
import { Facts, Panel } from '../../desk';
import { formatDate, formatInstant, LinkButton, useT } from '../../kit';
import { RETURN_REASONS } from '../standing/labels';
import { PaperChecklist } from '../standing/paper-checklist';
import type { NewPaper, PaperKind } from '../standing/papers';
import { ReviewHistory } from '../standing/review-history';
import styles from '../standing/standing.module.css';
import { StandingNotice } from '../standing/standing-notice';
import { ReviewClock } from '../standing/until';
import { AdmissionFacts } from './admission-review';
import { AdmissionTrack } from './admission-track';

type Application = VendorSchemas['schemas']['AdmissionDto'];

/** An application that is under review or decided: where it stands, what was said, and, once admitted, its papers. */
export function AdmissionRecord({ application, kinds }: { application: Application; kinds: readonly PaperKind[] }) {
  const t = useT();
  const { id, state } = application;
  const admitted = state === 'admitted';
  return (
    <>
      {admitted && <StandingNotice />}
      {state === 'refused' && <Refused application={application} />}
      {state !== 'withdrawn' && (
        <Panel
          title={t('办理进度')}
          extra={
            admitted && (
              <LinkButton to="/vendor/certificate-applications" size="small">
                {t('去申请产品认定')}
              </LinkButton>
            )
          }
        >
          <AdmissionTrack application={application} />
          <Facts
            items={[
              { label: t('提交时间'), value: formatInstant(application.submittedAt) },
              { label: t('轮次'), value: t('第 {{round}} 轮', { round: application.round }) },
              state === 'submitted' && {
                label: t('应办结日（按工作日计算）'),
                value: <ReviewClock dueOn={application.dueOn} overdue={application.overdue} />,
              },
              application.decidedAt !== null && { label: t('决定日期'), value: formatDate(application.decidedAt) },
            ]}
          />
        </Panel>
      )}
      <Panel title={admitted ? t('入驻材料与换证') : t('入驻材料')}>
        {admitted && (
          <p className={styles.note}>{t('换证后请在这里上传新的，同类新材料自动代替旧的，不必重新申请。')}</p>
        )}
        <PaperChecklist
          kinds={kinds}
          papers={application.documents}
          processes={application.processes}
          {...(admitted && {
            add: (body: NewPaper) =>
              vendor.POST('/api/vendor/admissions/{id}/documents', { params: { path: { id } }, body }),
          })}
        />
      </Panel>
      <Panel title={t('申请内容')}>
        <AdmissionFacts application={application} />
      </Panel>
      <Panel title={t('审核意见')}>
        <ReviewHistory reviews={application.reviews.map((review) => ({ ...review, by: review.authority }))} />
      </Panel>
    </>
  );
}

function Refused({ application }: { application: Application }) {
  const t = useT();
  return (
    <Alert
      type="error"
      showIcon
      style={{ marginBottom: 16 }}
      title={t('平台未准入')}
      description={
        <>
          {application.decisionReasons.map((reason) => t(RETURN_REASONS[reason]?.[0] ?? reason)).join(' · ')}
          <div lang="zh-CN">{application.decisionText}</div>
          <p>{t('情况改变后可以重新申请入驻。')}</p>
        </>
      }
    />
  );
}
