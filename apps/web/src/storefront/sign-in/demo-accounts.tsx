import { useState } from 'react';
import { asProblem, type ApiProblem, storefront, type StorefrontSchemas } from '../../api';
import { Icon, type IconName, Loading, Skeleton, useT, zh } from '../../kit';
import type { Session } from '../../session';
import { DEMO_TASKS } from './demo-tasks';
import { Refusal } from './refusal';
import styles from './sign-in.module.css';

type Account = StorefrontSchemas['schemas']['DemoAccountDto'];

interface DemoAccountsProps {
  readonly accounts: readonly Account[];
  readonly password: string;
  readonly then: (session: Session) => void;
}

const AUDIENCES: readonly (readonly [
  name: string,
  groups: readonly string[],
  IconName,
  title: string,
  does: string,
])[] = [
  ['supplier', ['supplier'], 'household', zh('供应商'), zh('合作社和企业：接单、发货、收款')],
  ['shopper', ['shopper'], 'user', zh('消费者'), zh('浏览、查验')],
  ['agency', ['agency'], 'scale', zh('采购单位'), zh('食堂和工会：申请、审批、验收、付款，各有其人')],
  [
    'official',
    ['official', 'operator'],
    'shield',
    zh('监管与运营'),
    zh('从乡镇到省：审核、公示、看进度；平台准入和裁处'),
  ],
];

/** Everybody of the story, by audience; one click and one is in. */
export function DemoAccounts({ accounts, password, then }: DemoAccountsProps) {
  const t = useT();
  const [entering, setEntering] = useState<string | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);

  async function enter({ login }: Account): Promise<void> {
    if (entering) return;
    setEntering(login);
    setProblem(null);
    try {
      then((await storefront.POST('/api/session', { body: { login, password } })).data!);
    } catch (error) {
      setProblem(asProblem(error));
    } finally {
      setEntering(null);
    }
  }

  if (accounts.length === 0) {
    return (
      <Loading>
        <Skeleton height={420} />
      </Loading>
    );
  }
  return (
    <section className={styles.demo} aria-label={t('试用账号')}>
      <Refusal problem={problem} />
      {AUDIENCES.map(([name, groups, icon, title, does]) => {
        const people = accounts.filter(({ group }) => groups.includes(group));
        if (people.length === 0) return null;
        return (
          <div key={name} className={styles.group} data-audience={name}>
            <div className={styles.groupHead}>
              <Icon name={icon} size={22} />
              <h2>{t(title)}</h2>
              <p>{t(does)}</p>
            </div>
            <ul className={styles.people}>
              {people.map((account) => (
                <li key={account.login}>
                  <Person account={account} busy={entering === account.login} enter={() => void enter(account)} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <p className={styles.password}>{t('也可以手工输入：登录名写在卡片上，密码都是 {{password}}', { password })}</p>
    </section>
  );
}

function Person({ account, busy, enter }: { account: Account; busy: boolean; enter: () => void }) {
  const t = useT();
  const task = DEMO_TASKS[account.login];
  return (
    <button type="button" className={styles.person} aria-busy={busy || undefined} onClick={enter}>
      <span className={styles.face} aria-hidden="true" lang="zh-CN">
        {busy ? <span className={styles.spinner} /> : account.name.slice(0, 1)}
      </span>
      <span className={styles.who}>
        <strong lang="zh-CN">{account.does}</strong>
        <span className={styles.where} lang="zh-CN">
          {[account.name, account.organisation].filter(Boolean).join(' · ')}
        </span>
        {task && <span className={styles.task}>{t(task)}</span>}
        <code className={styles.login}>{account.login}</code>
      </span>
    </button>
  );
}
