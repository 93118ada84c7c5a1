import { Button, Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { procurement } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { demands, DraftNote, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { today, useT } from '../../kit';
import { DateField } from '../date-field';

interface Values {
  name: string;
  shortName?: string;
  effectiveOn: string;
  basis: string;
  sure: boolean;
}

/** A new name from a day on, by a document; it cannot be taken back, only renamed again. */
export function RenameEditor({ name, shortName }: { name: string; shortName: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const { restored, keep, discard } = useDraft('renaming', form);
  const typed = Form.useWatch<string | undefined>('name', form);
  const { submit, busy, problem, clear } = useSubmit(
    async ({ sure: _sure, shortName: short, ...values }: Values) =>
      (
        await procurement.PUT('/api/procurement/organisation/name', {
          body: { ...values, ...(short?.trim() && { shortName: short.trim() }) },
        })
      ).data!,
    {
      form,
      said: t('已更名'),
      then: () => {
        discard();
        setOpen(false);
      },
    },
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('更名')}</Button>
      <Modal
        open={open}
        title={t('单位更名')}
        okText={t('更名')}
        okButtonProps={{ danger: true }}
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
        <DraftNote
          restored={restored}
          onDiscard={() => {
            discard();
            form.resetFields();
          }}
        />
        <p style={{ marginBottom: 16 }} lang="zh-CN">
          {t('现名：{{name}}（{{shortName}}）', { name, shortName })}
        </p>
        <Form form={form} layout="vertical" onValuesChange={keep} onFinish={(values) => void submit(values)}>
          <Form.Item
            name="name"
            label={t('新名称')}
            rules={[
              ...demands(rules.OwnRenamingInput.name),
              {
                validator: (_rule, value: string | undefined) =>
                  value?.trim() === name ? Promise.reject(new Error(t('与现名相同'))) : Promise.resolve(),
              },
            ]}
          >
            <Input />
          </Form.Item>
          <Form.Item
            name="shortName"
            label={t('新简称')}
            rules={demands(rules.OwnRenamingInput.shortName, { required: false })}
          >
            <Input />
          </Form.Item>
          <Form.Item
            name="effectiveOn"
            label={t('新名称启用日期')}
            rules={[{ required: true, message: t('必须填写') }]}
            extra={t('不晚于今天。')}
          >
            <DateField notAfter={today()} />
          </Form.Item>
          <Form.Item name="basis" label={t('依据的文件')} rules={demands(rules.OwnRenamingInput.basis)}>
            <Input placeholder={t('例如：耒编发〔2026〕12号')} />
          </Form.Item>
          <Form.Item
            name="sure"
            valuePropName="checked"
            rules={[
              {
                validator: (_rule, value: boolean) =>
                  value ? Promise.resolve() : Promise.reject(new Error(t('请确认'))),
              },
            ]}
          >
            <Checkbox>
              {t('我确认自启用日期起，本单位在所有单据上改称“{{name}}”，更名不能撤销', { name: typed || '…' })}
            </Checkbox>
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
