import { storefrontApi } from '../../api';
import type { Notice } from '../../session';

/** What waits for the person who looks, by its subject: the queue marks these rows. */
export function useMyToDos(): ReadonlyMap<string, Notice> {
  const { data } = storefrontApi.useQuery('get', '/api/notifications', {
    params: { query: { toDo: true, limit: 100 } },
  });
  return new Map((data?.items ?? []).map((notice) => [notice.subjectId, notice]));
}

/** Open matters with the shortest time left first; the API's own order where nothing is due. */
export const mostUrgentFirst = <Row extends { readonly workingDaysLeft: number | null }>(
  rows: readonly Row[] | undefined,
): Row[] | undefined =>
  rows?.toSorted((a, b) => (a.workingDaysLeft ?? Infinity) - (b.workingDaysLeft ?? Infinity) || 0);
