import { Button, Form, Input } from 'antd';
import { vendor } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, DraftNote, Panel, ProblemAlert, useDraft, useSubmit } from '../../desk';
import { Icon, useT } from '../../kit';
import { ActionBar } from '../trade/action-bar';
import styles from '../trade/trade.module.css';
import type { FreightTemplate } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { FreightTrial } from './freight-trial';
import { type FreightValues, NEW_ZONE, valuesOf, zoneOf } from './freight-values';
import { ZoneFields } from './zone-fields';

export function FreightForm({ template }: { template: FreightTemplate }) {
  const t = useT();
  const phone = usePhone();
  const [form] = Form.useForm<FreightValues>();
  const draft = useDraft(`freight.${template.id}`, form);
  const { submit, busy, problem } = useSubmit(
    async ({ name, zones }: FreightValues) =>
      (
        await vendor.POST('/api/vendor/freight', {
          body: { name: name.trim(), basedOn: template.id, zones: zones.map(zoneOf) },
        })
      ).data!,
    { form, said: t('运费模板已生效'), then: draft.discard },
  );
  const button = (
    <Button type="primary" loading={busy} onClick={() => form.submit()}>
      {t('保存并立即生效')}
    </Button>
  );
  return (
    <Form<FreightValues>
      form={form}
      layout="vertical"
      initialValues={valuesOf(template)}
      onValuesChange={draft.keep}
      onFinish={(values) => void submit(values)}
    >
      <DraftNote
        restored={draft.restored}
        onDiscard={() => {
          draft.discard();
          form.resetFields();
        }}
      />
      <div className={styles.columns}>
        <div>
          <Panel title={t('送到哪里、怎么收费')}>
            <div className={styles.fields}>
              <Form.Item name="name" label={t('模板名称')} rules={demands(rules.FreightTemplateInput.name)}>
                <Input maxLength={40} lang="zh-CN" />
              </Form.Item>
            </div>
            <Form.List name="zones">
              {(fields, { add, remove }) => (
                <div className={styles.stack}>
                  {fields.map(({ key, name }) => (
                    <ZoneFields
                      key={key}
                      index={name}
                      form={form}
                      {...(fields.length > 1 && { onRemove: () => remove(name) })}
                    />
                  ))}
                  <div>
                    <Button
                      icon={<Icon name="place" size={16} />}
                      disabled={fields.length >= 40}
                      onClick={() => add(NEW_ZONE)}
                    >
                      {t('增加一组地区')}
                    </Button>
                  </div>
                </div>
              )}
            </Form.List>
          </Panel>
          <ProblemAlert problem={problem} />
          {phone ? <ActionBar>{button}</ActionBar> : button}
        </div>
        <div>
          <FreightTrial form={form} />
        </div>
      </div>
    </Form>
  );
}
