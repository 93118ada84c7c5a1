import { Alert } from 'antd';
import { type Translate, useT } from '../../kit';
import styles from './policy-note.module.css';
import { ORIGIN_WORDS } from './plan-words';
import type { Policy, PolicyDocument } from './use-plans';

/** What a rule says and on which documents it rests; what nobody has written down is said to be assumed. */
export function PolicyNote({ policy }: { policy: Policy }) {
  const t = useT();
  const origins = policy.origins.map((origin) => t(ORIGIN_WORDS[origin] ?? origin));
  return (
    <div className={styles.note}>
      {policy.assumed && (
        <Alert
          type="warning"
          showIcon
          title={t('本年度未见新文件，暂按此前的规定延续')}
          description={policy.note && <span lang="zh-CN">{policy.note}</span>}
        />
      )}
      <p>{t('可以计入的产品：持有效认定证书，并且{{origins}}。', { origins: origins.join(t('、')) })}</p>
      <details>
        <summary>{t('依据的文件（{{count}}）', { count: policy.documents.length })}</summary>
        <ul className={styles.documents}>
          {policy.documents.map((document) => (
            <li key={document.id} lang="zh-CN">
              <strong>{documentName(document, t)}</strong>
              {document.title && document.issuer && <span className={styles.soft}> {document.issuer}</span>}
              {document.quote && <blockquote>{document.quote}</blockquote>}
              <p className={styles.soft}>{document.description}</p>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** A document by its title and number, or by who issued it. */
export const documentName = ({ number, title, issuer, description }: PolicyDocument, t: Translate): string =>
  [title && t('《{{title}}》', { title }), number].filter(Boolean).join(' ') ||
  (issuer && t('{{issuer}}文件（文号未记录）', { issuer })) ||
  description;
