import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { procurementApi } from '../../api';
import { useT } from '../../kit';

interface PartnerPickerProps {
  readonly as: 'representative' | 'contractor';
  readonly year: number;
  /** The name of what is chosen already. */
  readonly known: string | null;
  readonly id?: string;
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
}

/** Finds the unit that represents a shared canteen, or the enterprise that runs one, by a part of its name. */
export function PartnerPicker({ as, year, known, value, onChange, ...rest }: PartnerPickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [word, setWord] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWord(typed.trim()), 250);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, isFetching } = procurementApi.useQuery('get', '/api/procurement/filings/partners', {
    params: { query: { as, year, word } },
  });
  const options = (data ?? []).map(({ id, name }) => ({ value: id, label: name }));
  if (value && known && !options.some((option) => option.value === value)) {
    options.unshift({ value, label: known });
  }
  return (
    <Select
      {...rest}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      value={value ?? null}
      loading={isFetching}
      options={options}
      placeholder={t('输入单位名称')}
      notFoundContent={t('没有找到')}
      onChange={(id: string | null | undefined) => onChange?.(id ?? null)}
    />
  );
}
