import { Button, Form, Input, Modal, Select } from 'antd';
import { procurement } from '../../api';
import rules from '../../api/generated/procurement.rules.json';
import { demands, DraftNote, ProblemAlert, useDraft, useSubmit, YuanInput } from '../../desk';
import { formatYuan, today, useT } from '../../kit';
import { DateField } from '../date-field';
import type { BandSet } from './bands';

interface Values {
  validFrom: string;
  bands: { upToFen: string | null; approvalsNeeded: number }[];
}

const MOST = 10;
const COUNTS = [1, 2, 3];

/** New bands from a day on; the last has no limit, so that every amount falls somewhere. */
export function BandsEditor({ set, onClose }: { set: BandSet; onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<Values>();
  const { restored, keep, discard } = useDraft('approval-bands', form);
  const { submit, busy, problem } = useSubmit(
    async (values: Values) =>
      (
        await procurement.PUT('/api/procurement/approval-bands', {
          body: {
            validFrom: values.validFrom,
            bands: values.bands.map((band, index) => ({
              upToFen: index === values.bands.length - 1 ? null : band.upToFen,
              approvalsNeeded: band.approvalsNeeded,
            })),
          },
        })
      ).data!,
    {
      form,
      said: t('审批权限已保存'),
      then: () => {
        discard();
        onClose();
      },
    },
  );
  const starting: Values = {
    validFrom: today(),
    bands: set.bands.map(({ upToFen, approvalsNeeded }) => ({ upToFen, approvalsNeeded })),
  };
  return (
    <Modal
      open
      width={640}
      title={t('设置审批权限')}
      okText={t('保存')}
      cancelText={t('取消')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <ProblemAlert problem={problem} />
      <DraftNote
        restored={restored}
        onDiscard={() => {
          discard();
          form.setFieldsValue(starting);
        }}
      />
      <Form
        form={form}
        layout="vertical"
        initialValues={starting}
        onValuesChange={keep}
        onFinish={(values) => void submit(values)}
      >
        <Form.Item
          name="validFrom"
          label={t('从哪天起执行')}
          rules={demands(rules.ApprovalBandsInput.validFrom)}
          extra={t('同一天设过的会被替换；已提交的申请不受影响。')}
        >
          <DateField notBefore={today()} />
        </Form.Item>
        <Form.List name="bands">
          {(fields, { add, remove }) => (
            <>
              {fields.map((field, index) => (
                <BandRow
                  key={field.key}
                  index={index}
                  name={field.name}
                  last={index === fields.length - 1}
                  onRemove={fields.length > 1 ? () => remove(field.name) : undefined}
                />
              ))}
              {fields.length < MOST && (
                <Button onClick={() => add({ upToFen: null, approvalsNeeded: 1 }, 0)}>{t('增加一档')}</Button>
              )}
            </>
          )}
        </Form.List>
      </Form>
    </Modal>
  );
}

interface BandRowProps {
  readonly index: number;
  readonly name: number;
  readonly last: boolean;
  readonly onRemove: (() => void) | undefined;
}

function BandRow({ index, name, last, onRemove }: BandRowProps) {
  const t = useT();
  const form = Form.useFormInstance<Values>();
  const before = Form.useWatch<Values['bands'][number] | undefined>(['bands', index - 1]);
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'flex-start' }}>
      {last ? (
        <Form.Item label={t('金额')} required style={{ flex: '1 1 200px' }}>
          <Input
            disabled
            value={before?.upToFen ? t('超过 {{from}}', { from: formatYuan(before.upToFen) }) : t('不论金额')}
          />
        </Form.Item>
      ) : (
        <Form.Item
          name={[name, 'upToFen']}
          label={t('金额不超过')}
          style={{ flex: '1 1 200px' }}
          dependencies={[['bands', index - 1, 'upToFen']]}
          rules={[
            { required: true, message: t('请填写金额') },
            {
              validator: (_rule, fen: string | null | undefined) => {
                const least = form.getFieldValue(['bands', index - 1, 'upToFen']) as string | null | undefined;
                return fen && BigInt(fen) <= BigInt(least ?? '0')
                  ? Promise.reject(new Error(t('须大于上一档的金额')))
                  : Promise.resolve();
              },
            },
          ]}
        >
          <YuanInput />
        </Form.Item>
      )}
      <Form.Item
        name={[name, 'approvalsNeeded']}
        label={t('审批人数')}
        required
        style={{ flex: '0 1 150px' }}
        dependencies={[['bands', index - 1, 'approvalsNeeded']]}
        rules={[
          {
            validator: (_rule, count: number) => {
              const least = form.getFieldValue(['bands', index - 1, 'approvalsNeeded']) as number | undefined;
              return count < (least ?? 0) ? Promise.reject(new Error(t('不能少于上一档的人数'))) : Promise.resolve();
            },
          },
        ]}
      >
        <Select options={COUNTS.map((value) => ({ value, label: t('{{count}} 位', { count: value }) }))} />
      </Form.Item>
      {/* Level with the fields beside it, which have a label above. */}
      <Button style={{ marginTop: 30 }} disabled={!onRemove || last} onClick={onRemove}>
        {t('删除')}
      </Button>
    </div>
  );
}
