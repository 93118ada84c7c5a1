import { useNavigate } from 'react-router';
import { oversight, oversightApi } from '../../api';
import { daysUntil, formatInstant, useT } from '../../kit';
import { useCan } from '../../session';
import { ADMISSION_REASONS } from '../review/labels';
import { mostUrgentFirst, useMyToDos } from '../review/queue';
import { Term } from '../review/term';
import { Turn } from '../review/turn';
import { Verdict, type VerdictWords } from '../review/verdict';
import type { Admission } from './admission';

/** Whose step the application is at, and that person's verdicts. */
export function AdmissionTurn({ admission }: { admission: Admission }) {
  const t = useT();
  const can = useCan();
  const term = <Term {...admission} dated />;
  if (admission.state === 'recommended') {
    return can('admission.admit') ? (
      <Turn mine title={t('两个部门都已推荐，请决定是否准予入驻')} text={<Waited admission={admission} />}>
        <Decision admission={admission} />
      </Turn>
    ) : (
      <Turn mine={false} title={t('等待平台运营决定')} text={t('两个县级部门都已推荐。')} />
    );
  }
  if (admission.state !== 'submitted') return <Over admission={admission} />;
  const authority = can('admission.review_agriculture')
    ? 'agriculture'
    : can('admission.review_revitalisation')
      ? 'revitalisation'
      : null;
  const said = admission.reviews.some((one) => one.round === admission.round && one.authority === authority);
  if (authority && !said) {
    return (
      <Turn
        mine
        late={admission.overdue}
        title={authority === 'agriculture' ? t('请审核供货能力和质量安全') : t('请审核联农带农成效')}
        text={term}
      >
        <Recommendation admission={admission} authority={authority} />
      </Turn>
    );
  }
  return (
    <Turn
      mine={false}
      late={admission.overdue}
      title={said ? t('您单位已推荐，等待另一部门审核') : t('等待县级部门审核')}
      text={term}
    />
  );
}

/** The law gives the county a term; the operator has none, so it is told how long the applicant has waited. */
function Waited({ admission }: { admission: Admission }) {
  const t = useT();
  const last = admission.reviews.at(-1);
  if (!last) return null;
  return t('{{at}} 推荐，已等 {{days}} 天', { at: formatInstant(last.reviewedAt), days: -daysUntil(last.reviewedAt) });
}

function Over({ admission }: { admission: Admission }) {
  const t = useT();
  const words: Readonly<Record<string, string>> = {
    returned: t('已退回申请人补正，重新提交后再审核'),
    admitted: t('已准予入驻'),
    refused: t('已决定不予入驻'),
    withdrawn: t('申请人已撤回'),
  };
  return <Turn mine={false} title={words[admission.state] ?? ''} />;
}

interface RecommendationProps {
  readonly admission: Admission;
  readonly authority: 'agriculture' | 'revitalisation';
}

function Recommendation({ admission, authority }: RecommendationProps) {
  const t = useT();
  const next = useNextAdmission(admission.id, 'submitted');
  const params = { path: { id: admission.id } };
  const review = (verdict: 'recommend' | 'return', { reasons, remark }: VerdictWords) => {
    const body = { verdict, remark, reasons: reasons as Admission['decisionReasons'] };
    return authority === 'agriculture'
      ? oversight.POST('/api/oversight/admissions/{id}/agriculture-review', { params, body })
      : oversight.POST('/api/oversight/admissions/{id}/revitalisation-review', { params, body });
  };
  return (
    <>
      <Verdict
        label={t('推荐')}
        type="primary"
        question={t('推荐“{{name}}”入驻？', { name: admission.supplierName })}
        remarkLabel={t('审核意见')}
        placeholder={t('例如：材料齐全，已实地核实')}
        draft={`admission-recommend-${admission.id}`}
        said={t('已推荐')}
        onConfirm={(words) => review('recommend', words)}
        then={next}
      >
        {t('您的姓名和单位会随审核意见公开给申请人。两个部门都推荐后转平台决定。')}
      </Verdict>
      <Verdict
        label={t('退回补正')}
        danger
        question={t('退回给申请人补正？')}
        reasons={ADMISSION_REASONS}
        remarkLabel={t('要补什么、怎么补')}
        placeholder={t('写清楚具体是哪份材料、哪里不对，申请人照着改一次就能过。')}
        draft={`admission-return-${admission.id}`}
        said={t('已退回')}
        onConfirm={(words) => review('return', words)}
        then={next}
      >
        {t('退回后本轮审核结束，申请人补正后重新提交，两个部门重新审核。')}
      </Verdict>
    </>
  );
}

function Decision({ admission }: { admission: Admission }) {
  const t = useT();
  const next = useNextAdmission(admission.id, 'recommended');
  const decide = (verdict: 'admit' | 'refuse', { reasons, remark }: VerdictWords) =>
    oversight.POST('/api/oversight/admissions/{id}/decision', {
      params: { path: { id: admission.id } },
      body: { verdict, remark, reasons: reasons as Admission['decisionReasons'] },
    });
  return (
    <>
      <Verdict
        label={t('准予入驻')}
        type="primary"
        question={t('准予“{{name}}”入驻？', { name: admission.supplierName })}
        remarkLabel={t('说明')}
        draft={`admission-admit-${admission.id}`}
        said={t('已准予入驻')}
        onConfirm={(words) => decide('admit', words)}
        then={next}
      >
        {t('准予后供应商立即可以申请产品认定、发布商品、接收订单。')}
      </Verdict>
      <Verdict
        label={t('不予入驻')}
        danger
        question={t('不予入驻？')}
        reasons={ADMISSION_REASONS}
        remarkLabel={t('说明')}
        draft={`admission-refuse-${admission.id}`}
        said={t('已决定不予入驻')}
        onConfirm={(words) => decide('refuse', words)}
        then={next}
      >
        {t('这份申请到此结束；供应商以后可以重新申请。')}
      </Verdict>
    </>
  );
}

/** On to the next one that waits for me, if there is one; else the page stays and shows what became of this. */
function useNextAdmission(id: string, state: 'submitted' | 'recommended'): () => void {
  const navigate = useNavigate();
  const mine = useMyToDos();
  const { data } = oversightApi.useQuery('get', '/api/oversight/admissions', {
    params: { query: { state, limit: 50 } },
  });
  const next = mostUrgentFirst(data?.items)?.find((row) => row.id !== id && mine.has(row.id));
  return () => next && void navigate(`/oversight/admissions/${next.id}`);
}
