import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { storefrontApi } from '../../api';
import { LinkButton, useT, useTheme } from '../../kit';
import heroDark from '../../kit/art/hero-dark.svg?url';
import hero from '../../kit/art/hero.svg?url';
import { type Session, useSession } from '../../session';
import { Heading } from '../frame/heading';
import frame from '../frame/shop-frame.module.css';
import { DemoAccounts } from './demo-accounts';
import { destinationOf, useEnter } from './destination';
import { SecondFactorForm } from './second-factor-form';
import { SignInForm } from './sign-in-form';
import styles from './sign-in.module.css';

/** Login and password, the code where one is needed; with the story, one click as anybody in it. */
export default function SignInPage() {
  const t = useT();
  const theme = useTheme();
  const [params] = useSearchParams();
  const next = params.get('next');
  const session = useSession();
  const enter = useEnter();
  const [halfway, setHalfway] = useState<Session | null>(null);
  const demo = storefrontApi.useQuery('get', '/api/session/demo-accounts', {}, { staleTime: 600_000 });
  const accounts = demo.data?.password ? demo.data.accounts : [];
  const waiting = demo.isPending;

  function signedIn(answer: Session): void {
    if (answer.secondFactor === 'awaiting_code') setHalfway(answer);
    else void enter(answer, next);
  }

  return (
    <>
      <div className={styles.band}>
        <img className={styles.scene} src={theme === 'dark' ? heroDark : hero} alt="" />
        <div className={frame.width}>
          <Heading className={styles.title}>{t('登录')}</Heading>
          <p className={styles.lead}>
            {accounts.length > 0
              ? t('选一个身份，点一下就能进去；里面的人和数字都是演示用的。')
              : t('欢迎回到帮扶集市。')}
            {accounts.length > 0 && (
              <>
                {' '}
                <a href="#own-account" className={styles.toForm}>
                  {t('用自己的账号登录')}
                </a>
              </>
            )}
          </p>
        </div>
      </div>
      <div className={`${frame.width} ${styles.layout}`} data-alone={!waiting && accounts.length === 0}>
        {(waiting || accounts.length > 0) && (
          <DemoAccounts accounts={accounts} password={demo.data?.password ?? ''} then={signedIn} />
        )}
        <section id="own-account" className={styles.card} aria-label={halfway ? t('二次验证') : t('用自己的账号登录')}>
          {session && !halfway && (
            <div className={styles.already}>
              <p>
                {t('您现在的身份：')}
                <span lang="zh-CN">{[session.name, session.organisation?.shortName].filter(Boolean).join(' · ')}</span>
              </p>
              <LinkButton to={destinationOf(session, next)} size="small">
                {t('继续使用')}
              </LinkButton>
            </div>
          )}
          {halfway ? (
            <SecondFactorForm login={halfway.login} then={signedIn} back={() => setHalfway(null)} />
          ) : (
            <SignInForm next={next} then={signedIn} />
          )}
        </section>
      </div>
    </>
  );
}
