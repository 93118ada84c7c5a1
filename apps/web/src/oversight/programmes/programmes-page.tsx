import { Checkbox, Select } from 'antd';
import { Link } from 'react-router';
import { oversightApi } from '../../api';
import { type Column, DataTable, Filter, Filters, PageHead, Panel, StateTag } from '../../desk';
import { Badge, formatDate, today, useSearchState, useT } from '../../kit';
import { COUNTS_AT } from '../../kit/labels';
import { useSession } from '../../session';
import { PROGRAMME_KINDS } from '../review/labels';
import { langOf } from '../review/lang';
import review from '../review/review.module.css';
import { usePlaceNames } from './place-names';
import styles from './programmes.module.css';
import {
  baseWords,
  floorWords,
  originWords,
  placesOf,
  type Programme,
  ratioWords,
  type Rule,
  unitWords,
} from './rule-words';

interface Row {
  readonly programme: Programme;
  readonly rule: Rule;
}

/** Who must reserve how much for whose produce: the rules of a year, each from its document. */
export default function ProgrammesPage() {
  const t = useT();
  const [read, write] = useSearchState();
  const thisYear = today().slice(0, 4);
  const year = read('year') ?? thisYear;
  const region = useSession()?.regionCode ?? '';
  const onlyMine = read('all') !== 'true' && region !== '';
  const { data, error, refetch } = oversightApi.useQuery('get', '/api/oversight/programmes');
  const rows = data?.flatMap((programme) =>
    programme.rules
      .filter((rule) => year === 'all' || String(rule.year) === year)
      .filter((rule) => !onlyMine || region.startsWith(rule.regionPrefix) || rule.regionPrefix.startsWith(region))
      .map((rule): Row => ({ programme, rule })),
  );
  const names = usePlaceNames(rows?.flatMap(({ rule }) => placesOf(rule)) ?? []);
  const years = [...new Set(data?.flatMap(({ rules }) => rules.map((rule) => String(rule.year))) ?? [thisYear])].sort();
  return (
    <>
      <PageHead title={t('政策项目')}>
        {t('每个项目每年一条规则：谁要预留、按什么基数和比例、哪些产品计入、何时计入，都有文件可查。')}
      </PageHead>
      <Filters>
        <Filter label={t('年度')}>
          <Select
            value={year}
            options={[
              ...years.toReversed().map((one) => ({ value: one, label: t('{{year}} 年', { year: one }) })),
              { value: 'all', label: t('全部年度') },
            ]}
            onChange={(next: string) => write({ year: next })}
          />
        </Filter>
        {region !== '' && (
          <Checkbox checked={onlyMine} onChange={({ target }) => write({ all: target.checked ? null : 'true' })}>
            {t('只看适用于本辖区的')}
          </Checkbox>
        )}
      </Filters>
      <Panel flush>
        <DataTable
          caption={t('政策规则')}
          columns={columns(t, names)}
          rows={rows}
          rowKey={({ rule }) => `${rule.code}-${rule.baseDefinition}`}
          error={error}
          retry={() => void refetch()}
          empty={{ title: t('这一年没有规则'), text: t('换一个年度，或查看全国的项目。') }}
        />
      </Panel>
    </>
  );
}

const columns = (t: ReturnType<typeof useT>, names: ReadonlyMap<string, string>): Column<Row>[] => [
  {
    key: 'programme',
    title: t('项目'),
    render: ({ programme, rule }) => (
      <span className={review.named}>
        <Link to={`/oversight/programmes/${programme.code}`} lang="zh-CN" className={styles.name!}>
          {programme.name}
        </Link>
        <span className={styles.tags}>
          <StateTag of={PROGRAMME_KINDS} state={programme.kind} />
          <Badge>{t('{{year}} 年', { year: rule.year })}</Badge>
          {rule.assumed && <Badge tone="gold">{t('推定，待文件')}</Badge>}
        </span>
      </span>
    ),
  },
  {
    key: 'who',
    title: t('谁要预留'),
    render: ({ rule }) => (
      <span className={styles.cell}>
        {unitWords(rule, t)}
        <small lang={rule.regionPrefix ? 'zh-CN' : undefined}>
          {rule.regionPrefix ? (names.get(rule.regionPrefix) ?? rule.regionPrefix) : t('全国')}
        </small>
      </span>
    ),
  },
  {
    key: 'ratio',
    title: t('比例和基数'),
    render: ({ rule }) => (
      <span className={styles.cell}>
        <strong>{ratioWords(rule, t)}</strong>
        <small>{baseWords(rule, t)}</small>
      </span>
    ),
  },
  {
    key: 'floors',
    title: t('底线'),
    wideOnly: true,
    render: ({ rule }) => (
      <span className={styles.cell}>
        {floorWords(rule, t).map((words) => (
          <small key={words}>{words}</small>
        ))}
      </span>
    ),
  },
  {
    key: 'origin',
    title: t('哪些产品计入'),
    render: ({ rule }) => {
      const words = originWords(rule, names, t);
      return (
        <span className={styles.cell} lang={langOf(words)}>
          {words}
        </span>
      );
    },
  },
  { key: 'stage', title: t('何时计入'), render: ({ rule }) => <StateTag of={COUNTS_AT} state={rule.countsAt} /> },
  { key: 'deadline', title: t('填报截止'), render: ({ rule }) => formatDate(rule.filingDeadlineOn) },
];
