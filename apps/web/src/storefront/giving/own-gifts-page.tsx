import { Link } from 'react-router';
import { asProblem, queryClient, storefront, storefrontApi } from '../../api';
import {
  Badge,
  Button,
  EmptyState,
  ErrorState,
  formatDate,
  formatYuan,
  LinkButton,
  problemText,
  showToast,
  useT,
} from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import buying from '../buying/buying.module.css';
import { Waiting } from '../buying/waiting';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';

/** What one gave, whether it arrived, and whether one's name stands beside it. */
export default function OwnGiftsPage() {
  return <SignedIn>{() => <Listed />}</SignedIn>;
}

function Listed() {
  const t = useT();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/giving/gifts', {
    params: { query: { limit: 100 } },
  });
  const problem = asProblem(error);
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;

  async function name(checkoutId: string, anonymous: boolean): Promise<void> {
    try {
      await storefront.PUT('/api/giving/gifts/{checkoutId}/naming', {
        params: { path: { checkoutId } },
        body: { anonymous },
      });
      await queryClient.invalidateQueries({ queryKey: ['get', '/api/giving/gifts'] });
    } catch (refused) {
      showToast(problemText(asProblem(refused)!), { bad: true });
    }
  }

  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading className={buying.title}>{t('我的捐赠')}</Heading>
      {data.items.length === 0 ? (
        <EmptyState title={t('还没有捐赠过')} art={emptyArt}>
          <LinkButton to="/giving" look="primary">
            {t('看看谁需要')}
          </LinkButton>
        </EmptyState>
      ) : (
        <ul className={buying.stack} style={{ margin: '16px 0 0', padding: 0, listStyle: 'none' }}>
          {data.items.map((gift) => (
            <li key={gift.orderId}>
              <article className={buying.card}>
                <div className={buying.cardHead}>
                  <h2 lang="zh-CN">
                    <Link to={`/giving/${gift.institutionId}`}>{gift.institutionName}</Link>
                  </h2>
                  <Badge tone={gift.receivedOn ? 'green' : 'blue'}>
                    {gift.receivedOn ? t('{{date}} 已签收', { date: formatDate(gift.receivedOn) }) : t('在途')}
                  </Badge>
                </div>
                <p>
                  <span lang="zh-CN">{gift.products.join(' · ')}</span>{' '}
                  <span className={buying.amount}>{formatYuan(gift.amountFen)}</span>
                </p>
                <p className={buying.soft}>
                  <Link to={`/orders/${gift.orderId}`}>{gift.orderNumber}</Link> · {formatDate(gift.givenOn)} ·{' '}
                  {gift.anonymous ? t('不具名') : t('具名')}
                </p>
                {gift.thanks && (
                  <p className={buying.good} lang="zh-CN" style={{ marginTop: 8 }}>
                    {gift.thanks}
                  </p>
                )}
                <div className={buying.actions} style={{ marginTop: 10 }}>
                  {gift.receivedOn && (
                    <a
                      href={`/api/giving/gifts/${gift.orderId}/slip`}
                      target="_blank"
                      rel="noreferrer"
                      aria-label={t('{{number}} 的签收单', { number: gift.orderNumber })}
                    >
                      {t('查看签收单')}
                    </a>
                  )}
                  <Button size="small" onClick={() => void name(gift.checkoutId, !gift.anonymous)}>
                    {gift.anonymous ? t('改为具名') : t('改为不具名')}
                  </Button>
                </div>
              </article>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
