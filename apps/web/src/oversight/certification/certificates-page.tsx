import { keepPreviousData } from '@tanstack/react-query';
import { Input } from 'antd';
import { Link } from 'react-router';
import { oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { Badge, daysUntil, formatCount, formatDate, useSearchState, useT, zh } from '../../kit';
import { CERTIFICATE_STATES } from '../../kit/labels';
import review from '../review/review.module.css';
import { StateTabs } from '../review/state-tabs';

type Row = OversightSchemas['schemas']['CertificateDto'];

const TABS: readonly { key: string; text: string }[] = [
  { key: 'valid', text: zh('有效') },
  { key: 'expiring', text: zh('即将到期') },
  { key: 'expired', text: zh('已到期') },
  { key: 'revoked', text: zh('已撤销') },
  { key: 'all', text: zh('全部') },
];

/** The certified catalogue of the region. */
export default function CertificatesPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const tab = read('state') ?? 'valid';
  const search = read('search');
  const { data, error, isFetching, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/certificates',
    {
      params: {
        query: {
          limit: 50,
          ...(tab === 'expiring' && { expiring: true }),
          ...((tab === 'valid' || tab === 'expired' || tab === 'revoked') && { state: tab as 'valid' }),
          ...(search && { search }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  return (
    <>
      <PageHead title={t('认定证书')}>
        {t('有效证书即本地认定产品目录。证书到期或撤销后，产品自动下架，不再计入。')}
      </PageHead>
      <StateTabs label={t('状态')} value={tab} tabs={TABS} onChange={(key) => write({ state: key })} />
      <Filters>
        <Filter label={t('产品、供应商或证书编号')}>
          <Input.Search allowClear defaultValue={search} onSearch={(text) => write({ search: text.trim() })} />
        </Filter>
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('认定证书')}
          columns={columns(t)}
          rows={data?.items}
          rowKey={(row) => row.id}
          error={error}
          retry={() => void refetch()}
          loading={isFetching}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有符合条件的证书'),
            text: t('认定申请公示期满、颁证以后，证书会出现在这里。'),
          }}
        />
      </Panel>
    </>
  );
}

const columns = (t: ReturnType<typeof useT>): Column<Row>[] => [
  {
    key: 'product',
    title: t('产品'),
    render: (row) => (
      <span className={review.named}>
        <Link to={`/oversight/certificates/${row.id}`} lang="zh-CN">
          {row.productName}
        </Link>
        <small>{row.number}</small>
      </span>
    ),
  },
  { key: 'supplier', title: t('供应商'), render: (row) => <span lang="zh-CN">{row.supplierName}</span> },
  { key: 'origin', title: t('产地'), render: (row) => <span lang="zh-CN">{row.originName}</span> },
  {
    key: 'households',
    title: t('带动户数'),
    align: 'right',
    render: (row) => formatCount(row.householdCount),
  },
  { key: 'state', title: t('状态'), render: (row) => <StateTag of={CERTIFICATE_STATES} state={row.state} /> },
  {
    key: 'valid',
    title: t('有效期至'),
    render: (row) => (
      <>
        {formatDate(row.validTo)} <EndsSoon certificate={row} />
      </>
    ),
  },
];

function EndsSoon({ certificate }: { certificate: Row }) {
  const t = useT();
  const days = daysUntil(certificate.validTo);
  if (certificate.state !== 'valid' || days > 60) return null;
  return <Badge tone="gold">{t('还有 {{days}} 天', { days })}</Badge>;
}
