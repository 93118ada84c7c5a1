import { useT } from '../../kit';
import styles from './buying.module.css';

/** Small pictures that open in full. */
export function Photos({ sources }: { sources: readonly string[] }) {
  const t = useT();
  if (sources.length === 0) return null;
  return (
    <ul className={styles.thumbs}>
      {sources.map((source, index) => (
        <li key={source}>
          <a href={source} target="_blank" rel="noreferrer">
            <img src={source} alt={t('第 {{number}} 张照片', { number: index + 1 })} loading="lazy" />
          </a>
        </li>
      ))}
    </ul>
  );
}
