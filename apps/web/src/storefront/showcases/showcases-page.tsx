import { Link } from 'react-router';
import { asProblem, storefrontApi } from '../../api';
import { Badge, EmptyState, ErrorState, formatDate, LinkButton, Loading, Skeleton, useT } from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import buying from '../buying/buying.module.css';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { coverOf, type Showcase, SHOWCASE_KINDS } from './showcase';
import styles from './showcases.module.css';

/** Pavilions of places and zones of themes that are open today. */
export default function ShowcasesPage() {
  const t = useT();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/showcases', {});
  const problem = asProblem(error);
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading className={buying.title}>{t('专馆专区')}</Heading>
      <p className={buying.lead}>{t('各地的特产馆和应季专区，由当地部门和平台编排，只放现在买得到的商品。')}</p>
      {problem && !data ? (
        <ErrorState problem={problem} retry={() => void refetch()} />
      ) : !data ? (
        <Loading>
          <Skeleton height={280} />
        </Loading>
      ) : data.length === 0 ? (
        <EmptyState title={t('现在没有开放的专馆和专区')} art={emptyArt}>
          <p>{t('县级部门或平台编排并开放后，会出现在这里。')}</p>
          <LinkButton to="/catalogue" look="primary">
            {t('去选购')}
          </LinkButton>
        </EmptyState>
      ) : (
        <ul className={styles.grid}>
          {data.map((showcase) => (
            <li key={showcase.slug}>
              <ShowcaseCard showcase={showcase} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function ShowcaseCard({ showcase }: { showcase: Showcase }) {
  const t = useT();
  const [kind, tone] = SHOWCASE_KINDS[showcase.kind] ?? [showcase.kind];
  return (
    <article className={styles.card}>
      <img className={styles.cover} src={coverOf(showcase)} alt="" loading="lazy" />
      <div className={styles.words}>
        <h2 lang="zh-CN">
          <Link to={`/showcases/${showcase.slug}`}>{showcase.title}</Link>
        </h2>
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
