import { Link, useParams } from 'react-router';
import { asProblem, storefrontApi } from '../../api';
import { Badge, EmptyState, ErrorState, formatDate, LinkButton, useT } from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import buying from '../buying/buying.module.css';
import { Waiting } from '../buying/waiting';
import { ProductGrid } from '../catalogue/product-card';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { type Block, coverOf, SHOWCASE_KINDS } from './showcase';
import styles from './showcases.module.css';

/** One pavilion or zone: its blocks in their order. */
export default function ShowcasePage() {
  const t = useT();
  const { slug = '' } = useParams();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/showcases/{slug}', {
    params: { path: { slug } },
  });
  const problem = asProblem(error);
  if (problem?.status === 404 || problem?.status === 400) {
    return (
      <EmptyState whole title={t('这个专馆或专区没有开放')} art={lostArt}>
        <LinkButton to="/showcases" look="primary">
          {t('看看别的专馆专区')}
        </LinkButton>
      </EmptyState>
    );
  }
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const [kind, tone] = SHOWCASE_KINDS[data.kind] ?? [data.kind];
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <header className={styles.head}>
        <img className={styles.banner} src={coverOf(data)} alt="" />
        <div className={styles.headWords}>
          <Heading lang="zh-CN">{data.title}</Heading>
          <div className={styles.meta} style={{ marginTop: 8 }}>
            <Badge tone={tone ?? 'neutral'}>{t(kind)}</Badge>
            {data.regionCode && data.regionName && (
              <Link to={`/catalogue?origin=${data.regionCode}`} lang="zh-CN">
                {data.regionName}
              </Link>
            )}
            <span>
              {data.toOn
                ? t('{{from}} 至 {{to}}', { from: formatDate(data.fromOn), to: formatDate(data.toOn) })
                : t('{{from}} 起开放', { from: formatDate(data.fromOn) })}
            </span>
          </div>
          <p lang="zh-CN">{data.intro}</p>
        </div>
      </header>
      {data.blocks.map((block, index) => (
        <ShowcaseBlock key={index} block={block} />
      ))}
    </div>
  );
}

function ShowcaseBlock({ block }: { block: Block }) {
  const t = useT();
  const more = moreOf(block);
  if (block.kind !== 'text' && block.products.length === 0) return null;
  return (
    <section className={styles.block}>
      <div className={styles.blockHead}>
        <h2 lang="zh-CN">{block.heading}</h2>
        {more && <Link to={more}>{t('查看更多')}</Link>}
      </div>
      {block.body && (
        <p className={styles.body} lang="zh-CN">
          {block.body}
        </p>
      )}
      {block.products.length > 0 && <ProductGrid items={block.products} label={block.heading} />}
    </section>
  );
}

/** The same goods in the catalogue, where the block names a rule for them. */
function moreOf({ categoryCode, originCode, programmeCode }: Block): string | null {
  const query = new URLSearchParams({
    ...(categoryCode && { category: categoryCode }),
    ...(originCode && { origin: originCode }),
    ...(programmeCode && { programme: programmeCode }),
  });
  return query.size > 0 ? `/catalogue?${query}` : null;
}
