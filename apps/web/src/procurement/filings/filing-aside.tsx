import { Form } from 'antd';
import { Panel } from '../../desk';
import { formatDate, formatYuan, Icon, useT } from '../../kit';
import styles from './filing.module.css';
import { type Filing, type FilingValues, floorAmounts, isDemanded, type RuleOfYear, verdictOf } from './floors';
import { Reviews } from './reviews';

/** Beside the fields, always in sight: what the office said, what is still wrong, until when. */
export function FilingAside({ filing, rules }: { filing: Filing | null; rules: readonly RuleOfYear[] }) {
  const t = useT();
  const values = Form.useWatch<FilingValues | undefined>([]);
  const canteen = values?.canteen ?? 'own';
  const demanded = rules.flatMap((rule, index) => (isDemanded(rule.rule, canteen) ? [{ rule, index }] : []));
  const deadline = rules.flatMap(({ rule }) => rule.filingDeadlineOn ?? []).sort()[0];
  const lastWord = filing?.reviews.at(-1);
  return (
    <aside className={styles.aside} aria-label={t('核对')}>
      {lastWord && filing?.state === 'returned' && (
        <Panel title={t('退回原因')}>
          <Reviews reviews={[lastWord]} />
        </Panel>
      )}
      <Panel title={t('核对')}>
        <dl className={styles.sums}>
          {demanded.map(({ rule, index }) => {
            const base = BigInt(values?.bases?.[rule.rule.baseDefinition] ?? '0');
            const floors = floorAmounts(rule, base < 0n ? 0n : base, values?.headcount ?? 0);
            const share = values?.shares?.[index];
            const verdict = base > 0n ? verdictOf(floors, base, share) : 'missing';
            const good = verdict === 'enough' || verdict === 'explained';
            return (
              <div key={rule.rule.code}>
                <dt lang="zh-CN">{rule.rule.programmeName}</dt>
                <dd>
                  <b>{share?.reservedFen ? formatYuan(share.reservedFen) : '—'}</b>
                  <span className={good ? styles.good : styles.bad}>
                    <Icon name={good ? 'check' : 'warning'} size={18} />
                    <span className="visually-hidden">{good ? t('符合') : t('还不符合')}</span>
                  </span>
                </dd>
              </div>
            );
          })}
        </dl>
        {demanded.length === 0 && <p className={styles.soft}>{t('按所选的食堂情况，不要求预留。')}</p>}
        <p className={styles.soft}>
          {deadline
            ? t('填报截止日 {{date}}', { date: formatDate(deadline) })
            : t('本年度的填报截止日尚未公布，由财政部门通知。')}
        </p>
        {filing?.hints.map(({ code, message }) => (
          <p key={code} className={styles.hint} lang="zh-CN">
            <Icon name="info" size={15} /> {message}
          </p>
        ))}
      </Panel>
    </aside>
  );
}
