import { useState } from 'react';
import { storefront } from '../../api';
import rules from '../../api/generated/storefront.rules.json';
import { Button, TextField, useT } from '../../kit';
import type { Session } from '../../session';
import { useShopForm } from '../forms/shop-form';
import { Refusal } from './refusal';
import styles from './sign-in.module.css';

interface SecondFactorFormProps {
  readonly login: string;
  readonly then: (session: Session) => void;
  readonly back: () => void;
}

/** The second step: six digits from the authenticator, or one of the recovery codes. */
export function SecondFactorForm({ login, then, back }: SecondFactorFormProps) {
  const t = useT();
  const [recovery, setRecovery] = useState(false);
  const { form, field, busy, problem } = useShopForm({
    demands: rules.SecondFactorInput,
    send: async ({ code }) => (await storefront.PUT('/api/session/second-factor', { body: { code: code! } })).data!,
    then,
  });
  return (
    <form {...form}>
      <h2 className={styles.cardTitle}>{t('二次验证')}</h2>
      <p className={styles.step}>
        {recovery
          ? t('输入一个还没用过的恢复码。每个恢复码只能用一次。')
          : t('打开手机上的身份验证器，输入显示的六位数字。')}
      </p>
      <Refusal problem={problem} />
      <input type="hidden" name="username" value={login} autoComplete="username" readOnly />
      {recovery ? (
        <TextField
          key="recovery"
          {...field('code')}
          label={t('恢复码')}
          autoFocus
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          placeholder="a2b3c-d4e5f"
        />
      ) : (
        <TextField
          key="code"
          {...field('code')}
          label={t('六位验证码')}
          autoFocus
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={7}
          className={styles.code}
        />
      )}
      <Button type="submit" look="primary" size="large" busy={busy} className={styles.wide}>
        {t('完成登录')}
      </Button>
      <div className={styles.others}>
        <Button look="quiet" size="small" onClick={() => setRecovery(!recovery)}>
          {recovery ? t('改用身份验证器') : t('手机不在身边？用恢复码')}
        </Button>
        <Button look="quiet" size="small" onClick={back}>
          {t('换一个账号')}
        </Button>
      </div>
    </form>
  );
}
