import { Alert } from 'antd';
import { useParams } from 'react-router';
import { asProblem, procurementApi } from '../../api';
import { PageHead, Panel, StateTag, Waiting } from '../../desk';
import { ErrorState, LinkButton, useT } from '../../kit';
import { FILING_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import { FilingView } from './filing-view';
import type { Filing } from './floors';
import { Reviews } from './reviews';
import { YearForm } from './year-form';

/** One year's declaration: to be worked on while it is the unit's turn, to be read otherwise. */
export default function FilingPage() {
  const { id } = useParams();
  const answer = procurementApi.useQuery('get', '/api/procurement/filings/{id}', { params: { path: { id: id! } } });
  const problem = asProblem(answer.error);
  if (problem && !answer.data) return <ErrorState problem={problem} retry={() => void answer.refetch()} />;
  return answer.data ? <Found filing={answer.data} /> : <Waiting />;
}

function Found({ filing }: { filing: Filing }) {
  const t = useT();
  const can = useCan();
  const works = (filing.state === 'draft' || filing.state === 'returned') && can('plans.file');
  const plans = filing.state === 'confirmed' && filing.plans.length > 0;
  return (
    <>
      <PageHead
        title={t('{{year}} 年度预留份额填报', { year: filing.year })}
        above={[{ title: t('份额填报'), to: '/procurement/filings' }]}
        mark={<StateTag of={FILING_STATES} state={filing.state} />}
        actions={
          <>
            {plans && <LinkButton to="/procurement/plans">{t('完成情况')}</LinkButton>}
            <LinkButton to={`/procurement/filings/${filing.id}/print`} icon="print">
              {t('打印')}
            </LinkButton>
          </>
        }
      >
        {filing.number}
      </PageHead>
      {filing.state === 'submitted' && (
        <Alert
          type="info"
          showIcon
          style={{ marginBottom: 16 }}
          title={t('已提交，待财政部门审核')}
          description={t('审核期间不能修改；如需更正，请联系财政部门退回。')}
        />
      )}
      {works ? <YearForm key={filing.version} year={filing.year} filing={filing} /> : <FilingView filing={filing} />}
      {filing.reviews.length > 0 && (
        <Panel title={t('审核经过')}>
          <Reviews reviews={filing.reviews} />
        </Panel>
      )}
    </>
  );
}
