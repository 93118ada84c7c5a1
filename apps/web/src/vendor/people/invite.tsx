import { Alert, Button, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { vendor, type VendorSchemas } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, ProblemAlert, useSubmit } from '../../desk';
import { showToast, useT } from '../../kit';
import styles from './people.module.css';
import { ROLE_KEYS, SUPPLIER_ROLES } from './roles';

type Invitation = VendorSchemas['schemas']['InvitationInput'];

const RULES = rules.InvitationInput;

interface Invited {
  readonly login: string;
  readonly password: string;
}

/** An account for a colleague. The first password is said once, here, and must be changed at the first sign-in. */
export function Invite({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const [invited, setInvited] = useState<Invited | null>(null);
  return (
    <>
      <InvitationForm open={open} onClose={onClose} onInvited={setInvited} />
      <Modal
        open={invited !== null}
        title={t('账户已开设')}
        closable={false}
        mask={{ closable: false }}
        keyboard={false}
        footer={
          <Button type="primary" onClick={() => setInvited(null)}>
            {t('我已记下')}
          </Button>
        }
      >
        {invited && <FirstPassword {...invited} />}
      </Modal>
    </>
  );
}

function FirstPassword({ login, password }: Invited) {
  const t = useT();
  const text = t('登录名：{{login}}，初始密码：{{password}}', { login, password });
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => showToast(t('已复制')),
      () => showToast(t('没能复制，请手工抄写'), { bad: true }),
    );
  return (
    <>
      <Alert type="warning" showIcon title={t('初始密码只在这里显示一次，请现在转告本人；首次登录须修改。')} />
      <code className={styles.password}>{password}</code>
      <p style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 12 }}>
        <span>{t('登录名 {{login}}', { login })}</span>
        <Button onClick={() => void copy()}>{t('复制登录名和密码')}</Button>
      </p>
    </>
  );
}

interface InvitationFormProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onInvited: (invited: Invited) => void;
}

function InvitationForm({ open, onClose, onInvited }: InvitationFormProps) {
  const t = useT();
  const [form] = Form.useForm<Invitation>();
  const { submit, busy, problem, clear } = useSubmit(
    async ({ phone, email, ...values }: Invitation) => {
      const body = { ...values, ...(phone && { phone }), ...(email && { email }) };
      const { data } = await vendor.POST('/api/vendor/people', { body });
      return { login: values.login, password: data!.firstPassword };
    },
    {
      form,
      then: (invited) => {
        onClose();
        onInvited(invited);
      },
    },
  );
  return (
    <Modal
      open={open}
      title={t('邀请同事')}
      okText={t('开设账户')}
      cancelText={t('取消')}
      confirmLoading={busy}
      destroyOnHidden
      onOk={() => form.submit()}
      onCancel={() => {
        clear();
        onClose();
      }}
    >
      <ProblemAlert problem={problem} />
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        initialValues={{ roles: ['coop_clerk'] }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="name" label={t('姓名')} rules={demands(RULES.name)}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="login"
          label={t('登录名')}
          extra={t('字母、数字、点、横线，至少 3 位，例如 li.si')}
          rules={[
            ...demands(RULES.login),
            {
              pattern: new RegExp(RULES.login.pattern),
              message: t('只能用字母、数字、点、横线和下划线，以字母或数字开头'),
            },
          ]}
        >
          <Input maxLength={64} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="phone"
          label={t('手机号')}
          rules={[{ pattern: /^1[3-9]\d{9}$/, message: t('请填写 11 位手机号码') }]}
        >
          <Input inputMode="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item name="email" label={t('电子邮箱')} rules={[{ type: 'email', message: t('电子邮箱的格式不对') }]}>
          <Input inputMode="email" autoComplete="off" />
        </Form.Item>
        <Form.Item name="roles" label={t('角色')} rules={demands(RULES.roles)}>
          <Checkbox.Group options={ROLE_KEYS.map((role) => ({ value: role, label: t(SUPPLIER_ROLES[role]) }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
