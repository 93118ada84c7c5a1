import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { asProblem, storefront } from '../../api';
import {
  Badge,
  Button,
  EmptyState,
  ErrorState,
  formatInstant,
  formatYuan,
  LinkButton,
  Loading,
  Skeleton,
  useT,
} from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import { CLAIM_KINDS, CLAIM_REASONS } from '../../kit/labels';
import buying from '../buying/buying.module.css';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import { type Claim, stateOf } from './claim';

/** What one asked for after the sale, newest first. */
export default function ClaimsPage() {
  return <SignedIn>{() => <Listed />}</SignedIn>;
}

function Listed() {
  const t = useT();
  const list = useInfiniteQuery({
    queryKey: ['get', '/api/shop/claims', 'pages'],
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam && { after: pageParam }) };
      return (await storefront.GET('/api/shop/claims', { params: { query }, signal })).data!;
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextAfter,
    placeholderData: keepPreviousData,
  });
  const problem = asProblem(list.error);
  const claims = list.data?.pages.flatMap((page) => page.items);
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading className={buying.title}>{t('我的售后')}</Heading>
      {problem && !claims ? (
        <ErrorState problem={problem} retry={() => void list.refetch()} />
      ) : !claims ? (
        <Loading>
          <Skeleton height={240} />
        </Loading>
      ) : claims.length === 0 ? (
        <EmptyState title={t('没有申请过售后')} art={emptyArt}>
          <p>{t('收到的东西不对，在订单里点“申请售后”。')}</p>
          <LinkButton to="/orders" look="primary">
            {t('看我的订单')}
          </LinkButton>
        </EmptyState>
      ) : (
        <ul className={buying.stack} style={{ margin: '16px 0 0', padding: 0, listStyle: 'none' }}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <ClaimCard claim={claim} />
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

function ClaimCard({ claim }: { claim: Claim }) {
  const t = useT();
  const [text, tone] = stateOf(claim);
  return (
    <article className={buying.card}>
      <div className={buying.cardHead}>
        <h2>
          <Link to={`/claims/${claim.id}`}>{claim.number}</Link>
        </h2>
        <Badge tone={tone ?? 'neutral'}>{t(text)}</Badge>
      </div>
      <p>
        {t(CLAIM_KINDS[claim.kind]?.[0] ?? claim.kind)} · {t(CLAIM_REASONS[claim.reason]?.[0] ?? claim.reason)}
        {claim.kind !== 'replacement' && (
          <>
            {' '}
            · <span className={buying.amount}>{formatYuan(BigInt(claim.goodsFen) + BigInt(claim.freightFen))}</span>
          </>
        )}
      </p>
      <p className={buying.soft}>
        <span lang="zh-CN">{claim.supplierName}</span> · {formatInstant(claim.askedAt)}
      </p>
    </article>
  );
}
