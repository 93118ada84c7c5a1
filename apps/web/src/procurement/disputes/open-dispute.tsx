import { Button, Form, Input, Modal, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { procurement, type ProcurementSchemas, type StoredFile } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { demands, DraftNote, ProblemAlert, UploadField, useDraft, useSubmit } from '../../desk';
import { useT } from '../../kit';
import buying from '../buying.module.css';
import { DISPUTE_REASONS, FAULT_REASONS } from '../buying-labels';

interface Words {
  reason: ProcurementSchemas['schemas']['DisputeInput']['reason'];
  note: string;
  photos?: readonly StoredFile[];
}

/** Stops the clock of deemed acceptance; the supplier answers, the operator decides. */
export function OpenDispute({ shipment }: { shipment: { readonly id: string } }) {
  const t = useT();
  const navigate = useNavigate();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Words>();
  const { restored, keep, discard } = useDraft(`dispute.${shipment.id}`, form);
  const id = useMemo(() => crypto.randomUUID(), []);
  const { submit, busy, problem, clear } = useSubmit(
    async ({ photos, ...words }: Words) =>
      (
        await procurement.POST('/api/procurement/shipments/{id}/disputes', {
          params: { path: { id: shipment.id } },
          body: { id, ...words, photoFileIds: (photos ?? []).map((photo) => photo.id) },
        })
      ).data!,
    {
      form,
      said: t('争议已提出，供应商和平台都会收到通知'),
      then: (dispute) => {
        discard();
        void navigate(`/procurement/disputes/${dispute.id}`);
      },
    },
  );
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {t('提出争议')}
      </Button>
      <Modal
        open={open}
        title={t('对这批货提出争议')}
        okText={t('提出争议')}
        cancelText={t('取消')}
        confirmLoading={busy}
        forceRender
        mask={{ closable: false }}
        onOk={() => form.submit()}
        onCancel={() => {
          setOpen(false);
          clear();
        }}
      >
        <p className={buying.soft}>
          {t('提出后视同验收的计时停止，由供应商说明、平台裁处。只是少斤短两的，直接按实重验收更快。')}
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
          name="dispute"
          form={form}
          layout="vertical"
          onValuesChange={keep}
          onFinish={(words) => void submit(words)}
        >
          <Form.Item name="reason" label={t('事由')} rules={demands(rules.DisputeInput.reason)}>
            <Select
              placeholder={t('请选择')}
              options={DISPUTE_REASONS.map((reason) => ({ value: reason, label: t(FAULT_REASONS[reason]![0]) }))}
            />
          </Form.Item>
          <Form.Item name="note" label={t('说明')} rules={demands(rules.DisputeInput.note)}>
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 8 }} placeholder={t('什么商品、差多少、怎么发现的')} />
          </Form.Item>
          <Form.Item name="photos" label={t('照片')}>
            <UploadField purpose="photo" camera max={9} label={t('拍照')} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
