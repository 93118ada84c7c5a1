import type { ApiProblem } from '../../api';
import { ProblemNote, useT } from '../../kit';
import styles from './sign-in.module.css';

/** Why one was not let in, and what to do about it: a lock says how long it lasts and that nothing is lost. */
export function Refusal({ problem }: { problem: ApiProblem | null }) {
  const t = useT();
  if (problem?.code !== 'sign_in_locked') return <ProblemNote problem={problem} />;
  const seconds = Number(problem.facts.retryAfterSeconds);
  return (
    <div className={styles.locked} role="alert">
      <strong>{t('为保护账户，登录已暂时锁定')}</strong>
      <p>
        {seconds > 0
          ? t('连续输错次数过多，请在 {{minutes}} 分钟后再试。', { minutes: Math.ceil(seconds / 60) })
          : t('连续输错次数过多，请过一会儿再试。')}
        {t('不是您本人在试？登录后请尽快修改密码并启用二次验证。')}
      </p>
    </div>
  );
}
