import { Link, useParams } from 'react-router';
import { asProblem, storefrontApi, type StorefrontSchemas } from '../../api';
import { Badge, Button, EmptyState, ErrorState, formatDate, formatYuan, LinkButton, useT } from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import buying from '../buying/buying.module.css';
import { Waiting } from '../buying/waiting';
import { useCart, useWayToCheckout } from '../cart/cart';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { INSTITUTION_KINDS } from './institution';

type Institution = StorefrontSchemas['schemas']['InstitutionPageDto'];

/** What an institution needs, what it was given, and the way to give: what is chosen in the cart goes there. */
export default function InstitutionPage() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/giving/institutions/{id}', {
    params: { path: { id } },
  });
  const problem = asProblem(error);
  if (problem?.status === 404 || problem?.status === 400) {
    return (
      <EmptyState whole title={t('没有这家机构')} art={lostArt}>
        <LinkButton to="/giving" look="primary">
          {t('看看别的机构')}
        </LinkButton>
      </EmptyState>
    );
  }
  if (problem && !data) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <Heading className={buying.title} lang="zh-CN">
        {data.name}
      </Heading>
      <p className={buying.lead}>
        <Badge tone="green">{t(INSTITUTION_KINDS[data.kind]?.[0] ?? data.kind)}</Badge>{' '}
        <span lang="zh-CN">{data.place.replaceAll('/', '')}</span>
      </p>
      <div className={buying.stack}>
        <section className={buying.card}>
          <h2 style={{ marginBottom: 8 }}>{t('需要什么')}</h2>
          <p lang="zh-CN" style={{ whiteSpace: 'pre-line' }}>
            {data.need}
          </p>
        </section>
        <Give institution={data} />
        <section className={buying.card}>
          <h2>{t('最近的捐赠')}</h2>
          {data.latest.length === 0 ? (
            <p className={buying.soft} style={{ marginTop: 8 }}>
              {t('还没有人捐赠，您可以是第一个。')}
            </p>
          ) : (
            <ul className={buying.goods}>
              {data.latest.map((gift, index) => (
                <li key={index}>
                  <div className={buying.what}>
                    <span>
                      {gift.giver ? <strong lang="zh-CN">{gift.giver}</strong> : <strong>{t('不具名')}</strong>}{' '}
                      <span className={buying.soft}>{formatDate(gift.givenOn)}</span>
                    </span>
                    <span lang="zh-CN">{gift.products.join(' · ')}</span>
                    {gift.receivedOn && (
                      <span>
                        <Badge tone="green">{t('{{date}} 已签收', { date: formatDate(gift.receivedOn) })}</Badge>
                      </span>
                    )}
                    {gift.thanks && (
                      <p className={buying.good} lang="zh-CN">
                        {gift.thanks}
                      </p>
                    )}
                  </div>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </div>
  );
}

function Give({ institution }: { institution: Institution }) {
  const t = useT();
  const toCheckout = useWayToCheckout();
  const cart = useCart();
  const chosen = cart.data?.chosenLineCount ?? 0;
  if (!institution.open) return <p className={buying.note}>{t('这家机构现在不接受捐赠。')}</p>;
  const to = `/checkout?gift=${institution.id}`;

  return (
    <section className={buying.card}>
      <h2 style={{ marginBottom: 8 }}>{t('怎么捐')}</h2>
      <ol style={{ margin: '0 0 14px', paddingLeft: 20 }}>
        <li>
          <Link to="/catalogue">{t('选好商品放进购物车')}</Link>
        </li>
        <li>{t('回到这里，把购物车里选中的商品送给这家机构')}</li>
        <li>{t('付款后由合作社直接送达，机构签收')}</li>
      </ol>
      <div className={buying.actions}>
        <Button look="primary" disabled={chosen === 0} onClick={() => void toCheckout(cart.data!, to)}>
          {chosen > 0
            ? t('把选中的 {{count}} 种（{{amount}}）送去', {
                count: chosen,
                amount: formatYuan(cart.data!.chosenFen),
              })
            : t('购物车里还没有选中商品')}
        </Button>
      </div>
    </section>
  );
}
