import { AutoComplete, Form, type FormInstance, Input, InputNumber, Segmented } from 'antd';
import { vendorApi } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands } from '../../desk';
import { useT } from '../../kit';
import styles from '../trade/trade.module.css';
import { usePhone } from '../trade/use-phone';
import { OWN_DELIVERY, type ShipValues } from './ship-values';

/** Brought with one's own car, or given to a carrier; carriers used before are offered. */
export function ShipCarrier({ form }: { form: FormInstance<ShipValues> }) {
  const t = useT();
  const size = usePhone() ? 'large' : 'middle';
  const own = (Form.useWatch('by', form) ?? 'own') === 'own';
  const { data } = vendorApi.useQuery('get', '/api/vendor/shipments', { params: { query: { limit: 50 } } });
  const known = [...new Set(data?.items.map(({ carrier }) => carrier))].filter((carrier) => carrier !== OWN_DELIVERY);
  return (
    <>
      <Form.Item name="by" label={t('送货方式')} required>
        <Segmented
          size={size}
          options={[
            { value: 'own', label: t('自己送') },
            { value: 'carrier', label: t('交物流') },
          ]}
        />
      </Form.Item>
      <div className={styles.fields}>
        {own ? (
          <Form.Item name="plate" label={t('车牌号')} rules={[{ required: false }]}>
            <Input maxLength={12} size={size} autoCapitalize="characters" />
          </Form.Item>
        ) : (
          <>
            <Form.Item name="carrier" label={t('承运方')} rules={demands(rules.ShipmentInput.carrier)}>
              <AutoComplete
                size={size}
                options={known.map((value) => ({ value }))}
                placeholder={t('例如：邮政快递、某某物流')}
                maxLength={60}
              />
            </Form.Item>
            <Form.Item name="trackingNumber" label={t('物流单号')} rules={demands(rules.ShipmentInput.trackingNumber)}>
              <Input maxLength={60} size={size} />
            </Form.Item>
          </>
        )}
        <Form.Item
          name="parcels"
          label={t('件数（箱、袋、筐）')}
          rules={demands(rules.ShipmentInput.parcels, { required: true })}
        >
          <InputNumber<number>
            min={1}
            max={10_000}
            precision={0}
            size={size}
            inputMode="numeric"
            style={{ width: '100%' }}
          />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('备注')} rules={[{ required: false }]}>
        <Input.TextArea rows={2} maxLength={400} />
      </Form.Item>
    </>
  );
}
