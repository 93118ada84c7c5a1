import { keepPreviousData } from '@tanstack/react-query';
import { Link } from 'react-router';
import { oversightApi, type OversightSchemas } from '../../api';
import { type Column, DataTable, StateTag } from '../../desk';
import { Badge, useSearchState, useT } from '../../kit';
import { ORGANISATION_KINDS } from '../../kit/labels';

type Agency = OversightSchemas['schemas']['AgencyRowDto'];

/** Units that owe a declaration and have not sent one; whether somebody of theirs has ever signed in says whom to call. */
export function NotFiled({ year, search }: { year: number; search: string | undefined }) {
  const t = useT();
  const [read] = useSearchState();
  const { data, error, isFetching, refetch } = oversightApi.useQuery(
    'get',
    '/api/oversight/compliance/agencies',
    {
      params: {
        query: {
          year,
          show: 'not_filed',
          sort: 'name',
          limit: 50,
          ...(search && { search }),
          ...(read('after') && { after: read('after')! }),
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  const columns: Column<Agency>[] = [
    {
      key: 'agency',
      title: t('单位'),
      render: (row) => (
        <Link to={`/oversight/compliance/agencies/${row.id}`} lang="zh-CN">
          {row.name}
        </Link>
      ),
    },
    { key: 'kind', title: t('类型'), render: (row) => <StateTag of={ORGANISATION_KINDS} state={row.kind} /> },
    { key: 'place', title: t('所在地'), render: (row) => <span lang="zh-CN">{row.divisionName}</span> },
    {
      key: 'activated',
      title: t('账户'),
      render: (row) => (row.activated ? <Badge>{t('已激活')}</Badge> : <Badge tone="red">{t('从未登录')}</Badge>),
    },
    {
      key: 'people',
      title: t('联系'),
      action: true,
      render: (row) => <Link to={`/oversight/organisations/${row.id}`}>{t('看单位人员')}</Link>,
    },
  ];
  return (
    <DataTable
      caption={t('未填报的单位')}
      columns={columns}
      rows={data?.items}
      rowKey={(row) => row.id}
      error={error}
      retry={() => void refetch()}
      loading={isFetching}
      nextAfter={data?.nextAfter}
      empty={{ title: t('辖区内的单位都已填报'), text: t('还没有提交填报的单位会出现在这里。') }}
    />
  );
}
