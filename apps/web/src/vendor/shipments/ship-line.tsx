import { Checkbox, Form, type FormInstance, InputNumber } from 'antd';
import { WeightInput } from '../../desk';
import { formatCount, formatGrams, useT } from '../../kit';
import { leftToShip } from '../orders/order-words';
import { grams } from '../trade/amounts';
import styles from '../trade/trade.module.css';
import type { OrderLine } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { ShipConformity } from './ship-conformity';
import type { ShipValues } from './ship-values';

interface ShipLineProps {
  readonly line: OrderLine;
  readonly index: number;
  readonly form: FormInstance<ShipValues>;
}

/** How much of one product goes now, what it weighed, and its certificate of conformity. */
export function ShipLine({ line, index, form }: ShipLineProps) {
  const t = useT();
  const size = usePhone() ? 'large' : 'middle';
  const left = leftToShip(line);
  const quantity = (Form.useWatch(['lines', index, 'quantity'], form) as number | null | undefined) ?? 0;
  const certified = Form.useWatch(['lines', index, 'withConformity'], form) as boolean | undefined;
  return (
    <div className={styles.line}>
      <div className={styles.lineHead}>
        <h3 lang="zh-CN">
          {line.productName} <span className={styles.soft}>{line.variantName}</span>
        </h3>
        <span className={styles.soft} lang="zh-CN">
          {t('待发 {{count}} {{unit}}', { count: formatCount(left), unit: line.unit })}
        </span>
      </div>
      <div className={styles.fields}>
        <Form.Item
          name={['lines', index, 'quantity']}
          label={<span lang="zh-CN">{t('本次发货（{{unit}}）', { unit: line.unit })}</span>}
          rules={[{ required: true, message: t('必须填写') }]}
          extra={quantity > 0 && t('约重 {{weight}}', { weight: formatGrams(grams(line.netWeightGrams, quantity)) })}
        >
          <InputNumber<number>
            min={0}
            max={left}
            precision={0}
            size={size}
            inputMode="numeric"
            style={{ width: '100%' }}
          />
        </Form.Item>
        {line.soldBy === 'weight' && quantity > 0 && (
          <Form.Item
            name={['lines', index, 'shippedGrams']}
            label={t('过磅净重')}
            rules={[{ required: false }]}
            extra={t('按重量结算，以采购单位验收的重量为准；填上发货重量，短重时有据可查。')}
          >
            <WeightInput size={size} />
          </Form.Item>
        )}
      </div>
      {quantity > 0 && (
        <Form.Item name={['lines', index, 'withConformity']} valuePropName="checked" noStyle>
          <Checkbox>{t('附承诺达标合格证')}</Checkbox>
        </Form.Item>
      )}
      {quantity > 0 && certified && <ShipConformity line={line} index={index} form={form} />}
    </div>
  );
}
