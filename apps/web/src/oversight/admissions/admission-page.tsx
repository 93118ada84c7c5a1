import { Link, useParams } from 'react-router';
import { asProblem, oversightApi } from '../../api';
import { Facts, PageHead, Panel, StateTag, Waiting } from '../../desk';
import { ErrorState, formatDate, formatInstant, useT, zh } from '../../kit';
import { ADMISSION_STATES, SUPPLIER_KINDS } from '../../kit/labels';
import { AUTHORITIES } from '../review/labels';
import { Papers } from '../review/papers';
import review from '../review/review.module.css';
import { type Reviewed, Rounds } from '../review/rounds';
import { type Stage, Stages } from '../review/turn';
import { AdmissionTurn } from './admission-turn';
import { Commissions } from './commissions';
import type { Admission } from './admission';

/** One application to sell: the facts and the papers side by side, and the verdict. */
export default function AdmissionPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/admissions/{id}', {
    params: { path: { id } },
  });
  const problem = asProblem(error);
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <PageHead
        title={data.supplierName}
        named
        above={[{ title: t('入驻审核'), to: '/oversight/admissions' }]}
        mark={<StateTag of={ADMISSION_STATES} state={data.state} />}
      />
      <AdmissionTurn admission={data} />
      <Panel title={t('办理进度')}>
        <Stages label={t('办理进度')} stages={stagesOf(data, t)} />
      </Panel>
      <div className={review.sideBySide}>
        <div>
          <Applicant admission={data} />
          {data.supplierKind === 'trader' && <Commissions admissionId={data.id} />}
          <Panel title={t('审核记录')}>
            <Rounds reviews={reviewsOf(data, t)} />
          </Panel>
        </div>
        <Papers papers={data.documents} />
      </div>
    </>
  );
}

function Applicant({ admission }: { admission: Admission }) {
  const t = useT();
  return (
    <Panel
      title={t('申请内容')}
      extra={<Link to={`/oversight/standings/${admission.supplierId}`}>{t('供应商档案')}</Link>}
    >
      <Facts
        items={[
          { label: t('主体类型'), value: <StateTag of={SUPPLIER_KINDS} state={admission.supplierKind} /> },
          { label: t('所在地'), value: <span lang="zh-CN">{admission.divisionName}</span> },
          { label: t('生产加工'), value: admission.processes ? t('有加工，须有食品生产许可') : t('只生产初级农产品') },
          { label: t('提交时间'), value: formatInstant(admission.submittedAt) },
          { label: t('轮次'), value: t('第 {{round}} 轮', { round: admission.round }) },
          admission.decidedAt && { label: t('平台决定'), value: formatInstant(admission.decidedAt) },
          { label: t('主要产品'), value: <Prose text={admission.mainProducts} />, wide: true },
          { label: t('生产供货能力'), value: <Prose text={admission.capability} />, wide: true },
          { label: t('联农带农方式'), value: <Prose text={admission.benefitPlan} />, wide: true },
        ]}
      />
    </Panel>
  );
}

const Prose = ({ text }: { text: string }) => (
  <span className={review.prose} lang="zh-CN">
    {text || '—'}
  </span>
);

function stagesOf(admission: Admission, t: ReturnType<typeof useT>): Stage[] {
  const inRound = admission.reviews.filter(({ round }) => round === admission.round);
  const office = (authority: string, title: string): Stage => {
    const said = inRound.find((one) => one.authority === authority);
    return {
      key: authority,
      title: t(title),
      state: said ? (said.verdict === 'recommend' ? 'done' : 'bad') : admission.state === 'submitted' ? 'now' : 'ahead',
      text: said ? (
        <span lang="zh-CN">{`${said.reviewerName} ${formatDate(said.reviewedAt)}`}</span>
      ) : admission.state === 'submitted' ? (
        t('审核中')
      ) : null,
    };
  };
  const decided = admission.state === 'admitted' || admission.state === 'refused';
  return [
    { key: 'submitted', title: t('提交申请'), state: 'done', text: formatDate(admission.submittedOn) },
    office('agriculture', zh('农业农村部门')),
    office('revitalisation', zh('乡村振兴部门')),
    {
      key: 'decision',
      title: t('平台准入'),
      state:
        admission.state === 'admitted'
          ? 'done'
          : admission.state === 'refused'
            ? 'bad'
            : admission.state === 'recommended'
              ? 'now'
              : 'ahead',
      text: decided ? formatDate(admission.decidedAt) : null,
    },
  ];
}

function reviewsOf(admission: Admission, t: ReturnType<typeof useT>): Reviewed[] {
  const reviews: Reviewed[] = admission.reviews.map((one) => ({
    key: one.id,
    round: one.round,
    step: t(AUTHORITIES[one.authority]?.[0] ?? one.authority),
    good: one.verdict === 'recommend',
    verdict: one.verdict === 'recommend' ? t('推荐') : t('退回'),
    reasons: one.reasons,
    remark: one.remark,
    who: one.reviewerName,
    organisation: one.reviewerOrganisation,
    at: one.reviewedAt,
  }));
  if (admission.decidedAt && (admission.state === 'admitted' || admission.state === 'refused')) {
    reviews.push({
      key: 'decision',
      step: t('平台准入'),
      good: admission.state === 'admitted',
      verdict: admission.state === 'admitted' ? t('准予入驻') : t('不予入驻'),
      reasons: admission.decisionReasons,
      remark: admission.decisionText,
      at: admission.decidedAt,
    });
  }
  return reviews;
}
