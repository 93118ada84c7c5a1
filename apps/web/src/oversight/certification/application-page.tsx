import { Link, useParams } from 'react-router';
import { asProblem, oversightApi } from '../../api';
import { Facts, PageHead, Panel, StateTag, Waiting } from '../../desk';
import { ErrorState, formatDate, formatGrams, useT } from '../../kit';
import { APPLICATION_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import { Objections } from '../publicity/objections';
import { LEVELS } from '../review/labels';
import { Papers } from '../review/papers';
import review from '../review/review.module.css';
import { type Reviewed, Rounds } from '../review/rounds';
import { Stages } from '../review/turn';
import { ApplicationTurn } from './application-turn';
import { LinkedHouseholds } from './linked-households';
import { PriceComparison } from './price-comparison';
import { PublicityState } from './publicity-state';
import { stagesOf } from './stages';
import type { Application } from './application';

/** One product to be certified: facts, price, households and papers side by side, publicity, and the verdict. */
export default function ApplicationPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/certificate-applications/{id}', {
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
        above={[{ title: t('认定审核'), to: '/oversight/certificate-applications' }]}
        mark={<StateTag of={APPLICATION_STATES} state={data.state} />}
        actions={
          data.certificateId && <Link to={`/oversight/certificates/${data.certificateId}`}>{t('查看证书')}</Link>
        }
      >
        <span lang="zh-CN">
          {data.supplierName} · {data.originName}
        </span>
      </PageHead>
      <ApplicationTurn application={data} />
      <Panel title={t('办理进度')}>
        <Stages label={t('办理进度')} stages={stagesOf(data, t)} />
      </Panel>
      {data.objections.length > 0 && (
        <Panel title={t('公示异议')}>
          <Objections objections={data.objections} supplierName={data.supplierName} />
        </Panel>
      )}
      <div className={review.sideBySide}>
        <div>
          <Product application={data} />
          <PriceComparison application={data} />
          <LinkedHouseholds households={data.households} benefitText={data.benefitText} />
          {data.notices.length > 0 && <PublicityState application={data} />}
          <Panel title={t('审核记录')}>
            <Rounds reviews={reviewsOf(data, t)} />
          </Panel>
        </div>
        <Papers papers={data.documents} />
      </div>
    </>
  );
}

function Product({ application }: { application: Application }) {
  const t = useT();
  const can = useCan();
  const { areaMuHundredths: area, yieldGramsPerMu: perMu, annualCapacityGrams: capacity } = application;
  return (
    <Panel
      title={t('产品')}
      extra={<Link to={`/oversight/standings/${application.supplierId}`}>{t('供应商档案')}</Link>}
    >
      <Facts
        items={[
          { label: t('规格'), value: <span lang="zh-CN">{application.specification || '—'}</span> },
          { label: t('产地'), value: <span lang="zh-CN">{application.originName}</span> },
          { label: t('是否加工'), value: application.processed ? t('加工产品') : t('初级农产品') },
          { label: t('种养面积'), value: area === null ? '—' : t('{{area}} 亩', { area: muOf(area) }) },
          { label: t('亩产'), value: perMu === null ? '—' : formatGrams(perMu) },
          { label: t('年产能'), value: capacity === null ? '—' : formatGrams(capacity) },
          { label: t('最近提交'), value: formatDate(application.submittedOn) },
          application.renewsId !== null && {
            label: t('续展'),
            value: can('certification.view') ? (
              <Link to={`/oversight/certificates/${application.renewsId}`}>{t('查看原证书')}</Link>
            ) : (
              t('是')
            ),
          },
          application.producerId !== null && {
            label: t('代理申请'),
            value: <Link to={`/oversight/standings/${application.producerId}`}>{t('查看生产者')}</Link>,
          },
        ]}
      />
    </Panel>
  );
}

/** Hundredths of a mu as people write them: `80000` → `800`. */
const muOf = (hundredths: string): string => String(Number(hundredths) / 100);

const reviewsOf = (application: Application, t: ReturnType<typeof useT>): Reviewed[] =>
  application.reviews.map((one) => ({
    key: one.id,
    round: one.round,
    step: t(LEVELS[one.level]?.[0] ?? one.level),
    good: one.verdict === 'pass',
    verdict: one.verdict === 'pass' ? t('通过') : t('退回'),
    reasons: one.reasons,
    remark: one.remark,
    who: one.reviewerName,
    organisation: one.reviewerOrganisation,
    at: one.reviewedAt,
  }));
