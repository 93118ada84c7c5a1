import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { asProblem, storefront } from '../../api';
import { Button, EmptyState, ErrorState, Loading, Skeleton, useSearchState, useT, zh } from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import { useSession } from '../../session';
import { Segments } from '../forms/segments';
import { PlacePicker } from '../forms/place-picker';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { NoticeCard } from './notice-card';
import styles from './publicity.module.css';

const LEVELS = [
  ['county', zh('县级')],
  ['township', zh('乡镇')],
  ['village', zh('村')],
] as const;
const STATES = [
  ['open', zh('公示中')],
  ['over', zh('已结束')],
  ['all', zh('全部')],
] as const;
const PLACES = ['province', 'city', 'county', 'township', 'village'];
const PAGE_SIZE = 20;

/** What is about to be certified: everybody may look, and object while it is open. */
export default function PublicityPage() {
  const t = useT();
  const session = useSession();
  const [read, write] = useSearchState();
  const level = LEVELS.find(([one]) => one === read('level'))?.[0] ?? 'county';
  const state = STATES.find(([one]) => one === read('state'))?.[0] ?? 'open';
  const place = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.exec(read('place') ?? '')?.[0] ?? null;
  const query = { level, ...(state !== 'all' && { open: state === 'open' }), ...(place && { divisionCode: place }) };
  const list = useInfiniteQuery({
    queryKey: ['get', '/api/storefront/publicity', 'pages', query],
    queryFn: async ({ pageParam, signal }) => {
      const page = { ...query, limit: PAGE_SIZE, ...(pageParam && { after: pageParam }) };
      return (await storefront.GET('/api/storefront/publicity', { params: { query: page }, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextAfter,
    placeholderData: keepPreviousData,
  });
  const problem = asProblem(list.error);
  const notices = list.data?.pages.flatMap((page) => page.items);
  return (
    <div className={`${frame.width} ${styles.page}`}>
      <div className={styles.top}>
        <div>
          <Heading className={styles.title}>{t('认定公示')}</Heading>
          <p className={styles.lead}>
            {t('产品认定前，在县、乡、村三级同时公示。觉得不实的，公示期内谁都可以提出异议；异议没有办结，不能颁证。')}
          </p>
        </div>
        {session && <Link to="/objections">{t('我提出的异议')}</Link>}
      </div>
      <div className={styles.filters}>
        <Segments label={t('状态')} value={state} options={STATES} onChoose={(next) => write({ state: next })} />
        <Segments label={t('公示级别')} value={level} options={LEVELS} onChoose={(next) => write({ level: next })} />
        <div className={styles.place}>
          <PlacePicker
            label={t('地区')}
            optional={false}
            value={place}
            levels={PLACES}
            onChoose={(code) => write({ place: code })}
          />
        </div>
      </div>
      {problem && !notices ? (
        <ErrorState problem={problem} retry={() => void list.refetch()} />
      ) : !notices ? (
        <Loading>
          <Skeleton height={320} />
        </Loading>
      ) : notices.length === 0 ? (
        <EmptyState title={state === 'open' ? t('现在没有正在公示的产品') : t('没有符合条件的公示')} art={emptyArt}>
          <p>{t('供应商的产品经镇办初审、行业复审、县级审定后，会在这里公示。')}</p>
          {(state !== 'all' || place) && (
            <Button look="primary" onClick={() => write({ state: 'all', place: null })}>
              {t('看全部公示')}
            </Button>
          )}
        </EmptyState>
      ) : (
        <ul className={styles.list}>
          {notices.map((notice) => (
            <li key={notice.id}>
              <NoticeCard notice={notice} />
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div className={styles.more}>
          <Button size="large" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('再看一些')}
          </Button>
        </div>
      )}
    </div>
  );
}
