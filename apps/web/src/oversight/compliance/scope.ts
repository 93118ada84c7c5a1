import type { OversightSchemas } from '../../api';
import { storefrontApi } from '../../api';
import { t, today, useSearchState, useT } from '../../kit';
import { useSession } from '../../session';

type Schemas = OversightSchemas['schemas'];
export type CompliancePage = Schemas['CompliancePageDto'];
export type Figures = Schemas['FiguresDto'];
export type ChildFigures = Schemas['ChildFiguresDto'];
export type Stages = Schemas['StageAmountsDto'];

export interface ScopeQuery {
  readonly division?: string;
  readonly year: number;
  readonly programme?: string;
  readonly month?: string;
}

export const thisYear = (): number => Number(today().slice(0, 4));

const text = (query: object): string => {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') words.set(name, `${value}`);
  }
  return words.toString();
};

export const COMPLIANCE = '/oversight/compliance';

/** A page below the compliance page, with what it is about in the address, so that it can be sent to a colleague. */
export const scopeLink = (path: string, query: object): string => {
  const words = text(query);
  return `${COMPLIANCE}${path}${words && `?${words}`}`;
};

/** Which division, year, programme and month the page is about. Without a division it is the official's own region. */
export function useScope(): {
  query: ScopeQuery;
  write: (changes: Partial<Record<keyof ScopeQuery, string | null>>) => void;
} {
  const [read, write] = useSearchState();
  const year = Number(read('year'));
  const query: ScopeQuery = {
    division: read('division'),
    year: year >= 2019 && year <= 2100 ? year : thisYear(),
    programme: read('programme'),
    month: read('month'),
  };
  return { query, write };
}

interface Crumb {
  readonly title: string;
  readonly to: string;
}

/** From the official's own region down to a division, each a link to its figures. */
export function useTrail(divisionCode: string | null | undefined, query: Omit<ScopeQuery, 'division'>): Crumb[] {
  const t = useT();
  const region = useSession()?.regionCode ?? '';
  const { data } = storefrontApi.useQuery(
    'get',
    '/api/storefront/divisions/{code}',
    { params: { path: { code: divisionCode ?? '' } } },
    { enabled: Boolean(divisionCode), staleTime: Infinity },
  );
  const places = (data?.path ?? []).filter(({ code }) => code.startsWith(region));
  const whole = region === '' ? [{ title: t('全国'), to: scopeLink('', query) }] : [];
  return [
    ...whole,
    ...places.map(({ code, name }) => ({
      title: name,
      to: scopeLink('', { ...query, ...(code !== region && { division: code }) }),
    })),
  ];
}

/** The last month that may be chosen in a year. */
export function monthsOf(year: number): { value: string; label: string }[] {
  const last = year < thisYear() ? 12 : Number(today().slice(5, 7));
  return Array.from({ length: last }, (_, index) => ({
    value: `${year}-${String(index + 1).padStart(2, '0')}`,
    label: t('截至 {{month}} 月底', { month: index + 1 }),
  }));
}
