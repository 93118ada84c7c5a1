import { Link } from 'react-router';
import { fileUrl, type StorefrontSchemas } from '../../api';
import { Badge, formatInstant, useT } from '../../kit';
import { OBJECTION_STATES } from '../../kit/labels';
import styles from './publicity.module.css';

type Objection = StorefrontSchemas['schemas']['OwnObjectionDto'];

/** What I said, and the answer. `bare` where the product stands above it anyway. */
export function ObjectionCard({ objection, bare = false }: { objection: Objection; bare?: boolean }) {
  const t = useT();
  const [state, tone] = OBJECTION_STATES[objection.state] ?? [objection.state];
  return (
    <article className={bare ? styles.said : styles.objection}>
      {!bare && (
        <h2>
          <Link to={`/publicity/${objection.noticeId}`} lang="zh-CN">
            {objection.productName}
          </Link>
          <small lang="zh-CN">{objection.supplierName}</small>
        </h2>
      )}
      <p className={styles.cardTop}>
        <Badge tone={tone ?? 'neutral'}>{t(state)}</Badge>
        <span>{t('{{instant}} 提出', { instant: formatInstant(objection.raisedAt) })}</span>
      </p>
      <p className={styles.remark} lang="zh-CN">
        {objection.remark}
      </p>
      {objection.fileIds.length > 0 && (
        <p className={styles.evidence}>
          {objection.fileIds.map((id, index) => (
            <a key={id} href={fileUrl(id)} target="_blank" rel="noreferrer">
              {t('证据 {{number}}', { number: index + 1 })}
            </a>
          ))}
        </p>
      )}
      {objection.settledAt ? (
        <div className={styles.answer} data-state={objection.state}>
          <strong>{objection.state === 'upheld' ? t('异议成立，申请已退回') : t('经核实，异议不成立')}</strong>
          <p lang="zh-CN">{objection.settledText}</p>
          <p className={styles.soft}>{t('{{instant}} 办结', { instant: formatInstant(objection.settledAt) })}</p>
        </div>
      ) : (
        <p className={styles.soft}>{t('县级部门正在核实；没有办结之前，这件产品不能颁证。办结后会通知您。')}</p>
      )}
    </article>
  );
}
