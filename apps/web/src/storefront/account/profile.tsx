import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { asProblem, storefront, storefrontApi, type StorefrontSchemas } from '../../api';
import rules from '../../api/generated/storefront.rules.json';
import { Badge, Button, ErrorState, formatDate, Icon, ProblemNote, Skeleton, TextField, useT } from '../../kit';
import type { Session } from '../../session';
import { Confirm } from '../forms/confirm';
import { useShopForm } from '../forms/shop-form';
import styles from './account.module.css';

type Account = StorefrontSchemas['schemas']['AccountDto'];

export const useAccount = () => storefrontApi.useQuery('get', '/api/account', {});

/** Who I am, how I am reached, and how safe the account is. */
export function Profile({ session }: { session: Session }) {
  const t = useT();
  const { data: account, error, refetch } = useAccount();
  const problem = asProblem(error);
  if (problem && !account) return <ErrorState problem={problem} retry={() => void refetch()} />;
  return (
    <>
      <section className={styles.panel}>
        <h2>{t('个人资料')}</h2>
        <dl className={styles.facts}>
          <dt>{t('姓名')}</dt>
          <dd lang="zh-CN">{session.name}</dd>
          <dt>{t('登录名')}</dt>
          <dd>{session.login}</dd>
          <dt>{t('身份')}</dt>
          <dd lang="zh-CN">
            {session.organisations.map((place) => (
              <div key={place.id}>
                {[place.name, ...place.roles.map(({ name }) => name)].join(' · ')}
                {place.validTo && (
                  <span className={styles.soft}> {t('至 {{date}}', { date: formatDate(place.validTo) })}</span>
                )}
              </div>
            ))}
            {session.organisations.length === 0 && (
              <span>{session.roles.map(({ name }) => name).join(' · ') || '—'}</span>
            )}
          </dd>
        </dl>
      </section>
      <Security account={account} />
      <section className={styles.panel}>
        <h2>{t('联系方式')}</h2>
        {account ? <Contact key={account.email} account={account} /> : <Skeleton height={160} />}
      </section>
    </>
  );
}

function Security({ account }: { account: Account | undefined }) {
  const t = useT();
  const { pathname } = useLocation();
  const panel = useRef<HTMLElement>(null);
  const sessions = storefrontApi.useQuery('get', '/api/account/sessions', {});
  useEffect(() => {
    if (pathname === '/account/security') panel.current?.scrollIntoView({ block: 'center' });
  }, [pathname]);
  const enrolled = account?.secondFactorEnrolledAt;
  return (
    <section className={styles.panel} ref={panel}>
      <h2>{t('账户安全')}</h2>
      <ul className={styles.rows}>
        <li>
          <Icon name="document" />
          <div className={styles.grow}>
            <strong>{t('登录密码')}</strong>
            <p className={styles.soft}>{t('怀疑别人知道了，就换一个；换了以后其他设备都会退出。')}</p>
          </div>
          <Link to="/account/password">{t('修改')}</Link>
        </li>
        <li>
          <Icon name="shield" />
          <div className={styles.grow}>
            <strong>
              {t('二次验证')}
              {account && <Badge tone={enrolled ? 'green' : 'gold'}>{enrolled ? t('已启用') : t('未启用')}</Badge>}
            </strong>
            <p className={styles.soft}>{t('登录时再输手机上的六位数字，密码泄露也进不来。')}</p>
          </div>
          <Link to="/account/second-factor">{enrolled ? t('管理') : t('去启用')}</Link>
        </li>
        <li>
          <Icon name="screen" />
          <div className={styles.grow}>
            <strong>{t('登录设备')}</strong>
            <p className={styles.soft}>
              {sessions.data ? t('现在有 {{count}} 处登录', { count: sessions.data.length }) : t('正在加载')}
            </p>
          </div>
          <Link to="/account/sessions">{t('查看')}</Link>
        </li>
      </ul>
    </section>
  );
}

function Contact({ account }: { account: Account }) {
  const t = useT();
  const removal = storefrontApi.useMutation('patch', '/api/account/contact');
  const { form, field, busy, problem } = useShopForm({
    demands: rules.ContactInput,
    initial: { email: account.email },
    formats: { email: t('电子邮箱的格式不正确') },
    said: t('联系方式已保存'),
    send: ({ phone, email }) =>
      storefront.PATCH('/api/account/contact', { body: { email: email || null, ...(phone && { phone }) } }),
  });
  return (
    <form {...form} key={account.phoneMasked}>
      <ProblemNote problem={problem ?? asProblem(removal.error)} />
      <TextField
        {...field('phone')}
        label={t('手机号码')}
        type="tel"
        inputMode="tel"
        autoComplete="tel-national"
        placeholder={account.phoneMasked ?? ''}
        hint={
          account.phoneMasked
            ? t('现为 {{phone}}，不改就留空', { phone: account.phoneMasked })
            : t('加密保存，只显示前三位和后四位')
        }
      />
      <TextField
        {...field('email')}
        label={t('电子邮箱')}
        type="email"
        autoComplete="email"
        hint={t('待办和通知的邮件寄到这里')}
      />
      <div className={styles.buttons}>
        <Button type="submit" look="primary" busy={busy}>
          {t('保存')}
        </Button>
        {account.phoneMasked && (
          <Confirm
            trigger={t('删除手机号码')}
            title={t('删除手机号码？')}
            action={t('删除')}
            busy={removal.isPending}
            run={() => removal.mutateAsync({ body: { phone: null } })}
          >
            {t('删除后，单位和平台就不能用这个号码联系您。可以随时再填。')}
          </Confirm>
        )}
      </div>
    </form>
  );
}
