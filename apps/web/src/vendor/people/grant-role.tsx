import { Button, Form, Modal, Radio } from 'antd';
import { useState } from 'react';
import { vendor, type VendorSchemas } from '../../api';
import { ProblemAlert, useSubmit } from '../../desk';
import { today, useT } from '../../kit';
import { DateInput } from '../standing/date-input';
import { ROLE_KEYS, SUPPLIER_ROLES, type SupplierRole } from './roles';

type Person = VendorSchemas['schemas']['PersonDto'];

interface Grant {
  readonly role: SupplierRole;
  readonly validTo?: string | null;
}

export function GrantRole({ person }: { person: Person }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Grant>();
  const held = person.roles.filter(({ validTo }) => validTo === null || validTo >= today()).map(({ role }) => role);
  const free = ROLE_KEYS.filter((role) => !held.includes(role));
  const { submit, busy, problem, clear } = useSubmit(
    ({ role, validTo }: Grant) =>
      vendor.POST('/api/vendor/people/memberships', {
        body: { userId: person.userId, role, ...(validTo && { validTo }) },
      }),
    { form, said: t('角色已授予'), then: () => setOpen(false) },
  );
  // An owner may do all that a clerk may.
  if (free.length === 0 || held.includes('coop_owner')) return <>—</>;
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('增加角色')}
      </Button>
      <Modal
        open={open}
        title={t('给{{name}}增加角色', { name: person.name })}
        okText={t('授予')}
        cancelText={t('取消')}
        confirmLoading={busy}
        destroyOnHidden
        onOk={() => form.submit()}
        onCancel={() => {
          clear();
          setOpen(false);
        }}
      >
        <ProblemAlert problem={problem} />
        <Form
          form={form}
          layout="vertical"
          initialValues={{ role: free[0] }}
          onFinish={(values) => void submit(values)}
        >
          <Form.Item name="role" label={t('角色')} rules={[{ required: true, message: t('必须填写') }]}>
            <Radio.Group options={free.map((role) => ({ value: role, label: t(SUPPLIER_ROLES[role]) }))} />
          </Form.Item>
          <Form.Item name="validTo" label={t('最后一天')} extra={t('不填为长期')}>
            <DateInput from={today()} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
