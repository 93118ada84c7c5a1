import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { storefrontApi } from '../../api';
import { useT } from '../../kit';

interface ProductPickerProps {
  readonly value?: string[];
  readonly onChange?: (ids: string[]) => void;
  readonly known: Readonly<Record<string, string>>;
  readonly id?: string;
}

/** Products found by name, in the order in which they are picked. */
export function ProductPicker({ value = [], onChange, known, ...rest }: ProductPickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [names, setNames] = useState<Readonly<Record<string, string>>>(known);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = storefrontApi.useQuery(
    'get',
    '/api/storefront/catalogue',
    { params: { query: { words: asked, limit: 20 } } },
    { enabled: asked.length > 0 },
  );
  const fresh = (found.data?.items ?? []).map((hit) => ({
    value: hit.productId,
    label: `${hit.name} ${hit.supplierName}`,
  }));
  const kept = value
    .filter((id) => !fresh.some((option) => option.value === id))
    .map((id) => ({ value: id, label: names[id] ?? known[id] ?? id }));
  return (
    <Select
      {...rest}
      mode="multiple"
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value}
      loading={found.isFetching}
      placeholder={t('输入商品名称')}
      notFoundContent={asked ? t('没有找到商品') : t('输入商品名称')}
      options={[...kept, ...fresh]}
      style={{ width: '100%' }}
      onChange={(ids: string[]) => {
        setNames((before) => ({ ...before, ...Object.fromEntries(fresh.map(({ value: id, label }) => [id, label])) }));
        onChange?.(ids);
      }}
    />
  );
}
