import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { asProblem, storefront } from '../../api';
import { Badge, ErrorState, formatInstant, Icon, showToast, Skeleton, useT } from '../../kit';
import { becameSomebody, type Session } from '../../session';
import { destinationOf, mustPrepare } from '../sign-in/destination';
import styles from './account.module.css';
import { AskPassword } from './ask-password';
import { Enrol } from './enrol';
import { useAccount } from './profile';
import { RecoveryCodes } from './recovery-codes';

/** Off: what it is good for and how to begin. On: since when, the recovery codes, and how to take it off again. */
export function SecondFactor({ session }: { session: Session }) {
  const t = useT();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { data: account, error, refetch } = useAccount();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [waited] = useState(mustPrepare(session) !== null);
  const problem = asProblem(error);
  if (problem && !account) return <ErrorState problem={problem} retry={() => void refetch()} />;
  if (!account) return <Skeleton height={260} />;

  /** The server has given this session a new token and, where it was held back, its permissions. */
  async function begun(recoveryCodes: readonly string[]): Promise<void> {
    setCodes(recoveryCodes);
    await becameSomebody((await storefront.GET('/api/session')).data!);
  }

  function saved(): void {
    setCodes(null);
    if (waited) void navigate(destinationOf(session, params.get('next')), { replace: true });
  }

  if (codes) return <RecoveryCodes codes={codes} login={session.login} then={saved} />;
  if (!account.secondFactorEnrolledAt) return <Enrol session={session} then={(fresh) => void begun(fresh)} />;
  const { recoveryCodesLeft } = account;
  return (
    <section className={styles.panel}>
      <ul className={styles.rows}>
        <li>
          <Icon name="shield" />
          <div className={styles.grow}>
            <strong>
              {t('身份验证器')} <Badge tone="green">{t('已启用')}</Badge>
            </strong>
            <p className={styles.soft}>
              {t('{{instant}} 启用', { instant: formatInstant(account.secondFactorEnrolledAt) })}
            </p>
          </div>
          <AskPassword
            trigger={t('停用')}
            danger
            title={t('停用二次验证？')}
            action={t('停用')}
            text={t('停用后只凭密码就能登录，恢复码全部作废。换手机时可以先停用，再在新手机上启用。')}
            run={async (password) => {
              await storefront.POST('/api/account/second-factor/removal', { body: { password } });
              showToast(t('二次验证已停用'));
            }}
          />
        </li>
        <li>
          <Icon name="document" />
          <div className={styles.grow}>
            <strong>
              {t('恢复码')}
              <Badge tone={recoveryCodesLeft > 3 ? 'neutral' : 'red'}>
                {t('还剩 {{count}} 个', { count: recoveryCodesLeft })}
              </Badge>
            </strong>
            <p className={styles.soft}>{t('手机丢了或不在身边时，用它代替验证码。用完前记得换发。')}</p>
          </div>
          <AskPassword
            trigger={t('换发恢复码')}
            title={t('换发恢复码')}
            action={t('换发')}
            text={t('换发十个新的，原来剩下的全部作废。')}
            run={async (password) => {
              const answer = await storefront.POST('/api/account/second-factor/recovery-codes', { body: { password } });
              setCodes(answer.data!.recoveryCodes);
            }}
          />
        </li>
      </ul>
    </section>
  );
}
