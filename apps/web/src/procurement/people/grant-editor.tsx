import { Form, Modal, Radio } from 'antd';
import { procurement } from '../../api';
import { ProblemAlert, useSubmit } from '../../desk';
import { today, useT } from '../../kit';
import { DateField } from '../date-field';
import styles from './people.module.css';
import { type Person, type Role, ROLES, rolesOf } from './roles';

interface Values {
  role: Role;
  validFrom: string;
  validTo?: string;
}

/** One more role for somebody who works here already, for good or for a time. */
export function GrantEditor({
  kind,
  person,
  onClose,
}: {
  kind: string | undefined;
  person: Person;
  onClose: () => void;
}) {
  const t = useT();
  const [form] = Form.useForm<Values>();
  const held = new Set(person.roles.filter(({ deputyFor }) => deputyFor === null).map(({ role }) => role));
  const { submit, busy, problem } = useSubmit(
    async ({ validTo, ...values }: Values) =>
      (
        await procurement.POST('/api/procurement/people/memberships', {
          body: { ...values, userId: person.userId, ...(validTo && { validTo }) },
        })
      ).data!,
    { form, said: t('角色已增加'), then: onClose },
  );
  return (
    <Modal
      open
      title={t('给{{name}}增加角色', { name: person.name })}
      okText={t('增加')}
      cancelText={t('取消')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={problem} />
      <Form
        form={form}
        layout="vertical"
        initialValues={{ validFrom: today() }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="role" label={t('角色')} rules={[{ required: true, message: t('请选择角色') }]}>
          <Radio.Group style={{ display: 'grid', gap: 8 }}>
            {rolesOf(kind).map((role) => (
              <Radio key={role} value={role} disabled={held.has(role)}>
                {t(ROLES[role].name)} <span className={styles.soft}>{t(ROLES[role].duty)}</span>
              </Radio>
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item name="validFrom" label={t('从哪天起')} rules={[{ required: true, message: t('必须填写') }]}>
          <DateField notBefore={today()} />
        </Form.Item>
        <Form.Item name="validTo" label={t('到哪天止')} extra={t('不填就长期有效。')}>
          <DateField notBefore={today()} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
