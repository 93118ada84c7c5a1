import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/**
 * Filters, sorting and paging live in the address: a reload, a bookmark, the back button and a link sent to a colleague
 * show the same. An empty value leaves the address; changing anything but `after` goes back to the first page.
 */
export function useSearchState(): readonly [
  (name: string) => string | undefined,
  (changes: Readonly<Record<string, string | null | undefined>>) => void,
] {
  const [params, setParams] = useSearchParams();
  const read = (name: string): string | undefined => params.get(name) ?? undefined;
  const write = useCallback(
    (changes: Readonly<Record<string, string | null | undefined>>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          if (!('after' in changes)) next.delete('after');
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === undefined || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: !('after' in changes) },
      ),
    [setParams],
  );
  return [read, write];
}
