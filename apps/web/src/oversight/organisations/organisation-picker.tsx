import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { oversightApi, type OversightSchemas } from '../../api';
import { useT } from '../../kit';

type Kind = OversightSchemas['schemas']['OrganisationDto']['kind'];

interface OrganisationPickerProps {
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
  readonly kind?: Kind;
  /** Not this one: a unit cannot merge into itself. */
  readonly except?: string;
  readonly onlyActive?: boolean;
  readonly id?: string;
}

/** Finds a unit of one's region by part of its name. */
export function OrganisationPicker({ value, onChange, kind, except, onlyActive, ...rest }: OrganisationPickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const found = oversightApi.useQuery(
    'get',
    '/api/oversight/organisations',
    { params: { query: { word: asked, kind, limit: 20, status: onlyActive ? 'active' : undefined } } },
    { enabled: asked.length > 0 },
  );
  const chosen = oversightApi.useQuery(
    'get',
    '/api/oversight/organisations/{id}',
    { params: { path: { id: value ?? '' } } },
    { enabled: Boolean(value), staleTime: Infinity, retry: false },
  );
  const options = (found.data?.items ?? [])
    .filter(({ id }) => id !== except)
    .map(({ id, name, placeName }) => ({ value: id, label: `${name} · ${placeName}` }));
  if (value && !options.some((option) => option.value === value)) {
    options.unshift({ value, label: chosen.data?.name ?? t('指定的单位') });
  }
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      value={value ?? null}
      placeholder={t('输入名称的一部分')}
      loading={found.isFetching}
      options={options}
      popupMatchSelectWidth={false}
      notFoundContent={asked ? t('没有这个单位，或不在辖区内') : t('输入名称的一部分')}
      onChange={(id: string | null | undefined) => onChange?.(id ?? null)}
      style={{ width: '100%' }}
    />
  );
}
