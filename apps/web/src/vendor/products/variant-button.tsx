import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { vendor } from '../../api';
import { useSubmit } from '../../desk';
import { useT } from '../../kit';
import { StaleNote } from '../trade/stale-note';
import type { Variant } from '../trade/types';
import { VariantFields, type VariantValues } from './variant-fields';
import { newVariant, variantEdit } from './variant-input';

interface VariantButtonProps {
  readonly productId: string;
  /** Changed when given, else a new one is added. */
  readonly variant?: Variant;
}

export function VariantButton({ productId, variant }: VariantButtonProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {variant ? t('修改规格') : t('增加规格')}
      </Button>
      {open && <VariantDialog productId={productId} {...(variant && { variant })} onClose={() => setOpen(false)} />}
    </>
  );
}

function VariantDialog({ productId, variant, onClose }: VariantButtonProps & { onClose: () => void }) {
  const t = useT();
  const [form] = Form.useForm<VariantValues>();
  const { submit, busy, problem } = useSubmit(
    async (values: VariantValues) =>
      variant
        ? (
            await vendor.PATCH('/api/vendor/variants/{id}', {
              params: { path: { id: variant.variantId } },
              body: variantEdit(variant.version, values),
            })
          ).data!
        : (
            await vendor.POST('/api/vendor/products/{id}/variants', {
              params: { path: { id: productId } },
              body: newVariant(values),
            })
          ).data!,
    { form, said: t('规格已保存'), then: onClose },
  );
  return (
    <Modal
      open
      width={720}
      title={variant ? t('修改规格') : t('增加规格')}
      okText={t('保存')}
      cancelText={t('取消')}
      confirmLoading={busy}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <StaleNote problem={problem} onReload={onClose} />
      <Form<VariantValues>
        form={form}
        layout="vertical"
        initialValues={variant ? { ...variant, sku: variant.sku ?? '' } : { soldBy: 'piece' }}
        onFinish={(values) => void submit(values)}
      >
        <VariantFields form={form} fresh={!variant} />
      </Form>
    </Modal>
  );
}
