import { AutoComplete, Form, type FormInstance, Input, InputNumber, Radio } from 'antd';
import rules from '../../api/generated/vendor.rules.json';
import { demands, WeightInput, YuanInput } from '../../desk';
import { formatUnitPrice, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import { SOLD_BY, UNITS } from './product-words';

export interface VariantValues {
  readonly sku?: string;
  readonly name: string;
  readonly unit: string;
  readonly soldBy: 'piece' | 'weight';
  readonly netWeightGrams: string | null;
  readonly priceFen: string | null;
  readonly minQuantity?: number | null;
  readonly maxQuantity?: number | null;
  readonly onHand?: number | null;
}

interface VariantFieldsProps<Values> {
  readonly form: FormInstance<Values>;
  /** The row of the form's list `variants`; without it the fields stand at the root of the form. */
  readonly row?: number;
  /** A new variant begins with a stock; later the stock has its own verbs. */
  readonly fresh: boolean;
}

/** How a product is packed, weighed and priced. */
export function VariantFields<Values>({ form, row, fresh }: VariantFieldsProps<Values>) {
  const t = useT();
  const demand = rules.NewVariantInput;
  // Inside a Form.List names are relative to it.
  const path = (field: keyof VariantValues) => (row === undefined ? [field] : [row, field]);
  const watched = Form.useWatch((all: unknown) => valuesIn(all, row), form as FormInstance<unknown>) as
    Partial<VariantValues> | undefined;
  const unit = watched?.unit || t('单位');
  const whole = { precision: 0, inputMode: 'numeric', style: { width: '100%' } } as const;
  return (
    <div className={styles.fields}>
      <Form.Item<object> name={path('name')} label={t('规格名称')} rules={demands(demand.name)}>
        <Input maxLength={60} placeholder={t('例如：散装、10 斤筐装')} />
      </Form.Item>
      <Form.Item<object> name={path('unit')} label={t('计量单位')} rules={demands(demand.unit)}>
        <AutoComplete options={UNITS.map((value) => ({ value }))} maxLength={8} />
      </Form.Item>
      <Form.Item<object>
        name={path('soldBy')}
        label={t('计价方式')}
        rules={demands(demand.soldBy)}
        extra={
          watched?.soldBy === 'weight' ? t('结算按验收时的实重，短重少付') : t('结算按验收的件数，每件的净重是约定的')
        }
      >
        <Radio.Group options={Object.entries(SOLD_BY).map(([value, [text]]) => ({ value, label: t(text) }))} />
      </Form.Item>
      <Form.Item<object>
        name={path('netWeightGrams')}
        label={t('每{{unit}}净重', { unit })}
        rules={[{ required: true, message: t('请填写净重') }]}
      >
        <WeightInput />
      </Form.Item>
      <Form.Item<object>
        name={path('priceFen')}
        label={t('每{{unit}}价格', { unit })}
        rules={[{ required: true, message: t('请填写金额，最多两位小数') }]}
        extra={perKilogram(t, watched)}
      >
        <YuanInput />
      </Form.Item>
      {fresh && (
        <Form.Item<object> name={path('onHand')} label={t('现有库存')} rules={demands(demand.onHand)}>
          <InputNumber min={0} max={1_000_000_000} {...whole} />
        </Form.Item>
      )}
      <Form.Item<object> name={path('minQuantity')} label={t('起订量')} rules={demands(demand.minQuantity)}>
        <InputNumber min={1} max={1_000_000_000} placeholder="1" {...whole} />
      </Form.Item>
      <Form.Item<object> name={path('maxQuantity')} label={t('每单限购')} rules={demands(demand.maxQuantity)}>
        <InputNumber min={1} max={1_000_000_000} placeholder={t('不限')} {...whole} />
      </Form.Item>
      <Form.Item<object> name={path('sku')} label={t('货号')} rules={demands(demand.sku)} extra={t('不填自动编号')}>
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
    </div>
  );
}

function perKilogram(t: ReturnType<typeof useT>, values: Partial<VariantValues> | undefined): string | undefined {
  const { priceFen, netWeightGrams } = values ?? {};
  if (!priceFen || !netWeightGrams || BigInt(netWeightGrams) <= 0n) return undefined;
  return t('折合 {{price}}', { price: formatUnitPrice((BigInt(priceFen) * 1000n) / BigInt(netWeightGrams)) });
}

const valuesIn = (all: unknown, row: number | undefined): unknown =>
  row === undefined ? all : (all as { variants?: readonly unknown[] } | undefined)?.variants?.[row];
