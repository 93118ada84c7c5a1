import { Select } from 'antd';
import { storefrontApi } from '../../api';
import { useT } from '../../kit';

export const useCategories = () =>
  storefrontApi.useQuery('get', '/api/storefront/categories', {}, { staleTime: Infinity });

interface CategoryPickerProps {
  readonly value?: string | null;
  readonly onChange?: (code: string | null) => void;
  readonly id?: string;
}

/** The kinds of produce, grouped; found by name as one types. */
export function CategoryPicker({ value, onChange, ...rest }: CategoryPickerProps) {
  const t = useT();
  const { data = [], isLoading } = useCategories();
  const options = data
    .filter(({ parentCode }) => parentCode === null)
    .map((group) => ({
      label: <span lang="zh-CN">{group.name}</span>,
      options: data
        .filter(({ parentCode }) => parentCode === group.code)
        .map(({ code, name }) => ({ value: code, words: name, label: <span lang="zh-CN">{name}</span> })),
    }));
  return (
    <Select
      {...rest}
      showSearch={{ optionFilterProp: 'words' }}
      allowClear
      loading={isLoading}
      value={value ?? null}
      placeholder={t('选择品类')}
      options={options}
      onChange={(code: string | null | undefined) => onChange?.(code ?? null)}
    />
  );
}

export function CategoryName({ code }: { code: string }) {
  const { data = [] } = useCategories();
  const category = data.find((one) => one.code === code);
  const parent = data.find((one) => one.code === category?.parentCode);
  return <span lang="zh-CN">{category ? [parent?.name, category.name].filter(Boolean).join(' / ') : code}</span>;
}
