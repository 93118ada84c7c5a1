import { keepPreviousData } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { oversightApi } from '../../api';
import { DataTable, Filter, Filters, PageHead, Panel } from '../../desk';
import { Badge, useSearchState, useT, zh } from '../../kit';
import { OrganisationPicker } from '../organisations/organisation-picker';
import { ACTION_GROUPS, ACTIONS, SUBJECTS } from './actions';
import { auditColumns } from './audit-columns';

const NAMES = [
  'action',
  'subjectType',
  'subjectId',
  'actorName',
  'actorUserId',
  'organisationId',
  'fromOn',
  'toOn',
] as const;

/** Who did what to what, and when; it grows and never changes. */
export default function AuditPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const filter = Object.fromEntries(NAMES.map((name) => [name, read(name)]));
  const { data, error, refetch, isFetching } = oversightApi.useQuery(
    'get',
    '/api/oversight/audit',
    { params: { query: { ...filter, after: read('after'), limit: 50 } } },
    { placeholderData: keepPreviousData },
  );
  const narrow = (changes: Readonly<Record<string, string | null>>) => write(changes);
  return (
    <>
      <PageHead title={t('操作留痕')}>{t('谁在何时办了什么，一经记录不能修改或删除。')}</PageHead>
      <AuditFilters />
      <Chosen />
      <Panel flush>
        <DataTable
          caption={t('操作留痕')}
          rows={data?.items}
          rowKey={({ id }) => id}
          columns={auditColumns(t, narrow)}
          loading={isFetching}
          error={error}
          retry={() => void refetch()}
          nextAfter={data?.nextAfter}
          empty={{
            title: t('没有符合条件的记录'),
            text: t('放宽日期或去掉条件再看；辖区以外的操作不在这里显示。'),
            action: (
              <Button onClick={() => write(Object.fromEntries(NAMES.map((name) => [name, null])))}>
                {t('去掉全部条件')}
              </Button>
            ),
          }}
        />
      </Panel>
    </>
  );
}

function AuditFilters() {
  const t = useT();
  const [read, write] = useSearchState();
  const action = read('action') ?? '';
  const actions = Object.entries(ACTION_GROUPS).map(([value, label]) => ({ value, label: t(label) }));
  if (action && !(action in ACTION_GROUPS)) actions.push({ value: action, label: t(ACTIONS[action] ?? action) });
  return (
    <Filters>
      <Filter label={t('操作')}>
        <Select
          value={action}
          popupMatchSelectWidth={false}
          options={[{ value: '', label: t('全部操作') }, ...actions]}
          onChange={(value) => write({ action: value })}
        />
      </Filter>
      <Filter label={t('事项')}>
        <Select
          value={read('subjectType') ?? ''}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: t('全部事项') },
            ...Object.entries(SUBJECTS).map(([value, { name }]) => ({ value, label: t(name) })),
          ]}
          onChange={(value) => write({ subjectType: value, subjectId: null })}
        />
      </Filter>
      <Filter label={t('办理人姓名')}>
        <Input.Search
          key={read('actorName')}
          defaultValue={read('actorName')}
          allowClear
          placeholder={t('写全姓名')}
          onSearch={(name) => write({ actorName: name.trim(), actorUserId: null })}
        />
      </Filter>
      <Filter label={t('所涉单位')}>
        <OrganisationPicker value={read('organisationId')} onChange={(id) => write({ organisationId: id })} />
      </Filter>
      <Filter label={t('从')}>
        <Input
          type="date"
          value={read('fromOn') ?? ''}
          max={read('toOn')}
          onChange={(event) => write({ fromOn: event.target.value })}
        />
      </Filter>
      <Filter label={t('到')}>
        <Input
          type="date"
          value={read('toOn') ?? ''}
          min={read('fromOn')}
          onChange={(event) => write({ toOn: event.target.value })}
        />
      </Filter>
    </Filters>
  );
}

/** Conditions that came with a link and have no control of their own. */
function Chosen() {
  const t = useT();
  const [read, write] = useSearchState();
  const subject = read('subjectId');
  const person = read('actorUserId');
  if (!subject && !person) return null;
  return (
    <p style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 12 }}>
      {subject && (
        <Badge tone="blue">
          {t('只看一件{{subject}}', { subject: t(SUBJECTS[read('subjectType') ?? '']?.name ?? zh('事项')) })}
        </Badge>
      )}
      {person && <Badge tone="blue">{t('只看一个人办理的')}</Badge>}
      <Button size="small" onClick={() => write({ subjectId: null, actorUserId: null })}>
        {t('去掉')}
      </Button>
    </p>
  );
}
