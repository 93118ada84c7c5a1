import { Form } from 'antd';
import { Panel, YuanInput } from '../../desk';
import { formatBps, formatYuan, useT } from '../../kit';
import { BASES } from '../plans/plan-words';
import { bpsOf } from '../plans/year-figures';
import styles from './filing.module.css';
import { basesNeeded, type FilingValues, type Prefill, type RuleOfYear } from './floors';

/** The sums of which the shares are taken, each with last year's beside it. */
export function BaseFields({ rules, lastYear }: { rules: readonly RuleOfYear[]; lastYear: Prefill['lastYear'] }) {
  const t = useT();
  const canteen = Form.useWatch<FilingValues['canteen'] | undefined>('canteen') ?? 'own';
  const needed = basesNeeded(rules, canteen);
  if (needed.length === 0) return null;
  return (
    <Panel title={t('二、全年采购额')}>
      <div className={styles.two}>
        {needed.map((definition) => (
          <Form.Item
            key={definition}
            name={['bases', definition]}
            label={t(BASES[definition] ?? definition)}
            rules={[
              { required: true, message: t('请填写金额') },
              {
                validator: (_rule, fen: string | null | undefined) =>
                  fen?.startsWith('-') ? Promise.reject(new Error(t('金额不能是负数'))) : Promise.resolve(),
              },
            ]}
            extra={<LastYear definition={definition} lastYear={lastYear} />}
          >
            <YuanInput placeholder={t('例如 500000.00')} />
          </Form.Item>
        ))}
      </div>
    </Panel>
  );
}

function LastYear({ definition, lastYear }: { definition: string; lastYear: Prefill['lastYear'] }) {
  const t = useT();
  const typed = Form.useWatch<string | null | undefined>(['bases', definition]);
  const before = lastYear?.bases.find((base) => base.definition === definition)?.amountFen;
  if (!before) return <>{t('上年没有填报')}</>;
  const lines = [t('上年 {{amount}}', { amount: formatYuan(before) })];
  const less = typed ? BigInt(before) - BigInt(typed) : 0n;
  const share = bpsOf(less < 0n ? -less : less, BigInt(before));
  if (less > 0n) lines.push(t('比上年少 {{share}}', { share: formatBps(share, 1) }));
  if (less < 0n) lines.push(t('比上年多 {{share}}', { share: formatBps(share, 1) }));
  return (
    <>
      {lines.join(t('，'))}
      {typed && BigInt(typed) * 10n < BigInt(before) * 7n && (
        <span className={styles.bad}> {t('少了三成以上，审核时会被问到，请在备注中说明。')}</span>
      )}
    </>
  );
}
