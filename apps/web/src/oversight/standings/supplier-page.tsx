import { Link, useParams } from 'react-router';
import { asProblem, oversightApi } from '../../api';
import { type Column, DataTable, Facts, PageHead, Panel, StateTag, Waiting } from '../../desk';
import type { OversightSchemas } from '../../api';
import { ErrorState, formatDate, formatInstant, useT } from '../../kit';
import { CERTIFICATE_STATES, SUPPLIER_KINDS } from '../../kit/labels';
import { STANDING_KINDS, STANDING_STATES, SUSPENSION_REASONS } from '../review/labels';
import { Turn } from '../review/turn';
import { Listings } from './listings';
import { StandingActions } from './standing-actions';
import type { Standing } from './standing';

type Certificate = OversightSchemas['schemas']['CertificateDto'];

/** 一企一策: everything about one supplier on one page. */
export default function SupplierPage() {
  const t = useT();
  const { id = '' } = useParams();
  const organisation = oversightApi.useQuery('get', '/api/oversight/organisations/{id}', { params: { path: { id } } });
  const name = organisation.data?.name;
  const standings = oversightApi.useQuery(
    'get',
    '/api/oversight/standings',
    { params: { query: { limit: 50, search: name?.slice(0, 50) ?? '' } } },
    { enabled: name !== undefined },
  );
  const problem = asProblem(organisation.error ?? standings.error);
  if (problem) return <ErrorState problem={problem} retry={() => void organisation.refetch()} />;
  if (!organisation.data || !standings.data) return <Waiting />;
  const standing = standings.data.items.find(({ supplierId }) => supplierId === id);
  return (
    <>
      <PageHead
        title={organisation.data.name}
        named
        above={[{ title: t('供应商'), to: '/oversight/standings' }]}
        mark={standing && <StateTag of={STANDING_STATES} state={standing.state} />}
        actions={standing && <StandingActions standing={standing} />}
      >
        <span lang="zh-CN">{organisation.data.pathName}</span>
      </PageHead>
      <Standing standing={standing} />
      <Panel title={t('基本情况')} extra={<Link to={`/oversight/organisations/${id}`}>{t('单位档案和人员')}</Link>}>
        <Facts
          items={[
            {
              label: t('主体类型'),
              value: <StateTag of={SUPPLIER_KINDS} state={organisation.data.supplierKind} />,
            },
            { label: t('统一社会信用代码'), value: organisation.data.creditCode },
            standing && { label: t('资格'), value: <StateTag of={STANDING_KINDS} state={standing.kind} /> },
            standing && { label: t('入驻时间'), value: formatInstant(standing.admittedAt) },
            standing && {
              label: t('入驻申请'),
              value: (
                <Link to={`/oversight/admissions/${standing.applicationId}`}>{t('查看申请、证照和审核记录')}</Link>
              ),
            },
          ]}
        />
      </Panel>
      <Certificates supplierId={id} name={organisation.data.name} trader={standing?.kind === 'trader'} />
      <Listings supplierId={id} />
    </>
  );
}

function Standing({ standing }: { standing: Standing | undefined }) {
  const t = useT();
  if (!standing) return <Turn mine={false} title={t('还没有入驻资格')} text={t('入驻申请获准后才能上架和接单。')} />;
  if (standing.state === 'admitted') return null;
  return (
    <Turn
      mine={false}
      late
      title={t('{{at}} 起暂停：{{reason}}', {
        at: formatDate(standing.suspendedAt),
        reason: t(SUSPENSION_REASONS[standing.suspendedReason ?? 'other']?.[0] ?? ''),
      })}
      text={<span lang="zh-CN">{standing.suspendedText}</span>}
    />
  );
}

function Certificates({ supplierId, name, trader }: { supplierId: string; name: string; trader: boolean }) {
  const t = useT();
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/certificates', {
    params: { query: { limit: 100, search: name.slice(0, 50) } },
  });
  const columns: Column<Certificate>[] = [
    {
      key: 'product',
      title: t('产品'),
      render: (row) => (
        <Link to={`/oversight/certificates/${row.id}`} lang="zh-CN">
          {row.productName}
        </Link>
      ),
    },
    { key: 'number', title: t('证书编号'), render: (row) => row.number },
    { key: 'state', title: t('状态'), render: (row) => <StateTag of={CERTIFICATE_STATES} state={row.state} /> },
    { key: 'valid', title: t('有效期至'), render: (row) => formatDate(row.validTo) },
  ];
  return (
    <Panel title={t('认定证书')} flush>
      <DataTable
        caption={t('认定证书')}
        columns={columns}
        rows={data?.items.filter((row) => row.supplierId === supplierId)}
        rowKey={(row) => row.id}
        error={error}
        retry={() => void refetch()}
        empty={{
          title: t('还没有认定证书'),
          text: trader ? t('代理商的商品凭生产者的证书计入。') : t('没有认定证书的商品可以买卖，但不计入任何任务。'),
        }}
      />
    </Panel>
  );
}
