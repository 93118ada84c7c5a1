import { Button, Checkbox, Form, type FormInstance, Input, InputNumber } from 'antd';
import rules from '../../api/generated/vendor.rules.json';
import { demands, WeightInput, YuanInput } from '../../desk';
import { formatGrams, formatYuan, useT } from '../../kit';
import styles from '../trade/trade.module.css';
import { freightFen, type FreightValues, type ZoneValues } from './freight-values';
import { PlacesInput } from './places-input';

interface ZoneFieldsProps {
  readonly index: number;
  readonly form: FormInstance<FreightValues>;
  readonly onRemove?: () => void;
}

/** One group of places and what it costs to deliver there. */
export function ZoneFields({ index, form, onRemove }: ZoneFieldsProps) {
  const t = useT();
  const zone = Form.useWatch(['zones', index], form) as ZoneValues | undefined;
  const field = (name: keyof ZoneValues): (string | number)[] => [index, name];
  return (
    <section className={styles.line}>
      <div className={styles.fields}>
        <Form.Item name={field('name')} label={t('地区组名称')} rules={demands(rules.FreightZoneDto.name)}>
          <Input maxLength={40} lang="zh-CN" placeholder={t('例如：省内')} />
        </Form.Item>
      </div>
      <div className={styles.photos} style={{ marginBottom: 12 }}>
        <Form.Item name={field('served')} valuePropName="checked" noStyle>
          <Checkbox>{t('配送')}</Checkbox>
        </Form.Item>
        <Form.Item name={field('elsewhere')} valuePropName="checked" noStyle>
          <Checkbox>{t('其余地区都按这一组')}</Checkbox>
        </Form.Item>
      </div>
      {zone?.elsewhere !== true && (
        <Form.Item
          name={field('divisionCodes')}
          label={t('包含的地区')}
          rules={[{ required: true, type: 'array', min: 1, message: t('至少选一个地区，或改为其余地区') }]}
          extra={t('可选省、市、县或乡镇；更小的地区优先。')}
        >
          <PlacesInput />
        </Form.Item>
      )}
      {zone?.served !== false ? (
        <Terms field={field} />
      ) : (
        <p className={styles.late}>{t('这些地区的买家不能下单。')}</p>
      )}
      <div className={styles.linkRow} style={{ paddingBottom: 0 }}>
        <Example zone={zone} />
        {onRemove && (
          <Button danger size="small" onClick={onRemove}>
            {t('删除这一组')}
          </Button>
        )}
      </div>
    </section>
  );
}

function Terms({ field }: { field: (name: keyof ZoneValues) => (string | number)[] }) {
  const t = useT();
  const weight = [{ required: true, message: t('请填写重量') }];
  const money = [{ required: true, message: t('请填写金额，最多两位小数') }];
  const days = [{ required: true, message: t('必须填写') }];
  return (
    <div className={styles.fields}>
      <Form.Item name={field('firstGrams')} label={t('首重')} rules={weight}>
        <WeightInput />
      </Form.Item>
      <Form.Item name={field('firstFen')} label={t('首重运费')} rules={money}>
        <YuanInput />
      </Form.Item>
      <Form.Item name={field('nextGrams')} label={t('续重')} rules={weight}>
        <WeightInput />
      </Form.Item>
      <Form.Item name={field('nextFen')} label={t('每续重运费')} rules={money}>
        <YuanInput />
      </Form.Item>
      <Form.Item name={field('freeAboveFen')} label={t('满多少包邮')} rules={[{ required: false }]}>
        <YuanInput />
      </Form.Item>
      <Form.Item label={t('付款后几天送达')} required>
        <div className={styles.cellForm}>
          <Form.Item name={field('promiseDaysMin')} noStyle rules={days}>
            <InputNumber<number> aria-label={t('最快几天')} min={0} max={60} precision={0} style={{ width: '100%' }} />
          </Form.Item>
          <span aria-hidden="true">–</span>
          <Form.Item name={field('promiseDaysMax')} noStyle rules={days}>
            <InputNumber<number> aria-label={t('最慢几天')} min={1} max={60} precision={0} style={{ width: '100%' }} />
          </Form.Item>
        </div>
      </Form.Item>
    </div>
  );
}

const EXAMPLES = [1000n, 3000n, 10_000n];

/** The terms, said in money. */
function Example({ zone }: { zone: ZoneValues | undefined }) {
  const t = useT();
  if (!zone?.served || freightFen(zone, 1n, 0n) === null) return <span />;
  const prices = EXAMPLES.map((grams) =>
    t('{{weight}} {{amount}}', { weight: formatGrams(grams), amount: formatYuan(freightFen(zone, grams, 0n)!) }),
  ).join(' · ');
  return <span className={styles.soft}>{t('例如：{{prices}}', { prices })}</span>;
}
