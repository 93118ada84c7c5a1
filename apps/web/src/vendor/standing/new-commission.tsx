import { Form, Input, Modal, Select } from 'antd';
import { useEffect, useState } from 'react';
import { type StoredFile, vendor, vendorApi } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, ProblemAlert, UploadField, useSubmit } from '../../desk';
import { today, useT } from '../../kit';
import { DateInput } from './date-input';

interface Letter {
  readonly producerId: string;
  readonly scope: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly letter: readonly StoredFile[];
}

const RULES = rules.NewCommissionInput;

export function NewCommission({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<Letter>();
  const { submit, busy, problem, clear } = useSubmit(
    ({ letter, ...values }: Letter) =>
      vendor.POST('/api/vendor/agent-commissions', { body: { ...values, fileId: letter[0]!.id } }),
    { form, said: t('委托书已登记，等待生产者确认'), then: onClose },
  );
  return (
    <Modal
      open={open}
      title={t('登记委托书')}
      okText={t('登记')}
      cancelText={t('取消')}
      confirmLoading={busy}
      destroyOnHidden
      onOk={() => form.submit()}
      onCancel={() => {
        clear();
        onClose();
      }}
    >
      <ProblemAlert problem={problem} />
      <Form
        form={form}
        layout="vertical"
        preserve={false}
        initialValues={{ validFrom: today() }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="producerId" label={t('委托的生产者')} rules={demands(RULES.producerId)}>
          <ProducerPicker />
        </Form.Item>
        <Form.Item name="scope" label={t('代理范围')} rules={demands(RULES.scope)}>
          <Input.TextArea
            rows={2}
            maxLength={500}
            showCount
            placeholder={t('例如：在衡阳市范围内代理销售冷榨山茶油全部规格')}
          />
        </Form.Item>
        <Form.Item name="validFrom" label={t('生效日期')} rules={demands(RULES.validFrom)}>
          <DateInput />
        </Form.Item>
        <Form.Item name="validTo" label={t('截止日期')} rules={demands(RULES.validTo)}>
          <DateInput from={today()} />
        </Form.Item>
        <Form.Item
          name="letter"
          label={t('委托书扫描件')}
          rules={[{ required: true, type: 'array', min: 1, message: t('请上传委托书') }]}
        >
          <UploadField purpose="evidence" />
        </Form.Item>
      </Form>
    </Modal>
  );
}

interface ProducerPickerProps {
  readonly value?: string;
  readonly onChange?: (id: string) => void;
  readonly id?: string;
}

function ProducerPicker({ value, onChange, ...rest }: ProducerPickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data = [], isFetching } = vendorApi.useQuery(
    'get',
    '/api/vendor/agent-commissions/producers',
    { params: { query: { words } } },
    { enabled: words !== '' },
  );
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value ?? null}
      loading={isFetching}
      placeholder={t('输入生产者名称')}
      notFoundContent={words ? t('没有找到已入驻的生产者') : t('输入生产者名称')}
      options={data.map(({ id, name, place }) => ({
        value: id,
        label: <span lang="zh-CN">{`${name} · ${place}`}</span>,
      }))}
      onChange={(id: string | null) => id && onChange?.(id)}
    />
  );
}
