import { useState } from 'react';
import { storefront, type StorefrontSchemas } from '../../api';
import rules from '../../api/generated/storefront.rules.json';
import { Button, ProblemNote, TextField, useT } from '../../kit';
import { QrCode } from '../../kit/qr-code';
import type { Session } from '../../session';
import { CopyButton } from '../forms/copy-button';
import { PasswordField } from '../forms/password-field';
import { useShopForm } from '../forms/shop-form';
import styles from './account.module.css';

type Enrolment = StorefrontSchemas['schemas']['EnrolmentDto'];
type Done = (recoveryCodes: readonly string[]) => void;

/** Password, then the QR code, then a first code: only then does it count. */
export function Enrol({ session, then }: { session: Session; then: Done }) {
  const t = useT();
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  return (
    <section className={styles.panel}>
      {session.secondFactor === 'required_not_enrolled' && (
        <p className={styles.note}>{t('您的岗位涉及审批、付款或监管，应当启用二次验证。')}</p>
      )}
      {enrolment ? (
        <Scan enrolment={enrolment} then={then} back={() => setEnrolment(null)} />
      ) : (
        <Begin then={setEnrolment} />
      )}
    </section>
  );
}

function Begin({ then }: { then: (enrolment: Enrolment) => void }) {
  const t = useT();
  const { form, field, busy, problem } = useShopForm({
    demands: rules.PasswordInput,
    send: async ({ password = '' }) =>
      (await storefront.POST('/api/account/second-factor', { body: { password } })).data!,
    then,
  });
  return (
    <>
      <h2>{t('密码之外再加一道锁')}</h2>
      <p style={{ marginBottom: 16 }}>
        {t(
          '登录时除了密码，再输手机验证器上的六位数字。需要一个身份验证器应用，如微信小程序“腾讯身份验证器”、Microsoft Authenticator。',
        )}
      </p>
      <form {...form}>
        <ProblemNote problem={problem} />
        <PasswordField {...field('password')} label={t('先输入当前密码')} autoComplete="current-password" />
        <Button type="submit" look="primary" busy={busy}>
          {t('开始启用')}
        </Button>
      </form>
    </>
  );
}

interface ScanProps {
  readonly enrolment: Enrolment;
  readonly then: Done;
  readonly back: () => void;
}

function Scan({ enrolment, then, back }: ScanProps) {
  const t = useT();
  const { form, field, busy, problem } = useShopForm({
    demands: rules.CodeInput,
    formats: { code: t('验证码是六位数字') },
    send: async ({ code = '' }) => (await storefront.PUT('/api/account/second-factor', { body: { code } })).data!,
    then: ({ recoveryCodes }) => then(recoveryCodes),
  });
  return (
    <>
      <h2>{t('扫码并输入第一个验证码')}</h2>
      <div className={styles.enrol}>
        <QrCode text={enrolment.uri} label={t('给身份验证器扫的二维码')} size={192} />
        <ol className={styles.steps}>
          <li>{t('打开身份验证器，选择“扫一扫”，对准二维码。')}</li>
          <li>
            {t('扫不了？手工输入密钥：')}
            <br />
            <code className={styles.secret}>{enrolment.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>{' '}
            <CopyButton text={enrolment.secret} label={t('复制')} />
          </li>
          <li>
            {t('输入验证器上现在显示的六位数字。')}
            <form {...form} style={{ marginTop: 10 }}>
              <ProblemNote problem={problem} />
              <TextField
                {...field('code')}
                label={t('六位验证码')}
                autoFocus
                inputMode="numeric"
                autoComplete="one-time-code"
              />
              <div className={styles.buttons} style={{ marginTop: 0 }}>
                <Button type="submit" look="primary" busy={busy}>
                  {t('确认启用')}
                </Button>
                <Button onClick={back}>{t('取消')}</Button>
              </div>
            </form>
          </li>
        </ol>
      </div>
    </>
  );
}
