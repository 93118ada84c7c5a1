import { Form, Input, Radio, Select } from 'antd';
import { vendorApi } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, DivisionPicker, WeightInput } from '../../desk';
import { formatGrams, useT } from '../../kit';
import { useSession } from '../../session';
import styles from '../standing/standing.module.css';
import { useStanding } from '../standing/use-standing';
import type { ApplicationValues } from './application-values';
import { capacityOf } from './application-values';
import { AreaInput } from './area-input';
import { CategoryPicker } from './category-picker';

const RULES = rules.NewApplication;

/** Step one: what it is, where it grows, how much of it there is. A renewal keeps name and origin. */
export function ProductFields({ renewal }: { renewal: boolean }) {
  const t = useT();
  const trader = useStanding()?.kind === 'trader';
  const division = useSession()?.organisation?.divisionCode ?? '';
  return (
    <div className={styles.columns}>
      {trader && <ProducerField disabled={renewal} />}
      <Form.Item name="productName" label={t('产品名称')} rules={demands(RULES.productName)}>
        <Input maxLength={60} disabled={renewal} placeholder={t('例如：冷榨山茶油')} />
      </Form.Item>
      <Form.Item name="categoryCode" label={t('品类')} rules={demands(RULES.categoryCode)}>
        <CategoryPicker />
      </Form.Item>
      <Form.Item
        name="originCode"
        label={t('产地（村）')}
        rules={demands(RULES.originCode)}
        extra={renewal ? t('续展须是同一产品、同一产地') : t('须在生产者所在县内')}
      >
        {renewal ? (
          <FixedOrigin />
        ) : (
          <DivisionPicker level="village" {...(!trader && { within: division.slice(0, 6) })} />
        )}
      </Form.Item>
      <Form.Item name="specification" label={t('规格')} rules={demands(RULES.specification)}>
        <Input maxLength={200} placeholder={t('例如：500 毫升/瓶')} />
      </Form.Item>
      <Form.Item name="processed" label={t('是否加工产品')} required className={styles.across ?? ''}>
        <Radio.Group
          options={[
            { value: false, label: t('初级农产品') },
            { value: true, label: t('加工产品') },
          ]}
        />
      </Form.Item>
      <CapacityFields />
    </div>
  );
}

function FixedOrigin({ value, id }: { value?: string; id?: string }) {
  return (
    <div id={id} style={{ pointerEvents: 'none' }} inert>
      <DivisionPicker value={value ?? null} level="village" />
    </div>
  );
}

/** An agent names the producer whose confirmed letter it holds. */
function ProducerField({ disabled }: { disabled: boolean }) {
  const t = useT();
  const { data = [] } = vendorApi.useQuery('get', '/api/vendor/agent-commissions');
  const producers = data.filter(({ state }) => state === 'confirmed');
  return (
    <Form.Item
      name="producerId"
      label={t('所代理的生产者')}
      className={styles.across ?? ''}
      rules={[{ required: true, message: t('必须填写') }]}
      extra={t('只列出已确认委托的生产者')}
    >
      <Select
        disabled={disabled}
        placeholder={t('选择生产者')}
        options={producers.map(({ producerId, producerName }) => ({
          value: producerId,
          label: <span lang="zh-CN">{producerName}</span>,
        }))}
        notFoundContent={t('还没有已确认的委托书，请先登记委托书')}
      />
    </Form.Item>
  );
}

function CapacityFields() {
  const t = useT();
  const form = Form.useFormInstance<ApplicationValues>();
  const by = Form.useWatch('capacityBy', form);
  const area = Form.useWatch('areaMuHundredths', form);
  const yields = Form.useWatch('yieldGramsPerMu', form);
  return (
    <>
      <Form.Item name="capacityBy" label={t('年产能怎样填')} required className={styles.across ?? ''}>
        <Radio.Group
          options={[
            { value: 'area', label: t('按面积和亩产计算') },
            { value: 'stated', label: t('直接填年产能（养殖、加工）') },
          ]}
        />
      </Form.Item>
      <div hidden={by !== 'area'}>
        <Form.Item
          name="areaMuHundredths"
          label={t('种植面积')}
          rules={whole(by === 'area', t('请填写面积，最多两位小数'))}
        >
          <AreaInput />
        </Form.Item>
      </div>
      <div hidden={by !== 'area'}>
        <Form.Item
          name="yieldGramsPerMu"
          label={t('亩产')}
          rules={whole(by === 'area', t('请填写每亩的产量'))}
          extra={
            area && yields
              ? t('年产能 {{capacity}}', { capacity: formatGrams(capacityOf(area, yields)) })
              : t('面积乘亩产就是年产能')
          }
        >
          <WeightInput />
        </Form.Item>
      </div>
      <div hidden={by !== 'stated'}>
        <Form.Item
          name="annualCapacityGrams"
          label={t('年产能')}
          rules={whole(by === 'stated', t('请填写一年能供应多少'))}
        >
          <WeightInput />
        </Form.Item>
      </div>
    </>
  );
}

const whole = (asked: boolean, message: string) => (asked ? [{ required: true, message }] : []);
