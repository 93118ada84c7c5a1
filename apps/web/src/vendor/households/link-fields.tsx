import { Form, Select } from 'antd';
import type { StoredFile, VendorSchemas } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, UploadField } from '../../desk';
import { useT } from '../../kit';
import { LINK_MODES } from '../../kit/labels';
import { DateInput } from '../standing/date-input';
import styles from '../standing/standing.module.css';

type NewLink = VendorSchemas['schemas']['NewLinkInput'];

export interface LinkValues {
  readonly mode: NewLink['mode'];
  readonly validFrom: string;
  readonly validTo?: string | null;
  readonly evidence: readonly StoredFile[];
}

const RULES = rules.NewLinkInput;

export const linkOf = ({ mode, validFrom, validTo, evidence }: LinkValues): NewLink => ({
  mode,
  validFrom,
  ...(validTo && { validTo }),
  evidenceFileId: evidence[0]!.id,
});

/** How a household is helped, since when, and the paper that proves it. */
export function LinkFields() {
  const t = useT();
  return (
    <>
      <Form.Item name="mode" label={t('联结方式')} rules={demands(RULES.mode)}>
        <Select
          placeholder={t('请选择')}
          options={Object.entries(LINK_MODES).map(([value, [text]]) => ({ value, label: t(text) }))}
        />
      </Form.Item>
      <Form.Item name="validFrom" label={t('开始日期')} rules={demands(RULES.validFrom)}>
        <DateInput />
      </Form.Item>
      <Form.Item
        name="validTo"
        label={t('截止日期')}
        dependencies={['validFrom']}
        extra={t('仍在持续就不填')}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_rule, value: string | null) =>
              value && value < String(getFieldValue('validFrom'))
                ? Promise.reject(new Error(t('截止日期不能早于开始日期')))
                : Promise.resolve(),
          }),
        ]}
      >
        <DateInput />
      </Form.Item>
      <Form.Item
        name="evidence"
        label={t('协议或发放凭证')}
        className={styles.across ?? ''}
        extra={t('只有本单位、所在乡镇和县乡村振兴部门能打开')}
        rules={[{ required: true, type: 'array', min: 1, message: t('请上传协议或发放凭证') }]}
      >
        <UploadField purpose="evidence" />
      </Form.Item>
    </>
  );
}
