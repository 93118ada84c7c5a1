import { procurementApi } from '../../api';
import { Panel } from '../../desk';
import { LinkButton, useT } from '../../kit';
import { useCan, useSession } from '../../session';

/** Where the purchases of somebody without a share of their own are counted: a union, a shared canteen, a contractor. */
export function WhereItCounts() {
  const t = useT();
  const session = useSession();
  const can = useCan();
  const kind = session?.organisation?.kind;
  const own = procurementApi.useQuery('get', '/api/procurement/organisation', {});
  const filings = procurementApi.useQuery('get', '/api/procurement/filings');
  const units = procurementApi.useQuery(
    'get',
    '/api/procurement/purchase-requests/units',
    {},
    { enabled: kind === 'enterprise' && can('requests.create') },
  );
  const represented = filings.data?.find(({ state, canteen }) => state === 'confirmed' && canteen === 'shared');
  const served = units.data?.filter(({ relation }) => relation === 'contracted') ?? [];
  return (
    <Panel title={t('份额完成情况')}>
      <p>
        {kind === 'union'
          ? own.data?.parentName
            ? t('本工会没有单独的预留份额。工会的采购计入{{unit}}的完成金额，单列为“工会”。', {
                unit: own.data.parentName,
              })
            : t('本工会没有单独的预留份额。')
          : kind === 'enterprise'
            ? served.length > 0
              ? t('承包食堂的采购计入发包单位：{{units}}。', {
                  units: served.map(({ unitName }) => unitName).join(t('、')),
                })
              : t('承包食堂的采购计入发包单位的份额，本企业没有单独的份额。')
            : represented
              ? t('本单位共用食堂，采购计入{{unit}}的份额。', { unit: represented.representedByName ?? '' })
              : t('本年度还没有确认的预留份额。填报经财政部门确认后，这里显示各项目的进度。')}
      </p>
      {kind === 'budget_unit' && (
        <p style={{ marginTop: 10 }}>
          <LinkButton to="/procurement/filings">{t('查看填报')}</LinkButton>
        </p>
      )}
    </Panel>
  );
}
