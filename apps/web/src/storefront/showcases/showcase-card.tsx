import { Link } from 'react-router';
import { Badge, formatDate, useT } from '../../kit';
import { coverOf, type Showcase, SHOWCASE_KINDS } from './showcase';
import styles from './showcases.module.css';

/** One pavilion or zone in a row of them. */
export function ShowcaseCard({ showcase, heading: Heading }: { showcase: Showcase; heading: 'h2' | 'h3' }) {
  const t = useT();
  const [kind, tone] = SHOWCASE_KINDS[showcase.kind] ?? [showcase.kind];
  return (
    <article className={styles.card}>
      <img className={styles.cover} src={coverOf(showcase)} alt="" loading="lazy" />
      <div className={styles.words}>
        <Heading lang="zh-CN">
          <Link to={`/showcases/${showcase.slug}`}>{showcase.title}</Link>
        </Heading>
        <div className={styles.meta}>
          <Badge tone={tone ?? 'neutral'}>{t(kind)}</Badge>
          {showcase.regionName && <span lang="zh-CN">{showcase.regionName}</span>}
          {showcase.toOn && <span>{t('开放至 {{date}}', { date: formatDate(showcase.toOn) })}</span>}
        </div>
        <p lang="zh-CN">{showcase.intro}</p>
      </div>
    </article>
  );
}
