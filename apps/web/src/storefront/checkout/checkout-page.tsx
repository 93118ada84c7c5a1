import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { type ApiProblem, asProblem, storefront } from '../../api';
import { Button, EmptyState, ErrorState, formatYuan, LinkButton, ProblemNote, useT } from '../../kit';
import emptyArt from '../../kit/art/empty.svg';
import buying from '../buying/buying.module.css';
import { Waiting } from '../buying/waiting';
import { Ask } from '../forms/ask';
import { useCart } from '../cart/cart';
import { useKept } from '../forms/use-kept';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import { rememberedReferral } from '../referrals/referral';
import { AddressCard } from './address-card';
import { AttributionCard } from './attribution-card';
import { directOf, NO_WISHES, type Preview, usePreview, type Wishes } from './checkout';
import { GiftCard } from './gift-card';
import { GroupCard } from './group-card';
import { InvoiceCard } from './invoice-card';
import { pay } from './pay';
import { ReferralCard } from './referral-card';

/** What it costs, where it goes, and then to the payment page. Nothing is held before it is placed. */
export default function CheckoutPage() {
  return <SignedIn>{() => <Asked />}</SignedIn>;
}

function Asked() {
  const t = useT();
  const [params] = useSearchParams();
  const direct = directOf(params);
  const gift = params.get('gift');
  const [wishes, setWishes, forget] = useKept<Wishes>('checkout', NO_WISHES);
  // Reading the cart takes in what was put in before signing in.
  const cart = useCart();
  const preview = usePreview(direct, gift ? null : wishes.addressId, gift, direct !== null || cart.isFetched);
  const problem = preview.error;
  if (problem?.code === 'address_missing' && wishes.addressId) setWishes({ ...wishes, addressId: null });
  if (problem && !preview.data) return <ErrorState problem={problem} retry={() => void preview.refetch()} />;
  if (!preview.data) return <Waiting />;
  if (preview.data.groups.length === 0) {
    return (
      <EmptyState whole title={t('没有要结算的商品')} art={emptyArt}>
        <p>{t('先在购物车里选中要买的商品。')}</p>
        <LinkButton to="/cart" look="primary">
          {t('去购物车')}
        </LinkButton>
      </EmptyState>
    );
  }
  return (
    <Shown
      preview={preview.data}
      fresh={!preview.isFetching}
      gift={gift}
      wishes={wishes}
      onWishes={setWishes}
      onPlaced={forget}
      again={() => void preview.refetch()}
    />
  );
}

interface ShownProps {
  readonly preview: Preview;
  readonly fresh: boolean;
  readonly gift: string | null;
  readonly wishes: Wishes;
  readonly onWishes: (wishes: Wishes) => void;
  readonly onPlaced: () => void;
  readonly again: () => void;
}

function Shown({ preview, fresh, gift, wishes, onWishes, onPlaced, again }: ShownProps) {
  const t = useT();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [asked, setAsked] = useState<{ before: string; now: string } | null>(null);
  const wish = (part: Partial<Wishes>) => onWishes({ ...wishes, ...part });

  async function place(expectedFen: string): Promise<void> {
    const direct = directOf(params);
    const referralCode = rememberedReferral();
    const { data } = await storefront.POST('/api/checkouts', {
      body: {
        ...(direct && { direct }),
        expectedFen,
        ...(gift ? { giftInstitutionId: gift } : preview.address && { addressId: preview.address.id }),
        notes: Object.entries(wishes.notes)
          .filter(([supplierId, note]) => note.trim() && preview.groups.some((one) => one.supplierId === supplierId))
          .map(([supplierId, note]) => ({ supplierId, note: note.trim() })),
        ...(wishes.invoice !== 'none' && {
          invoice: {
            titleKind: wishes.invoice,
            title: wishes.title.trim(),
            email: wishes.email.trim(),
            ...(wishes.invoice === 'company' && { taxNumber: wishes.taxNumber.trim().toUpperCase() }),
          },
        }),
        attributed: wishes.attributed,
        ...(referralCode && { referralCode }),
      },
    });
    onPlaced();
    // Back from the payment page leads to the checkout that was placed, not to placing it again.
    await navigate(`/checkouts/${data!.id}`, { replace: true });
    await pay(data!.id);
  }

  async function submit(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await place(preview.totalFen);
    } catch (error) {
      const refused = asProblem(error)!;
      const changed = refused.code === 'checkout_price_changed' && (refused.facts.preview as Preview | undefined);
      // What was on the screen is kept: the page behind the question shows the new sum at once.
      if (changed) setAsked({ before: preview.totalFen, now: changed.totalFen });
      else setProblem(refused);
      again();
    } finally {
      setBusy(false);
    }
  }

  const obstacle = preview.obstacle;
  const ready = obstacle === null && fresh;
  const beside = (prefix: string) =>
    problem?.field?.startsWith(prefix) || problem?.errors.some(({ field }) => field.startsWith(prefix))
      ? problem
      : null;
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading className={buying.title}>{gift ? t('确认捐赠') : t('确认订单')}</Heading>
      <p className={buying.lead}>{t('每家合作社一个订单，分开发货；付一次款。付款前不扣库存，提交后为您留着。')}</p>
      <div className={buying.columns}>
        <div className={buying.stack}>
          {gift ? (
            <GiftCard institutionId={gift} />
          ) : (
            <AddressCard
              address={preview.address}
              problem={beside('addressId')}
              onChoose={(addressId) => wish({ addressId })}
            />
          )}
          {preview.groups.map((group) => (
            <GroupCard
              key={group.supplierId}
              group={group}
              note={wishes.notes[group.supplierId] ?? ''}
              onNote={(note) => wish({ notes: { ...wishes.notes, [group.supplierId]: note } })}
            />
          ))}
          <InvoiceCard wishes={wishes} problem={beside('invoice')} onWish={wish} />
          {!gift && <AttributionCard attributed={wishes.attributed} onChange={(attributed) => wish({ attributed })} />}
          <ReferralCard />
        </div>
        <aside className={`${buying.card} ${buying.side}`} aria-label={t('金额')}>
          <dl className={buying.sums}>
            <dt>{t('商品')}</dt>
            <dd>{formatYuan(preview.goodsFen)}</dd>
            <dt>{t('运费')}</dt>
            <dd>{obstacle?.code === 'address_needed' ? '—' : formatYuan(preview.freightFen)}</dd>
            <dt className={buying.total}>{t('应付')}</dt>
            <dd className={buying.total}>{formatYuan(preview.totalFen)}</dd>
          </dl>
          {obstacle && (
            <p className={buying.note} role="status" lang="zh-CN" style={{ marginTop: 14 }}>
              {obstacle.message}
            </p>
          )}
          {obstacle && obstacle.code !== 'address_needed' && !directOf(params) && (
            <LinkButton to="/cart">{t('回购物车修改')}</LinkButton>
          )}
          {problem && problem.code !== obstacle?.code && !beside('addressId') && !beside('invoice') && (
            <div style={{ marginTop: 14 }}>
              <ProblemNote problem={problem} />
            </div>
          )}
        </aside>
      </div>
      <div className={buying.bar}>
        <span>
          <span className={buying.soft}>{t('应付')}</span>{' '}
          <span className={buying.amount} style={{ fontSize: 21 }}>
            {formatYuan(preview.totalFen)}
          </span>
        </span>
        <Button look="primary" size="large" busy={busy} disabled={!ready} onClick={() => void submit()}>
          {t('提交并付款')}
        </Button>
      </div>
      <Ask
        open={asked !== null}
        title={t('金额有变化')}
        action={t('按新的金额付款')}
        onClose={() => setAsked(null)}
        run={() => place(asked!.now)}
      >
        <p>
          {t('价格或运费刚刚变了：原来 {{before}}，现在 {{now}}。要按新的金额付款吗？', {
            before: formatYuan(asked?.before ?? '0'),
            now: formatYuan(asked?.now ?? '0'),
          })}
        </p>
      </Ask>
    </div>
  );
}
