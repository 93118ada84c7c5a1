import { Button, Form, Input } from 'antd';
import { Panel, YuanInput } from '../../desk';
import { Badge, formatBps, formatYuan, Icon, useT } from '../../kit';
import { COUNTS_AT } from '../../kit/labels';
import { BASES } from '../plans/plan-words';
import { documentName, PolicyNote } from '../plans/policy-note';
import type { Policy } from '../plans/use-plans';
import styles from './filing.module.css';
import {
  type FilingValues,
  type FloorAmount,
  floorAmounts,
  isDemanded,
  leastOf,
  type RuleOfYear,
  verdictOf,
} from './floors';

interface ShareFieldsProps {
  readonly rules: readonly RuleOfYear[];
  readonly policies: ReadonlyMap<string, Policy>;
}

/** What each programme demands of what was typed above, and what is reserved for it. */
export function ShareFields({ rules, policies }: ShareFieldsProps) {
  const t = useT();
  const canteen = Form.useWatch<FilingValues['canteen'] | undefined>('canteen') ?? 'own';
  const demanded = rules.some(({ rule }) => isDemanded(rule, canteen));
  return (
    <Panel title={demanded ? t('三、为各项目预留') : t('二、各项目')}>
      {rules.length === 0 && <p>{t('本年度没有适用于本单位的预留项目。')}</p>}
      {rules.length > 0 && !demanded && <p>{t('按所选的食堂情况，不要求预留。本单位的采购照样统计。')}</p>}
      {rules.map((rule, index) =>
        isDemanded(rule.rule, canteen) ? (
          <Share key={rule.rule.code} rule={rule} index={index} policy={policies.get(rule.rule.code)} />
        ) : null,
      )}
    </Panel>
  );
}

function Share({ rule, index, policy }: { rule: RuleOfYear; index: number; policy: Policy | undefined }) {
  const t = useT();
  const form = Form.useFormInstance<FilingValues>();
  const base = Form.useWatch<string | null | undefined>(['bases', rule.rule.baseDefinition]);
  const headcount = Form.useWatch<number | null | undefined>('headcount');
  const share = Form.useWatch<FilingValues['shares'][number] | undefined>(['shares', index]);
  const baseFen = BigInt(base ?? '0');
  const floors = floorAmounts(rule, baseFen, headcount ?? 0);
  const must = leastOf(floors, 'must');
  const verdict = base ? verdictOf(floors, baseFen, share) : 'missing';
  return (
    <div className={styles.share}>
      <h3 lang="zh-CN">{rule.rule.programmeName}</h3>
      <p className={styles.soft}>
        <Badge>{t((COUNTS_AT[rule.rule.countsAt] ?? [rule.rule.countsAt])[0])}</Badge>{' '}
        {policy?.documents[0] && (
          <span lang="zh-CN">{t('依据：{{document}}', { document: documentName(policy.documents[0], t) })}</span>
        )}
      </p>
      {policy?.documents[0]?.quote && (
        <blockquote className={styles.quote} lang="zh-CN">
          {policy.documents[0].quote}
        </blockquote>
      )}
      <ul className={styles.floors} aria-label={t('最低预留')}>
        {floors.map((floor) => (
          <li key={`${floor.kind} ${floor.binding}`}>
            <Why floor={floor} rule={rule} base={base ?? null} headcount={headcount ?? null} />
            <b>{base ? formatYuan(floor.amountFen) : '—'}</b>
          </li>
        ))}
      </ul>
      <Form.Item name={['shares', index, 'ruleCode']} hidden>
        <Input />
      </Form.Item>
      <Form.Item
        name={['shares', index, 'reservedFen']}
        label={t('预留金额')}
        dependencies={[['bases', rule.rule.baseDefinition], 'headcount']}
        rules={[
          { required: true, message: t('请填写金额') },
          {
            validator: (_rule, fen: string | null | undefined) =>
              fen && BigInt(fen) < must
                ? Promise.reject(
                    new Error(
                      t('低于最低预留 {{least}}，还差 {{gap}}', {
                        least: formatYuan(must),
                        gap: formatYuan(must - BigInt(fen)),
                      }),
                    ),
                  )
                : Promise.resolve(),
          },
        ]}
        extra={
          base &&
          share?.reservedFen !== String(must) && (
            <Button
              type="link"
              size="small"
              style={{ padding: 0 }}
              onClick={() => {
                form.setFieldValue(['shares', index, 'reservedFen'], String(must));
                void form.validateFields([['shares', index, 'reservedFen']]).catch(() => undefined);
              }}
            >
              {t('按最低额填入 {{least}}', { least: formatYuan(must) })}
            </Button>
          )
        }
      >
        <YuanInput style={{ maxWidth: 320 }} />
      </Form.Item>
      <Said verdict={verdict} floors={floors} baseFen={baseFen} reservedFen={share?.reservedFen ?? null} />
      {(verdict === 'unexplained' || verdict === 'explained' || share?.explanation) && (
        <Form.Item
          name={['shares', index, 'explanation']}
          label={t('低于原则上下限的理由')}
          rules={[{ required: verdict === 'unexplained', whitespace: true, message: t('请说明理由') }]}
        >
          <Input.TextArea rows={2} maxLength={500} showCount />
        </Form.Item>
      )}
      {policy && <PolicyNote policy={policy} />}
    </div>
  );
}

interface WhyProps {
  readonly floor: FloorAmount;
  readonly rule: RuleOfYear;
  readonly base: string | null;
  readonly headcount: number | null;
}

/** How a floor comes to its amount. */
function Why({ floor, rule, base, headcount }: WhyProps) {
  const t = useT();
  const binding = floor.binding === 'must' ? t('必须') : t('原则上');
  if (floor.kind === 'ratio') {
    return (
      <span>
        {t('{{binding}}不低于{{base}}的 {{ratio}}', {
          binding,
          base: t(BASES[rule.rule.baseDefinition] ?? rule.rule.baseDefinition),
          ratio: formatBps(Number(floor.value ?? 0)),
        })}
        {base && (
          <span className={styles.soft}>
            {' '}
            {t('{{base}} × {{ratio}}', { base: formatYuan(base), ratio: formatBps(Number(floor.value ?? 0)) })}
          </span>
        )}
      </span>
    );
  }
  if (floor.kind === 'per_head_fen') {
    return (
      <span>
        {t('{{binding}}每人每年不低于 {{amount}}', { binding, amount: formatYuan(floor.value ?? 0) })}{' '}
        <span className={styles.soft}>
          {headcount === null ? t('请在上面填写人数') : t('{{count}} 人', { count: headcount })}
        </span>
      </span>
    );
  }
  return <span>{t('{{binding}}不低于上年预留', { binding })}</span>;
}

interface SaidProps {
  readonly verdict: ReturnType<typeof verdictOf>;
  readonly floors: readonly FloorAmount[];
  readonly baseFen: bigint;
  readonly reservedFen: string | null;
}

/** The judgement in words while one types; only colour would not do. */
function Said({ verdict, floors, baseFen, reservedFen }: SaidProps) {
  const t = useT();
  if (verdict === 'missing' || verdict === 'below') return null;
  const share = baseFen > 0n && reservedFen ? formatBps(Number((BigInt(reservedFen) * 10_000n) / baseFen)) : '—';
  const good = verdict === 'enough' || verdict === 'explained';
  const words = {
    enough: t('符合要求，占基数 {{share}}。', { share }),
    explained: t('低于原则上的下限，已说明理由；占基数 {{share}}。', { share }),
    unexplained: t('低于原则上的下限 {{least}}，须说明理由。', { least: formatYuan(leastOf(floors, 'in_principle')) }),
    above_base: t('超过了年度基数，请核对。'),
  }[verdict];
  return (
    <p className={`${styles.verdict} ${good ? styles.good : styles.bad}`} role="status">
      <Icon name={good ? 'check' : 'warning'} size={18} />
      {words}
    </p>
  );
}
