import { Button, Form, Input, InputNumber, Modal, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { procurement, type ProcurementSchemas, type StoredFile } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { demands, DraftNote, ProblemAlert, UploadField, useDraft, useSubmit, WeightInput } from '../../desk';
import { formatCount, formatGrams, useT } from '../../kit';
import buying from '../buying.module.css';
import { FAULT_REASONS, RETURN_REASONS } from '../buying-labels';
import type { ReceiptLine } from '../shipments/receipt';

interface Words {
  quantity?: number | null;
  grams?: string | null;
  reason: ProcurementSchemas['schemas']['ReturnInput']['reason'];
  note?: string;
  photos?: readonly StoredFile[];
}

/** From a line that was accepted, within the days that returns are open. */
export function AskReturn({ line }: { line: ReceiptLine }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('申请退货')}
      </Button>
      {open && <ReturnDialog line={line} onClose={() => setOpen(false)} />}
    </>
  );
}

function ReturnDialog({ line, onClose }: { line: ReceiptLine; onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const [form] = Form.useForm<Words>();
  const { restored, keep, discard } = useDraft(`return.${line.id}`, form);
  const id = useMemo(() => crypto.randomUUID(), []);
  const { submit, busy, problem } = useSubmit(
    async ({ quantity, grams, reason, note, photos }: Words) =>
      (
        await procurement.POST('/api/procurement/receipt-lines/{id}/returns', {
          params: { path: { id: line.id } },
          body: {
            id,
            quantity: quantity ?? 0,
            ...(line.soldBy === 'weight' && { grams: grams ?? null }),
            reason,
            ...(note?.trim() && { note: note.trim() }),
            photoFileIds: (photos ?? []).map((photo) => photo.id),
          },
        })
      ).data!,
    {
      form,
      said: t('退货申请已发给供应商'),
      then: (asked) => {
        discard();
        void navigate(`/procurement/returns/${asked.id}`);
      },
    },
  );
  return (
    <Modal
      open
      title={t('申请退货：{{product}}', { product: `${line.productName} ${line.variantName}` })}
      okText={t('提交退货申请')}
      cancelText={t('取消')}
      confirmLoading={busy}
      mask={{ closable: false }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p className={buying.soft}>
        {t('实收 {{count}} {{unit}}', { count: formatCount(line.acceptedQuantity), unit: line.unit })}
        {line.acceptedGrams && t('，{{weight}}', { weight: formatGrams(line.acceptedGrams) })}
        {t('。供应商同意后冲减应付款和已计入的金额。')}
      </p>
      <DraftNote
        restored={restored}
        onDiscard={() => {
          discard();
          form.resetFields();
        }}
      />
      <ProblemAlert problem={problem} />
      <Form
        name="return"
        form={form}
        layout="vertical"
        initialValues={{ quantity: line.soldBy === 'weight' ? 0 : 1 }}
        onValuesChange={keep}
        onFinish={(words) => void submit(words)}
      >
        <div className={buying.formGrid}>
          <Form.Item
            name="quantity"
            label={t('退货数量')}
            rules={demands(rules.ReturnInput.quantity)}
            {...(line.soldBy === 'weight' && { extra: t('不足一个单位的填 0，只填重量') })}
          >
            <InputNumber
              min={0}
              max={line.acceptedQuantity}
              precision={0}
              style={{ width: '100%' }}
              suffix={<span lang="zh-CN">{line.unit}</span>}
            />
          </Form.Item>
          {line.soldBy === 'weight' && (
            <Form.Item name="grams" label={t('退货重量')} rules={[{ required: true, message: t('必须填写') }]}>
              <WeightInput />
            </Form.Item>
          )}
        </div>
        <Form.Item name="reason" label={t('原因')} rules={demands(rules.ReturnInput.reason)}>
          <Select
            placeholder={t('请选择')}
            options={RETURN_REASONS.map((reason) => ({ value: reason, label: t(FAULT_REASONS[reason]![0]) }))}
          />
        </Form.Item>
        <Form.Item name="note" label={t('说明')} rules={demands(rules.ReturnInput.note)}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
        </Form.Item>
        <Form.Item name="photos" label={t('照片')}>
          <UploadField purpose="photo" camera max={9} label={t('拍照')} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
