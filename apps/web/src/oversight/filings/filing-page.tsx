import { Link, useParams } from 'react-router';
import { asProblem, oversightApi } from '../../api';
import { Facts, PageHead, Panel, StateTag, Waiting } from '../../desk';
import { ErrorState, formatDate, formatInstant, Icon, useT, zh } from '../../kit';
import { CANTEENS, FILING_STATES } from '../../kit/labels';
import { FILING_VERDICTS } from '../review/labels';
import review from '../review/review.module.css';
import { Rounds } from '../review/rounds';
import { Comparison } from './comparison';
import { FilingTurn } from './filing-turn';
import styles from './filings.module.css';
import { Plans } from './plans';
import type { Filing } from './filing';

/** One declaration: what is odd about it first, this year beside last year, every floor, and the verdict. */
export default function FilingPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/filings/{id}', {
    params: { path: { id } },
  });
  const problem = asProblem(error);
  if (problem) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <>
      <PageHead
        title={data.agencyName}
        named
        above={[{ title: t('填报审核'), to: `/oversight/filings?year=${data.year}` }]}
        mark={<StateTag of={FILING_STATES} state={data.state} />}
        actions={
          <Link to={`/oversight/compliance/agencies/${data.agencyId}?year=${data.year}`}>{t('该单位完成情况')}</Link>
        }
      >
        {t('{{year}} 年预留份额填报 {{number}}', { year: data.year, number: data.number })}
      </PageHead>
      <Hints filing={data} />
      <FilingTurn filing={data} />
      <Panel title={t('本年与上年')}>
        <Comparison filing={data} />
      </Panel>
      <Plans filing={data} />
      <Unit filing={data} />
      <Panel title={t('审核记录')}>
        <Rounds
          reviews={data.reviews.map((one) => ({
            key: one.at,
            step: t('财政审核'),
            good: one.verdict === 'confirmed',
            verdict: t(FILING_VERDICTS[one.verdict]?.[0] ?? one.verdict),
            remark: one.reasons,
            who: one.reviewerName,
            organisation: one.organisationName,
            at: one.at,
          }))}
        />
      </Panel>
    </>
  );
}

const HINTS: Readonly<Record<string, string>> = {
  base_far_below_last_year: zh('年度基数比上年减少三成以上'),
  base_zero: zh('年度基数为零'),
  base_per_head_low: zh('人均年食材金额低于 600 元，明显偏低'),
  late: zh('超过填报截止日提交'),
};

/** What a reviewer should look at before anything else. */
function Hints({ filing }: { filing: Filing }) {
  const t = useT();
  if (filing.hints.length === 0) return null;
  return (
    <section className={styles.hints} aria-label={t('请先核对')}>
      <Icon name="warning" size={22} />
      <div>
        <h2>{t('请先核对 {{count}} 项异常', { count: filing.hints.length })}</h2>
        <ul>
          {filing.hints.map((hint, index) => (
            <li key={`${hint.code}-${index}`}>{t(HINTS[hint.code] ?? hint.message)}</li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Unit({ filing }: { filing: Filing }) {
  const t = useT();
  return (
    <Panel title={t('单位申报')}>
      <Facts
        items={[
          { label: t('食堂'), value: <StateTag of={CANTEENS} state={filing.canteen} /> },
          filing.representedByName !== null && {
            label: t('代为填报的单位'),
            value: <span lang="zh-CN">{filing.representedByName}</span>,
          },
          filing.contractorName !== null && {
            label: t('食堂承包企业'),
            value: <span lang="zh-CN">{filing.contractorName}</span>,
          },
          { label: t('提交时间'), value: formatInstant(filing.submittedAt) },
          { label: t('填报截止日'), value: formatDate(filing.deadlineOn) },
          filing.confirmedAt !== null && { label: t('确认时间'), value: formatInstant(filing.confirmedAt) },
          {
            label: t('备注'),
            value: (
              <span className={review.prose} lang="zh-CN">
                {filing.remark || '—'}
              </span>
            ),
            wide: true,
          },
        ]}
      />
    </Panel>
  );
}
