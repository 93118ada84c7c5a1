import { Segmented } from 'antd';
import { useState } from 'react';
import { procurementApi } from '../../api';
import { Months } from '../plans/months';
import { thisYear } from '../plans/year-figures';
import { useT } from '../../kit';

/** The year month by month, one programme at a time: their amounts overlap and must not be added. */
export function Course() {
  const t = useT();
  const { data } = procurementApi.useQuery('get', '/api/procurement/plans', {
    params: { query: { year: thisYear() } },
  });
  const [chosen, setChosen] = useState<string>();
  const plan = data?.find(({ id }) => id === chosen) ?? data?.[0];
  if (!plan) return null;
  return (
    <>
      {data!.length > 1 && (
        <div style={{ marginBottom: 8, overflowX: 'auto' }}>
          <Segmented
            aria-label={t('项目')}
            value={plan.id}
            options={data!.map(({ id, programmeName }) => ({ value: id, label: programmeName }))}
            onChange={setChosen}
          />
        </div>
      )}
      <Months plan={plan} title={t('逐月进度')} />
    </>
  );
}
