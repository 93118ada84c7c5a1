import { Link } from 'react-router';
import { type ProcurementSchemas } from '../../api';
import { Panel, ProblemAlert } from '../../desk';
import { asProblem } from '../../api';
import { formatBps, formatYuan, Skeleton, useT } from '../../kit';
import buying from '../buying.module.css';
import styles from './effect.module.css';

export type Effect = ProcurementSchemas['schemas']['EffectDto'];

interface EffectPanelProps {
  readonly effect: Effect | undefined;
  readonly error: unknown;
  readonly fund: 'canteen' | 'union';
}

/** What sending or approving will do: to the budget, to the year's shares, and who has to agree. */
export function EffectPanel({ effect, error, fund }: EffectPanelProps) {
  const t = useT();
  return (
    <div>
      <Panel title={t('这份申请的影响')}>
        <ProblemAlert problem={effect ? null : asProblem(error)} />
        {!effect && !error && <Skeleton height={160} />}
        {effect && (
          <>
            <BudgetEffect effect={effect} fund={fund} />
            {effect.programmes.map((programme) => (
              <ProgrammeEffect key={programme.programmeCode} programme={programme} />
            ))}
            {effect.programmes.length === 0 && (
              <p className={buying.soft}>{t('今年没有已确认的预留份额计划，不影响任何项目。')}</p>
            )}
            <ApprovalsNeeded effect={effect} />
          </>
        )}
      </Panel>
    </div>
  );
}

function BudgetEffect({ effect, fund }: { effect: Effect; fund: 'canteen' | 'union' }) {
  const t = useT();
  const { budget } = effect;
  const name = fund === 'union' ? t('工会预算') : t('食堂预算');
  if (!budget) {
    return (
      <div className={styles.item}>
        <h3>{name}</h3>
        <p className={buying.bad}>{t('今年还没有编制预算，不能提交。')}</p>
        <Link to="/procurement/budgets">{t('去看预算')}</Link>
      </div>
    );
  }
  const amount = BigInt(budget.amountFen);
  const before = amount - BigInt(budget.freeBeforeFen);
  const short = BigInt(budget.freeAfterFen) < 0n;
  return (
    <div className={styles.item}>
      <h3>{name}</h3>
      <Bar
        before={share(before, amount)}
        added={share(BigInt(budget.freeBeforeFen) - BigInt(budget.freeAfterFen), amount)}
        bad={short}
        label={t('已用 {{before}}，这份申请 {{added}}，全年 {{amount}}', {
          before: formatYuan(before),
          added: formatYuan(effect.totalFen),
          amount: formatYuan(amount),
        })}
      />
      <p className={styles.change}>
        <span>{t('可用')}</span>
        <span>
          {formatYuan(budget.freeBeforeFen)} →{' '}
          <strong className={short ? buying.bad : undefined}>{formatYuan(budget.freeAfterFen)}</strong>
        </span>
      </p>
      {short && (
        <p className={buying.bad}>
          {t('预算不足，还差 {{amount}}', { amount: formatYuan(-BigInt(budget.freeAfterFen)) })}
        </p>
      )}
    </div>
  );
}

export function ProgrammeEffect({ programme }: { programme: Effect['programmes'][number] }) {
  const t = useT();
  const added = BigInt(programme.orderedAfterFen) - BigInt(programme.orderedBeforeFen);
  return (
    <div className={styles.item}>
      <h3 lang="zh-CN">{programme.programmeName}</h3>
      <Bar
        before={programme.shareBeforeBps / 100}
        added={(programme.shareAfterBps - programme.shareBeforeBps) / 100}
        label={t('预留 {{reserved}}，已下单 {{before}}，这份申请计入 {{added}}', {
          reserved: formatYuan(programme.reservedFen),
          before: formatYuan(programme.orderedBeforeFen),
          added: formatYuan(added),
        })}
      />
      <p className={styles.change}>
        <span>{t('下单占预留')}</span>
        <span>
          {formatBps(programme.shareBeforeBps)} → <strong>{formatBps(programme.shareAfterBps)}</strong>
        </span>
      </p>
      <p className={buying.soft}>
        {added > 0n
          ? t('计入 {{added}}，预留 {{reserved}}', {
              added: formatYuan(added),
              reserved: formatYuan(programme.reservedFen),
            })
          : t('这份申请不计入这个项目，预留 {{reserved}}', { reserved: formatYuan(programme.reservedFen) })}
      </p>
    </div>
  );
}

function ApprovalsNeeded({ effect }: { effect: Effect }) {
  const t = useT();
  const { needed, given, bandUpToFen, approversAvailable } = effect.approvals;
  return (
    <div className={styles.item}>
      <h3>{t('审批')}</h3>
      <p>
        {bandUpToFen
          ? t('{{limit}} 以内需 {{needed}} 位审批人批准', { limit: formatYuan(bandUpToFen), needed })
          : t('这个金额需 {{needed}} 位审批人批准', { needed })}
        {given > 0 && t('，已批准 {{given}} 位', { given })}
      </p>
      {approversAvailable < needed && (
        <p className={buying.bad}>
          {t('今天能审批的只有 {{count}} 位，请联系单位管理员', { count: approversAvailable })}
        </p>
      )}
    </div>
  );
}

/** What is there and what comes on top, of a hundred. */
function Bar({ before, added, bad = false, label }: { before: number; added: number; bad?: boolean; label: string }) {
  const first = Math.min(100, Math.max(0, before));
  const second = Math.min(100 - first, Math.max(0, added));
  return (
    <div className={styles.bar} role="img" aria-label={label} title={label}>
      <span className={styles.before} style={{ width: `${first}%` }} />
      <span className={bad ? styles.over : styles.added} style={{ width: `${bad ? Math.max(second, 3) : second}%` }} />
    </div>
  );
}

const share = (part: bigint, whole: bigint): number => (whole > 0n ? Number((part * 10_000n) / whole) / 100 : 0);
