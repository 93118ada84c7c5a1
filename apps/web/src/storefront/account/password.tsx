import { useNavigate, useSearchParams } from 'react-router';
import { storefront } from '../../api';
import rules from '../../api/generated/storefront.rules.json';
import { Button, ProblemNote, useT } from '../../kit';
import { becameSomebody, type Session } from '../../session';
import { PasswordField } from '../forms/password-field';
import { useShopForm } from '../forms/shop-form';
import { destinationOf } from '../sign-in/destination';
import styles from './account.module.css';

export function Password({ session }: { session: Session }) {
  const t = useT();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { form, field, busy, problem } = useShopForm({
    demands: { ...rules.PasswordChange, newPassword: { ...rules.PasswordChange.newPassword, minLength: 10 } },
    said: t('密码已修改，其他设备已退出'),
    send: async ({ password = '', newPassword = '' }) => {
      await storefront.PUT('/api/account/password', { body: { password, newPassword } });
      return (await storefront.GET('/api/session')).data!;
    },
    then: (renewed) => {
      // A first password that had to be changed kept everything else shut until now.
      const to = session.passwordChangeRequired ? destinationOf(renewed, params.get('next')) : '/account';
      void becameSomebody(renewed).then(() => navigate(to, { replace: true }));
    },
  });
  return (
    <section className={styles.panel}>
      {session.passwordChangeRequired && (
        <p className={styles.note}>{t('这是管理员给您的初始密码，请先换成自己的，再开始使用。')}</p>
      )}
      <form {...form}>
        <ProblemNote problem={problem} />
        <input type="text" name="username" value={session.login} autoComplete="username" readOnly hidden />
        <PasswordField {...field('password')} label={t('当前密码')} autoComplete="current-password" />
        <PasswordField
          {...field('newPassword')}
          label={t('新密码')}
          hint={t('至少 10 个字符，可以是一句好记的话；不要包含登录名')}
          autoComplete="new-password"
        />
        <Button type="submit" look="primary" busy={busy}>
          {t('修改密码')}
        </Button>
      </form>
      <p className={styles.soft} style={{ marginTop: 14 }}>
        {t('修改后，除了这里，其他设备都会退出登录。')}
      </p>
    </section>
  );
}
