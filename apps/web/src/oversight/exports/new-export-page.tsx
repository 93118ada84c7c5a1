import { Input, Radio, Select } from 'antd';
import { useNavigate } from 'react-router';
import { oversight } from '../../api';
import { DivisionPicker, Filter, PageHead, Panel, ProblemAlert, useSubmit } from '../../desk';
import { Button, Icon, useSearchState, useT, zh } from '../../kit';
import { useSession } from '../../session';
import { monthsOf, thisYear } from '../compliance/scope';
import { ProgrammeSelect } from '../compliance/scope-bar';
import { BulletinPreview } from './bulletin-preview';
import styles from './exports.module.css';
import { type Format, FORMATS, type Kind, KINDS, type NewExport } from './kinds';

type Show = NonNullable<NonNullable<NewExport['filter']>['show']>;

const SHOWS: Readonly<Record<Show, string>> = {
  laggards: zh('进度滞后'),
  not_bought: zh('有预留无采购'),
  not_filed: zh('未填报'),
  not_reserved: zh('应预留未预留'),
  not_activated: zh('未激活'),
  reserved: zh('已预留'),
};

/** What is asked for stands in the address: a reload loses nothing, and the page of figures can hand its scope over. */
function useAsked() {
  const [read, write] = useSearchState();
  const kind = (read('kind') && read('kind')! in KINDS ? read('kind') : 'bulletin') as Kind;
  const formats = KINDS[kind].formats;
  const format = formats.find((one) => one === read('format')) ?? formats[0]!;
  const year = Number(read('year'));
  const scope = {
    division: read('division'),
    year: year >= 2019 && year <= 2100 ? year : thisYear(),
    programme: read('programme'),
    month: read('month'),
  };
  const filter = kind === 'agencies' ? { show: read('show') as Show | undefined, search: read('search') } : undefined;
  return { asked: { kind, format, ...scope, filter } satisfies NewExport, scope, write };
}

export default function NewExportPage() {
  const t = useT();
  const navigate = useNavigate();
  const { asked, scope, write } = useAsked();
  const { submit, busy, problem } = useSubmit(
    async (body: NewExport) => (await oversight.POST('/api/oversight/exports', { body })).data!,
    { then: ({ id }) => void navigate(`/oversight/exports/${id}`) },
  );
  return (
    <>
      <PageHead
        title={t('新建导出或通报')}
        above={[{ title: t('导出和通报'), to: '/oversight/exports' }]}
        actions={
          <Button look="primary" busy={busy} onClick={() => void submit(asked)}>
            {asked.kind === 'bulletin' ? t('生成通报') : t('生成文件')}
          </Button>
        }
      />
      <ProblemAlert problem={problem} />
      <Panel title={t('要什么')}>
        <Kinds value={asked.kind} onChange={(kind) => write({ kind, format: null })} />
        <Demands asked={asked} write={write} />
      </Panel>
      {asked.kind === 'bulletin' && <BulletinPreview scope={scope} />}
    </>
  );
}

function Kinds({ value, onChange }: { value: Kind; onChange: (kind: Kind) => void }) {
  const t = useT();
  return (
    <div role="radiogroup" aria-label={t('种类')} className={styles.kinds}>
      {(Object.keys(KINDS) as Kind[]).map((kind) => (
        <button
          key={kind}
          type="button"
          role="radio"
          aria-checked={kind === value}
          className={styles.kind}
          onClick={() => onChange(kind)}
        >
          <Icon name={KINDS[kind].icon} size={22} />
          <strong>{t(KINDS[kind].name)}</strong>
          <span>{t(KINDS[kind].what)}</span>
        </button>
      ))}
    </div>
  );
}

interface DemandsProps {
  readonly asked: NewExport;
  readonly write: (changes: Readonly<Record<string, string | null>>) => void;
}

function Demands({ asked, write }: DemandsProps) {
  const t = useT();
  const region = useSession()?.regionCode ?? '';
  const year = asked.year!;
  return (
    <div className={styles.demands}>
      <Filter label={t('地区')}>
        <DivisionPicker
          value={asked.division ?? (region || null)}
          placeholder={region === '' ? t('全国') : undefined}
          within={region || undefined}
          onChange={(code) => write({ division: code === region ? null : code })}
        />
      </Filter>
      <Filter label={t('年度')}>
        <Select
          value={year}
          options={Array.from({ length: 6 }, (_, index) => thisYear() - index).map((one) => ({
            value: one,
            label: t('{{year}} 年', { year: one }),
          }))}
          onChange={(one) => write({ year: `${one}`, month: null })}
        />
      </Filter>
      <Filter label={t('项目')}>
        <ProgrammeSelect
          division={asked.division ?? region}
          year={year}
          value={asked.programme}
          onChange={(programme) => write({ programme })}
        />
      </Filter>
      <Filter label={t('截止时间')}>
        <Select
          value={asked.month ?? ''}
          options={[{ value: '', label: t('至今') }, ...monthsOf(year).toReversed()]}
          onChange={(month) => write({ month })}
        />
      </Filter>
      {asked.kind === 'agencies' && (
        <>
          <Filter label={t('只要')}>
            <Select
              value={asked.filter?.show ?? ''}
              popupMatchSelectWidth={false}
              options={[
                { value: '', label: t('全部单位') },
                ...Object.entries(SHOWS).map(([value, label]) => ({ value, label: t(label) })),
              ]}
              onChange={(show) => write({ show })}
            />
          </Filter>
          <Filter label={t('单位名称')}>
            <Input
              value={asked.filter?.search ?? ''}
              maxLength={50}
              placeholder={t('名称的一部分')}
              onChange={(event) => write({ search: event.target.value })}
            />
          </Filter>
        </>
      )}
      <div className={styles.formats}>
        <span id="format">{t('格式')}</span>
        <Radio.Group
          aria-labelledby="format"
          value={asked.format}
          options={KINDS[asked.kind].formats.map((format) => ({ value: format, label: t(FORMATS[format]) }))}
          onChange={({ target }) => write({ format: target.value as Format })}
        />
      </div>
    </div>
  );
}
