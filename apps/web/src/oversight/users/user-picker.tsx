import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { oversightApi } from '../../api';
import { useT } from '../../kit';

interface UserPickerProps {
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
  readonly id?: string;
}

/** Finds an account by part of its login or name. */
export function UserPicker({ value, onChange, ...rest }: UserPickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/users',
    { params: { query: { word: asked, limit: 20 } } },
    { enabled: asked.length > 0 },
  );
  const options = (data?.items ?? []).map(({ id, login, name }) => ({ value: id, label: `${name} · ${login}` }));
  if (value && chosen?.value === value && !options.some((option) => option.value === value)) options.unshift(chosen);
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      value={value ?? null}
      placeholder={t('输入登录名或姓名')}
      loading={isFetching}
      options={options}
      notFoundContent={asked ? t('没有这个账户') : t('输入登录名或姓名')}
      onChange={(id: string | null | undefined) => {
        setChosen(options.find((option) => option.value === id) ?? null);
        onChange?.(id ?? null);
      }}
    />
  );
}
