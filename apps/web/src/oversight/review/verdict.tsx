import { Button, type ButtonProps, Checkbox, Form, Input, Modal } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { queryClient } from '../../api';
import { DraftNote, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { useT } from '../../kit';
import type { Labels } from '../../kit/labels';
import styles from './review.module.css';

export interface VerdictWords {
  readonly reasons: string[];
  readonly remark: string;
}

interface VerdictProps {
  readonly label: string;
  readonly question: string;
  /** What follows from yes. */
  readonly children?: ReactNode;
  /** Whoever says no says why: these to tick, and words of their own. */
  readonly reasons?: Labels;
  /** One of them instead of several. */
  readonly single?: boolean;
  readonly remarkLabel: string;
  readonly remarkMax?: number;
  readonly remarkMin?: number;
  /** With reasons a remark is always needed. */
  readonly remarkRequired?: boolean;
  readonly placeholder?: string;
  /** What was typed is kept under this name until it was sent. */
  readonly draft: string;
  readonly said: string;
  readonly onConfirm: (words: VerdictWords) => Promise<unknown>;
  readonly then?: () => void;
  readonly type?: ButtonProps['type'];
  readonly size?: ButtonProps['size'];
  readonly danger?: boolean;
}

/** The button of a review and the dialog behind it: reasons where the verdict is a no, a remark, what follows. */
export function Verdict(props: VerdictProps) {
  const { label, question, type = 'default', size = 'middle', danger = false } = props;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type={type} size={size} danger={danger} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal open={open} title={question} footer={null} destroyOnHidden onCancel={() => setOpen(false)}>
        <VerdictForm {...props} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}

interface VerdictFields {
  reasons?: string[];
  remark?: string;
}

function VerdictForm(props: VerdictProps & { readonly onClose: () => void }) {
  const { reasons, remarkRequired = reasons !== undefined, remarkMax = 1000, remarkMin = 0, onClose, then } = props;
  const t = useT();
  const [form] = Form.useForm<VerdictFields>();
  const { restored, keep, discard } = useDraft(props.draft, form);
  const { submit, busy, problem } = useSubmit(
    (words: VerdictFields) => props.onConfirm({ reasons: words.reasons ?? [], remark: words.remark?.trim() ?? '' }),
    {
      form,
      said: props.said,
      then: () => {
        discard();
        onClose();
        then?.();
      },
    },
  );
  const refused = useRef(false);
  refused.current ||= problem !== null;
  // A refusal mostly means that somebody else was quicker: once it has been read, the page shows what is so now.
  useEffect(() => () => void (refused.current && queryClient.invalidateQueries()), []);
  const startAnew = (): void => {
    discard();
    form.resetFields();
  };
  const rules = [
    ...(remarkRequired ? [{ required: true, whitespace: true, message: t('必须填写') }] : []),
    ...(remarkMin > 0 ? [{ min: remarkMin, message: t('至少 {{count}} 个字', { count: remarkMin }) }] : []),
  ];
  return (
    <Form
      form={form}
      layout="vertical"
      className={styles.dialog!}
      onValuesChange={keep}
      onFinish={(words) => void submit(words)}
    >
      <ProblemAlert problem={problem} />
      <DraftNote restored={restored} onDiscard={startAnew} />
      {props.children && <div className={styles.follows}>{props.children}</div>}
      {reasons && <Reasons reasons={reasons} single={props.single ?? false} />}
      <Form.Item name="remark" label={props.remarkLabel} rules={rules}>
        <Input.TextArea rows={4} maxLength={remarkMax} showCount placeholder={props.placeholder} />
      </Form.Item>
      <div className={styles.dialogActions}>
        <Button onClick={onClose}>{t('取消')}</Button>
        <Button type="primary" htmlType="submit" danger={props.danger ?? false} loading={busy}>
          {props.label}
        </Button>
      </div>
    </Form>
  );
}

function Reasons({ reasons, single }: { reasons: Labels; single: boolean }) {
  const t = useT();
  return (
    <Form.Item
      name="reasons"
      label={single ? t('原因') : t('原因（可多选）')}
      {...(single && {
        getValueFromEvent: (ticked: string[]) => ticked.slice(-1),
      })}
      rules={[{ required: true, type: 'array', min: 1, message: t('至少选一项原因') }]}
    >
      <Checkbox.Group className={styles.reasons!}>
        {Object.entries(reasons).map(([code, [text]]) => (
          <Checkbox key={code} value={code}>
            {t(text)}
          </Checkbox>
        ))}
      </Checkbox.Group>
    </Form.Item>
  );
}
