import type { Reader } from './parameters.js';
import type { Work } from './work.js';

/** A route whose parameters were read: running it is what an idempotency key protects. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  read(parameters: Record<string, unknown>): (work: Work, refs: readonly string[]) => Promise<object>;
}

/** `path` with `:name` for each id, handed to `run` in order. */
export function route<P>(
  method: Route['method'],
  path: string,
  reader: Reader<P>,
  run: (work: Work, parameters: P, ...refs: string[]) => Promise<object>,
): Route {
  return {
    method,
    path,
    read: (given) => {
      const parameters = reader(given, '');
      return (work, refs) => run(work, parameters, ...refs);
    },
  };
}

/** The route of an address and the ids in it; null when there is none. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; refs: string[] } | null {
  const steps = path.split('/');
  for (const candidate of routes) {
    const wanted = candidate.path.split('/');
    if (candidate.method !== method || wanted.length !== steps.length) continue;
    const refs: string[] = [];
    const fits = wanted.every((step, index) => {
      if (!step.startsWith(':')) return step === steps[index];
      refs.push(decodeURIComponent(steps[index]!));
      return steps[index] !== '';
    });
    if (fits) return { route: candidate, refs };
  }
  return null;
}
