import type { EventType, StoredEvent } from '@bangfu/kernel';
import type { Permission } from '@bangfu/parties';

export type Words = Record<string, unknown>;
type Key<W> = keyof W & string;

/** Who is told; every name is a key of the event's words (its payload and the facts read with it). */
export type Audience<K extends string = string> =
  /** Whoever may do it in an organisation, or in each of several, save the persons listed under `except`, who must not do it here. */
  | { readonly kind: 'holders'; readonly permission: Permission; readonly organisation: K; readonly except?: K }
  /** Whoever may do it in any of the organisations that the event lists: the sender keeps the list short. */
  | { readonly kind: 'holders_in'; readonly permission: Permission; readonly organisations: K }
  /** The officials nearest to a place who may do it; without a place, those of the whole country: the operator. */
  | { readonly kind: 'officials'; readonly permission: Permission; readonly place: K | null }
  /** One person; who no longer works in `organisation` is replaced by those who hold `otherwise` there. */
  | { readonly kind: 'person'; readonly user: K; readonly organisation?: K; readonly otherwise?: Permission };

/** A later event that ends a to-do by naming the same thing, alone (`orderId`) or among others (`orderIds`). */
export interface Ending {
  // oxlint-disable-next-line typescript/no-explicit-any -- payload types differ from event to event
  readonly by: readonly EventType<any>[];
  readonly when?: (words: Words) => boolean;
}

interface Telling<W> {
  readonly to: Audience<Key<W>>;
  /** Chinese, without amounts and without personal data: it is also the subject of a letter. */
  readonly title: (words: W) => string;
  readonly body: (words: W) => string;
  /** The page on which the next step is taken. */
  readonly link: (words: W) => string;
  readonly when?: (words: W) => boolean;
}

export type Notice<W = Words> =
  | (Telling<W> & { readonly kind: 'notice' })
  | (Telling<W> & { readonly kind: 'to_do'; readonly endsBy: Key<W>; readonly endings: readonly Ending[] });

/** What is read about the subject of an event; `sql` answers one row for `$1`, the value of `by`. */
export interface Facts<P, F> {
  readonly by: Key<P>;
  readonly sql: string;
  /** Never set: carries the type of the row. */
  readonly row?: F;
}

export interface Entry<W = Words> {
  // oxlint-disable-next-line typescript/no-explicit-any -- payload types differ from event to event
  readonly event: EventType<any>;
  readonly type: string;
  readonly facts: { readonly by: string; readonly sql: string } | null;
  readonly subject: { readonly type: string; readonly by: Key<W> };
  readonly notices: readonly Notice<W>[];
}

export const facts = <P, F>(by: Key<P>, sql: string): Facts<P, F> => ({ by, sql });

/** One line of the table: what an event means to whom. */
export function on<P extends Words, F extends object>(
  event: EventType<P>,
  known: Facts<NoInfer<P>, F>,
  subject: { type: string; by: Key<P & F> },
  notices: readonly Notice<P & F>[],
): Entry {
  return { event, type: event.type, facts: known, subject, notices } as unknown as Entry;
}

/** Like `on`, where the payload says enough. */
export function plainly<P extends Words>(
  event: EventType<P>,
  subject: { type: string; by: Key<P> },
  notices: readonly Notice<P>[],
): Entry {
  return { event, type: event.type, facts: null, subject, notices } as unknown as Entry;
}

export const holders = <K extends string>(permission: Permission, organisation: K, except?: K): Audience<K> => ({
  kind: 'holders',
  permission,
  organisation,
  ...(except === undefined ? {} : { except }),
});

export const holdersIn = <K extends string>(permission: Permission, organisations: K): Audience<K> => ({
  ...{ kind: 'holders_in', permission, organisations },
});

export const officials = <K extends string = never>(permission: Permission, place: K | null = null): Audience<K> => ({
  kind: 'officials',
  permission,
  place,
});

export const person = <K extends string>(user: K, organisation?: K, otherwise?: Permission): Audience<K> => ({
  kind: 'person',
  user,
  ...(organisation === undefined ? {} : { organisation }),
  ...(otherwise === undefined ? {} : { otherwise }),
});

/** The to-do ends with any of these. */
export const after = (...by: Ending['by']): readonly Ending[] => [{ by }];

export interface Met {
  readonly eventType: string;
  readonly endsBy: string;
  readonly values: readonly string[];
}

/** The to-dos that an event ends, by the type of the event that began them. */
export function endedBy(event: Pick<StoredEvent, 'type'>, words: Words, entries: readonly Entry[]): Met[] {
  const met = new Map<string, Met>();
  for (const entry of entries) {
    for (const notice of entry.notices) {
      if (notice.kind !== 'to_do') continue;
      const ends = notice.endings.some(
        (ending) => ending.by.some((type) => type.type === event.type) && (ending.when?.(words) ?? true),
      );
      if (!ends) continue;
      const values = named(words, notice.endsBy);
      if (values === null) {
        throw new Error(`${event.type} ends a to-do of ${entry.type}, but names no ${notice.endsBy}`);
      }
      met.set(`${entry.type} ${notice.endsBy}`, { eventType: entry.type, endsBy: notice.endsBy, values });
    }
  }
  return [...met.values()];
}

/** The value of `orderId`, or the values of `orderIds`; null when there is neither. */
export function named(words: Words, key: string): string[] | null {
  const one = words[key];
  if (typeof one === 'string') return [one];
  const many = words[`${key}s`];
  return Array.isArray(many) ? many.map(String) : null;
}
