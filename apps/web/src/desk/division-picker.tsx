import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { storefrontApi } from '../api';
import { useT } from '../kit';

interface DivisionPickerProps {
  readonly value?: string | null;
  readonly onChange?: (code: string | null) => void;
  /** Only this level can be chosen: an origin is a village, an office's area may be any. */
  readonly level?: 'province' | 'city' | 'county' | 'township' | 'village';
  /** Only places inside this one. */
  readonly within?: string;
  readonly placeholder?: string;
  readonly id?: string;
}

/** Finds a place by name, pinyin initials or code, as one types. */
export function DivisionPicker({ value, onChange, level, within, placeholder, ...rest }: DivisionPickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = storefrontApi.useQuery(
    'get',
    '/api/storefront/divisions/search',
    { params: { query: { text: asked, limit: 20, ...(within && { inside: within }) } } },
    { enabled: asked.length > 0 },
  );
  const chosen = storefrontApi.useQuery(
    'get',
    '/api/storefront/divisions/{code}',
    { params: { path: { code: value ?? '' } } },
    { enabled: Boolean(value), staleTime: Infinity },
  );
  const options = (found.data ?? [])
    .filter((place) => !level || place.level === level)
    .map((place) => ({ value: place.code, label: <span lang="zh-CN">{place.pathName}</span> }));
  if (value && chosen.data && !options.some((option) => option.value === value)) {
    options.unshift({ value, label: <span lang="zh-CN">{chosen.data.pathName}</span> });
  }
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      value={value ?? null}
      placeholder={placeholder ?? t('输入地名或拼音首字母')}
      loading={found.isFetching}
      options={options}
      notFoundContent={asked ? t('没有这个地方') : t('输入地名或拼音首字母')}
      onChange={(code: string | null | undefined) => onChange?.(code ?? null)}
      style={{ width: '100%' }}
    />
  );
}
