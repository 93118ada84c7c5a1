import { Button, Form, type FormInstance, Input, InputNumber, Select } from 'antd';
import rules from '../../api/generated/procurement.rules.json';
import { demands, UploadField, WeightInput } from '../../desk';
import { formatCount, formatGrams, formatYuan, useT } from '../../kit';
import buying from '../buying.module.css';
import { FAULT_REASONS, REFUSAL_REASONS } from '../buying-labels';
import styles from './acceptance.module.css';
import type { Finding, Findings } from './findings';
import { acceptedFen, agreedGrams, sentFen } from './accepted-amount';
import type { Shipment } from './shipment';

interface AcceptanceLineProps {
  readonly line: Shipment['lines'][number];
  readonly finding: Finding;
  readonly form: FormInstance<Findings>;
}

export function AcceptanceLine({ line, finding, form }: AcceptanceLineProps) {
  const t = useT();
  const byWeight = line.soldBy === 'weight';
  const units = finding.quantity ?? 0;
  const refused = line.quantity - units;
  const amount = acceptedFen(line, units, BigInt(finding.grams ?? 0));
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <span className={buying.stack}>
          <strong lang="zh-CN">
            {line.productName} {line.variantName}
          </strong>
          <span className={buying.soft}>
            {t('发货 {{count}} {{unit}}，约定 {{weight}}', {
              count: formatCount(line.quantity),
              unit: line.unit,
              weight: formatGrams(line.expectedGrams),
            })}
            {line.shippedGrams && t('，供应商过磅 {{weight}}', { weight: formatGrams(line.shippedGrams) })}
          </span>
        </span>
        <span className={styles.amount}>
          <strong>{formatYuan(amount)}</strong>
          <span className={buying.soft}>{t('发货 {{amount}}', { amount: formatYuan(sentFen(line)) })}</span>
        </span>
      </div>
      <div className={styles.fields}>
        <Form.Item
          name={['lines', line.id, 'quantity']}
          label={t('验收数量')}
          rules={[{ required: true, message: t('必须填写') }]}
        >
          <InputNumber
            min={0}
            max={line.quantity}
            precision={0}
            size="large"
            inputMode="numeric"
            style={{ width: '100%' }}
            suffix={<span lang="zh-CN">{line.unit}</span>}
          />
        </Form.Item>
        {byWeight && units > 0 && (
          <Form.Item
            name={['lines', line.id, 'grams']}
            label={t('实重')}
            rules={[{ required: true, message: t('必须填写') }]}
            extra={
              <Button
                type="link"
                size="small"
                className={styles.fill!}
                onClick={() =>
                  form.setFieldValue(
                    ['lines', line.id, 'grams'],
                    String(line.shippedGrams && refused === 0 ? line.shippedGrams : agreedGrams(line, units)),
                  )
                }
              >
                {line.shippedGrams && refused === 0 ? t('与供应商过磅一致') : t('与约定一致')}
              </Button>
            }
          >
            <WeightInput size="large" />
          </Form.Item>
        )}
      </div>
      <Difference line={line} finding={finding} />
      {refused > 0 && <Refusal line={line} refused={refused} other={finding.refusalReason === 'other'} />}
      <Form.Item name={['lines', line.id, 'photos']} noStyle>
        <UploadField purpose="photo" camera max={9} label={t('拍照')} />
      </Form.Item>
    </li>
  );
}

/** Short weight and what it is worth, the moment it is typed. */
function Difference({ line, finding }: { line: Shipment['lines'][number]; finding: Finding }) {
  const t = useT();
  const units = finding.quantity ?? 0;
  if (line.soldBy !== 'weight' || !finding.grams || units === 0) return null;
  const grams = BigInt(finding.grams);
  const agreed = agreedGrams(line, units);
  if (grams === agreed) return <p className={buying.good}>{t('与约定重量一致')}</p>;
  const worth = acceptedFen(line, units, agreed) - acceptedFen(line, units, grams);
  return grams < agreed ? (
    <p className={styles.short} role="status">
      {t('短 {{weight}}，少付 {{amount}}', { weight: formatGrams(agreed - grams), amount: formatYuan(worth) })}
    </p>
  ) : (
    <p className={styles.over} role="status">
      {t('多 {{weight}}，多付 {{amount}}', { weight: formatGrams(grams - agreed), amount: formatYuan(-worth) })}
    </p>
  );
}

interface RefusalProps {
  readonly line: Shipment['lines'][number];
  readonly refused: number;
  readonly other: boolean;
}

function Refusal({ line, refused, other }: RefusalProps) {
  const t = useT();
  return (
    <div className={styles.refusal}>
      <strong>{t('拒收 {{count}} {{unit}}', { count: formatCount(refused), unit: line.unit })}</strong>
      <Form.Item
        name={['lines', line.id, 'refusalReason']}
        label={t('拒收原因')}
        rules={[{ required: true, message: t('必须填写') }]}
      >
        <Select
          size="large"
          placeholder={t('请选择')}
          options={REFUSAL_REASONS.map((reason) => ({ value: reason, label: t(FAULT_REASONS[reason]![0]) }))}
        />
      </Form.Item>
      <Form.Item
        name={['lines', line.id, 'refusalText']}
        label={t('拒收说明')}
        rules={demands(rules.FindingInput.refusalText, { required: other })}
      >
        <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} />
      </Form.Item>
    </div>
  );
}
