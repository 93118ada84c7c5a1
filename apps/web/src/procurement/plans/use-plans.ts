import { useQueries } from '@tanstack/react-query';
import { oversightApi, procurementApi } from '../../api';
import { type Plan, thisYear } from './year-figures';

/** The plans of every year that the unit has filed, newest year first, and of this year. */
export function useAllPlans(): { plans: readonly Plan[] | undefined; error: unknown; retry: () => void } {
  const filings = procurementApi.useQuery('get', '/api/procurement/filings');
  const years = [...new Set([thisYear(), ...(filings.data ?? []).map(({ year }) => year)])].sort((a, b) => b - a);
  const answers = useQueries({
    queries: years.map((year) =>
      procurementApi.queryOptions('get', '/api/procurement/plans', { params: { query: { year } } }),
    ),
  });
  const known = filings.data !== undefined && answers.every(({ data }) => data !== undefined);
  return {
    plans: known ? answers.flatMap(({ data }) => data!) : undefined,
    error: filings.error ?? answers.find(({ error }) => error)?.error,
    retry: () => {
      void filings.refetch();
      for (const answer of answers) void answer.refetch();
    },
  };
}

export interface PolicyFloor {
  readonly kind: 'ratio' | 'not_below_last_year' | 'per_head_fen';
  readonly value: number | string | null;
  readonly binding: 'must' | 'in_principle';
}

export interface PolicyDocument {
  readonly id: string;
  readonly number: string | null;
  readonly title: string | null;
  readonly issuer: string | null;
  readonly quote: string | null;
  readonly description: string;
}

export interface Policy {
  readonly code: string;
  readonly baseDefinition: string;
  readonly ratioBps: number;
  readonly encouragedBps: number | null;
  readonly floors: readonly PolicyFloor[];
  readonly origins: readonly string[];
  readonly assumed: boolean;
  readonly note: string | null;
  readonly documents: readonly PolicyDocument[];
}

/** The rules of a year by their code, as the register of policies has them, with the documents they rest on. */
export function usePolicies(year: number): ReadonlyMap<string, Policy> {
  const { data } = oversightApi.useQuery(
    'get',
    '/api/oversight/programmes',
    { params: { query: { year } } },
    { staleTime: 600_000 },
  );
  return new Map(
    (data ?? []).flatMap((programme) =>
      programme.rules.map((rule): [string, Policy] => [
        rule.code,
        {
          code: rule.code,
          baseDefinition: rule.baseDefinition,
          ratioBps: rule.ratioBps,
          encouragedBps: rule.encouragedBps,
          floors: (rule.floors as { all?: PolicyFloor[] }).all ?? [],
          origins: leavesOf(rule.eligibleOrigin),
          assumed: rule.assumed,
          note: rule.note,
          documents: programme.policyDocuments,
        },
      ]),
    ),
  );
}

/** The names of the conditions in the tree of what counts: `listed832`, `poorHouseholdLinked`, … */
function leavesOf(origin: unknown): string[] {
  if (origin === null || typeof origin !== 'object') return [];
  return Object.entries(origin).flatMap(([key, value]) =>
    key === 'any' || key === 'all' ? (value as unknown[]).flatMap(leavesOf) : [key],
  );
}
