import { Select } from 'antd';
import { Filter, Filters } from '../../desk';
import { today, useSearchState, useT } from '../../kit';

export const thisYear = (): number => Number(today().slice(0, 4));

export function YearFilter() {
  const t = useT();
  const [read, write] = useSearchState();
  return (
    <Filters>
      <Filter label={t('年度')}>
        <Select
          value={Number(read('year') ?? thisYear())}
          options={Array.from({ length: 5 }, (_, index) => thisYear() - index).map((year) => ({
            value: year,
            label: t('{{year}} 年', { year }),
          }))}
          onChange={(year) => write({ year: String(year) })}
        />
      </Filter>
    </Filters>
  );
}
