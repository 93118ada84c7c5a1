import { useState } from 'react';
import { useParams } from 'react-router';
import { type ApiProblem, asProblem, storefront, storefrontApi, type StoredFile } from '../../api';
import { Button, EmptyState, ErrorState, LinkButton, ProblemNote, showToast, TextArea, useT } from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import buying from '../buying/buying.module.css';
import { Waiting } from '../buying/waiting';
import { PhotoField } from '../forms/photo-field';
import { StarsField } from '../forms/stars';
import { useKept } from '../forms/use-kept';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import { type Order, type OrderLine, refreshOrders } from '../orders/order';
import { ProductPhoto } from '../products/product-photo';

/** One review per line of goods that one has; written once. */
export default function ReviewPage() {
  return <SignedIn>{() => <Asked />}</SignedIn>;
}

function Asked() {
  const t = useT();
  const { id = '' } = useParams();
  const order = storefrontApi.useQuery('get', '/api/shop-orders/{id}', { params: { path: { id } } });
  const own = storefrontApi.useQuery('get', '/api/shop/reviews', { params: { query: { limit: 100 } } });
  const problem = asProblem(order.error ?? own.error);
  if (problem?.status === 404 || problem?.status === 400) {
    return <EmptyState whole title={t('没有这个订单')} art={lostArt} />;
  }
  if (problem) return <ErrorState problem={problem} retry={() => void Promise.all([order.refetch(), own.refetch()])} />;
  if (!order.data || !own.data) return <Waiting />;
  const written = new Set(own.data.items.map(({ orderLineId }) => orderLineId));
  return <Shown order={order.data} written={written} />;
}

function Shown({ order, written }: { order: Order; written: ReadonlySet<string> }) {
  const t = useT();
  const open = order.lines.filter((line) => line.shippedQuantity > 0 && !written.has(line.id));
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading className={buying.title}>{t('评价收到的商品')}</Heading>
      <p className={buying.lead}>{t('公开显示，您的姓名会隐去。每件商品评价一次，写好就不能改了。')}</p>
      {order.state !== 'received' ? (
        <p className={buying.note}>{t('确认收货以后才能评价。')}</p>
      ) : open.length === 0 ? (
        <p className={buying.good}>{t('这个订单都评价过了，谢谢。')}</p>
      ) : (
        <div className={buying.stack} style={{ maxWidth: 760 }}>
          {open.map((line) => (
            <LineReview key={line.id} line={line} />
          ))}
        </div>
      )}
      <div className={buying.actions} style={{ marginTop: 20 }}>
        <LinkButton to={`/orders/${order.id}`}>{t('回到订单')}</LinkButton>
      </div>
    </div>
  );
}

interface Typed {
  readonly stars: number;
  readonly text: string;
  readonly photos: readonly StoredFile[];
}

function LineReview({ line }: { line: OrderLine }) {
  const t = useT();
  const [typed, setTyped, forget] = useKept<Typed>(`review.${line.id}`, { stars: 0, text: '', photos: [] });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  async function send(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await storefront.POST('/api/shop/order-lines/{id}/review', {
        params: { path: { id: line.id } },
        body: { stars: typed.stars, text: typed.text.trim(), photoFileIds: typed.photos.map(({ id }) => id) },
      });
      forget();
      showToast(t('谢谢您的评价'));
      await refreshOrders();
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  }

  const name = `${line.productName} ${line.variantName}`;
  return (
    <section className={buying.card} aria-label={name}>
      <ul className={buying.goods} style={{ marginBottom: 8 }}>
        <li>
          <div className={buying.picture}>
            <ProductPhoto productId={line.productId} fileId={line.photoFileId} name={line.productName} />
          </div>
          <div className={buying.what}>
            <strong lang="zh-CN">{name}</strong>
            <StarsField
              label={t('几星')}
              name={`stars-${line.id}`}
              value={typed.stars}
              onChange={(stars) => setTyped({ ...typed, stars })}
            />
          </div>
        </li>
      </ul>
      <ProblemNote problem={problem} />
      <TextArea
        label={t('说说看')}
        maxLength={1000}
        value={typed.text}
        onChange={(event) => setTyped({ ...typed, text: event.target.value })}
      />
      <PhotoField
        label={t('照片')}
        hint={t('最多 6 张')}
        max={6}
        photos={typed.photos}
        onChange={(photos) => setTyped({ ...typed, photos })}
      />
      <Button look="primary" busy={busy} disabled={typed.stars === 0} onClick={() => void send()}>
        {t('发表评价')}
      </Button>
    </section>
  );
}
