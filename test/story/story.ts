import type { LiveInbox } from './live-inbox.js';
import { runName } from './codes.js';
import { Person } from './person.js';
import { Stopped, Teller, until } from './teller.js';

const PASSWORD = 'bangfu-demo';
const DAY_MS = 86_400_000;
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

interface Expected {
  readonly login: string;
  readonly words: string;
}

interface Inbox {
  readonly items: readonly { readonly title: string; readonly kind: string; readonly doneAt: string | null }[];
}

/** One run: who plays, against which instance, under which name, and what the inboxes should hold at the end. */
export class Story {
  readonly run = runName();
  readonly expected: Expected[] = [];
  live: LiveInbox | null = null;
  private readonly people = new Map<string, Promise<Person>>();

  constructor(
    readonly url: string,
    readonly tell: Teller,
  ) {}

  /** The demo user of this login, signed in once a run; or anybody brought in by `bring`. */
  as(login: string): Promise<Person> {
    const known = this.people.get(login) ?? new Person(this.url, login).signIn(PASSWORD);
    this.people.set(login, known);
    return known;
  }

  bring(person: Person): Person {
    this.people.set(person.login, Promise.resolve(person));
    return person;
  }

  stranger(): Person {
    return new Person(this.url, '访客');
  }

  /** Today by the server's clock, in Shanghai. */
  async today(days = 0): Promise<string> {
    const at = Date.parse((await this.as('operator')).seenAt);
    return new Date(at + SHANGHAI_OFFSET_MS + days * DAY_MS).toISOString().slice(0, 10);
  }

  async year(): Promise<number> {
    return Number((await this.today()).slice(0, 4));
  }

  /** Remembers that this person must have been told; the last station looks into every inbox. */
  told(login: string, words: string): void {
    this.expected.push({ login, words });
  }

  /** Waits until the inbox holds a notice whose title has these words. */
  async notified(login: string, words: string): Promise<{ done: boolean }> {
    const person = await this.as(login);
    const inbox = await until(
      `${login} 的通知“${words}”`,
      () => person.get<Inbox>('/api/notifications?limit=100'),
      ({ items }) => items.some(({ title }) => title.includes(words)),
    );
    return { done: inbox.items.find(({ title }) => title.includes(words))!.doneAt !== null };
  }

  close(): void {
    this.live?.close();
  }
}

export { Stopped };
