import { Form, Modal, Select } from 'antd';
import { procurement } from '../../api';
import { ProblemAlert, useSubmit } from '../../desk';
import { today, useT } from '../../kit';
import { DateField } from '../date-field';
import { roleName } from './held-roles';
import { holds, type Person, type Role } from './roles';

interface Values {
  deputyFor: string;
  role: Role;
  userId: string;
  validFrom: string;
  validTo: string;
}

/** Lets a colleague act for somebody who is away, in one role, for half a year at most. */
export function DeputyEditor({ people, onClose }: { people: readonly Person[]; onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<Values>();
  const awayId = Form.useWatch<string | undefined>('deputyFor', form);
  const from = Form.useWatch<string | undefined>('validFrom', form);
  const role = Form.useWatch<Role | undefined>('role', form);
  const away = people.find(({ userId }) => userId === awayId);
  const roles = (away?.roles ?? []).filter(
    ({ role: name, deputyFor }) => deputyFor === null && holds(away!, name, today()),
  );
  const { submit, busy, problem } = useSubmit(
    async (values: Values) => (await procurement.POST('/api/procurement/people/deputies', { body: values })).data!,
    { form, said: t('代理人已指定'), then: onClose },
  );
  const named = (list: readonly Person[]) =>
    list.map(({ userId, name, login }) => ({ value: userId, label: t('{{name}}（{{login}}）', { name, login }) }));
  return (
    <Modal
      open
      title={t('指定代理人')}
      okText={t('指定')}
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
        onValuesChange={(changed: Partial<Values>) => {
          if (changed.deputyFor) form.setFieldsValue({ role: onlyRoleOf(people, changed.deputyFor) });
        }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="deputyFor" label={t('谁不在')} rules={[{ required: true, message: t('请选择') }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={named(people.filter((one) => one.roles.length > 0))}
          />
        </Form.Item>
        <Form.Item name="role" label={t('代理哪个角色')} rules={[{ required: true, message: t('请选择') }]}>
          <Select
            disabled={!away}
            options={roles.map((held) => ({ value: held.role, label: roleName(held, t) }))}
            notFoundContent={t('此人现在没有角色')}
          />
        </Form.Item>
        <Form.Item
          name="userId"
          label={t('由谁代理')}
          rules={[{ required: true, message: t('请选择') }]}
          extra={t('代理人与被代理人在同一笔采购中算一个人，职责分离照样有效。')}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={named(
              people.filter(
                (one) => one.userId !== away?.userId && one.status === 'active' && !(role && holds(one, role, today())),
              ),
            )}
          />
        </Form.Item>
        <Form.Item name="validFrom" label={t('从哪天起')} rules={[{ required: true, message: t('必须填写') }]}>
          <DateField notBefore={today()} />
        </Form.Item>
        <Form.Item
          name="validTo"
          label={t('到哪天止')}
          rules={[{ required: true, message: t('必须填写') }]}
          extra={t('含当天，最长半年，到期自动失效。')}
        >
          <DateField notBefore={from ?? today()} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

function onlyRoleOf(people: readonly Person[], userId: string): Role | undefined {
  const own = people.find((person) => person.userId === userId)?.roles.filter(({ deputyFor }) => deputyFor === null);
  return own?.length === 1 ? (own[0]!.role as Role) : undefined;
}
