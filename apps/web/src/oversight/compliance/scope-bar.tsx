import { Select } from 'antd';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { oversightApi } from '../../api';
import { DivisionPicker, Filter, Filters } from '../../desk';
import { t, useT, zh } from '../../kit';
import { useSession } from '../../session';
import styles from './compliance.module.css';
import { monthsOf, scopeLink, thisYear, useScope } from './scope';

const YEARS = 6;

/** What every page of figures is about, to be changed in place; the address follows. */
export function ScopeBar({ month = true, children }: { month?: boolean; children?: ReactNode }) {
  const t = useT();
  const { query, write } = useScope();
  const region = useSession()?.regionCode ?? '';
  const years = Array.from({ length: YEARS }, (_, index) => thisYear() - index);
  if (!years.includes(query.year)) years.push(query.year);
  return (
    <Filters>
      <Filter label={t('地区')}>
        <div className={styles.place}>
          <DivisionPicker
            value={query.division ?? (region || null)}
            placeholder={region === '' ? t('全国') : undefined}
            within={region || undefined}
            onChange={(code) => write({ division: code === region ? null : code })}
          />
        </div>
      </Filter>
      <Filter label={t('年度')}>
        <Select
          value={query.year}
          options={years.map((year) => ({ value: year, label: t('{{year}} 年', { year }) }))}
          onChange={(year) => write({ year: `${year}`, month: null })}
        />
      </Filter>
      <Filter label={t('项目')}>
        <ProgrammeSelect
          division={query.division ?? region}
          year={query.year}
          value={query.programme}
          onChange={(programme) => write({ programme })}
        />
      </Filter>
      {month && (
        <Filter label={t('截止时间')}>
          <Select
            value={query.month ?? ''}
            options={[{ value: '', label: t('至今') }, ...monthsOf(query.year).toReversed()]}
            onChange={(chosen) => write({ month: chosen || null })}
          />
        </Filter>
      )}
      {children}
    </Filters>
  );
}

interface ProgrammeSelectProps {
  readonly division: string;
  readonly year: number;
  readonly value: string | undefined;
  readonly onChange: (code: string | null) => void;
}

/** The programmes whose rules of the year speak to some unit of the division. */
export function ProgrammeSelect({ division, year, value, onChange }: ProgrammeSelectProps) {
  const t = useT();
  const { data } = oversightApi.useQuery(
    'get',
    '/api/oversight/programmes',
    { params: { query: { year } } },
    { staleTime: Infinity },
  );
  const speaks = (prefix: string) => prefix.startsWith(division) || division.startsWith(prefix);
  const fitting = (data ?? []).filter(
    ({ code, rules }) => code === value || rules.some((rule) => rule.year === year && speaks(rule.regionPrefix)),
  );
  return (
    <Select
      value={value ?? ''}
      popupMatchSelectWidth={false}
      options={[
        { value: '', label: t('全部项目') },
        ...fitting.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      onChange={(code) => onChange(code || null)}
      className={styles.programme}
    />
  );
}

const TABS = [
  ['', zh('总览')],
  ['/agencies', zh('各单位')],
  ['/origins', zh('采购产地')],
  ['/impact', zh('联农带农')],
] as const;

/** The four ways of looking at one scope. */
export function ScopeTabs() {
  const t = useT();
  const { query } = useScope();
  return (
    <nav className={`${styles.tabs} no-print`} aria-label={t('履约监测')}>
      {TABS.map(([path, title]) => (
        <NavLink key={path} to={scopeLink(path, query)} end>
          {t(title)}
        </NavLink>
      ))}
    </nav>
  );
}

/** A place is called what it is called; the whole country is a word of ours. */
export const placeName = ({ divisionCode, divisionName }: { divisionCode: string; divisionName: string }): string =>
  divisionCode === '' ? t('全国') : divisionName;

/** `湖南省 · 2026 年 · 全部项目 · 数据截至 2026-11-28`. */
export const scopeText = (scope: {
  divisionCode: string;
  divisionName: string;
  year: number;
  programmeName: string | null;
  untilOn: string;
}): string =>
  t('{{place}} {{year}} 年度 · {{programme}} · 数据截至 {{on}}', {
    place: placeName(scope),
    year: scope.year,
    programme: scope.programmeName ?? t('全部项目'),
    on: scope.untilOn,
  });
