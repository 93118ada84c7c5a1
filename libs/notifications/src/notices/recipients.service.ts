import { type Permission, People, Users } from '@bangfu/parties';
import { Injectable } from '@nestjs/common';
import type { Audience, Words } from './notice.js';

export interface Recipients {
  readonly userIds: readonly string[];
  /** True when nobody there may do it, and those who can change that are told instead. */
  readonly stoodIn: boolean;
}

const MANAGERS: readonly Permission[] = ['people.manage_agency', 'people.manage_supplier'];

/** Turns an audience into people, by the memberships that hold now: roles, organisations, validity and deputies. */
@Injectable()
export class RecipientFinder {
  constructor(
    private readonly people: People,
    private readonly users: Users,
  ) {}

  async find(audience: Audience, words: Words): Promise<Recipients> {
    const found = await this.direct(audience, words);
    const alone = audience.kind === 'person' || audience.kind === 'holders_in';
    if (found.length > 0 || alone) return { userIds: found, stoodIn: false };
    return { userIds: await this.standIns(audience, words), stoodIn: true };
  }

  private async direct(audience: Audience, words: Words): Promise<string[]> {
    switch (audience.kind) {
      case 'holders': {
        const all: string[] = [];
        for (const id of texts(words, audience.organisation)) {
          all.push(...(await this.people.holders(audience.permission, id)));
        }
        const except = audience.except === undefined ? [] : [words[audience.except]].flat();
        return all.filter((userId) => !except.includes(userId));
      }
      case 'holders_in':
        return this.people.holdersIn(audience.permission, words[audience.organisations] as string[]);
      case 'officials':
        return this.officials(audience.permission, audience.place === null ? '' : text(words, audience.place));
      case 'person':
        return this.person(audience, words);
    }
  }

  private async person(audience: Extract<Audience, { kind: 'person' }>, words: Words): Promise<string[]> {
    const userId = text(words, audience.user);
    const { organisation, otherwise } = audience;
    const there = organisation === undefined || (await this.worksAt(userId, text(words, organisation)));
    if (there) return (await this.users.contacts([userId])).map((contact) => contact.userId);
    return otherwise === undefined ? [] : this.people.holders(otherwise, text(words, organisation));
  }

  /** Work that nobody may do must not lie unseen: the organisation's manager can grant the role, the operator any. */
  private async standIns(audience: Audience, words: Words): Promise<string[]> {
    if (audience.kind === 'holders') {
      for (const permission of MANAGERS) {
        const managers: string[] = [];
        for (const id of texts(words, audience.organisation)) {
          managers.push(...(await this.people.holders(permission, id)));
        }
        if (managers.length > 0) return managers;
      }
    }
    return this.officials('users.manage', '');
  }

  private async officials(permission: Permission, place: string): Promise<string[]> {
    return [...new Set((await this.people.officials(permission, place)).map(({ userId }) => userId))];
  }

  /** Everyone who works there may see an account of his own. */
  private async worksAt(userId: string, organisationId: string): Promise<boolean> {
    return (await this.people.holders('account.own', organisationId)).includes(userId);
  }
}

/** One organisation, or several. */
function texts(words: Words, key: string): string[] {
  const value = words[key];
  return Array.isArray(value) ? value.map(String) : [text(words, key)];
}

function text(words: Words, key: string | undefined): string {
  const value = key === undefined ? undefined : words[key];
  if (typeof value !== 'string') throw new Error(`the event names no ${key}`);
  return value;
}
