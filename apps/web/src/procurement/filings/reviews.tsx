import { formatInstant, useT, zh } from '../../kit';
import styles from './filing.module.css';
import type { Filing } from './floors';

const VERDICTS: Readonly<Record<string, string>> = {
  confirmed: zh('已确认'),
  returned: zh('退回修改'),
  reopened: zh('确认后退回'),
};

/** What the offices decided, and in which words. */
export function Reviews({ reviews }: { reviews: Filing['reviews'] }) {
  const t = useT();
  return (
    <ol className={styles.reviews}>
      {reviews.map((review) => (
        <li key={review.at} data-verdict={review.verdict}>
          <strong>{t(VERDICTS[review.verdict] ?? review.verdict)}</strong>
          {review.reasons && (
            <p className={styles.reasons} lang="zh-CN">
              {review.reasons}
            </p>
          )}
          <p className={styles.soft} lang="zh-CN">
            {[review.organisationName, review.reviewerName, formatInstant(review.at)].join(' · ')}
          </p>
        </li>
      ))}
    </ol>
  );
}
