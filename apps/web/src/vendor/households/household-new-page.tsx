import { Button, Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, DivisionPicker, PageHead, Panel, ProblemAlert, useSubmit } from '../../desk';
import { today, useT } from '../../kit';
import { HOUSEHOLD_STATUSES } from '../../kit/labels';
import { useSession } from '../../session';
import styles from '../standing/standing.module.css';
import { StepFoot } from '../standing/step-frame';
import { LinkFields, type LinkValues, linkOf } from './link-fields';

interface HouseholdValues extends LinkValues {
  readonly name: string;
  readonly idNumber: string;
  readonly phone?: string;
  readonly status: 'four_key' | 'unstable' | 'marginal' | 'lifted';
  readonly villageCode: string;
}

const RULES = rules.NewHouseholdInput;

/** Personal data: sent once, sealed by the server, and never kept in any draft of this browser. */
export default function HouseholdNewPage() {
  const t = useT();
  const navigate = useNavigate();
  const division = useSession()?.organisation?.divisionCode ?? '';
  const [form] = Form.useForm<HouseholdValues>();
  const { submit, busy, problem } = useSubmit(
    async ({ name, idNumber, phone, status, villageCode, ...link }: HouseholdValues) =>
      (
        await vendor.POST('/api/vendor/households', {
          body: { name: name.trim(), idNumber, ...(phone && { phone }), status, villageCode, link: linkOf(link) },
        })
      ).data!,
    { form, said: t('农户已登记') },
  );
  async function another(): Promise<void> {
    const values = await form.validateFields().catch(() => null);
    if (values && (await submit(values))) form.resetFields(['name', 'idNumber', 'phone', 'evidence']);
  }
  async function finish(values: HouseholdValues): Promise<void> {
    if (await submit(values)) void navigate('/vendor/households');
  }
  return (
    <>
      <PageHead title={t('登记农户')} above={[{ title: t('联农带农户'), to: '/vendor/households' }]}>
        {t('姓名、手机号和身份证号加密保存，登记后只显示脱敏信息；离开本页未保存的内容不会留下。')}
      </PageHead>
      <Panel>
        <ProblemAlert problem={problem} />
        <Form
          form={form}
          layout="vertical"
          autoComplete="off"
          initialValues={{ validFrom: today() }}
          onFinish={(values) => void finish(values)}
        >
          <div className={styles.columns}>
            <Form.Item name="name" label={t('户主姓名')} rules={demands(RULES.name)}>
              <Input maxLength={40} autoComplete="off" />
            </Form.Item>
            <Form.Item
              name="idNumber"
              label={t('身份证号')}
              validateTrigger="onBlur"
              rules={[
                ...demands(RULES.idNumber),
                { pattern: /^\s*\d{17}[\dXx]\s*$/, message: t('身份证号是 18 位，请核对') },
              ]}
            >
              <Input maxLength={20} autoComplete="off" />
            </Form.Item>
            <Form.Item
              name="phone"
              label={t('手机号')}
              validateTrigger="onBlur"
              rules={[{ pattern: /^1[3-9]\d{9}$/, message: t('请填写 11 位手机号码') }]}
            >
              <Input maxLength={20} inputMode="tel" autoComplete="off" />
            </Form.Item>
            <Form.Item name="status" label={t('农户类型')} rules={demands(RULES.status)}>
              <Select
                placeholder={t('请选择')}
                options={Object.entries(HOUSEHOLD_STATUSES).map(([value, [text]]) => ({ value, label: t(text) }))}
              />
            </Form.Item>
            <Form.Item
              name="villageCode"
              label={t('所在村')}
              className={styles.across ?? ''}
              rules={demands(RULES.villageCode)}
            >
              <DivisionPicker level="village" within={division.slice(0, 4)} />
            </Form.Item>
            <LinkFields />
          </div>
          <StepFoot>
            <Button loading={busy} onClick={() => void another()}>
              {t('保存并登记下一户')}
            </Button>
            <Button type="primary" htmlType="submit" size="large" loading={busy}>
              {t('登记农户')}
            </Button>
          </StepFoot>
        </Form>
      </Panel>
    </>
  );
}
