import { Button, Form, Input } from 'antd';
import { type StoredFile, vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, DraftNote, Panel, ProblemAlert, UploadField, useDraft, useSubmit } from '../../desk';
import { useT } from '../../kit';
import { ActionBar } from '../trade/action-bar';
import { Photos } from '../trade/photos';
import type { Dispute } from '../trade/types';
import { usePhone } from '../trade/use-phone';

interface AnswerValues {
  readonly answer: string;
  readonly files?: readonly StoredFile[];
}

/** The supplier's side of the matter; may be written again until it is decided. */
export function DisputeAnswer({ dispute }: { dispute: Dispute }) {
  const t = useT();
  const phone = usePhone();
  const [form] = Form.useForm<AnswerValues>();
  const kept = dispute.answerFileIds;
  const draft = useDraft(`dispute.${dispute.id}`, form);
  const { submit, busy, problem } = useSubmit(
    async ({ answer, files }: AnswerValues) =>
      (
        await vendor.POST('/api/vendor/disputes/{id}/answer', {
          params: { path: { id: dispute.id } },
          body: { answer: answer.trim(), fileIds: kept.concat((files ?? []).map(({ id }) => id)) },
        })
      ).data!,
    {
      form,
      fields: { fileIds: 'files' },
      said: t('答复已提交'),
      then: () => {
        draft.discard();
        form.setFieldValue('files', []);
      },
    },
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
        {kept.length > 0 && <Photos fileIds={kept} of={t('凭据')} />}
        {kept.length < 9 && (
          <Form.Item name="files" label={t('凭据（选填）')} extra={t('过磅单、签收单、装车照片等')}>
            <UploadField purpose="photo" max={9 - kept.length} label={t('上传凭据')} />
          </Form.Item>
        )}
        {phone ? <ActionBar>{button}</ActionBar> : button}
      </Form>
    </Panel>
  );
}
