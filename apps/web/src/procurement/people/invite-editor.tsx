import { Button, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { procurement } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { demands, DraftNote, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { showToast, useT } from '../../kit';
import styles from './people.module.css';
import { type Role, ROLES, rolesOf } from './roles';

interface Values {
  name: string;
  login: string;
  phone?: string;
  email?: string;
  roles: Role[];
}

const LOGIN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** An account for a new colleague; the first password is shown once, to be handed over. */
export function InviteEditor({ kind, onClose }: { kind: string | undefined; onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<Values>();
  const { restored, keep, discard } = useDraft('invitation', form);
  const [made, setMade] = useState<{ login: string; name: string; password: string } | null>(null);
  const { submit, busy, problem } = useSubmit(
    async ({ phone, email, ...values }: Values) =>
      (
        await procurement.POST('/api/procurement/people', {
          body: {
            ...values,
            ...(phone?.trim() && { phone: phone.trim() }),
            ...(email?.trim() && { email: email.trim() }),
          },
        })
      ).data!,
    {
      form,
      then: ({ firstPassword }) => {
        const { login, name } = form.getFieldsValue();
        discard();
        setMade({ login, name, password: firstPassword });
      },
    },
  );
  if (made) return <FirstPassword {...made} onClose={onClose} />;
  return (
    <Modal
      open
      title={t('为同事开设账户')}
      okText={t('开设')}
      cancelText={t('取消')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={problem} />
      <DraftNote
        restored={restored}
        onDiscard={() => {
          discard();
          form.resetFields();
        }}
      />
      <Form form={form} layout="vertical" onValuesChange={keep} onFinish={(values) => void submit(values)}>
        <Form.Item name="name" label={t('姓名')} rules={demands(rules.InvitationInput.name)}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="login"
          label={t('登录名')}
          rules={[
            ...demands(rules.InvitationInput.login),
            { pattern: LOGIN, message: t('只能用字母、数字、点、横线和下划线，以字母或数字开头') },
          ]}
          extra={t('例如姓名的拼音 li.si，以后不能更改。')}
        >
          <Input autoComplete="off" autoCapitalize="none" spellCheck={false} />
        </Form.Item>
        <Form.Item name="phone" label={t('手机')} rules={demands(rules.InvitationInput.phone, { required: false })}>
          <Input type="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="email"
          label={t('电子邮箱')}
          rules={[{ type: 'email', message: t('不是有效的邮箱地址') }]}
          extra={t('待办可以同时发到邮箱。')}
        >
          <Input type="email" autoComplete="off" />
        </Form.Item>
        <Form.Item name="roles" label={t('角色')} rules={[{ required: true, message: t('至少选一个角色') }]}>
          <Checkbox.Group style={{ display: 'grid', gap: 8 }}>
            {rolesOf(kind).map((role) => (
              <Checkbox key={role} value={role}>
                {t(ROLES[role].name)} <span className={styles.soft}>{t(ROLES[role].duty)}</span>
              </Checkbox>
            ))}
          </Checkbox.Group>
        </Form.Item>
      </Form>
    </Modal>
  );
}

interface FirstPasswordProps {
  readonly login: string;
  readonly name: string;
  readonly password: string;
  readonly onClose: () => void;
}

function FirstPassword({ login, name, password, onClose }: FirstPasswordProps) {
  const t = useT();
  const copy = () =>
    navigator.clipboard.writeText(password).then(
      () => showToast(t('已复制')),
      () => showToast(t('浏览器不允许复制，请手工抄下'), { bad: true }),
    );
  return (
    <Modal
      open
      title={t('账户已开设')}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('已交给本人')}
        </Button>
      }
      mask={{ closable: false }}
      onCancel={onClose}
    >
      <p>{t('请把登录名 {{login}} 和下面的初始密码交给{{name}}。', { login, name })}</p>
      <div className={styles.password}>
        <code>{password}</code>
        <Button onClick={() => void copy()}>{t('复制')}</Button>
      </div>
      <p>
        <strong>{t('初始密码只显示这一次，关闭后无法再看到。')}</strong> {t('首次登录须修改。')}
      </p>
    </Modal>
  );
}
