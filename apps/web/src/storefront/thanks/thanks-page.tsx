import { Link, useParams } from 'react-router';
import { asProblem, storefrontApi } from '../../api';
import { EmptyState, ErrorState, formatYuan, LinkButton, useT } from '../../kit';
import lostArt from '../../kit/art/lost.svg';
import field from '../../kit/art/places/place-fields.svg?url';
import { LINK_MODES } from '../../kit/labels';
import buying from '../buying/buying.module.css';
import { Waiting } from '../buying/waiting';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { SignedIn } from '../frame/signed-in';
import styles from '../showcases/showcases.module.css';
import { HouseholdIncome } from '../suppliers/household-income';

/** Whom a purchase helped: sums of linked households, never one by itself. */
export default function ThanksPage() {
  return <SignedIn>{() => <Asked />}</SignedIn>;
}

function Asked() {
  const t = useT();
  const { id = '' } = useParams();
  const { data, error, refetch } = storefrontApi.useQuery('get', '/api/checkouts/{id}/benefit', {
    params: { path: { id } },
  });
  const problem = asProblem(error);
  if (problem && !data && problem.status !== 404) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (problem || data?.length === 0) {
    return (
      <EmptyState whole title={t('还没有可以感谢的')} art={lostArt}>
        <p>{t('付款成功以后，这里会写帮到了谁。')}</p>
        <LinkButton to="/orders" look="primary">
          {t('看我的订单')}
        </LinkButton>
      </EmptyState>
    );
  }
  if (!data) return <Waiting />;
  const goodsFen = data.reduce((sum, one) => sum + BigInt(one.goodsFen), 0n);
  const households = data.reduce((sum, one) => sum + (one.linkedHouseholds ?? 0), 0);
  return (
    <div className={`${frame.width} ${buying.page}`}>
      <header className={styles.head}>
        <img className={styles.banner} src={field} alt="" />
        <div className={styles.headWords}>
          <Heading>{t('谢谢您')}</Heading>
          <p>
            {t('您买的 {{amount}} 农产品，来自 {{count}} 家合作社。', {
              amount: formatYuan(goodsFen),
              count: data.length,
            })}
          </p>
          {households > 0 && (
            <p>
              <span className={buying.big}>{t('{{count}} 户', { count: households })}</span>
              <br />
              {t('农户和这些合作社连在一起，靠它们卖货、务工、分红。')}
            </p>
          )}
        </div>
      </header>
      <div className={buying.stack}>
        {data.map((one) => (
          <section key={one.supplierId} className={buying.card}>
            <div className={buying.cardHead}>
              <h2 lang="zh-CN">
                <Link to={`/suppliers/${one.supplierId}`}>{one.supplierName}</Link>
              </h2>
              <span className={buying.amount}>{formatYuan(one.goodsFen)}</span>
            </div>
            <p className={buying.soft} lang="zh-CN">
              {one.place}
            </p>
            {one.linkedHouseholds === null ? (
              <p className={buying.soft}>{t('户数较少，为保护个人信息不公开。')}</p>
            ) : (
              <dl className={buying.facts} style={{ marginTop: 10 }}>
                <dt>{t('带动农户')}</dt>
                <dd>{t('{{count}} 户', { count: one.linkedHouseholds })}</dd>
                {one.linkModes
                  .filter(({ households: some }) => some !== null)
                  .map(({ mode, households: some }) => (
                    <div key={mode} style={{ display: 'contents' }}>
                      <dt>{t(LINK_MODES[mode]?.[0] ?? mode)}</dt>
                      <dd>{t('{{count}} 户', { count: some ?? 0 })}</dd>
                    </div>
                  ))}
              </dl>
            )}
            <HouseholdIncome supplierId={one.supplierId} />
          </section>
        ))}
      </div>
      <div className={buying.actions} style={{ marginTop: 20 }}>
        <LinkButton to="/orders" look="primary">
          {t('看我的订单')}
        </LinkButton>
        <LinkButton to="/catalogue">{t('继续选购')}</LinkButton>
      </div>
    </div>
  );
}
