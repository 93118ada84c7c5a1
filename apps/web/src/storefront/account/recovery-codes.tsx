import { useEffect, useRef } from 'react';
import { Button, useT } from '../../kit';
import { CopyButton } from '../forms/copy-button';
import styles from './account.module.css';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly login: string;
  readonly then: () => void;
}

/** Shown this once and never again. */
export function RecoveryCodes({ codes, login, then }: RecoveryCodesProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.panel}>
      <p className={`${styles.good} no-print`}>{t('二次验证已经生效。')}</p>
      <h2 ref={heading} tabIndex={-1}>
        {t('{{login}} 的恢复码', { login })}
      </h2>
      <p>
        {t(
          '手机不在身边时，用一个恢复码代替验证码，每个只能用一次。离开这一页就再也看不到了，请打印或抄下来，放在安全的地方。',
        )}
      </p>
      <ol className={styles.codes} aria-label={t('恢复码')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div className={`${styles.buttons} no-print`}>
        <CopyButton text={codes.join('\n')} label={t('复制全部')} />
        <Button size="small" icon="print" onClick={() => window.print()}>
          {t('打印')}
        </Button>
      </div>
      <div className={`${styles.buttons} no-print`}>
        <Button look="primary" onClick={then}>
          {t('我已经保存好了')}
        </Button>
      </div>
    </section>
  );
}
