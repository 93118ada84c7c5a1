import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, ProblemAlert, useSubmit } from '../../desk';
import { useT } from '../../kit';
import type { Review } from '../trade/types';
import { Stars } from './stars';

export function ReviewReply({ review }: { review: Review }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ reply: string }>();
  const { submit, busy, problem, clear } = useSubmit(
    async ({ reply }: { reply: string }) =>
      (
        await vendor.POST('/api/vendor/reviews/{id}/reply', {
          params: { path: { id: review.id } },
          body: { reply: reply.trim() },
        })
      ).data!,
    { form, said: t('已回复'), then: () => setOpen(false) },
  );
  return (
    <>
      <Button type="primary" size="small" onClick={() => setOpen(true)}>
        {t('回复')}
      </Button>
      <Modal
        open={open}
        title={t('回复评价')}
        okText={t('公开回复')}
        cancelText={t('取消')}
        confirmLoading={busy}
        destroyOnHidden
        onOk={() => form.submit()}
        onCancel={() => {
          setOpen(false);
          clear();
        }}
      >
        <ProblemAlert problem={problem} />
        <p style={{ marginBottom: 12 }} lang="zh-CN">
          <Stars count={review.stars} /> {review.text}
        </p>
        <Form<{ reply: string }>
          form={form}
          layout="vertical"
          preserve={false}
          onFinish={(values) => void submit(values)}
        >
          <Form.Item
            name="reply"
            label={t('回复')}
            rules={demands(rules.ReviewReplyInput.reply)}
            extra={t('公开显示，只能回复一次。不要写买家的姓名、电话和地址。')}
          >
            <Input.TextArea lang="zh-CN" rows={4} maxLength={500} showCount autoFocus />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
