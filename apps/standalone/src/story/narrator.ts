import { type Actor, Clock, Database, Files, type FilePurpose, type SettableClock } from '@bangfu/kernel';
import { demoOrganisationId, Identity } from '@bangfu/parties';
import type { INestApplicationContext, Type } from '@nestjs/common';
import type { StoryCalendar } from './calendar.js';
import { samplePdf } from './sample-papers.js';
import type { Telling } from './telling.js';

/** What every strand of the story needs: the services, the people, their papers, and the dates. */
export class Narrator {
  private readonly actors = new Map<string, Actor>();
  private readonly papers = new Map<string, string>();
  /** Ids by the story's own names: organisations, certificates, variants. */
  readonly organisations = new Map<string, string>();
  readonly certificates = new Map<string, string>();
  readonly variants = new Map<string, string>();
  readonly households = new Map<string, string[]>();
  /** How many invoices were written so far: the end of their invented numbers. */
  invoices = 0;
  telling: Telling;

  constructor(
    private readonly app: INestApplicationContext,
    readonly clock: SettableClock,
    readonly calendar: StoryCalendar,
  ) {}

  get<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  /** The person behind a login, as a request of theirs would bring them. */
  async as(login: string): Promise<Actor> {
    const known = this.actors.get(login) ?? (await this.get(Identity).actorByLogin(login));
    this.actors.set(login, known);
    return known;
  }

  /** After a person's roles changed. */
  forget(login: string): void {
    this.actors.delete(login);
  }

  organisation(key: string): string {
    return this.organisations.get(key) ?? demoOrganisationId(key);
  }

  variant(sku: string): string {
    const id = this.variants.get(sku);
    if (!id) throw new Error(`the story has no variant ${sku}`);
    return id;
  }

  query<R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> {
    return this.get(Database).query<R>(sql, parameters);
  }

  today(): string {
    return this.get(Clock).today();
  }

  /** A sample paper of a person's organisation; the same title is the same file. */
  async paper(
    login: string,
    title: string,
    lines: readonly string[] = [],
    purpose: FilePurpose = 'evidence',
  ): Promise<string> {
    const actor = await this.as(login);
    const key = [actor.organisationId ?? actor.userId, title, ...lines].join('|');
    const known = this.papers.get(key);
    if (known) return known;
    const stored = await this.store(login, `${title}.pdf`, purpose, await samplePdf(title, [actor.name, ...lines]));
    this.papers.set(key, stored);
    return stored;
  }

  async store(login: string, name: string, purpose: FilePurpose, content: Buffer): Promise<string> {
    return (await this.get(Files).store(await this.as(login), { name, purpose, content })).id;
  }
}
