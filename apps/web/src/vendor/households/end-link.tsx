import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { vendor, type VendorSchemas } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, ProblemAlert, useSubmit } from '../../desk';
import { today, useT } from '../../kit';
import { DateInput } from '../standing/date-input';

type Link = VendorSchemas['schemas']['LinkDto'];
type Ending = VendorSchemas['schemas']['LinkEnding'];

/** Ends one way of helping on its last day; what was counted until then stays counted. */
export function EndLink({ householdId, link }: { householdId: string; link: Link }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Ending>();
  const { submit, busy, problem } = useSubmit(
    (body: Ending) =>
      vendor.POST('/api/vendor/households/{id}/links/{linkId}/ending', {
        params: { path: { id: householdId, linkId: link.id } },
        body,
      }),
    { form, said: t('联结已终止'), then: () => setOpen(false) },
  );
  return (
    <>
      <Button danger size="small" onClick={() => setOpen(true)}>
        {t('终止联结')}
      </Button>
      <Modal
        open={open}
        title={t('终止这条联结？')}
        okText={t('终止联结')}
        cancelText={t('取消')}
        okButtonProps={{ danger: true }}
        confirmLoading={busy}
        destroyOnHidden
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <p style={{ marginBottom: 12 }}>{t('最后一日之后，这户不再计入带动农户；正在办理的认定申请须移除这户。')}</p>
        <ProblemAlert problem={problem} />
        <Form
          form={form}
          layout="vertical"
          initialValues={{ validTo: today() }}
          onFinish={(values) => void submit(values)}
        >
          <Form.Item name="validTo" label={t('最后一日')} rules={demands(rules.LinkEnding.validTo)}>
            <DateInput from={link.validFrom} until={link.validTo ?? undefined} />
          </Form.Item>
          <Form.Item name="reason" label={t('原因')} rules={demands(rules.LinkEnding.reason)}>
            <Input.TextArea rows={3} maxLength={500} showCount />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
