import { Link } from 'react-router';
import { storefront } from '../../api';
import rules from '../../api/generated/storefront.rules.json';
import { Button, TextField, useT } from '../../kit';
import type { Session } from '../../session';
import { PasswordField } from '../forms/password-field';
import { useShopForm } from '../forms/shop-form';
import { Refusal } from './refusal';
import styles from './sign-in.module.css';

interface SignInFormProps {
  readonly next: string | null;
  readonly then: (session: Session) => void;
}

const { login, password } = rules.SignInInput;

export function SignInForm({ next, then }: SignInFormProps) {
  const t = useT();
  const { form, field, busy, problem } = useShopForm({
    demands: { login, password },
    send: async (values) =>
      (await storefront.POST('/api/session', { body: { login: values.login!, password: values.password! } })).data!,
    then,
  });
  return (
    <form {...form}>
      <h2 className={styles.cardTitle}>{t('用自己的账号登录')}</h2>
      <Refusal problem={problem} />
      <TextField
        {...field('login')}
        label={t('登录名')}
        autoComplete="username"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
      />
      <PasswordField {...field('password')} label={t('密码')} autoComplete="current-password" />
      <Button type="submit" look="primary" size="large" busy={busy} className={styles.wide}>
        {t('登录')}
      </Button>
      <p className={styles.below}>
        {t('还没有账号？')}
        <Link to={next ? `/register?next=${encodeURIComponent(next)}` : '/register'}>{t('注册个人账户')}</Link>
      </p>
      <p className={styles.below}>
        {t('单位账号由本单位管理员开立；忘记密码或丢失验证器，请联系本单位管理员或平台运营。')}
      </p>
    </form>
  );
}
