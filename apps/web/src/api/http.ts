import { ApiProblem, problemOf } from './problem';

/**
 * What to do when the session has ended in the middle of work: resolves true once the person has signed in again, and
 * the request is sent once more, so nothing that was typed is lost. `session/` sets it.
 */
let signInAgain: (() => Promise<boolean>) | null = null;
export const onSessionEnded = (ask: typeof signInAgain): void => {
  signInAgain = ask;
};

/** For what does not go through `send`. */
export const askToSignIn = async (): Promise<boolean> => (await signInAgain?.()) ?? false;

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

export const csrfToken = (): string =>
  decodeURIComponent(/(?:^|; )(?:__Host-)?bangfu_csrf=([^;]*)/.exec(document.cookie)?.[1] ?? '');

/**
 * One key per intention: a command whose answer never came is repeated under the same key, so it acts once; a command
 * that was answered has used its key up.
 */
const unanswered = new Map<string, string>();

/** `fetch` as every call of the product uses it. Throws ApiProblem for every answer but a good one. */
export async function send(request: Request): Promise<Response> {
  const body = CHANGING.has(request.method)
    ? await request
        .clone()
        .text()
        .catch(() => '')
    : '';
  const intention = `${request.method} ${request.url} ${body}`;
  const response = await attempt(request.clone(), intention, body);
  if (response.status !== 401) return answered(response);
  const problem = await problemOf(response.clone());
  const ended = problem.code === 'not_signed_in' && signInAgain !== null && !request.url.includes('/api/session');
  if (!ended || !(await signInAgain!())) throw problem;
  return answered(await attempt(request, intention, body));
}

async function attempt(request: Request, intention: string, body: string): Promise<Response> {
  const headers = new Headers(request.headers);
  if (CHANGING.has(request.method)) {
    headers.set('X-CSRF-Token', csrfToken());
    if (!unanswered.has(intention)) unanswered.set(intention, crypto.randomUUID());
    headers.set('Idempotency-Key', unanswered.get(intention)!);
    // A body-less POST with a JSON content type is refused by the server, rightly.
    if (body === '') headers.delete('Content-Type');
  }
  try {
    const response = await fetch(new Request(request, { headers }));
    if (response.status < 500) unanswered.delete(intention);
    return response;
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw new ApiProblem({ code: 'offline' });
  }
}

async function answered(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw await problemOf(response);
}
