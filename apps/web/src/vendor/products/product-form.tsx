import { Button, Form } from 'antd';
import { vendor } from '../../api';
import { DraftNote, Panel, useDraft, useSubmit } from '../../desk';
import { useT } from '../../kit';
import { StaleNote } from '../trade/stale-note';
import type { Product } from '../trade/types';
import { ProductFields, type ProductValues } from './product-fields';

/** Everything about the product that is not a variant or a picture. */
export function ProductForm({ product }: { product: Product }) {
  const t = useT();
  const [form] = Form.useForm<ProductValues>();
  const draft = useDraft(`product.${product.id}.${product.version}`, form);
  const { submit, busy, problem, clear } = useSubmit(
    async (values: ProductValues) =>
      (
        await vendor.PATCH('/api/vendor/products/{id}', {
          params: { path: { id: product.id } },
          body: {
            version: product.version,
            name: values.name.trim(),
            categoryCode: values.categoryCode,
            originCode: values.originCode,
            description: values.description?.trim() ?? '',
            certificateId: values.certificateId ?? null,
            agentForId: values.agentForId ?? product.agentForId,
          },
        })
      ).data!,
    { form, said: t('已保存'), then: draft.discard },
  );
  return (
    <Panel title={t('商品资料')}>
      <StaleNote problem={problem} onReload={clear} />
      <DraftNote
        restored={draft.restored}
        onDiscard={() => {
          draft.discard();
          form.resetFields();
        }}
      />
      <Form<ProductValues>
        form={form}
        layout="vertical"
        initialValues={{
          name: product.name,
          categoryCode: product.categoryCode,
          originCode: product.originCode,
          description: product.description,
          certificateId: product.certificateId,
          agentForId: product.agentForId,
        }}
        onValuesChange={draft.keep}
        onFinish={(values) => void submit(values)}
      >
        <ProductFields form={form} />
        <Button type="primary" htmlType="submit" loading={busy}>
          {t('保存资料')}
        </Button>
      </Form>
    </Panel>
  );
}
