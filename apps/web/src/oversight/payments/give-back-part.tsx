import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { oversight } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { demands, ProblemAlert, useSubmit, YuanInput } from '../../desk';
import { formatYuan, useT } from '../../kit';
import type { AttemptFile } from './words';

interface Values {
  readonly amountFen: string;
  readonly reason: string;
}

/** Part of a parked payment goes back; the rest still waits for a decision. */
export function GiveBackPart({ file }: { file: AttemptFile }) {
  const t = useT();
  const [form] = Form.useForm<Values>();
  // One intention, one refund: the same id is sent again if the answer was lost.
  const [id, setId] = useState<string | null>(null);
  const close = () => setId(null);
  const { submit, busy, problem, clear } = useSubmit(
    async (values: Values) =>
      (
        await oversight.POST('/api/oversight/payments/attempts/{id}/returning', {
          params: { path: { id: file.id } },
          body: { id: id!, ...values },
        })
      ).data!,
    { form, said: t('已发起退款'), then: close },
  );
  return (
    <>
      <Button onClick={() => setId(crypto.randomUUID())}>{t('退还一部分')}</Button>
      <Modal
        open={id !== null}
        title={t('退还一部分给付款人')}
        okText={t('退还')}
        cancelText={t('取消')}
        confirmLoading={busy}
        destroyOnHidden
        onOk={() => form.submit()}
        onCancel={() => {
          close();
          clear();
        }}
      >
        <ProblemAlert problem={problem} />
        <p>{t('最多可退 {{amount}}，原路退回；其余的仍待判断。', { amount: formatYuan(file.suspendedFen) })}</p>
        <Form form={form} layout="vertical" onFinish={(values) => void submit(values)}>
          <Form.Item name="amountFen" label={t('退多少')} rules={[{ required: true, message: t('必须填写') }]}>
            <YuanInput autoFocus />
          </Form.Item>
          <Form.Item name="reason" label={t('理由')} rules={demands(rules.GiveBackInput.reason)}>
            <Input.TextArea rows={3} maxLength={300} showCount />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
