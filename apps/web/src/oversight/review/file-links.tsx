import { fileUrl } from '../../api';
import { Icon, useT } from '../../kit';
import styles from './review.module.css';

/** Files that came with a statement, each opened beside the page. */
export function FileLinks({ fileIds }: { fileIds: readonly string[] }) {
  const t = useT();
  if (fileIds.length === 0) return null;
  return (
    <ul className={styles.ticked}>
      {fileIds.map((fileId, index) => (
        <li key={fileId}>
          <a className={styles.file} href={`${fileUrl(fileId)}?inline=true`} target="_blank" rel="noreferrer">
            <Icon name="document" size={16} /> {t('证据 {{number}}', { number: index + 1 })}
          </a>
        </li>
      ))}
    </ul>
  );
}
