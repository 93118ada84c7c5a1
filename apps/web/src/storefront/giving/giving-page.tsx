import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { asProblem, storefront, storefrontApi } from '../../api';
import { Badge, Button, EmptyState, ErrorState, formatYuan, Loading, Skeleton, useSearchState, useT } from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import buying from '../buying/buying.module.css';
import { PlacePicker } from '../forms/place-picker';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { useCan } from '../../session';
import { INSTITUTION_KINDS } from './institution';

const PLACES = ['province', 'city', 'county', 'township'];

/** Buying for those who need it: schools and homes that an official of their county has seen. */
export default function GivingPage() {
  const t = useT();
  const can = useCan();
  const [read, write] = useSearchState();
  const place = read('place') ?? null;
  const sums = storefrontApi.useQuery('get', '/api/giving/sums', {});
  const list = useInfiniteQuery({
    queryKey: ['get', '/api/giving/institutions', 'pages', place],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 20, ...(place && { regionCode: place }), ...(pageParam && { after: pageParam }) };
      return (await storefront.GET('/api/giving/institutions', { params: { query }, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextAfter,
    placeholderData: keepPreviousData,
  });
  const problem = asProblem(list.error);
  const institutions = list.data?.pages.flatMap((page) => page.items);
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <div className={buying.cardHead}>
        <Heading className={buying.title}>{t('以购代捐')}</Heading>
        {can('orders.own') && <Link to="/giving/mine">{t('我的捐赠')}</Link>}
      </div>
      <p className={buying.lead}>
        {t('选一家机构，买下它需要的，合作社直接送去，签收单给您看。按捐赠统计，不计入任何采购任务。')}
      </p>
      {sums.data && (
        <p style={{ marginBottom: 16 }}>
          {t('已有 {{gifts}} 次捐赠，共 {{amount}}，其中 {{received}} 次机构已签收。', {
            gifts: sums.data.gifts,
            amount: formatYuan(sums.data.amountFen),
            received: sums.data.receivedGifts,
          })}
        </p>
      )}
      <div style={{ maxWidth: 420 }}>
        <PlacePicker
          label={t('地区')}
          optional={false}
          value={place}
          levels={PLACES}
          onChoose={(code) => write({ place: code })}
        />
      </div>
      {problem && !institutions ? (
        <ErrorState problem={problem} retry={() => void list.refetch()} />
      ) : !institutions ? (
        <Loading>
          <Skeleton height={260} />
        </Loading>
      ) : institutions.length === 0 ? (
        <EmptyState title={t('现在没有可以捐赠的机构')} art={emptyArt}>
          <p>{t('学校、养老院等由县级部门登记并核实后，会出现在这里。')}</p>
        </EmptyState>
      ) : (
        <ul className={buying.stack} style={{ margin: 0, padding: 0, listStyle: 'none' }}>
          {institutions.map((one) => (
            <li key={one.id}>
              <article className={buying.card}>
                <div className={buying.cardHead} style={{ marginBottom: 6 }}>
                  <h2 lang="zh-CN">
                    <Link to={`/giving/${one.id}`}>{one.name}</Link>
                  </h2>
                  <Badge tone="green">{t(INSTITUTION_KINDS[one.kind]?.[0] ?? one.kind)}</Badge>
                </div>
                <p className={buying.soft} lang="zh-CN">
                  {one.place.replaceAll('/', '')}
                </p>
                <p lang="zh-CN">{one.need}</p>
                <p className={buying.soft}>
                  {t('已收到 {{count}} 次捐赠，{{amount}}', { count: one.gifts, amount: formatYuan(one.amountFen) })}
                </p>
              </article>
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <div className={buying.more}>
          <Button size="large" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('再看一些')}
          </Button>
        </div>
      )}
    </div>
  );
}
