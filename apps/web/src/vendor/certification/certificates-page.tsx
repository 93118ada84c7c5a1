import { keepPreviousData } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { Link } from 'react-router';
import { vendorApi } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { formatCount, formatGrams, LinkButton, useSearchState, useT } from '../../kit';
import { CERTIFICATE_STATES } from '../../kit/labels';
import { useCan } from '../../session';
import { Until } from '../standing/until';
import type { Certificate } from './application-values';

const WARN_DAYS = 60;
const SHOWN = ['valid', 'expired', 'revoked'] as const;

export default function CertificatesPage() {
  const t = useT();
  const can = useCan();
  const [read, write] = useSearchState();
  const show = read('show') ?? 'all';
  const search = read('search');
  const after = read('after');
  const state = SHOWN.find((one) => one === show);
  const query = {
    ...(after && { after }),
    ...(search && { search }),
    ...(state && { state }),
    ...(show === 'expiring' && { expiring: true }),
  };
  const { data, error, refetch, isFetching } = vendorApi.useQuery(
    'get',
    '/api/vendor/certificates',
    { params: { query } },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('认定证书')}>
        {t('证书到期，对应的商品自动下架。到期前 {{days}} 天起提醒续展。', { days: WARN_DAYS })}
      </PageHead>
      <Filters>
        <Filter label={t('产品名称或证书编号')}>
          <Input.Search allowClear defaultValue={search} onSearch={(text) => write({ search: text.trim() })} />
        </Filter>
        <Filter label={t('状态')}>
          <Select
            value={show}
            options={[
              { value: 'all', label: t('全部') },
              { value: 'expiring', label: t('即将到期') },
              { value: 'valid', label: t('有效') },
              { value: 'expired', label: t('已到期') },
              { value: 'revoked', label: t('已撤销') },
            ]}
            onChange={(value: string) => write({ show: value === 'all' ? null : value })}
          />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('认定证书')}
          columns={columnsOf(t, can('certification.apply'))}
          rows={data?.items}
          rowKey={({ id }) => id}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={
            show !== 'all' || search
              ? { title: t('没有符合条件的证书') }
              : {
                  title: t('还没有认定证书'),
                  text: t('产品认定申请通过审核和公示后，证书会出现在这里。'),
                  action: can('certification.apply') && (
                    <LinkButton to="/vendor/certificate-applications/new" look="primary">
                      {t('申请产品认定')}
                    </LinkButton>
                  ),
                }
          }
        />
      </Panel>
    </>
  );
}

const columnsOf = (t: ReturnType<typeof useT>, mayRenew: boolean): Column<Certificate>[] => [
  {
    key: 'product',
    title: t('产品'),
    render: ({ id, productName }) => (
      <Link to={`/vendor/certificates/${id}`} lang="zh-CN">
        {productName}
      </Link>
    ),
  },
  { key: 'number', title: t('证书编号'), render: ({ number }) => number },
  { key: 'state', title: t('状态'), render: ({ state }) => <StateTag of={CERTIFICATE_STATES} state={state} /> },
  {
    key: 'to',
    title: t('有效期至'),
    render: ({ validTo, state }) => <Until date={validTo} warnDays={state === 'valid' ? WARN_DAYS : -1} />,
  },
  { key: 'origin', title: t('产地'), render: ({ originName }) => <span lang="zh-CN">{originName}</span> },
  {
    key: 'capacity',
    title: t('年产能'),
    align: 'right',
    wideOnly: true,
    render: ({ annualCapacityGrams }) => formatGrams(annualCapacityGrams),
  },
  {
    key: 'households',
    title: t('带动农户'),
    align: 'right',
    render: ({ householdCount }) => t('{{count}} 户', { count: formatCount(householdCount) }),
  },
  {
    key: 'action',
    title: t('操作'),
    action: true,
    render: ({ id, state }) =>
      mayRenew && state !== 'revoked' ? (
        <Link to={`/vendor/certificate-applications/new?renews=${id}`}>{t('续展')}</Link>
      ) : (
        <Link to={`/vendor/certificates/${id}`}>{t('查看')}</Link>
      ),
  },
];
