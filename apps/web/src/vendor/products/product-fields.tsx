import { Form, type FormInstance, Input, Select, TreeSelect } from 'antd';
import { storefrontApi, vendorApi } from '../../api';
import rules from '../../api/generated/vendor.rules.json';
import { demands, DivisionPicker } from '../../desk';
import { formatDate, useT } from '../../kit';
import { TAX_TREATMENTS } from '../../kit/labels';
import { useSession } from '../../session';
import styles from '../trade/trade.module.css';
import { categoryTree } from './category-tree';
import { useCertificates } from './use-certificates';

export interface ProductValues {
  readonly name: string;
  readonly categoryCode: string;
  readonly originCode: string;
  readonly description?: string;
  readonly certificateId?: string | null;
  readonly agentForId?: string | null;
}

/** What a product is, where it comes from and what proves it; a certificate fills in its own origin and category. */
export function ProductFields({ form }: { form: FormInstance<ProductValues> }) {
  const t = useT();
  const demand = rules.NewProductInput;
  const certificates = useCertificates();
  const { data: categories } = storefrontApi.useQuery('get', '/api/storefront/categories', {}, { staleTime: Infinity });
  const code = Form.useWatch('categoryCode', form);
  const tax = categories?.find((category) => category.code === code)?.taxTreatment;
  function certify(id: string | null | undefined): void {
    const certificate = id ? certificates?.get(id) : undefined;
    if (!certificate) return;
    const inside = form.getFieldValue('categoryCode')?.startsWith(certificate.categoryCode);
    form.setFieldsValue({
      originCode: certificate.originCode,
      ...(!inside && { categoryCode: certificate.categoryCode }),
      ...(!form.getFieldValue('name') && { name: certificate.productName }),
    });
  }
  return (
    <>
      <div className={styles.fields}>
        <Form.Item
          name="certificateId"
          label={t('认定证书')}
          rules={demands(demand.certificateId)}
          extra={t('选了证书，产地和分类随证书；没有证书也能卖，但不计入任何任务。')}
        >
          <Select
            allowClear
            placeholder={t('没有证书')}
            loading={!certificates}
            options={[...(certificates?.values() ?? [])]
              .filter(
                ({ state, id }) =>
                  state === 'valid' || state === 'upcoming' || id === form.getFieldValue('certificateId'),
              )
              .map((certificate) => ({
                value: certificate.id,
                label: t('{{product}}，{{number}}，至 {{date}}', {
                  product: certificate.productName,
                  number: certificate.number,
                  date: formatDate(certificate.validTo),
                }),
              }))}
            onChange={certify}
          />
        </Form.Item>
        <Producer />
        <Form.Item name="name" label={t('商品名称')} rules={demands(demand.name)}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="categoryCode"
          label={t('分类')}
          rules={demands(demand.categoryCode)}
          extra={tax && t('开票税务处理：{{tax}}', { tax: t(TAX_TREATMENTS[tax]?.[0] ?? tax) })}
        >
          <TreeSelect
            showSearch={{ treeNodeFilterProp: 'title' }}
            treeData={categoryTree(categories ?? [])}
            placeholder={t('选择分类')}
            styles={{ popup: { root: { maxHeight: 360 } } }}
          />
        </Form.Item>
        <Form.Item
          name="originCode"
          label={t('产地')}
          rules={demands(demand.originCode)}
          extra={t('填到村；有证书时须与证书一致')}
        >
          <DivisionPicker />
        </Form.Item>
      </div>
      <Form.Item name="description" label={t('商品介绍')} rules={demands(demand.description)}>
        <Input.TextArea rows={5} maxLength={4000} showCount placeholder={t('品种、采收时间、储存方法、包装……')} />
      </Form.Item>
    </>
  );
}

/** Only for who sells for others: whose goods these are. */
function Producer() {
  const t = useT();
  const own = useSession()?.organisation?.id;
  const { data } = vendorApi.useQuery('get', '/api/vendor/agent-commissions');
  const producers = (data ?? []).filter(({ traderId, state }) => traderId === own && state === 'confirmed');
  if (producers.length === 0) return null;
  return (
    <Form.Item
      name="agentForId"
      label={t('代哪家生产者销售')}
      rules={demands(rules.NewProductInput.agentForId)}
      extra={t('只列出委托书已由生产者确认的')}
    >
      <Select
        allowClear
        options={producers.map(({ producerId, producerName }) => ({ value: producerId, label: producerName }))}
      />
    </Form.Item>
  );
}
