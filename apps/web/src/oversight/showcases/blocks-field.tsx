import { Button, Form, Input, InputNumber, Select } from 'antd';
import { storefrontApi } from '../../api';
import { DivisionPicker } from '../../desk';
import { useT } from '../../kit';
import { ProductPicker } from './product-picker';
import { type Block, BLOCK_KINDS } from './words';

/** The blocks of a showcase in their order; each can be moved, taken out, or be of another kind. */
export function BlocksField({ known }: { known: Readonly<Record<string, string>> }) {
  const t = useT();
  return (
    <Form.List name="blocks">
      {(fields, { add, remove, move }) => (
        <>
          {fields.map(({ key, name }) => (
            <fieldset
              key={key}
              style={{
                border: '1px solid var(--line)',
                borderRadius: 'var(--radius)',
                padding: 14,
                margin: '0 0 12px',
              }}
            >
              <legend>{t('栏目 {{number}}', { number: name + 1 })}</legend>
              <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 8 }}>
                <Button size="small" disabled={name === 0} onClick={() => move(name, name - 1)}>
                  {t('上移')}
                </Button>
                <Button size="small" disabled={name === fields.length - 1} onClick={() => move(name, name + 1)}>
                  {t('下移')}
                </Button>
                <Button size="small" danger onClick={() => remove(name)}>
                  {t('移除栏目')}
                </Button>
              </div>
              <OneBlock name={name} known={known} />
            </fieldset>
          ))}
          <Button onClick={() => add({ kind: 'text', heading: '', body: '' })}>{t('添加栏目')}</Button>
        </>
      )}
    </Form.List>
  );
}

function OneBlock({ name, known }: { name: number; known: Readonly<Record<string, string>> }) {
  const t = useT();
  const kind = Form.useWatch(['blocks', name, 'kind']) as Block['kind'] | undefined;
  return (
    <>
      <Form.Item name={[name, 'kind']} label={t('栏目类型')} required>
        <Select options={Object.entries(BLOCK_KINDS).map(([value, [text]]) => ({ value, label: t(text) }))} />
      </Form.Item>
      <Form.Item
        name={[name, 'heading']}
        label={t('标题')}
        rules={[{ required: true, whitespace: true, message: t('必须填写') }]}
      >
        <Input maxLength={40} />
      </Form.Item>
      {kind === 'text' && (
        <Form.Item
          name={[name, 'body']}
          label={t('正文')}
          rules={[{ required: true, whitespace: true, message: t('必须填写') }]}
        >
          <Input.TextArea rows={5} maxLength={2000} showCount />
        </Form.Item>
      )}
      {kind === 'products' && (
        <Form.Item
          name={[name, 'productIds']}
          label={t('商品')}
          rules={[{ required: true, type: 'array', min: 1, message: t('至少选 {{count}} 项', { count: 1 }) }]}
        >
          <ProductPicker known={known} />
        </Form.Item>
      )}
      {kind === 'rule' && <Rule name={name} />}
    </>
  );
}

function Rule({ name }: { name: number }) {
  const t = useT();
  const categories = storefrontApi.useQuery('get', '/api/storefront/categories', {});
  const programmes = storefrontApi.useQuery('get', '/api/storefront/programmes', {});
  return (
    <>
      <Form.Item name={[name, 'categoryCode']} label={t('品类')}>
        <Select
          allowClear
          options={(categories.data ?? []).map((category) => ({ value: category.code, label: category.name }))}
        />
      </Form.Item>
      <Form.Item name={[name, 'originCode']} label={t('产地')}>
        <DivisionPicker />
      </Form.Item>
      <Form.Item name={[name, 'programmeCode']} label={t('项目')}>
        <Select
          allowClear
          options={(programmes.data ?? []).map((programme) => ({ value: programme.code, label: programme.name }))}
        />
      </Form.Item>
      <Form.Item name={[name, 'most']} label={t('最多几个商品')} rules={[{ required: true, message: t('必须填写') }]}>
        <InputNumber min={1} max={24} precision={0} />
      </Form.Item>
    </>
  );
}
