import { Alert, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { oversight, oversightApi, type OversightSchemas } from '../../api';
import rules from '../../api/generated/oversight.rules.json';
import { demands, Pending, ProblemAlert, useSubmit } from '../../desk';
import { useT } from '../../kit';

type Schemas = OversightSchemas['schemas'];
type Detail = Schemas['InstitutionDetailDto'];
type Values = Pick<Schemas['InstitutionChangeInput'], 'need'> & { delivery: Schemas['InstitutionDeliveryInput'] };

/** What an institution needs and where it is delivered to; who gave before it changed is delivered to where it was. */
export function EditInstitution({ id }: { id: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('修改')}
      </Button>
      {open && <Loaded id={id} onClose={() => setOpen(false)} />}
    </>
  );
}

function Loaded({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useT();
  const { data, error, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/receiving-institutions/{id}',
    { params: { path: { id } } },
    { staleTime: 0, gcTime: 0 },
  );
  if (data) return <Edit institution={data} onClose={onClose} onStale={() => void refetch()} />;
  return (
    <Modal open title={t('修改受赠机构')} footer={null} onCancel={onClose}>
      <Pending error={error} retry={refetch} />
    </Modal>
  );
}

interface EditProps {
  readonly institution: Detail;
  readonly onClose: () => void;
  readonly onStale: () => void;
}

function Edit({ institution, onClose, onStale }: EditProps) {
  const t = useT();
  const [form] = Form.useForm<Values>();
  const demand = rules.InstitutionDeliveryInput;
  const { submit, busy, problem, clear } = useSubmit(
    async ({ need, delivery }: Values) =>
      (
        await oversight.PUT('/api/oversight/receiving-institutions/{id}', {
          params: { path: { id: institution.id } },
          body: {
            version: institution.version,
            need,
            delivery: isSame(delivery, institution.delivery) ? null : delivery,
          },
        })
      ).data!,
    {
      form,
      said: ({ state }) => (state === 'proposed' ? t('已修改，核实后再接受捐赠') : t('已修改')),
      then: onClose,
    },
  );
  return (
    <Modal
      open
      title={t('修改受赠机构')}
      okText={t('保存')}
      cancelText={t('取消')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={problem} />
      {problem?.code === 'stale_version' && (
        <Button
          onClick={() => {
            clear();
            onStale();
          }}
        >
          {t('载入最新内容')}
        </Button>
      )}
      <Alert
        type="info"
        style={{ marginBottom: 14 }}
        title={t('收货人或地址改变后须重新核实；已下单的捐赠仍送到原地址。')}
      />
      <Form<Values>
        key={institution.version}
        form={form}
        layout="vertical"
        initialValues={{ need: institution.need, delivery: institution.delivery }}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item name="need" label={t('需要什么（公开）')} rules={demands(rules.InstitutionChangeInput.need)}>
          <Input.TextArea rows={3} maxLength={rules.InstitutionChangeInput.need.maxLength} showCount />
        </Form.Item>
        <Form.Item name={['delivery', 'name']} label={t('收货人')} rules={demands(demand.name)}>
          <Input maxLength={40} autoComplete="off" />
        </Form.Item>
        <Form.Item name={['delivery', 'phone']} label={t('手机号')} rules={demands(demand.phone)}>
          <Input inputMode="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item name={['delivery', 'detail']} label={t('详细地址')} rules={demands(demand.detail)}>
          <Input.TextArea rows={2} maxLength={200} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

const isSame = (typed: Values['delivery'], known: Values['delivery']): boolean =>
  typed.name === known.name && typed.phone === known.phone && typed.detail === known.detail;
