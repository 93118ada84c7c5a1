import { StateTag } from '../../desk';
import { formatInstant, useT } from '../../kit';
import { OBJECTION_STATES } from '../../kit/labels';
import { FileLinks } from '../review/file-links';
import review from '../review/review.module.css';
import { Settle } from './settle';

interface ObjectionShown {
  readonly id: string;
  readonly round: number;
  readonly remark: string;
  readonly fileIds: readonly string[];
  readonly state: 'open' | 'dismissed' | 'upheld';
  readonly raisedByName: string | null;
  readonly raisedAt: string;
  readonly settledAt: string | null;
  readonly settledText: string;
}

/** What was objected during publicity and what became of it, with the answer where one is due. */
export function Objections({
  objections,
  supplierName,
}: {
  objections: readonly ObjectionShown[];
  supplierName: string;
}) {
  const t = useT();
  return (
    <ul className={review.rounds}>
      {objections.map((objection) => (
        <li
          key={objection.id}
          data-good={objection.state === 'dismissed' ? true : objection.state === 'upheld' ? false : undefined}
        >
          <div className={review.roundHead}>
            <StateTag of={OBJECTION_STATES} state={objection.state} />
            <small>
              <span lang="zh-CN">{objection.raisedByName}</span> {formatInstant(objection.raisedAt)}
            </small>
          </div>
          <p className={review.prose} lang="zh-CN">
            {objection.remark}
          </p>
          <FileLinks fileIds={objection.fileIds} />
          {objection.settledAt && (
            <div className={review.follows}>
              <div>{t('核查结论（{{at}}）', { at: formatInstant(objection.settledAt) })}</div>
              <span className={review.prose} lang="zh-CN">
                {objection.settledText}
              </span>
            </div>
          )}
          {objection.state === 'open' && <Settle objectionId={objection.id} supplierName={supplierName} />}
        </li>
      ))}
    </ul>
  );
}
