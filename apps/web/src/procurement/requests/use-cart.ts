import { useCallback, useEffect, useRef, useState } from 'react';
import {
  asProblem,
  type ApiProblem,
  procurement,
  procurementApi,
  type ProcurementSchemas,
  queryClient,
} from '../../api';
import { contentOf, type Terms, termsOf } from './terms-form';

export type Request = ProcurementSchemas['schemas']['RequestDto'];
export type PasteOutcome = ProcurementSchemas['schemas']['PasteOutcomeDto'];

interface Edit {
  readonly quantity?: number;
  readonly note?: string;
  readonly removed?: boolean;
}
type Edits = Readonly<Record<string, Edit>>;

export interface Cart {
  readonly lines: Request['lines'];
  readonly saving: boolean;
  /** Something is typed that the server does not have yet. */
  readonly unsaved: boolean;
  readonly problem: ApiProblem | null;
  readonly edit: (lineId: string, edit: Edit) => void;
  readonly setTerms: (terms: Terms) => void;
  readonly add: (variantId: string, quantity: number) => Promise<boolean>;
  readonly paste: (text: string) => Promise<PasteOutcome | null>;
  /** Everything typed is on the server afterwards; the draft as it is there. */
  readonly settle: () => Promise<Request | null>;
}

const PAUSE = 600;

/**
 * A draft that saves itself: what is changed is sent after a short pause, one command after the other, each with the
 * version that the one before it made. What could not be sent yet is kept in this tab and sent as soon as it can.
 */
export function useCart(request: Request): Cart {
  const store = `bangfu.cart.${request.id}`;
  const latest = useRef(request);
  const [edits, setEdits] = useState<Edits>(() => kept(store));
  const [terms, setTerms] = useState<Terms | null>(null);
  const { run, running, problem } = useQueue();
  const pending = useRef({ edits, terms });
  pending.current = { edits, terms };
  if (request.version > latest.current.version) latest.current = request;

  const take = useCallback((next: Request) => {
    latest.current = next;
    show(next);
  }, []);

  const save = useCallback(
    () =>
      run(async () => {
        const sent = pending.current;
        if (Object.keys(sent.edits).length === 0 && !sent.terms) return latest.current;
        const next = await saved(latest.current, sent.edits, sent.terms);
        take(next);
        setEdits((now) => without(now, sent.edits));
        setTerms((now) => (now === sent.terms ? null : now));
        return next;
      }),
    [run, take],
  );

  useEffect(() => {
    keep(store, edits);
    if (Object.keys(edits).length === 0 && !terms) return;
    const timer = setTimeout(() => void save(), PAUSE);
    return () => clearTimeout(timer);
  }, [store, edits, terms, save]);

  useEffect(() => {
    const again = (): void => void save();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      void save();
    };
  }, [save]);

  const add = async (variantId: string, quantity: number): Promise<boolean> => {
    const there = latest.current.lines.find((line) => line.variantId === variantId);
    if (there && !edits[there.id]?.removed) {
      setEdits((now) => ({
        ...now,
        [there.id]: { ...now[there.id], quantity: (now[there.id]?.quantity ?? there.quantity) + quantity },
      }));
      return true;
    }
    await save();
    const next = await run(() => added(latest.current, variantId, quantity));
    if (next) take(next);
    return next !== null;
  };

  const paste = async (text: string): Promise<PasteOutcome | null> => {
    await save();
    const answer = await run(() => pasted(latest.current, text));
    if (answer) take(answer.request);
    return answer?.outcome ?? null;
  };

  return {
    lines: shown(request.lines, edits),
    saving: running > 0,
    unsaved: Object.keys(edits).length > 0 || terms !== null,
    problem,
    edit: (lineId, edit) => setEdits((now) => ({ ...now, [lineId]: { ...now[lineId], ...edit } })),
    setTerms,
    add,
    paste,
    settle: save,
  };
}

/** Commands stand in line; a refusal is remembered and never thrown. */
function useQueue() {
  const [running, setRunning] = useState(0);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const chain = useRef<Promise<unknown>>(Promise.resolve());
  const run = useCallback(<Answer>(work: () => Promise<Answer>): Promise<Answer | null> => {
    const turn = chain.current.then(async () => {
      setRunning((count) => count + 1);
      try {
        const answer = await work();
        setProblem(null);
        return answer;
      } catch (error) {
        setProblem(asProblem(error));
        return null;
      } finally {
        setRunning((count) => count - 1);
      }
    });
    chain.current = turn;
    return turn;
  }, []);
  return { run, running, problem };
}

const keyOf = (id: string) =>
  procurementApi.queryOptions('get', '/api/procurement/purchase-requests/{id}', { params: { path: { id } } }).queryKey;

/** The draft as the server has it now, and what follows from it asked for anew. */
function show(next: Request): void {
  queryClient.setQueryData(keyOf(next.id), next);
  void queryClient.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[1]).endsWith('/effect') });
}

/** Sends the whole content; somebody else's version in between (another tab) is taken over once and written upon. */
async function saved(before: Request, edits: Edits, terms: Terms | null, again = true): Promise<Request> {
  const { id, version } = before;
  try {
    const { data } = await procurement.PUT('/api/procurement/purchase-requests/{id}', {
      params: { path: { id } },
      body: { ...contentOf(terms ?? termsOf(before)), lines: linesOf(before.lines, edits), version },
    });
    return data!;
  } catch (error) {
    if (!again || asProblem(error)?.code !== 'stale_version') throw error;
    return saved(await read(id), edits, terms, false);
  }
}

async function read(id: string): Promise<Request> {
  return (await procurement.GET('/api/procurement/purchase-requests/{id}', { params: { path: { id } } })).data!;
}

async function added({ id, version }: Request, variantId: string, quantity: number): Promise<Request> {
  const { data } = await procurement.POST('/api/procurement/purchase-requests/{id}/lines', {
    params: { path: { id } },
    body: { version, lines: [{ variantId, quantity, note: '' }] },
  });
  return data!;
}

async function pasted({ id, version }: Request, text: string): Promise<{ outcome: PasteOutcome; request: Request }> {
  const { data } = await procurement.POST('/api/procurement/purchase-requests/{id}/pasted-lines', {
    params: { path: { id } },
    body: { version, text },
  });
  return { outcome: data!, request: await read(id) };
}

const shown = (lines: Request['lines'], edits: Edits): Request['lines'] =>
  lines
    .filter(({ id }) => !edits[id]?.removed)
    .map((line) => {
      const { quantity = line.quantity, note = line.note } = edits[line.id] ?? {};
      return { ...line, quantity, note, amountFen: String(BigInt(line.priceFen) * BigInt(quantity)) };
    });

const linesOf = (lines: Request['lines'], edits: Edits) =>
  shown(lines, edits).map(({ id, variantId, quantity, note }) => ({ id, variantId, quantity, note }));

/** What was changed again while it was on its way stays to be sent. */
const without = (now: Edits, sent: Edits): Edits =>
  Object.fromEntries(Object.entries(now).filter(([id, edit]) => edit !== sent[id]));

function kept(store: string): Edits {
  try {
    return JSON.parse(sessionStorage.getItem(store) ?? '{}') as Edits;
  } catch {
    return {};
  }
}

function keep(store: string, edits: Edits): void {
  try {
    if (Object.keys(edits).length === 0) sessionStorage.removeItem(store);
    else sessionStorage.setItem(store, JSON.stringify(edits));
  } catch {
    // A full store keeps nothing; the edits are still on the screen.
  }
}
