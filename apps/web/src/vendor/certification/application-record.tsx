import { fileUrl } from '../../api';
import { type Column, DataTable, Facts, Panel } from '../../desk';
import { Badge, formatDate, formatInstant, LinkButton, useT } from '../../kit';
import { HOUSEHOLD_STATUSES } from '../../kit/labels';
import { ReviewHistory } from '../standing/review-history';
import { ReviewClock, Until } from '../standing/until';
import { ApplicationFacts } from './application-facts';
import { ApplicationTrack } from './application-track';
import type { Application } from './application-values';
import styles from './certification.module.css';
import { PublicityPanel } from './publicity-panel';

const UNDER_REVIEW = ['township_review', 'trade_review', 'county_review'];

/** An application that has been handed in: where it stands, whom it waits for, and everything that was said. */
export function ApplicationRecord({ application }: { application: Application }) {
  const t = useT();
  const { state, documents, households } = application;
  return (
    <>
      {state !== 'withdrawn' && state !== 'draft' && (
        <Panel
          title={t('办理进度')}
          extra={
            application.certificateId && (
              <LinkButton to={`/vendor/certificates/${application.certificateId}`} size="small" icon="certificate">
                {t('查看证书')}
              </LinkButton>
            )
          }
        >
          <ApplicationTrack application={application} />
          <Facts
            items={[
              { label: t('提交日期'), value: formatDate(application.submittedOn) },
              { label: t('轮次'), value: t('第 {{round}} 轮', { round: application.round }) },
              UNDER_REVIEW.includes(state) && {
                label: t('本环节应办结日（按工作日计算）'),
                value: <ReviewClock dueOn={application.dueOn} overdue={application.overdue} />,
              },
              state === 'publicity' && { label: t('公示截止日'), value: formatDate(application.dueOn) },
            ]}
          />
        </Panel>
      )}
      <PublicityPanel application={application} />
      <Panel title={t('审核意见')}>
        <ReviewHistory reviews={application.reviews.map((review) => ({ ...review, by: review.level }))} />
      </Panel>
      <Panel title={t('申请内容')}>
        <ApplicationFacts application={application} />
      </Panel>
      <Panel title={t('佐证材料')} flush>
        <DataTable
          caption={t('佐证材料')}
          columns={paperColumns(t)}
          rows={documents}
          rowKey={({ id }) => id}
          empty={{ title: t('没有上传材料') }}
        />
      </Panel>
      <Panel title={t('带动农户 {{count}} 户', { count: households.length })}>
        <NamedHouseholds households={households} />
      </Panel>
    </>
  );
}

type T = ReturnType<typeof useT>;

const paperColumns = (t: T): Column<Application['documents'][number]>[] => [
  {
    key: 'name',
    title: t('材料'),
    render: ({ name, fileId }) => (
      <a href={fileUrl(fileId)} target="_blank" rel="noreferrer" lang="zh-CN">
        {name}
      </a>
    ),
  },
  { key: 'until', title: t('有效期至'), render: ({ validUntil }) => (validUntil ? <Until date={validUntil} /> : '—') },
  { key: 'added', title: t('上传时间'), render: ({ addedAt }) => formatInstant(addedAt) },
];

function NamedHouseholds({ households }: { households: Application['households'] }) {
  const t = useT();
  if (households.length === 0) return <p className={styles.soft}>{t('没有列入联结农户')}</p>;
  return (
    <ul
      className={styles.choice}
      style={{ borderRadius: 'var(--radius-small)' }}
      tabIndex={0}
      aria-label={t('带动农户')}
    >
      {households.map((one) => (
        <li key={one.id}>
          <span lang="zh-CN">
            {one.nameMasked} · {one.idNumberMasked.slice(-4)}
          </span>{' '}
          {!one.linkedNow && <Badge tone="red">{t('联结已终止')}</Badge>}
          <span className={styles.soft}>
            <span lang="zh-CN">{one.villageName}</span> {t(HOUSEHOLD_STATUSES[one.status]?.[0] ?? one.status)}
          </span>
        </li>
      ))}
    </ul>
  );
}
