import { Button, type ButtonProps, Form, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useT } from '../kit';
import { ProblemAlert } from './problem-alert';
import { useSubmit } from './use-submit';

interface AskProps extends Omit<ButtonProps, 'title' | 'onClick'> {
  /** On the button. */
  readonly label: string;
  /** The question, and what follows from yes. */
  readonly question: string;
  readonly children?: ReactNode;
  /** Asks for a reason, which then is part of the command. */
  readonly reason?: { readonly label: string; readonly required?: boolean; readonly max?: number };
  readonly confirmLabel?: string;
  readonly said?: string;
  readonly onConfirm: (reason: string) => Promise<unknown>;
  readonly then?: () => void;
}

/** A button for what cannot simply be undone: asks first, stays open with the words of a refusal. */
export function Ask({ label, question, children, reason, confirmLabel, said, onConfirm, then, ...button }: AskProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<{ reason?: string }>();
  const { submit, busy, problem, clear } = useSubmit(onConfirm, {
    form,
    ...(said && { said }),
    then: () => {
      setOpen(false);
      then?.();
    },
  });
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={question}
        okText={confirmLabel ?? label}
        cancelText={t('取消')}
        confirmLoading={busy}
        okButtonProps={{ danger: button.danger ?? false }}
        destroyOnHidden
        onOk={() => form.submit()}
        onCancel={() => {
          setOpen(false);
          clear();
        }}
      >
        <ProblemAlert problem={problem} />
        {children}
        <Form form={form} layout="vertical" onFinish={(values) => void submit(values.reason?.trim() ?? '')}>
          {reason && (
            <Form.Item
              name="reason"
              label={reason.label}
              rules={[{ required: reason.required ?? true, whitespace: true, message: t('必须填写') }]}
            >
              <Input.TextArea rows={3} maxLength={reason.max ?? 200} showCount autoFocus />
            </Form.Item>
          )}
        </Form>
      </Modal>
    </>
  );
}
