import { Link, useSearchParams } from 'react-router';
import { storefront } from '../../api';
import rules from '../../api/generated/storefront.rules.json';
import { Button, ProblemNote, TextField, useT } from '../../kit';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { PasswordField } from '../forms/password-field';
import { useShopForm } from '../forms/shop-form';
import { safePath, useEnter } from './destination';
import styles from './sign-in.module.css';

/** A personal account, and one is signed in with it at once. */
export default function RegisterPage() {
  const t = useT();
  const [params] = useSearchParams();
  const next = params.get('next');
  const enter = useEnter();
  const { form, field, busy, problem } = useShopForm({
    demands: rules.SignUpInput,
    formats: { login: t('用字母、数字和 . _ -，以字母或数字开头') },
    keepAs: 'register',
    send: async ({ login = '', name = '', password = '', phone }) => {
      await storefront.POST('/api/account', { body: { login, name, password, ...(phone && { phone }) } });
      return (await storefront.POST('/api/session', { body: { login, password } })).data!;
    },
    then: (session) => void enter(session, next),
  });
  const joining = safePath(next)?.startsWith('/join') ?? false;
  return (
    <div className={frame.width} style={{ paddingBlock: 32, display: 'grid', justifyContent: 'center' }}>
      <div className={styles.card} style={{ position: 'static', width: 'min(460px, calc(100vw - 32px))' }}>
        <Heading className={styles.cardTitle}>{t('注册个人账户')}</Heading>
        <p className={styles.step}>
          {joining
            ? t('先有一个人的账户，再用它登记合作社或企业；登记后您就是负责人。')
            : t('有了账户，就能对公示提出异议，也能登记自己的合作社或企业。')}
        </p>
        <form {...form}>
          <ProblemNote problem={problem} />
          <TextField
            {...field('login')}
            label={t('登录名')}
            hint={t('3 个以上字母或数字，登录时用')}
            autoComplete="username"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
          />
          <TextField {...field('name')} label={t('姓名')} autoComplete="name" />
          <PasswordField
            {...field('password')}
            label={t('密码')}
            hint={t('至少 10 个字符，可以是一句好记的话；不要包含登录名')}
            autoComplete="new-password"
          />
          <TextField
            {...field('phone')}
            label={t('手机号码')}
            hint={t('加密保存，只显示前三位和后四位')}
            type="tel"
            inputMode="tel"
            autoComplete="tel-national"
          />
          <Button type="submit" look="primary" size="large" busy={busy} className={styles.wide}>
            {t('注册并登录')}
          </Button>
          <p className={styles.below}>
            {t('已有账号？')}
            <Link to={next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'}>{t('登录')}</Link>
          </p>
        </form>
      </div>
    </div>
  );
}
