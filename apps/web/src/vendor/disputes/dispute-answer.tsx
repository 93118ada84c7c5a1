import { Button, Form, Input } from 'antd';
import { vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, DraftNote, Panel, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { useT } from '../../kit';
import { ActionBar } from '../trade/action-bar';
import type { Dispute } from '../trade/types';
import { usePhone } from '../trade/use-phone';

interface AnswerValues {
  readonly answer: string;
}

/** The supplier's side of the matter; may be written again until it is decided. */
export function DisputeAnswer({ dispute }: { dispute: Dispute }) {
  const t = useT();
  const phone = usePhone();
  const [form] = Form.useForm<AnswerValues>();
  const draft = useDraft(`dispute.${dispute.id}`, form);
  const { submit, busy, problem } = useSubmit(
    async ({ answer }: AnswerValues) =>
      (
        await vendor.POST('/api/vendor/disputes/{id}/answer', {
          params: { path: { id: dispute.id } },
          body: { answer: answer.trim() },
        })
      ).data!,
    { form, said: t('答复已提交'), then: draft.discard },
  );
  const button = (
    <Button type="primary" loading={busy} onClick={() => form.submit()}>
      {dispute.answeredAt ? t('更新答复') : t('提交答复')}
    </Button>
  );
  return (
    <Panel title={t('您的答复')}>
      <ProblemAlert problem={problem} />
      <DraftNote
        restored={draft.restored}
        onDiscard={() => {
          draft.discard();
          form.resetFields();
        }}
      />
      <Form<AnswerValues>
        form={form}
        layout="vertical"
        initialValues={{ answer: dispute.answer }}
        onValuesChange={draft.keep}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item
          name="answer"
          label={t('说明发货时的数量、重量和凭据，以及打算怎么办')}
          rules={demands(rules.DisputeAnswerInput.answer)}
        >
          <Input.TextArea lang="zh-CN" rows={5} maxLength={500} showCount />
        </Form.Item>
        {phone ? <ActionBar>{button}</ActionBar> : button}
      </Form>
    </Panel>
  );
}
