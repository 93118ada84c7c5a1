import { Link, useParams } from 'react-router';
import { asProblem, oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, Facts, PageHead, Panel, StateTag, Waiting } from '../../desk';
import { Badge, ErrorState, formatDate, formatInstant, LinkButton, useT } from '../../kit';
import { ORGANISATION_KINDS, ORGANISATION_STATES, SUPPLIER_KINDS } from '../../kit/labels';
import { useCan } from '../../session';
import { type OrganisationDetail, UNIT_KINDS } from './labels';
import { OrganisationActions } from './organisation-actions';
import { People } from './people';

type OldName = OversightSchemas['schemas']['OrganisationNameDto'];

/** One organisation: what it is, what it was called, who works there as what. */
export default function OrganisationPage() {
  const t = useT();
  const can = useCan();
  const { id = '' } = useParams();
  const found = oversightApi.useQuery('get', '/api/oversight/organisations/{id}', { params: { path: { id } } });
  const { data, error } = found;
  const retry = () => void found.refetch();
  if (error) return <ErrorState problem={asProblem(error)!} retry={retry} />;
  if (!data) return <Waiting />;
  return (
    <>
      <PageHead
        title={data.name}
        above={[{ title: t('单位'), to: '/oversight/organisations' }]}
        mark={
          <>
            <StateTag of={ORGANISATION_STATES} state={data.status} />
            {data.invented && <Badge>{t('演示虚构')}</Badge>}
          </>
        }
        actions={can('organisations.manage') && <OrganisationActions organisation={data} onStale={retry} />}
      />
      <What organisation={data} />
      <Names names={data.names} />
      {can('people.view_region') && <People organisation={data} />}
    </>
  );
}

function What({ organisation }: { organisation: OrganisationDetail }) {
  const t = useT();
  const can = useCan();
  const { id, kind, unitKind, supplierKind } = organisation;
  const bought = kind === 'budget_unit' || kind === 'union';
  const words = [
    ORGANISATION_KINDS[kind]?.[0],
    UNIT_KINDS[unitKind ?? '']?.[0],
    SUPPLIER_KINDS[supplierKind ?? '']?.[0],
  ];
  return (
    <Panel
      title={t('单位资料')}
      extra={
        <span style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          {bought && can('compliance.view') && (
            <LinkButton size="small" icon="scale" to={`/oversight/compliance/agencies/${id}`}>
              {t('完成情况')}
            </LinkButton>
          )}
          <LinkButton size="small" icon="user" to={`/oversight/organisations?parentId=${id}`}>
            {t('所属单位')}
          </LinkButton>
          {can('audit.view') && (
            <LinkButton size="small" icon="search" to={`/oversight/audit?organisationId=${id}`}>
              {t('操作留痕')}
            </LinkButton>
          )}
        </span>
      }
    >
      <Facts
        items={[
          {
            label: t('类别'),
            value: words
              .filter((word): word is string => Boolean(word))
              .map((word) => t(word))
              .join(' · '),
          },
          { label: t('简称'), value: <span lang="zh-CN">{organisation.shortName}</span> },
          {
            label: t('所在地'),
            value: (
              <span lang="zh-CN">
                {organisation.pathName} {organisation.divisionCode}
              </span>
            ),
          },
          {
            label: t('主管单位'),
            value: organisation.parentId ? (
              <Link to={`/oversight/organisations/${organisation.parentId}`} lang="zh-CN">
                {organisation.parentName}
              </Link>
            ) : (
              t('没有')
            ),
          },
          { label: t('统一社会信用代码'), value: organisation.creditCode ?? t('没有登记') },
          { label: t('建立时间'), value: formatInstant(organisation.createdAt) },
          organisation.successorId && {
            label: t('已并入'),
            value: (
              <Link to={`/oversight/organisations/${organisation.successorId}`} lang="zh-CN">
                {organisation.successorName}
              </Link>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Names({ names }: { names: readonly OldName[] }) {
  const t = useT();
  const columns: Column<OldName>[] = [
    {
      key: 'name',
      title: t('名称'),
      render: ({ name, validTo }) => (
        <>
          <span lang="zh-CN">{name}</span> {validTo === null && <Badge tone="green">{t('现名')}</Badge>}
        </>
      ),
    },
    { key: 'from', title: t('启用'), render: ({ validFrom }) => formatDate(validFrom) },
    { key: 'to', title: t('用到'), render: ({ validTo }) => (validTo ? formatDate(validTo) : t('至今')) },
    { key: 'basis', title: t('依据'), render: ({ basis }) => <span lang="zh-CN">{basis || '—'}</span> },
  ];
  return (
    <Panel flush title={t('名称沿革')}>
      <DataTable
        caption={t('名称沿革')}
        rows={names}
        rowKey={({ name, validFrom }) => `${validFrom}-${name}`}
        columns={columns}
        empty={{ title: t('没有名称记录') }}
      />
    </Panel>
  );
}
