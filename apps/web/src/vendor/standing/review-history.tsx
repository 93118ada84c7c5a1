import { Timeline } from 'antd';
import { StateTag } from '../../desk';
import { formatInstant, useT } from '../../kit';
import { RETURN_REASONS, REVIEWERS, VERDICTS } from './labels';
import styles from './standing.module.css';

export interface Reviewed {
  readonly id: string;
  readonly round: number;
  /** A key of REVIEWERS. */
  readonly by: string;
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly remark: string;
  readonly reviewerName: string;
  readonly reviewerOrganisation: string;
  readonly reviewedAt: string;
}

/** Who looked at it, round by round, and what each said; the newest first. */
export function ReviewHistory({ reviews }: { reviews: readonly Reviewed[] }) {
  const t = useT();
  if (reviews.length === 0) {
    return <p className={styles.note}>{t('还没有审核意见。审核部门的每一次意见都会记在这里。')}</p>;
  }
  const newest = [...reviews].sort((a, b) => (a.reviewedAt < b.reviewedAt ? 1 : -1));
  return (
    <Timeline
      items={newest.map((review) => ({
        key: review.id,
        color: review.verdict === 'return' ? 'red' : 'green',
        content: (
          <div>
            <div style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 10px', alignItems: 'center' }}>
              <strong>{t(REVIEWERS[review.by]?.[0] ?? review.by)}</strong>
              <StateTag of={VERDICTS} state={review.verdict} />
              <span className={styles.note}>{t('第 {{round}} 轮', { round: review.round })}</span>
              <span className={styles.note}>{formatInstant(review.reviewedAt)}</span>
            </div>
            {review.reasons.length > 0 && (
              <div>{review.reasons.map((reason) => t(RETURN_REASONS[reason]?.[0] ?? reason)).join(' · ')}</div>
            )}
            {review.remark && (
              <div className={styles.multiline} lang="zh-CN">
                {review.remark}
              </div>
            )}
            <div className={styles.note} lang="zh-CN">
              {review.reviewerOrganisation} {review.reviewerName}
            </div>
          </div>
        ),
      }))}
    />
  );
}
