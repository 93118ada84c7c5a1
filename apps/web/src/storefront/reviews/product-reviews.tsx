import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, storefront } from '../../api';
import { Button, ErrorState, formatInstant, Loading, Skeleton, useT } from '../../kit';
import buying from '../buying/buying.module.css';
import { Photos } from '../buying/photos';
import { Stars } from '../forms/stars';
import styles from '../products/product-page.module.css';

type Chosen = 'all' | 'photos' | 1 | 2 | 3 | 4 | 5;

/** What people say who have the goods: the sum of all, and one by one as filtered. */
export function ProductReviews({ productId }: { productId: string }) {
  const t = useT();
  const [chosen, setChosen] = useState<Chosen>('all');
  const list = useInfiniteQuery({
    queryKey: ['get', '/api/products/{id}/reviews', productId, chosen],
    queryFn: async ({ pageParam, signal }) => {
      const filter = chosen === 'photos' ? { withPhotos: true } : chosen === 'all' ? {} : { stars: chosen };
      const params = {
        path: { id: productId },
        query: { ...filter, limit: 8, ...(pageParam && { after: pageParam }) },
      };
      return (await storefront.GET('/api/products/{id}/reviews', { params, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextAfter,
    placeholderData: keepPreviousData,
  });
  const totals = list.data?.pages[0]?.totals;
  const reviews = list.data?.pages.flatMap((page) => page.items);
  const problem = asProblem(list.error);
  return (
    <section className={`${styles.section} ${styles.wide}`}>
      <h2>{t('评价')}</h2>
      {problem && !reviews ? (
        <ErrorState problem={problem} retry={() => void list.refetch()} />
      ) : !reviews || !totals ? (
        <Loading>
          <Skeleton height={120} />
        </Loading>
      ) : totals.count === 0 ? (
        <p>{t('还没有评价。收到货的人可以在订单里评价。')}</p>
      ) : (
        <>
          <p style={{ marginBottom: 12 }}>
            <Stars value={(totals.averageHundredths ?? 0) / 100} />{' '}
            <strong>{((totals.averageHundredths ?? 0) / 100).toFixed(1)}</strong>{' '}
            <span className={buying.soft}>{t('{{count}} 条评价', { count: totals.count })}</span>
          </p>
          <div className={buying.actions} role="group" aria-label={t('筛选评价')} style={{ marginBottom: 6 }}>
            <Filter chosen={chosen} value="all" text={t('全部')} count={totals.count} onChoose={setChosen} />
            <Filter chosen={chosen} value="photos" text={t('有图')} count={totals.withPhotos} onChoose={setChosen} />
            {([5, 4, 3, 2, 1] as const).map((stars) => (
              <Filter
                key={stars}
                chosen={chosen}
                value={stars}
                text={t('{{count}} 星', { count: stars })}
                count={totals.byStars[stars - 1] ?? 0}
                onChoose={setChosen}
              />
            ))}
          </div>
          <ul className={buying.goods}>
            {reviews.map((review) => (
              <li key={review.id}>
                <div className={buying.what} lang="zh-CN">
                  <span>
                    <strong>{review.authorMasked}</strong> <Stars value={review.stars} />
                  </span>
                  <span className={buying.soft}>
                    {review.variantName} · {formatInstant(review.writtenAt)}
                  </span>
                  {review.text && <p style={{ whiteSpace: 'pre-line' }}>{review.text}</p>}
                  <Photos
                    sources={review.photoFileIds.map(
                      (id) => `/api/products/${productId}/reviews/${review.id}/photos/${id}`,
                    )}
                  />
                  {review.reply && (
                    <p className={buying.good} style={{ marginTop: 6 }}>
                      {t('合作社回复：{{text}}', { text: review.reply })}
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ul>
          {reviews.length === 0 && <p>{t('没有这样的评价。')}</p>}
          {list.hasNextPage && (
            <div className={buying.more}>
              <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t('再看一些')}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

interface FilterProps {
  readonly chosen: Chosen;
  readonly value: Chosen;
  readonly text: string;
  readonly count: number;
  readonly onChoose: (value: Chosen) => void;
}

function Filter({ chosen, value, text, count, onChoose }: FilterProps) {
  if (count === 0 && value !== 'all') return null;
  return (
    <Button
      size="small"
      look={chosen === value ? 'primary' : 'plain'}
      aria-pressed={chosen === value}
      onClick={() => onChoose(value)}
    >
      {text} {count}
    </Button>
  );
}
