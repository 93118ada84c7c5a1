import { fileUrl } from '../api';
import { useT } from '../kit';
import styles from './buying.module.css';

/** What was photographed; each opens in full. */
export function Photos({ ids }: { ids: readonly string[] }) {
  const t = useT();
  if (ids.length === 0) return null;
  return (
    <span className={styles.photos}>
      {ids.map((id, index) => (
        <a key={id} href={fileUrl(id)} target="_blank" rel="noreferrer">
          <img src={fileUrl(id)} alt={t('照片 {{number}}', { number: index + 1 })} loading="lazy" />
        </a>
      ))}
    </span>
  );
}
