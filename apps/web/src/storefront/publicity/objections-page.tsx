import { useInfiniteQuery } from '@tanstack/react-query';
import { asProblem, storefront } from '../../api';
import { Button, EmptyState, ErrorState, LinkButton, Loading, Skeleton, useT } from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import { ObjectionCard } from './objection-card';
import styles from './publicity.module.css';

export default function ObjectionsPage() {
  const t = useT();
  return (
    <SignedIn>
      {() => (
        <div className={`${frame.width} ${styles.page}`} style={{ maxWidth: 860 }}>
          <div className={styles.top}>
            <Heading className={styles.title}>{t('我提出的异议')}</Heading>
            <LinkButton to="/publicity">{t('看认定公示')}</LinkButton>
          </div>
          <Own />
        </div>
      )}
    </SignedIn>
  );
}

function Own() {
  const t = useT();
  const list = useInfiniteQuery({
    queryKey: ['get', '/api/storefront/objections', 'pages'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam && { after: pageParam }) };
      return (await storefront.GET('/api/storefront/objections', { params: { query }, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextAfter,
  });
  const problem = asProblem(list.error);
  const objections = list.data?.pages.flatMap((page) => page.items);
  if (problem && !objections) return <ErrorState problem={problem} retry={() => void list.refetch()} />;
  if (!objections) {
    return (
      <Loading>
        <Skeleton height={240} />
      </Loading>
    );
  }
  if (objections.length === 0) {
    return (
      <EmptyState title={t('您还没有提出过异议')} art={emptyArt}>
        <p>{t('在公示里发现产地、农户或价格不实，就可以提出；办理结果会显示在这里。')}</p>
        <LinkButton to="/publicity" look="primary">
          {t('看认定公示')}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={styles.list}>
        {objections.map((objection) => (
          <li key={objection.id}>
            <ObjectionCard objection={objection} />
          </li>
        ))}
      </ul>
      {list.hasNextPage && (
        <div className={styles.more}>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('再看一些')}
          </Button>
        </div>
      )}
    </>
  );
}
