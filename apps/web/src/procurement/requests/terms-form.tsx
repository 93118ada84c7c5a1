import { Form, type FormInstance, Input, Radio, Select } from 'antd';
import { procurementApi, type ProcurementSchemas } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { demands } from '../../desk';
import { today, useT } from '../../kit';
import { useSession } from '../../session';
import styles from '../buying.module.css';
import { DateField } from '../date-field';
import { UNIT_RELATIONS } from '../buying-labels';

export interface Terms {
  title: string;
  fund: 'canteen' | 'union';
  budgetUnitId?: string | null;
  wantedOn?: string | null;
  deliveryAddress?: string;
  contactName?: string;
  contactPhone?: string;
  remark?: string;
}

type Content = Omit<ProcurementSchemas['schemas']['NewRequest'], 'id' | 'lines'>;

export const contentOf = ({ contactName = '', contactPhone = '', ...terms }: Terms): Content => ({
  title: terms.title.trim(),
  fund: terms.fund,
  budgetUnitId: terms.budgetUnitId ?? null,
  wantedOn: terms.wantedOn ?? null,
  deliveryAddress: terms.deliveryAddress?.trim() ?? '',
  contact: contactName.trim() ? { name: contactName.trim(), phone: contactPhone.trim() } : null,
  remark: terms.remark?.trim() ?? '',
});

export const termsOf = (request: ProcurementSchemas['schemas']['RequestDto']): Terms => ({
  title: request.title,
  fund: request.fund,
  budgetUnitId: request.budgetUnitId,
  wantedOn: request.wantedOn,
  deliveryAddress: request.deliveryAddress,
  contactName: request.contact?.name ?? '',
  contactPhone: request.contact?.phone ?? '',
  remark: request.remark,
});

/** What is asked for besides the goods: for whom, from which fund, when, where and to whom. */
export function TermsFields({ form }: { form: FormInstance<Terms> }) {
  const t = useT();
  const unionOnly = useSession()?.organisation?.kind === 'union';
  const contactName = Form.useWatch('contactName', form);
  const contactPhone = Form.useWatch('contactPhone', form);
  return (
    <div className={styles.formGrid}>
      <Form.Item className={styles.wide!} name="title" label={t('标题')} rules={demands(rules.NewRequest.title)}>
        <Input placeholder={t('例如：食堂十二月第一周采购')} />
      </Form.Item>
      <Form.Item name="fund" label={t('资金')} rules={demands(rules.NewRequest.fund)}>
        <Radio.Group disabled={unionOnly}>
          <Radio value="canteen">{t('食堂')}</Radio>
          <Radio value="union">{t('工会')}</Radio>
        </Radio.Group>
      </Form.Item>
      <UnitField />
      <Form.Item name="wantedOn" label={t('期望到货日期')} rules={[]}>
        <DateField notBefore={today()} />
      </Form.Item>
      <Form.Item
        className={styles.wide!}
        name="deliveryAddress"
        label={t('收货地址')}
        rules={demands(rules.NewRequest.deliveryAddress, { required: true })}
      >
        <Input autoComplete="street-address" />
      </Form.Item>
      <Form.Item
        name="contactName"
        label={t('收货联系人')}
        rules={demands(rules.ContactInput.name, { required: true })}
        {...(contactPhone && !contactName && { extra: t('填写姓名后一并保存') })}
      >
        <Input autoComplete="name" />
      </Form.Item>
      <Form.Item
        name="contactPhone"
        label={t('手机号')}
        dependencies={['contactName']}
        rules={[
          { required: true, message: t('必须填写') },
          { pattern: new RegExp(rules.ContactInput.phone.pattern), message: t('请填写 11 位手机号') },
        ]}
      >
        <Input inputMode="tel" autoComplete="tel" maxLength={11} />
      </Form.Item>
      <Form.Item
        className={styles.wide!}
        name="remark"
        label={t('给供应商的说明')}
        rules={demands(rules.NewRequest.remark)}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
      </Form.Item>
    </div>
  );
}

/** Only asked of who buys for more than one unit. */
function UnitField() {
  const t = useT();
  const { data: units } = procurementApi.useQuery('get', '/api/procurement/purchase-requests/units', {});
  if (!units || units.length < 2) return null;
  return (
    <Form.Item name="budgetUnitId" label={t('计入哪个单位')} rules={[{ required: true, message: t('必须填写') }]}>
      <Select
        options={units.map(({ unitId, unitName, relation }) => ({
          value: unitId,
          label: t('{{unit}}（{{relation}}）', { unit: unitName, relation: t(UNIT_RELATIONS[relation]![0]) }),
        }))}
      />
    </Form.Item>
  );
}
