import { Form, type FormInstance, Input, InputNumber, Segmented } from 'antd';
import { YuanInput } from '../../desk';
import { formatYuan, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import type { Claim, ClaimLine } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { type DecisionValues, grantedFen, type LineValues } from './claim-values';

interface ClaimLineChoiceProps {
  readonly claim: Claim;
  readonly line: ClaimLine;
  readonly index: number;
  readonly form: FormInstance<DecisionValues>;
}

/** In full, in part or not: and why, if less than asked. */
export function ClaimLineChoice({ claim, line, index, form }: ClaimLineChoiceProps) {
  const t = useT();
  const phone = usePhone();
  const value = Form.useWatch(['lines', index], form) as LineValues | undefined;
  const outcome = value?.outcome ?? 'full';
  const money = claim.kind !== 'replacement';
  return (
    <section className={styles.line}>
      <div className={styles.lineHead}>
        <h3 lang="zh-CN">
          {line.productName} <span className={styles.soft}>{line.variantName}</span>
        </h3>
        <span className={styles.soft}>
          <span lang="zh-CN">
            {line.quantity} {line.unit}
          </span>{' '}
          {money && t('申请 {{amount}}', { amount: formatYuan(line.askedFen) })}
        </span>
      </div>
      <Form.Item name={['lines', index, 'outcome']} label={t('怎么答复')} required>
        <Segmented
          block={phone}
          size={phone ? 'large' : 'middle'}
          options={[
            { value: 'full', label: t('全部同意') },
            { value: 'part', label: t('部分同意') },
            { value: 'refuse', label: t('不同意') },
          ]}
        />
      </Form.Item>
      {outcome === 'part' && (
        <div className={styles.fields}>
          {line.quantity > 1 && (
            <Form.Item
              name={['lines', index, 'quantity']}
              label={<span lang="zh-CN">{t('同意的数量（{{unit}}）', { unit: line.unit })}</span>}
              rules={[{ required: !money, message: t('必须填写') }]}
            >
              <InputNumber<number>
                min={1}
                max={money ? line.quantity : line.quantity - 1}
                precision={0}
                inputMode="numeric"
                style={{ width: '100%' }}
              />
            </Form.Item>
          )}
          {money && (
            <Form.Item
              name={['lines', index, 'amountFen']}
              label={t('同意的金额')}
              rules={[{ required: line.quantity <= 1, message: t('请填写金额，最多两位小数') }]}
              extra={
                line.quantity > 1 &&
                t('不填按数量折算：{{amount}}', {
                  amount: formatYuan(grantedFen(line, value && { ...value, amountFen: null })),
                })
              }
            >
              <YuanInput />
            </Form.Item>
          )}
        </div>
      )}
      {outcome !== 'full' && (
        <Form.Item
          name={['lines', index, 'note']}
          label={t('理由（买家会看到）')}
          rules={[{ required: outcome === 'refuse', whitespace: true, message: t('必须填写') }]}
          style={{ marginBottom: 12 }}
        >
          <Input.TextArea lang="zh-CN" rows={2} maxLength={300} showCount />
        </Form.Item>
      )}
    </section>
  );
}
