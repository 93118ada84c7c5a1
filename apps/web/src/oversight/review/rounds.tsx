import { Badge, formatInstant, useT } from '../../kit';
import type { Labels } from '../../kit/labels';
import { RETURN_REASONS } from './labels';
import styles from './review.module.css';

export interface Reviewed {
  readonly key: string;
  readonly round?: number;
  readonly step: string;
  readonly good: boolean;
  readonly verdict: string;
  readonly reasons?: readonly string[];
  readonly remark: string;
  readonly who?: string;
  readonly organisation?: string;
  readonly at: string;
}

/** What every office has said, the latest first: whoever reviews answers for it by name. */
export function Rounds({ reviews }: { reviews: readonly Reviewed[] }) {
  const t = useT();
  if (reviews.length === 0) return <p className={styles.soft}>{t('还没有审核记录')}</p>;
  return (
    <ul className={styles.rounds}>
      {reviews.toReversed().map((review) => (
        <li key={review.key} data-good={review.good}>
          <div className={styles.roundHead}>
            <strong>{review.step}</strong>
            <Badge tone={review.good ? 'green' : 'red'}>{review.verdict}</Badge>
            {review.round !== undefined && <small>{t('第 {{round}} 轮', { round: review.round })}</small>}
          </div>
          {review.reasons && review.reasons.length > 0 && <Ticked of={RETURN_REASONS} codes={review.reasons} />}
          {review.remark && (
            <p className={styles.prose} lang="zh-CN">
              {review.remark}
            </p>
          )}
          <div className={styles.roundHead}>
            <small>
              <span lang="zh-CN">{[review.organisation, review.who].filter(Boolean).join(' · ')}</span>{' '}
              {formatInstant(review.at)}
            </small>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Reasons by code, as small marks. */
export function Ticked({ of, codes }: { of: Labels; codes: readonly string[] }) {
  const t = useT();
  return (
    <ul className={styles.ticked}>
      {codes.map((code) => (
        <li key={code}>
          <Badge tone="red">{t(of[code]?.[0] ?? code)}</Badge>
        </li>
      ))}
    </ul>
  );
}
