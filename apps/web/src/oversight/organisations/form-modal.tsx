import { Button, type ButtonProps, Form, type FormInstance, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { DraftNote, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { useT } from '../../kit';

interface FormModalProps<Values extends object, Answer> extends Omit<ButtonProps, 'onClick' | 'title' | 'children'> {
  readonly label: string;
  readonly title: string;
  /** What follows from it. */
  readonly lead?: ReactNode;
  readonly draft: string;
  readonly initial?: Partial<Values>;
  readonly work: (values: Values) => Promise<Answer>;
  readonly said?: string;
  readonly then?: (answer: Answer) => void;
  readonly children: ReactNode | ((form: FormInstance<Values>) => ReactNode);
}

/** A button that opens a short form; what was typed outlives a refusal, a closing and a reload. */
export function FormModal<Values extends object, Answer>(props: FormModalProps<Values, Answer>) {
  const { label, title, lead, draft, initial, work, said, then, children, ...button } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && (
        <Opened
          {...{ title, lead, draft, initial, work, said, children }}
          label={label}
          danger={button.danger ?? false}
          onClose={() => setOpen(false)}
          then={(answer) => {
            setOpen(false);
            then?.(answer);
          }}
        />
      )}
    </>
  );
}

type OpenedProps<Values extends object, Answer> = Pick<
  FormModalProps<Values, Answer>,
  'label' | 'title' | 'lead' | 'draft' | 'initial' | 'work' | 'said' | 'children'
> & { danger: boolean; onClose: () => void; then: (answer: Answer) => void };

function Opened<Values extends object, Answer>(props: OpenedProps<Values, Answer>) {
  const { label, title, lead, draft, initial, work, said, children, danger, onClose, then } = props;
  const t = useT();
  const [form] = Form.useForm<Values>();
  const { restored, keep, discard } = useDraft(draft, form);
  const { submit, busy, problem } = useSubmit(work, {
    form,
    said,
    then: (answer) => {
      discard();
      then(answer);
    },
  });
  return (
    <Modal
      open
      title={title}
      okText={label}
      cancelText={t('取消')}
      confirmLoading={busy}
      okButtonProps={{ danger }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={problem} />
      {lead && <div style={{ marginBottom: 14 }}>{lead}</div>}
      <DraftNote
        restored={restored}
        onDiscard={() => {
          discard();
          form.resetFields();
        }}
      />
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={initial as never}
        onValuesChange={keep}
        onFinish={(values) => void submit(values)}
      >
        {typeof children === 'function' ? children(form) : children}
      </Form>
    </Modal>
  );
}
