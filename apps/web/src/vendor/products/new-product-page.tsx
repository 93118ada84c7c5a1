import { Button, Form, type FormInstance } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { type StoredFile, vendor } from '../../api';
import { DraftNote, PageHead, Panel, ProblemAlert, UploadField, useDraft, useSubmit } from '../../desk';
import { useT } from '../../kit';
import { ActionBar } from '../trade/action-bar';
import { PhotoStrip } from '../trade/photo-strip';
import styles from '../trade/trade.module.css';
import type { Product } from '../trade/types';
import { usePhone } from '../trade/use-phone';
import { ProductFields, type ProductValues } from './product-fields';
import { VariantFields, type VariantValues } from './variant-fields';
import { newVariant } from './variant-input';
import { NavButton } from '../trade/nav-button';

interface NewProductValues extends ProductValues {
  readonly photos?: readonly StoredFile[];
  readonly variants: readonly VariantValues[];
}

export default function NewProductPage() {
  const t = useT();
  const navigate = useNavigate();
  const phone = usePhone();
  const [form] = Form.useForm<NewProductValues>();
  const draft = useDraft('product.new', form);
  const create = useCreate();
  const { submit, busy, problem } = useSubmit(create, {
    form,
    said: t('商品已建好，检查后上架'),
    then: (product) => {
      draft.discard();
      void navigate(`/vendor/products/${product.id}`, { replace: true });
    },
  });
  const buttons = (
    <>
      <NavButton to="/vendor/products">{t('取消')}</NavButton>
      <Button type="primary" loading={busy} onClick={() => form.submit()}>
        {t('保存为草稿')}
      </Button>
    </>
  );
  return (
    <>
      <PageHead title={t('新建商品')} above={[{ title: t('商品'), to: '/vendor/products' }]}>
        {t('先存为草稿，检查无误后再上架。')}
      </PageHead>
      <DraftNote
        restored={draft.restored}
        onDiscard={() => {
          draft.discard();
          form.resetFields();
        }}
      />
      <Form<NewProductValues>
        form={form}
        layout="vertical"
        initialValues={{ variants: [{ soldBy: 'piece' }] }}
        onValuesChange={draft.keep}
        onFinish={(values) => void submit(values)}
      >
        <Panel title={t('商品')}>
          <ProductFields form={form as unknown as FormInstance<ProductValues>} />
        </Panel>
        <Panel title={t('照片')}>
          <PhotoStrip of={t('商品')} files={Form.useWatch('photos', form) ?? []} />
          <Form.Item name="photos" noStyle>
            <UploadField purpose="photo" max={9} label={t('上传照片（最多 9 张，第一张作首图）')} />
          </Form.Item>
        </Panel>
        <Panel title={t('规格、价格和库存')}>
          <Variants form={form} />
        </Panel>
        <ProblemAlert problem={problem} />
        {phone ? <ActionBar>{buttons}</ActionBar> : <div className={styles.cellForm}>{buttons}</div>}
      </Form>
    </>
  );
}

/** The product, then its pictures; tried again after the second step failed, the first is not done twice. */
function useCreate(): (values: NewProductValues) => Promise<Product> {
  const [id] = useState(() => crypto.randomUUID());
  const created = useRef<Product>(null);
  return async ({ photos = [], variants, description, certificateId, agentForId, ...values }) => {
    created.current ??= (
      await vendor.POST('/api/vendor/products', {
        body: {
          id,
          ...values,
          description: description?.trim() ?? '',
          certificateId: certificateId ?? null,
          agentForId: agentForId ?? null,
          variants: variants.map(newVariant),
        },
      })
    ).data!;
    if (photos.length === 0) return created.current;
    return (
      await vendor.PUT('/api/vendor/products/{id}/photos', {
        params: { path: { id: created.current.id } },
        body: { version: created.current.version, fileIds: photos.map((photo) => photo.id) },
      })
    ).data!;
  };
}

function Variants({ form }: { form: FormInstance<NewProductValues> }) {
  const t = useT();
  return (
    <Form.List name="variants">
      {(fields, { add, remove }) => (
        <div className={styles.stack}>
          {fields.map(({ key, name }) => (
            <div key={key} className={styles.line}>
              <div className={styles.lineHead}>
                <h3>{t('规格 {{number}}', { number: name + 1 })}</h3>
                {fields.length > 1 && (
                  <Button size="small" onClick={() => remove(name)}>
                    {t('去掉这个规格')}
                  </Button>
                )}
              </div>
              <VariantFields form={form} row={name} fresh />
            </div>
          ))}
          <div>
            <Button onClick={() => add({ soldBy: 'piece' })}>{t('再加一个规格')}</Button>
          </div>
        </div>
      )}
    </Form.List>
  );
}
