import { Form, type FormInstance, Input, Select } from 'antd';
import { useEffect } from 'react';
import { storefrontApi } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, UploadField } from '../../desk';
import { today, useT } from '../../kit';
import { useSession } from '../../session';
import styles from '../trade/trade.module.css';
import type { OrderLine } from '../trade/types';
import type { ConformityValues, ShipValues } from './ship-values';
import { CONFORMITY_BASES } from './shipment-words';

interface ShipConformityProps {
  readonly line: OrderLine;
  readonly index: number;
  readonly form: FormInstance<ShipValues>;
}

/** The certificate of conformity of one product; what is known of it already is filled in. */
export function ShipConformity({ line, index, form }: ShipConformityProps) {
  const t = useT();
  const session = useSession();
  const demand = rules.ConformityInput;
  const { data: place } = storefrontApi.useQuery(
    'get',
    '/api/storefront/divisions/{code}',
    { params: { path: { code: line.originCode } } },
    { staleTime: Infinity },
  );
  const at = (field: keyof ConformityValues) => ['lines', index, 'conformity', field];
  const producer = session?.organisation?.name;
  const origin = place?.pathName.slice(0, 100);
  useEffect(() => {
    const known = { basis: 'quality_control', issuedOn: today(), producerName: producer, origin };
    for (const [field, value] of Object.entries(known)) {
      const name = ['lines', index, 'conformity', field];
      if (value && !form.getFieldValue(name as never)) form.setFieldValue(name as never, value as never);
    }
  }, [form, index, producer, origin]);
  return (
    <div className={styles.fields} style={{ marginTop: 12 }}>
      <Form.Item<object> name={at('number')} label={t('合格证编号')} rules={demands(demand.number)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item<object> name={at('basis')} label={t('承诺依据')} rules={demands(demand.basis)}>
        <Select options={Object.entries(CONFORMITY_BASES).map(([value, [text]]) => ({ value, label: t(text) }))} />
      </Form.Item>
      <Form.Item<object> name={at('issuedOn')} label={t('开具日期')} rules={demands(demand.issuedOn)}>
        <Input type="date" max={today()} />
      </Form.Item>
      <Form.Item<object> name={at('batch')} label={t('批次')} rules={demands(demand.batch)}>
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item<object> name={at('producerName')} label={t('生产者')} rules={demands(demand.producerName)}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item<object> name={at('origin')} label={t('产地')} rules={demands(demand.origin)}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item<object> name={at('files')} label={t('合格证照片或扫描件')}>
        <UploadField purpose="evidence" label={t('上传合格证')} />
      </Form.Item>
    </div>
  );
}
