import { Link, useParams } from 'react-router';
import { asProblem, storefrontApi } from '../../api';
import { Badge, EmptyState, ErrorState, formatDate, formatInstant, formatYuan, LinkButton, useT } from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import buying from '../buying/buying.module.css';
import { CLOSED_REASONS, SHOP_ORDER_STATES } from '../buying/shop-labels';
import { Waiting } from '../buying/waiting';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import { ProductPhoto } from '../products/product-photo';
import type { Order } from './order';
import { OrderActions } from './order-actions';
import { OrderClaims } from './order-claims';
import { Parcels } from './parcels';
import { Timeline } from './timeline';

/** One order of one cooperative: where it is, what can be done about it, and what happened. */
export default function OrderPage() {
  return <SignedIn>{() => <Asked />}</SignedIn>;
}

function Asked() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/shop-orders/{id}', {
    params: { path: { id } },
  });
  const problem = asProblem(error);
  if (problem?.status === 404 || problem?.status === 400) {
    return (
      <EmptyState whole title={t('没有这个订单')} art={lostArt}>
        <LinkButton to="/orders" look="primary">
          {t('看我的订单')}
        </LinkButton>
      </EmptyState>
    );
  }
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return <Shown order={data} />;
}

function Shown({ order }: { order: Order }) {
  const t = useT();
  const [text, tone] = SHOP_ORDER_STATES[order.state] ?? [order.state];
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading
        className={buying.title}
        after={
          <>
            <Badge tone={tone ?? 'neutral'}>{t(text)}</Badge>
            {order.gift && <Badge tone="gold">{t('以购代捐')}</Badge>}
          </>
        }
      >
        {t('订单 {{number}}', { number: order.number })}
      </Heading>
      <p className={buying.lead}>
        <Next order={order} />
      </p>
      <OrderActions order={order} />
      <div className={buying.columns}>
        <div className={buying.stack}>
          <OrderClaims orderId={order.id} />
          <Goods order={order} />
          <Parcels order={order} />
        </div>
        <div className={buying.stack}>
          <Sums order={order} />
          {order.gift ? <Receiver order={order} /> : <Delivery order={order} />}
          <Counted order={order} />
          <Invoice order={order} />
          <section className={buying.card}>
            <h2 style={{ marginBottom: 12 }}>{t('进度')}</h2>
            <Timeline steps={order.steps} />
          </section>
        </div>
      </div>
    </div>
  );
}

/** What comes next, in one sentence. */
function Next({ order }: { order: Order }) {
  const t = useT();
  switch (order.state) {
    case 'awaiting_payment':
      return <>{t('还没有付款。')}</>;
    case 'paid':
      return (
        <>
          {t('合作社正在备货，付款后 {{from}}–{{to}} 天送达。', {
            from: order.promiseDaysMin,
            to: order.promiseDaysMax,
          })}
        </>
      );
    case 'shipped':
    case 'delivered':
      if (order.held) return <>{t('有售后或付款申诉还没有了结，暂不自动确认收货。')}</>;
      return order.confirmDueOn ? (
        <>{t('收到后请确认；到 {{date}} 没有异议，自动确认收货。', { date: formatDate(order.confirmDueOn) })}</>
      ) : null;
    case 'received':
      return <>{t('已于 {{at}} 收货，货款交给合作社。', { at: formatInstant(order.receivedAt) })}</>;
    default:
      return <>{t(CLOSED_REASONS[order.closedReason ?? '']?.[0] ?? text(order))}</>;
  }
}

const text = (order: Order): string => SHOP_ORDER_STATES[order.state]?.[0] ?? order.state;

function Goods({ order }: { order: Order }) {
  const t = useT();
  return (
    <section className={buying.card}>
      <h2 lang="zh-CN">
        <Link to={`/suppliers/${order.supplierId}`}>{order.supplierName}</Link>
      </h2>
      <ul className={buying.goods}>
        {order.lines.map((line) => (
          <li key={line.id}>
            <div className={buying.picture}>
              <ProductPhoto productId={line.productId} fileId={line.photoFileId} name={line.productName} />
            </div>
            <div className={buying.what}>
              <Link to={`/products/${line.productId}`} lang="zh-CN">
                {line.productName}
              </Link>
              <span className={buying.soft} lang="zh-CN">
                {line.variantName} · {formatYuan(line.unitPriceFen)} × {line.quantity}
              </span>
              {Number(line.cancelledQuantity) > 0 && (
                <span>
                  <Badge tone="red">{t('取消 {{count}}', { count: Number(line.cancelledQuantity) })}</Badge>
                </span>
              )}
            </div>
            <span className={buying.amount}>{formatYuan(line.amountFen)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sums({ order }: { order: Order }) {
  const t = useT();
  return (
    <section className={buying.card} aria-label={t('金额')}>
      <dl className={buying.sums}>
        <dt>{t('商品')}</dt>
        <dd>{formatYuan(order.goodsFen)}</dd>
        <dt>{t('运费')}</dt>
        <dd>{formatYuan(order.freightFen)}</dd>
        <dt className={buying.total}>{t('合计')}</dt>
        <dd className={buying.total}>{formatYuan(order.totalFen)}</dd>
        {BigInt(order.refundedFen) > 0n && (
          <>
            <dt>{t('已退或正在退')}</dt>
            <dd>{formatYuan(order.refundedFen)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Delivery({ order }: { order: Order }) {
  const t = useT();
  return (
    <section className={buying.card}>
      <h2 style={{ marginBottom: 12 }}>{t('收货信息')}</h2>
      <dl className={buying.facts}>
        <dt>{t('收货人')}</dt>
        <dd lang="zh-CN">
          {order.deliveryName} {order.deliveryPhone}
        </dd>
        <dt>{t('地址')}</dt>
        <dd lang="zh-CN">
          {order.deliveryPlace.replaceAll('/', '')} {order.deliveryDetail}
        </dd>
        {order.buyerNote && (
          <>
            <dt>{t('留言')}</dt>
            <dd lang="zh-CN">{order.buyerNote}</dd>
          </>
        )}
        <dt>{t('下单')}</dt>
        <dd>{formatInstant(order.placedAt)}</dd>
      </dl>
    </section>
  );
}

/** A gift goes to an institution, whose address and contact are its own affair. */
function Receiver({ order }: { order: Order }) {
  const t = useT();
  return (
    <section className={buying.card} aria-label={t('受赠机构')}>
      <div className={buying.cardHead} style={{ marginBottom: 6 }}>
        <h2>{t('受赠机构')}</h2>
        <Link to="/giving/mine">{t('我的捐赠')}</Link>
      </div>
      <p lang="zh-CN">
        <Link to={`/giving/${order.giftInstitutionId}`}>
          <strong>{order.giftInstitutionName}</strong>
        </Link>
        <br />
        {order.deliveryPlace.replaceAll('/', '')}
      </p>
      <p className={buying.good} style={{ marginTop: 10 }}>
        {t('由合作社直接送到，签收单会上传给您看。按捐赠统计，不计入任何采购任务。')}
      </p>
    </section>
  );
}

/** To whom the purchase is told, besides the seller: sums to the buyer's unit, a tally to a helper. Nobody else reads this. */
function Counted({ order }: { order: Order }) {
  const t = useT();
  const { attributedTo, recommendedBy } = order;
  if (!attributedTo && !recommendedBy) return null;
  return (
    <section className={buying.card} aria-label={t('计入哪里')}>
      <h2 style={{ marginBottom: 12 }}>{t('计入哪里')}</h2>
      <dl className={buying.facts}>
        {attributedTo && (
          <>
            <dt>{t('单位')}</dt>
            <dd lang="zh-CN">{attributedTo}</dd>
          </>
        )}
        {recommendedBy && (
          <>
            <dt>{t('推荐')}</dt>
            <dd lang="zh-CN">{recommendedBy}</dd>
          </>
        )}
      </dl>
      {attributedTo && order.state !== 'closed' && (
        <p className={buying.soft} style={{ marginTop: 10 }}>
          {order.state === 'received'
            ? t('金额已计入单位的个人消费合计，单位看不到您买了什么。')
            : t('确认收货后，金额计入单位的个人消费合计，单位看不到您买了什么。')}
        </p>
      )}
      {recommendedBy && (
        <p className={buying.soft} style={{ marginTop: 10 }}>
          {t('推荐人只看到笔数和金额，看不到您是谁，也不从中取酬。')}
        </p>
      )}
    </section>
  );
}

function Invoice({ order }: { order: Order }) {
  const t = useT();
  const asked = order.invoiceAsked;
  if (!asked) return null;
  return (
    <section className={buying.card}>
      <h2 style={{ marginBottom: 12 }}>{t('发票')}</h2>
      <dl className={buying.facts}>
        <dt>{t('抬头')}</dt>
        <dd lang="zh-CN">{[asked.title, asked.taxNumber].filter(Boolean).join(' ')}</dd>
        <dt>{t('接收邮箱')}</dt>
        <dd>{asked.email}</dd>
      </dl>
      {order.invoices.length === 0 ? (
        <p className={buying.soft}>
          {order.state === 'closed' ? t('订单已关闭，不再开具。') : t('合作社还没有开具。')}
        </p>
      ) : (
        <ul style={{ margin: '10px 0 0', paddingLeft: 20 }}>
          {order.invoices.map((invoice) => (
            <li key={invoice.id}>
              <a href={`/api/shop-orders/${order.id}/invoices/${invoice.id}/file`} download>
                {invoice.number}
              </a>{' '}
              {formatYuan(invoice.amountFen)} {formatDate(invoice.issuedOn)}{' '}
              {invoice.voidedAt && <Badge tone="red">{t('已作废')}</Badge>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
