import { keepPreviousData } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { type Column, DataTable, DivisionPicker, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { LinkButton, type Translate, useSearchState, useT } from '../../kit';
import { ORGANISATION_KINDS, ORGANISATION_STATES, SUPPLIER_KINDS } from '../../kit/labels';
import { useCan, useSession } from '../../session';
import { type Organisation, type OrganisationKind, UNIT_KINDS } from './labels';
import styles from './organisations.module.css';

/** Every organisation of the region, by name. */
export default function OrganisationsPage() {
  const t = useT();
  const can = useCan();
  const [read] = useSearchState();
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/organisations',
    {
      params: {
        query: {
          kind: read('kind') as OrganisationKind | undefined,
          status: read('status') as Organisation['status'] | undefined,
          divisionCode: read('divisionCode'),
          parentId: read('parentId'),
          word: read('word'),
          after: read('after'),
          limit: 50,
        },
      },
    },
    { placeholderData: keepPreviousData },
  );
  const manages = can('organisations.manage');
  return (
    <>
      <PageHead
        title={t('单位')}
        actions={
          manages && (
            <LinkButton to="/oversight/organisations/new" look="primary">
              {t('建立单位')}
            </LinkButton>
          )
        }
      >
        {t('辖区内的预算单位、工会、供应商和主管部门。更名、合并以后，旧名称对以前的记录仍然有效。')}
      </PageHead>
      <OrganisationFilters />
      <Panel flush>
        <DataTable
          caption={t('单位')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={columnsOf(t)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有符合条件的单位'),
            text: manages ? t('换个条件再找，或建立一个新单位。') : t('换个条件再找。'),
          }}
        />
      </Panel>
    </>
  );
}

function OrganisationFilters() {
  const t = useT();
  const [read, write] = useSearchState();
  const region = useSession()?.regionCode ?? '';
  const choices = (labels: Readonly<Record<string, readonly [string, ...unknown[]]>>, all: string) => [
    { value: '', label: all },
    ...Object.entries(labels).map(([value, [label]]) => ({ value, label: t(label) })),
  ];
  return (
    <Filters>
      <Filter label={t('名称')}>
        <Input.Search
          key={read('word')}
          defaultValue={read('word')}
          allowClear
          placeholder={t('名称的一部分')}
          onSearch={(word) => write({ word: word.trim() })}
        />
      </Filter>
      <Filter label={t('类别')}>
        <Select
          value={read('kind') ?? ''}
          popupMatchSelectWidth={false}
          options={choices(ORGANISATION_KINDS, t('全部类别'))}
          onChange={(kind) => write({ kind })}
        />
      </Filter>
      <Filter label={t('状态')}>
        <Select
          value={read('status') ?? ''}
          options={choices(ORGANISATION_STATES, t('全部状态'))}
          onChange={(status) => write({ status })}
        />
      </Filter>
      <Filter label={t('地区')}>
        <div className={styles.place}>
          <DivisionPicker
            value={read('divisionCode')}
            within={region || undefined}
            onChange={(code) => write({ divisionCode: code })}
          />
        </div>
      </Filter>
    </Filters>
  );
}

const columnsOf = (t: Translate): Column<Organisation>[] => [
  {
    key: 'name',
    title: t('单位'),
    render: ({ id, name }) => (
      <Link to={`/oversight/organisations/${id}`} lang="zh-CN">
        {name}
      </Link>
    ),
  },
  {
    key: 'kind',
    title: t('类别'),
    render: ({ kind, unitKind, supplierKind }) =>
      [ORGANISATION_KINDS[kind]?.[0], UNIT_KINDS[unitKind ?? '']?.[0], SUPPLIER_KINDS[supplierKind ?? '']?.[0]]
        .filter((word): word is string => Boolean(word))
        .map((word) => t(word))
        .join(' · '),
  },
  { key: 'place', title: t('所在地'), render: ({ placeName }) => <span lang="zh-CN">{placeName}</span> },
  {
    key: 'parent',
    title: t('主管单位'),
    wideOnly: true,
    render: ({ parentId, parentName }) =>
      parentId ? (
        <Link to={`/oversight/organisations/${parentId}`} lang="zh-CN">
          {parentName}
        </Link>
      ) : (
        '—'
      ),
  },
  { key: 'creditCode', title: t('统一社会信用代码'), wideOnly: true, render: ({ creditCode }) => creditCode ?? '—' },
  { key: 'status', title: t('状态'), render: ({ status }) => <StateTag of={ORGANISATION_STATES} state={status} /> },
];
