import { Alert, AutoComplete, Form, Input } from 'antd';
import rules from '../../api/generated/vendor.rules.json';
import { demands, YuanInput } from '../../desk';
import { formatBps, useT } from '../../kit';
import styles from '../standing/standing.module.css';
import { aboveAverage, type ApplicationValues } from './application-values';

const RULES = rules.NewApplication;
// words-ok: values of the API, chosen or typed freely
const UNITS = ['斤', '公斤', '瓶', '盒', '袋', '只', '枚', '箱'].map((value) => ({ value })); // words-ok: values

/** Step two: what it costs beside the average, and whom it helps. */
export function PriceFields() {
  const t = useT();
  const needed = [{ required: true, message: t('请填写金额，最多两位小数') }];
  return (
    <div className={styles.columns}>
      <Form.Item name="priceFen" label={t('供货单价')} rules={needed}>
        <YuanInput />
      </Form.Item>
      <Form.Item name="priceUnit" label={t('计价单位')} rules={demands(RULES.priceUnit, { required: true })}>
        <AutoComplete options={UNITS} />
      </Form.Item>
      <Form.Item
        name="comparisonPriceFen"
        label={t('同类产品平均价格')}
        rules={needed}
        extra={t('同规格、同品种、同质量产品在当地市场的平均价')}
      >
        <YuanInput />
      </Form.Item>
      <Form.Item name="comparisonSource" label={t('平均价格来源')} rules={demands(RULES.comparisonSource)}>
        <Input maxLength={300} placeholder={t('例如：本县农贸市场上月均价')} />
      </Form.Item>
      <PriceComparison />
      <Form.Item
        name="benefitText"
        label={t('带贫机制')}
        className={styles.across ?? ''}
        rules={demands(RULES.benefitText)}
        extra={t('卖出这个产品，农户怎样多得收入：收购加价、务工工资、分红比例等，写具体数字')}
      >
        <Input.TextArea rows={4} maxLength={2000} showCount />
      </Form.Item>
    </div>
  );
}

function PriceComparison() {
  const t = useT();
  const form = Form.useFormInstance<ApplicationValues>();
  const price = Form.useWatch('priceFen', form);
  const average = Form.useWatch('comparisonPriceFen', form);
  const above = price && average ? aboveAverage(price, average) : null;
  if (above === null) return null;
  return (
    <Alert
      className={styles.across ?? ''}
      style={{ marginBottom: 20 }}
      showIcon
      type={above > 0 ? 'warning' : 'success'}
      title={
        above > 0
          ? t('比平均价格高 {{share}}。价格应不高于同类产品，审核时可能因此退回。', { share: formatBps(above, 1) })
          : t('比平均价格低 {{share}}', { share: formatBps(-above, 1) })
      }
    />
  );
}
