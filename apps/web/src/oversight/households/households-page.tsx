import { keepPreviousData } from '@tanstack/react-query';
import { Checkbox, Select } from 'antd';
import { oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatCount, useSearchState, useT } from '../../kit';
import { HOUSEHOLD_STATUSES } from '../../kit/labels';
import { LinkageFigures } from './linkage-figures';

type Row = OversightSchemas['schemas']['RegionHouseholdDto'];

/** The households of the region, nobody recognisable: how many are helped, how, and where. */
export default function HouseholdsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const status = read('status');
  const place = read('place');
  const linked = read('linked');
  const summary = oversightApi.useQuery('get', '/api/oversight/households/summary');
  const { data, error, isFetching, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/households',
    {
      params: {
        query: {
          limit: 20,
          ...(status && { status: status as Row['status'] }),
          ...(place && { villageCode: place }),
          ...(linked && { linked: linked === 'true' }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('联农带农户')}>
        {t('由供应商登记并上传协议和付款凭证。为保护隐私，姓名、电话和身份证号只显示一部分。')}
      </PageHead>
      <LinkageFigures />
      <Panel title={t('名册')} flush>
        <div style={{ padding: '0 20px' }}>
          <Filters>
            <Filter label={t('类型')}>
              <Select
                allowClear
                placeholder={t('全部')}
                value={status ?? null}
                options={Object.entries(HOUSEHOLD_STATUSES).map(([value, [text]]) => ({ value, label: t(text) }))}
                onChange={(next: string | undefined) => write({ status: next })}
              />
            </Filter>
            <Filter label={t('地方')}>
              <Select
                allowClear
                placeholder={t('全部')}
                value={place ?? null}
                options={(summary.data?.places ?? []).map(({ code, name }) => ({ value: code, label: name }))}
                onChange={(next: string | undefined) => write({ place: next })}
              />
            </Filter>
            <Checkbox
              checked={linked === 'true'}
              onChange={({ target }) => write({ linked: target.checked ? 'true' : null })}
            >
              {t('只看当前有联结的')}
            </Checkbox>
          </Filters>
        </div>
        <DataTable
          caption={t('联农带农户')}
          columns={columns(t)}
          rows={data?.items}
          rowKey={(row) => row.id}
          error={error}
          retry={() => void refetch()}
          loading={isFetching}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有符合条件的农户'),
            text: t('供应商登记与农户的联结（订单收购、务工、分红、流转、托管）后，会出现在这里。'),
          }}
        />
      </Panel>
    </>
  );
}

const columns = (t: ReturnType<typeof useT>): Column<Row>[] => [
  {
    key: 'name',
    title: t('农户'),
    render: (row) => (
      <>
        <span lang="zh-CN">{row.nameMasked}</span> {row.invented && <Badge>{t('演示虚构')}</Badge>}
      </>
    ),
  },
  { key: 'status', title: t('类型'), render: (row) => <StateTag of={HOUSEHOLD_STATUSES} state={row.status} /> },
  { key: 'village', title: t('村'), render: (row) => <span lang="zh-CN">{row.villageName}</span> },
  { key: 'number', title: t('身份证号'), wideOnly: true, render: (row) => row.idNumberMasked },
  { key: 'phone', title: t('电话'), wideOnly: true, render: (row) => row.phoneMasked ?? '—' },
  {
    key: 'links',
    title: t('当前联结'),
    align: 'right',
    render: (row) => (row.currentLinks > 0 ? t('{{count}} 项', { count: formatCount(row.currentLinks) }) : t('没有')),
  },
];
