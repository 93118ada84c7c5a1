import { oversightApi } from '../../api';
import { useCan } from '../../session';

export interface OpenTerm {
  readonly dueOn: string | null;
  readonly workingDaysLeft: number | null;
  readonly overdue: boolean;
  /** Publicity runs until then; nothing can be done before. */
  readonly publicity: boolean;
}

/** The terms of the matters that may wait for this person, by their id. */
export function useOpenTerms(): ReadonlyMap<string, OpenTerm> {
  const can = useCan();
  const level = can('certification.review_township')
    ? 'township_review'
    : can('certification.review_trade')
      ? 'trade_review'
      : 'county_review';
  const certifies = can('certification.view') && !can('admission.admit');
  const admissions = oversightApi.useQuery(
    'get',
    '/api/oversight/admissions',
    { params: { query: { limit: 100, state: 'submitted' } } },
    { enabled: can('admission.review_agriculture') || can('admission.review_revitalisation') },
  );
  const reviews = oversightApi.useQuery(
    'get',
    '/api/oversight/certificate-applications',
    { params: { query: { limit: 100, state: level } } },
    { enabled: certifies },
  );
  const publicity = oversightApi.useQuery(
    'get',
    '/api/oversight/certificate-applications',
    { params: { query: { limit: 100, state: 'publicity' } } },
    { enabled: can('certification.publish') },
  );
  const terms = new Map<string, OpenTerm>();
  for (const row of [...(admissions.data?.items ?? []), ...(reviews.data?.items ?? [])]) {
    terms.set(row.id, { ...row, publicity: false });
  }
  for (const row of publicity.data?.items ?? []) terms.set(row.id, { ...row, publicity: true });
  return terms;
}
