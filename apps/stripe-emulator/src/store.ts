/** One kept object; `json` is what the protocol shows. */
export interface Row {
  readonly id: string;
  readonly account: string;
  readonly object: string;
  readonly json: object;
}

/** A field of `json` equals this, is one of these, or is none of these. */
export type Condition = string | readonly string[] | { readonly not: readonly string[] };

export interface Selection {
  readonly object: string;
  /** Left out: of all accounts. */
  readonly account?: string;
  readonly where?: Readonly<Record<string, Condition>>;
  /** Bounds of `created`, both included. */
  readonly from?: number;
  readonly to?: number;
  /** Ids that the page begins after (older) or ends before (newer). */
  readonly after?: string;
  readonly before?: string;
  readonly limit?: number;
}

/** What was answered to a call with an idempotency key. */
export interface SavedAnswer {
  readonly account: string;
  readonly key: string;
  /** Digest of method, path and parameters: the same key with others is refused. */
  readonly asked: string;
  readonly status: number;
  readonly body: string;
  readonly created: number;
}

export interface Changes {
  readonly put: readonly Row[];
  readonly removed: readonly string[];
  readonly saved: SavedAnswer | null;
}

/** Where the emulator keeps what it knows. `write` is atomic: all of a call or nothing. */
export interface EmulatorStore {
  get(id: string): Promise<Row | null>;
  /** Newest first; with `before`, the ones next to it. */
  list(selection: Selection): Promise<Row[]>;
  write(changes: Changes): Promise<void>;
  answered(account: string, key: string): Promise<SavedAnswer | null>;
}

/** Forgets everything when the program ends: for specs. */
export class MemoryStore implements EmulatorStore {
  /** By kind, each in the order in which it came. */
  private readonly rows = new Map<string, Map<string, Row>>();
  private readonly kinds = new Map<string, string>();
  private readonly answers = new Map<string, SavedAnswer>();

  async get(id: string): Promise<Row | null> {
    const row = this.rows.get(this.kinds.get(id) ?? '')?.get(id);
    return row ? structuredClone(row) : null;
  }

  async list(selection: Selection): Promise<Row[]> {
    const kept = this.rows.get(selection.object)?.values() ?? [];
    const rows = [...kept].filter((row) => matches(row, selection)).reverse();
    return page(rows, selection).map((row) => structuredClone(row));
  }

  async write(changes: Changes): Promise<void> {
    for (const row of changes.put) {
      const kept = this.rows.get(row.object) ?? new Map<string, Row>();
      this.rows.set(row.object, kept.set(row.id, structuredClone(row)));
      this.kinds.set(row.id, row.object);
    }
    for (const id of changes.removed) {
      this.rows.get(this.kinds.get(id) ?? '')?.delete(id);
      this.kinds.delete(id);
    }
    const { saved } = changes;
    if (saved) this.answers.set(`${saved.account} ${saved.key}`, saved);
  }

  async answered(account: string, key: string): Promise<SavedAnswer | null> {
    return this.answers.get(`${account} ${key}`) ?? null;
  }
}

export function matches(row: Row, { object, account, where, from, to }: Selection): boolean {
  if (row.object !== object || (account !== undefined && row.account !== account)) return false;
  const fields = row.json as Record<string, unknown>;
  const created = typeof fields.created === 'number' ? fields.created : 0;
  if (created < (from ?? -Infinity) || created > (to ?? Infinity)) return false;
  return Object.entries(where ?? {}).every(([name, condition]) => holds(String(fields[name]), condition));
}

function holds(value: string, condition: Condition): boolean {
  if (typeof condition === 'string') return value === condition;
  return 'not' in condition ? !condition.not.includes(value) : condition.includes(value);
}

function page(newestFirst: Row[], { after, before, limit = Infinity }: Selection): Row[] {
  if (before !== undefined) {
    const end = newestFirst.findIndex(({ id }) => id === before);
    const newer = end < 0 ? newestFirst : newestFirst.slice(0, end);
    return limit === Infinity ? newer : newer.slice(-limit);
  }
  const start = after === undefined ? 0 : newestFirst.findIndex(({ id }) => id === after) + 1;
  return newestFirst.slice(start, limit === Infinity ? undefined : start + limit);
}
