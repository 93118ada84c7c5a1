import { Form, Input, InputNumber, Radio } from 'antd';
import { useT, zh } from '../../kit';
import { CANTEENS } from '../../kit/labels';
import { demands, Panel } from '../../desk';
import rules from '../../api/generated/procurement.rules.json';
import styles from './filing.module.css';
import { PartnerPicker } from './partner-picker';
import type { Filing, FilingValues, Prefill } from './floors';

const MEANINGS = {
  own: zh('本单位自己办食堂：填全年食材采购额，按比例预留。'),
  contracted: zh('交给企业经营：同样要预留，由承包企业用自己的账户采购。'),
  shared: zh('与别的单位合用食堂：由代表单位填报，采购计入代表单位。'),
  none: zh('没有食堂：只需报备，不要求预留，采购照样统计。'),
} as const;

/** The first question of a filing: who runs the canteen decides what else is asked. */
export function CanteenFields({
  filing,
  year,
  lastYear,
}: {
  filing: Filing | null;
  year: number;
  lastYear: Prefill['lastYear'];
}) {
  const t = useT();
  const canteen = Form.useWatch<FilingValues['canteen'] | undefined>('canteen');
  return (
    <Panel title={t('一、食堂怎么办')}>
      <Form.Item
        name="canteen"
        label={t('食堂情况')}
        rules={[{ required: true }]}
        extra={
          lastYear && t('上年：{{canteen}}', { canteen: t((CANTEENS[lastYear.canteen] ?? [lastYear.canteen])[0]) })
        }
      >
        <Radio.Group className={styles.choices}>
          {(Object.keys(MEANINGS) as (keyof typeof MEANINGS)[]).map((kind) => (
            <Radio key={kind} value={kind} className={styles.choice}>
              <strong>{t(CANTEENS[kind]![0])}</strong>
              <span className={styles.soft}>{t(MEANINGS[kind])}</span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <div className={styles.two}>
        {canteen === 'shared' && (
          <Form.Item
            name="representedById"
            label={t('代表单位')}
            extra={t('同一县（市、区）内自办或外包食堂的单位。')}
            rules={[{ required: true, message: t('请选择代表单位') }]}
          >
            <PartnerPicker as="representative" year={year} known={filing?.representedByName ?? null} />
          </Form.Item>
        )}
        {canteen === 'contracted' && (
          <Form.Item
            name="contractorId"
            label={t('承包企业')}
            extra={t('承包合同应写明预留比例；没有列出的企业请联系平台运营登记。')}
            rules={[{ required: true, message: t('请选择承包企业') }]}
          >
            <PartnerPicker as="contractor" year={year} known={filing?.contractorName ?? null} />
          </Form.Item>
        )}
        <Form.Item
          name="headcount"
          label={t('就餐人数')}
          rules={demands(rules.ChangedFiling.headcount, { required: false })}
          extra={lastYear?.headcount ? t('上年：{{count}} 人', { count: lastYear.headcount }) : undefined}
        >
          <InputNumber min={0} max={1_000_000} precision={0} style={{ width: '100%' }} suffix={t('人')} />
        </Form.Item>
      </div>
      <Form.Item name="remark" label={t('备注')} rules={demands(rules.ChangedFiling.remark, { required: false })}>
        <Input.TextArea rows={2} maxLength={500} showCount placeholder={t('例如：食堂七月起停业维修')} />
      </Form.Item>
    </Panel>
  );
}
