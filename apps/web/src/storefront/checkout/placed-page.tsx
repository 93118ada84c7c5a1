import { useEffect, useRef, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { type ApiProblem, asProblem, queryClient, storefront, storefrontApi } from '../../api';
import {
  Badge,
  Button,
  EmptyState,
  ErrorState,
  formatInstant,
  formatYuan,
  LinkButton,
  ProblemNote,
  useT,
  zh,
} from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import type { Labels } from '../../kit/labels';
import buying from '../buying/buying.module.css';
import { SHOP_ORDER_STATES } from '../buying/shop-labels';
import { Waiting } from '../buying/waiting';
import { Ask } from '../forms/ask';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import type { Checkout } from './checkout';
import { pay } from './pay';
import { TimeLeft } from './time-left';

const ASK_EVERY_MS = 2_000;
/** After that the page says that nobody needs to wait here. */
const PATIENCE_MS = 60_000;

/** What became of a checkout. The page settles nothing: it asks, and whoever closes it misses nothing. */
export default function PlacedPage() {
  return <SignedIn>{() => <Asked />}</SignedIn>;
}

function Asked() {
  const t = useT();
  const { id = '' } = useParams();
  const [params] = useSearchParams();
  const returned = params.has('returned');
  const [patient, setPatient] = useState(true);
  const { data, error, refetch } = storefrontApi.useQuery(
    'get',
    '/api/checkouts/{id}',
    { params: { path: { id } } },
    {
      staleTime: 0,
      refetchInterval: ({ state }) =>
        returned && patient && state.data?.state === 'awaiting_payment' && state.data.payment?.state === 'open'
          ? ASK_EVERY_MS
          : false,
    },
  );
  useAskAtOnce(id, returned);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const problem = asProblem(error);
  if (problem?.status === 404 || problem?.status === 400) {
    return (
      <EmptyState whole title={t('没有这笔结算')} art={lostArt}>
        <LinkButton to="/orders" look="primary">
          {t('看我的订单')}
        </LinkButton>
      </EmptyState>
    );
  }
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const waiting = returned && patient && data.payment?.state === 'open' && !data.payment.failure;
  return <Shown checkout={data} waiting={waiting} left={params.has('left')} />;
}

/** Back from the provider: it is asked once what became of it, without waiting for its message. */
function useAskAtOnce(id: string, returned: boolean): void {
  const asked = useRef(false);
  useEffect(() => {
    if (!returned || asked.current) return;
    asked.current = true;
    storefront
      .POST('/api/checkouts/{id}/returned', { params: { path: { id } } })
      .catch(() => undefined)
      .finally(() => void queryClient.invalidateQueries());
  }, [id, returned]);
}

const CLOSED: Labels = {
  cancelled: [zh('您取消了这笔结算，没有扣款。')],
  expired: [zh('没有在期限内付款，已经取消，没有扣款。')],
  replaced: [zh('同样的商品您后来又提交了一次，这一笔已经取消，没有扣款。')],
  parked: [zh('付款结果和订单对不上，正在核对；核对后会通知您。')],
};

const REFUNDED: Labels = {
  stock_lost: [zh('付款到账时商品已经卖完，货款全部原路退回。')],
  too_late: [zh('付款到账时期限已过，货款全部原路退回。')],
  amount_differs: [zh('到账金额和订单不一致，货款全部原路退回。')],
};

function Shown({ checkout, waiting, left }: { checkout: Checkout; waiting: boolean; left: boolean }) {
  const t = useT();
  if (checkout.state === 'paid') return <Paid checkout={checkout} />;
  const open = checkout.state === 'awaiting_payment';
  const judging = checkout.payment?.state === 'parked' ? t('付款结果正在核对') : t('等待付款');
  const title = !open ? t('这笔结算已关闭') : waiting ? t('正在确认付款结果') : judging;
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading key={title} className={buying.title}>
        {title}
      </Heading>
      {open ? (
        <OpenCheckout checkout={checkout} waiting={waiting} left={left} />
      ) : (
        <>
          <p className={buying.note} style={{ marginBottom: 16 }}>
            {t(
              checkout.decision === 'refunded'
                ? (REFUNDED[checkout.decisionReason ?? '']?.[0] ?? zh('货款全部原路退回。'))
                : (CLOSED[checkout.closedReason ?? '']?.[0] ?? zh('这笔结算已经关闭。')),
            )}
          </p>
          <div className={buying.actions} style={{ marginBottom: 16 }}>
            <LinkButton to="/cart" look="primary">
              {t('回购物车')}
            </LinkButton>
            <LinkButton to="/catalogue">{t('继续选购')}</LinkButton>
          </div>
        </>
      )}
      <Orders checkout={checkout} />
    </div>
  );
}

function OpenCheckout({ checkout, waiting, left }: { checkout: Checkout; waiting: boolean; left: boolean }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const failure = checkout.payment?.failure ?? null;
  const parked = checkout.payment?.state === 'parked';

  async function go(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await pay(checkout.id);
    } catch (error) {
      setProblem(asProblem(error));
      setBusy(false);
      void queryClient.invalidateQueries();
    }
  }

  return (
    <>
      {waiting ? (
        <p className={buying.good} role="status" aria-busy="true" style={{ marginBottom: 16 }}>
          {t('正在向支付渠道核对，通常几秒钟就有结果。可以关掉这一页，付款成功后照样发货，并会通知您。')}
        </p>
      ) : (
        <>
          {failure ? (
            <p className={buying.note} role="alert" style={{ marginBottom: 16 }}>
              {!parked && t('这次没有付成：')}
              <span lang="zh-CN">{failure}</span>
            </p>
          ) : (
            left && (
              <p className={buying.note} role="status" style={{ marginBottom: 16 }}>
                {t('您离开了付款页面，还没有扣款。商品给您留着，可以接着付。')}
              </p>
            )
          )}
          <ProblemNote problem={problem} />
        </>
      )}
      <section className={buying.card} style={{ marginBottom: 16 }}>
        <dl className={buying.sums}>
          <dt>{t('付款期限')}</dt>
          <dd>
            <TimeLeft until={checkout.expiresAt} />
          </dd>
          <dt className={buying.total}>{t('应付')}</dt>
          <dd className={buying.total}>{formatYuan(checkout.totalFen)}</dd>
        </dl>
      </section>
      {!waiting && !parked && (
        <div className={buying.bar} style={{ marginBottom: 16 }}>
          <Button look="quiet" disabled={busy} onClick={() => setAsking(true)}>
            {t('不买了')}
          </Button>
          <Button look="primary" size="large" busy={busy} onClick={() => void go()}>
            {failure ? t('再付一次') : t('去付款')}
          </Button>
        </div>
      )}
      <Ask
        grave
        open={asking}
        title={t('取消这笔结算？')}
        action={t('取消结算')}
        onClose={() => setAsking(false)}
        run={async () => {
          await storefront.POST('/api/checkouts/{id}/cancel', {
            params: { path: { id: checkout.id } },
          });
          await queryClient.invalidateQueries();
        }}
      >
        <p>{t('给您留着的商品会放回去，购物车里的还在。')}</p>
      </Ask>
    </>
  );
}

function Paid({ checkout }: { checkout: Checkout }) {
  const t = useT();
  // The cart has given away what was bought.
  useEffect(() => void queryClient.invalidateQueries({ queryKey: ['get', '/api/cart/count'] }), []);
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading className={buying.title}>{t('付款成功')}</Heading>
      <p className={buying.good} role="status" style={{ marginBottom: 16 }}>
        {t('已付 {{amount}}，{{at}}。合作社正在备货，发货后会通知您。', {
          amount: formatYuan(checkout.totalFen),
          at: formatInstant(checkout.paidAt),
        })}
      </p>
      <div className={buying.actions} style={{ marginBottom: 16 }}>
        <LinkButton to={`/checkouts/${checkout.id}/thanks`} look="primary">
          {t('看看帮到了谁')}
        </LinkButton>
        <LinkButton to="/orders">{t('看我的订单')}</LinkButton>
        <LinkButton to="/catalogue">{t('继续选购')}</LinkButton>
      </div>
      <Orders checkout={checkout} />
    </div>
  );
}

function Orders({ checkout }: { checkout: Checkout }) {
  const t = useT();
  return (
    <section className={buying.card}>
      <h2>{t('订单')}</h2>
      <ul className={buying.goods}>
        {checkout.orders.map((order) => {
          const [text, tone] = SHOP_ORDER_STATES[order.state] ?? [order.state];
          return (
            <li key={order.id}>
              <div className={buying.what}>
                <Link to={`/orders/${order.id}`}>{order.number}</Link>
                <span className={buying.soft} lang="zh-CN">
                  {order.supplierName}
                </span>
                <span>
                  <Badge tone={tone ?? 'neutral'}>{t(text)}</Badge>
                </span>
              </div>
              <span className={buying.amount}>{formatYuan(BigInt(order.goodsFen) + BigInt(order.freightFen))}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
