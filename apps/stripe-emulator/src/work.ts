import type Stripe from 'stripe';
import type { House } from './house.js';
import { missing } from './faults.js';
import { PLATFORM, type Delivery, type Kind, type Kinds, type Task } from './kinds.js';
import { newRef } from './refs.js';
import { matches, type Row, type SavedAnswer, type Selection } from './store.js';

export const API_VERSION = '2026-10-28.endive';

/** Who asked, and how. */
export interface Asking {
  readonly requestId: string | null;
  readonly idempotencyKey: string | null;
}

interface Batch {
  readonly put: Map<string, Row>;
  readonly removed: Set<string>;
}

/** What one call reads and changes. Nothing reaches the store before `commit`, and then all of it does. */
export class Work {
  constructor(
    readonly house: House,
    readonly account: string,
    readonly asking: Asking,
    private readonly batch: Batch = { put: new Map(), removed: new Set() },
  ) {}

  /** The same call on the books of another account. */
  as(account: string): Work {
    return account === this.account ? this : new Work(this.house, account, this.asking, this.batch);
  }

  /** Seconds, as the protocol counts time. */
  get now(): number {
    return Math.floor(this.house.now().getTime() / 1000);
  }

  async get<K extends Kind>(kind: K, id: string): Promise<Kinds[K] | null> {
    const row = await this.seen(id);
    if (!row || row.object !== kind || row.account !== this.account) return null;
    return row.json as Kinds[K];
  }

  /** Whatever has this id, of any kind and account. */
  async seen(id: string): Promise<Row | null> {
    if (this.batch.removed.has(id)) return null;
    return this.batch.put.get(id) ?? (await this.house.store.get(id));
  }

  /** Throws 404 `resource_missing`. */
  async need<K extends Kind>(kind: K, id: string, param = 'id'): Promise<Kinds[K]> {
    const found = await this.get(kind, id);
    if (!found) throw missing(kind, id, param);
    return found;
  }

  put<K extends Kind>(kind: K, json: Kinds[K]): Kinds[K] {
    this.batch.removed.delete(json.id);
    this.batch.put.set(json.id, { id: json.id, account: this.account, object: kind, json });
    return json;
  }

  remove(id: string): void {
    this.batch.put.delete(id);
    this.batch.removed.add(id);
  }

  /** Newest first, what this call has changed included. */
  async list<K extends Kind>(kind: K, selection: Omit<Selection, 'object' | 'account'> = {}): Promise<Kinds[K][]> {
    const whole: Selection = { ...selection, object: kind, account: this.account };
    const stored = await this.house.store.list(whole);
    const kept = stored.filter(({ id }) => !this.batch.put.has(id) && !this.batch.removed.has(id));
    const changed = [...this.batch.put.values()].filter((row) => matches(row, whole)).reverse();
    return [...changed, ...kept].map(({ json }) => json as Kinds[K]);
  }

  /** A fact for whoever listens: the event, and a delivery to each endpoint that wants it. */
  emit(type: Stripe.Event.Type, object: object): void {
    const endpoints = this.house.endpoints.filter((endpoint) => endpoint.wants(type));
    const id = newRef('evt_');
    const base: Stripe.EventBase = {
      id,
      object: 'event',
      api_version: API_VERSION,
      created: this.now,
      data: { object: structuredClone(object) as Stripe.Event.Data.Object },
      livemode: false,
      pending_webhooks: endpoints.length,
      request: { id: this.asking.requestId, idempotency_key: this.asking.idempotencyKey },
      type,
      ...(this.account === PLATFORM ? {} : { account: this.account }),
    };
    this.put('event', base as Stripe.Event);
    for (const endpoint of endpoints) {
      const delivery: Delivery = { id: newRef('dlv_'), event: id, endpoint: endpoint.id, attempts: 0, state: 'open' };
      this.put('emulator.delivery', delivery);
    }
  }

  /** Lets something happen by itself `seconds` from now. */
  later(seconds: number, verb: Task['verb'], target: string): void {
    const task: Task = { id: taskId(verb, target), at: this.now + seconds, verb, target, account: this.account };
    this.as(PLATFORM).put('emulator.task', task);
  }

  /** It has happened otherwise, or cannot happen any more. */
  noLonger(verb: Task['verb'], target: string): void {
    this.remove(taskId(verb, target));
  }

  async commit(saved: SavedAnswer | null = null): Promise<void> {
    const { put, removed } = this.batch;
    if (put.size > 0 || removed.size > 0 || saved) {
      await this.house.store.write({ put: [...put.values()], removed: [...removed], saved });
    }
    put.clear();
    removed.clear();
  }
}

const taskId = (verb: Task['verb'], target: string): string => `task_${verb}_${target}`;
