import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../../test/support/database.js';
import { endedBy, type Entry, named, type Words } from './notice.js';
import { NOTICE_TABLE, SILENT } from './notice-table.js';

const libs = join(repositoryRoot(), 'libs');
const rooms = createRequire(import.meta.url)(join(repositoryRoot(), 'rooms.cjs')) as string[];
/** What a room to the right has to tell, it tells itself: nothing here may know it. */
const right = rooms.slice(rooms.indexOf('notifications') + 1);

/** Every event class of the rooms to the left, by their source: an event that nobody exports is found as well. */
function eventsInSource(): { type: string; payload: string }[] {
  const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.events.ts') && !right.includes(name.split(sep)[0]!),
  );
  return files.flatMap((name) => {
    const source = readFileSync(join(libs, name), 'utf8');
    return [...source.matchAll(/extends DomainEvent<([\s\S]*?)>\s*\{\s*static readonly type = '([a-z_.]+)'/g)].map(
      (found) => ({
        type: found[2]!,
        payload: withNamedTypes(found[1]!, source),
      }),
    );
  });
}

/** The text of a payload type with the types it names, and what those name, so that its keys can be read off. */
function withNamedTypes(payload: string, source: string): string {
  const declared = [...source.matchAll(/^(?:export )?(?:type|interface) (\w+)([^{;]*\{[^}]*\})/gm)];
  const named = declared.filter(
    ([, name, body]) => new RegExp(`\\b${name}\\b`).test(payload) && !payload.includes(body!),
  );
  if (named.length === 0) return payload;
  return withNamedTypes([payload, ...named.map((found) => found[2]!)].join(' '), source);
}

const forgotten = (types: readonly string[], spoken: readonly string[]): string[] =>
  types.filter((type) => !spoken.includes(type));

/** Words such as an event could bring: every key of its payload, filled. */
function sampleOf(payload: string): Words {
  const keys = [...payload.matchAll(/(\w+)\??: ([^;}]+)/g)];
  return Object.fromEntries(
    keys.map(([, key, type]) => [
      key,
      /\[\]/.test(type!) ? [key] : /^number/.test(type!) ? 3 : (/^'(\w+)'/.exec(type!)?.[1] ?? key),
    ]),
  );
}

const spoken = [...NOTICE_TABLE.map((entry) => entry.type), ...SILENT.map((event) => event.type)];
const events = eventsInSource();
const payloads = new Map(events.map(({ type, payload }) => [type, payload]));

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Payload and the columns of the facts; the statement runs on an empty database, so its columns are what counts. */
async function wordsOf(entry: Entry): Promise<Words> {
  const sample = sampleOf(payloads.get(entry.type)!);
  // An event that says itself where it leads.
  const payload = { ...sample, ...('link' in sample && { link: '/oversight/status' }) };
  if (!entry.facts) return payload;
  expect(Object.keys(payload)).toContain(entry.facts.by);
  const { fields } = await client.query({ text: entry.facts.sql, values: ['01900000-0000-7000-8000-000000000001'] });
  return {
    ...Object.fromEntries(fields.map(({ name, dataTypeID }) => [name, dataTypeID === 1009 ? [name] : name])),
    ...payload,
  };
}

describe('The table of notices', () => {
  it('speaks of every event of every room to its left, or names it among the silent ones', () => {
    expect(events.length).toBeGreaterThan(50);
    expect(
      forgotten(
        events.map(({ type }) => type),
        spoken,
      ),
    ).toEqual([]);
  });

  it('would show an event that somebody forgot, and one that no longer exists', () => {
    expect(forgotten([...payloads.keys(), 'orders.order_planted'], spoken)).toEqual(['orders.order_planted']);
    expect(forgotten(spoken, [...payloads.keys()])).toEqual([]);
  });

  it('speaks of each event once', () => {
    expect(spoken.filter((type, index) => spoken.indexOf(type) !== index)).toEqual([]);
  });

  it.each(NOTICE_TABLE.map((entry) => [entry.type, entry] as const))(
    '%s: its facts can be read, its texts written',
    async (_type, entry) => {
      const words = await wordsOf(entry);
      expect(words[entry.subject.by]).toBeDefined();
      for (const notice of entry.notices) {
        const texts = [notice.title(words), notice.body(words)];
        for (const text of texts) expect(text).not.toMatch(/undefined|null|\[object|NaN/);
        expect(notice.link(words)).toMatch(/^\/[A-Za-z0-9/_.-]*$/);
        expect(texts[0]!.length).toBeLessThanOrEqual(120);
        const { to } = notice;
        const keys =
          to.kind === 'holders'
            ? [to.organisation, to.except]
            : to.kind === 'person'
              ? [to.user, to.organisation]
              : to.kind === 'holders_in'
                ? [to.organisations]
                : [to.place];
        for (const key of keys) if (key) expect(words).toHaveProperty(key);
        if (notice.kind === 'to_do') expect(named(words, notice.endsBy)).toHaveLength(1);
      }
    },
  );

  it('ends every to-do by events that name the same thing', async () => {
    const endings = new Set(
      NOTICE_TABLE.flatMap((entry) =>
        entry.notices.flatMap((notice) =>
          notice.kind === 'to_do' ? notice.endings.flatMap((ending) => ending.by.map((event) => event.type)) : [],
        ),
      ),
    );
    expect(endings.size).toBeGreaterThan(20);
    for (const type of endings) {
      const entry = NOTICE_TABLE.find((one) => one.type === type);
      if (!entry) throw new Error(`${type} ends a to-do, but is not listened to`);
      const words = await wordsOf(entry);
      // As far as conditions allow: both an explained account and one authority's verdict.
      for (const more of [{}, { openLines: 0, open: 0 }, { authority: 'agriculture' }]) {
        endedBy({ type }, { ...words, ...more }, NOTICE_TABLE);
      }
    }
  });

  it('ends the to-do of the one authority that has reviewed, and of the account that is explained', () => {
    const endsOf = (type: string, words: Words) =>
      endedBy({ type }, words, NOTICE_TABLE).map(({ eventType }) => eventType);
    const ofAdmission = NOTICE_TABLE.find(({ type }) => type === 'certification.admission_submitted')!;
    const endings = ofAdmission.notices.map((notice) => (notice.kind === 'to_do' ? notice.endings : []));
    const ends = (authority: string) =>
      endings.map((each) =>
        each.some(
          ({ by, when }) => by.some(({ type }) => type === 'certification.admission_reviewed') && when?.({ authority }),
        ),
      );
    expect([ends('agriculture'), ends('revitalisation')]).toEqual([
      [true, false],
      [false, true],
    ]);
    const paid = { invoiceId: 'i', accountId: 'a', allocationId: 'x' };
    expect(endsOf('finance.payment_allocated', { ...paid, openLines: 0 })).toContain('finance.statement_imported');
    expect(endsOf('finance.payment_allocated', { ...paid, openLines: 1 })).not.toContain('finance.statement_imported');
  });

  it('reads no amounts, no sealed columns and no households into its texts', () => {
    for (const { facts } of NOTICE_TABLE) {
      if (!facts) continue;
      expect(facts.sql).not.toMatch(/_sealed|household|password|phone|email/);
      expect(facts.sql.replace('r.goods_fen + r.freight_fen > 0', '')).not.toMatch(/_fen/);
    }
  });
});
