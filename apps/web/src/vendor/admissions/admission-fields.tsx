import { Form, Input, Radio } from 'antd';
import { demands } from '../../desk';
import { useT } from '../../kit';
import rules from '../../api/generated/vendor.rules.json';

export interface AdmissionValues {
  readonly processes: boolean;
  readonly mainProducts: string;
  readonly capability: string;
  readonly benefitPlan: string;
}

const RULES = rules.NewAdmission;

/** What a supplier says of itself; a draft may leave texts empty, a submission may not. */
export function AdmissionFields() {
  const t = useT();
  return (
    <>
      <Form.Item
        name="processes"
        label={t('是否加工农产品')}
        rules={demands(RULES.processes)}
        extra={t('榨油、制粉、腌制、烘干、分装等都算加工，须有食品生产许可证或小作坊登记证')}
      >
        <Radio.Group
          options={[
            { value: false, label: t('只卖初级农产品') },
            { value: true, label: t('加工农产品') },
          ]}
        />
      </Form.Item>
      <Form.Item name="mainProducts" label={t('主要产品')} rules={demands(RULES.mainProducts)}>
        <Input.TextArea rows={2} maxLength={500} showCount placeholder={t('例如：冷榨山茶油、红薯粉')} />
      </Form.Item>
      <Form.Item
        name="capability"
        label={t('生产供货能力')}
        rules={demands(RULES.capability)}
        extra={t('写清基地面积、年产量、加工设备、质量检测办法，审核部门会据此核实')}
      >
        <Input.TextArea rows={4} maxLength={2000} showCount />
      </Form.Item>
      <Form.Item
        name="benefitPlan"
        label={t('联农带农机制')}
        rules={demands(RULES.benefitPlan)}
        extra={t('带动多少农户，以哪种方式（订单收购、务工、分红、土地流转、托管），怎样让农户增收')}
      >
        <Input.TextArea rows={4} maxLength={2000} showCount />
      </Form.Item>
    </>
  );
}
