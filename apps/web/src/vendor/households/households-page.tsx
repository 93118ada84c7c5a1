import { keepPreviousData } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, DivisionPicker, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatDate, LinkButton, useSearchState, useT } from '../../kit';
import { HOUSEHOLD_STATUSES } from '../../kit/labels';
import { useSession } from '../../session';
import type { Household } from '../certification/use-linked-households';
import { HouseholdDrawer } from './household-drawer';
import { LinkageFigures } from './linkage-figures';

export default function HouseholdsPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const division = useSession()?.organisation?.divisionCode ?? '';
  const after = read('after');
  const status = read('status') as Household['status'] | undefined;
  const village = read('village');
  const linked = read('linked');
  const query = {
    ...(after && { after }),
    ...(status && { status }),
    ...(village && { villageCode: village }),
    ...(linked && { linked: linked === 'yes' }),
  };
  const { data, error, refetch, isFetching } = vendorApi.useQuery(
    'get',
    '/api/vendor/households',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  const open = read('household');
  const register = (
    <LinkButton to="/vendor/households/new" look="primary">
      {t('登记农户')}
    </LinkButton>
  );
  return (
    <>
      <PageHead title={t('联农带农户')} actions={register}>
        {t('登记与本单位有联结的农户。身份信息加密保存，这里只显示脱敏后的内容，公开页面只显示户数。')}
      </PageHead>
      <LinkageFigures />
      <Filters>
        <Filter label={t('农户类型')}>
          <Select
            allowClear
            value={status ?? null}
            placeholder={t('全部')}
            options={Object.entries(HOUSEHOLD_STATUSES).map(([value, [text]]) => ({ value, label: t(text) }))}
            onChange={(value: string | undefined) => write({ status: value })}
          />
        </Filter>
        <Filter label={t('联结情况')}>
          <Select
            allowClear
            value={linked ?? null}
            placeholder={t('全部')}
            options={[
              { value: 'yes', label: t('联结中') },
              { value: 'no', label: t('联结已终止') },
            ]}
            onChange={(value: string | undefined) => write({ linked: value })}
          />
        </Filter>
        <Filter label={t('乡镇或村')}>
          <DivisionPicker
            value={village ?? null}
            within={division.slice(0, 6)}
            onChange={(code) => write({ village: code })}
          />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('联农带农户')}
          columns={columnsOf(t, (id) => `?${withHousehold(id)}`)}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={
            status || linked || village
              ? { title: t('没有符合条件的农户') }
              : {
                  title: t('还没有登记农户'),
                  text: t('认定申请要列明产品带动了哪些农户。先在这里登记，每户附一份协议或发放凭证。'),
                  action: register,
                }
          }
        />
      </Panel>
      <HouseholdDrawer
        id={open ?? null}
        household={data?.items.find(({ id }) => id === open) ?? null}
        onClose={() => write({ household: null, after: after ?? null })}
      />
    </>
  );
}

/** The same list, with one household opened beside it. */
function withHousehold(id: string): string {
  const params = new URLSearchParams(window.location.search);
  params.set('household', id);
  return params.toString();
}

const columnsOf = (t: ReturnType<typeof useT>, to: (id: string) => string): Column<Household>[] => [
  {
    key: 'name',
    title: t('户主'),
    render: ({ id, nameMasked, invented }) => (
      <>
        <Link to={to(id)} preventScrollReset lang="zh-CN" style={{ display: 'inline-block' }}>
          {nameMasked}
        </Link>{' '}
        {invented && <Badge>{t('样例')}</Badge>}
      </>
    ),
  },
  { key: 'number', title: t('身份证号'), render: ({ idNumberMasked }) => idNumberMasked },
  { key: 'phone', title: t('手机号'), wideOnly: true, render: ({ phoneMasked }) => phoneMasked ?? '—' },
  {
    key: 'status',
    title: t('农户类型'),
    render: ({ status }) => <StateTag of={HOUSEHOLD_STATUSES} state={status} />,
  },
  { key: 'village', title: t('所在村'), render: ({ villageName }) => <span lang="zh-CN">{villageName}</span> },
  {
    key: 'links',
    title: t('当前联结'),
    align: 'right',
    render: ({ currentLinks }) =>
      currentLinks > 0 ? t('{{count}} 种', { count: currentLinks }) : <Badge tone="red">{t('联结已终止')}</Badge>,
  },
  { key: 'created', title: t('登记日期'), wideOnly: true, render: ({ createdAt }) => formatDate(createdAt) },
  {
    key: 'action',
    title: t('操作'),
    action: true,
    render: ({ id }) => (
      <Link to={to(id)} preventScrollReset>
        {t('管理联结')}
      </Link>
    ),
  },
];
