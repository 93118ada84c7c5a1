import { type Leaf, withValue, writeHostile, written, wrongValues } from './hostile.js';
import type { Bad } from './refusals.js';
import { bodySchema, exampleBody, type Served } from './routes.js';

/** One request for each turn: in the first every field has its first wrong value, and so on. */
export function turns(route: Served, leaves: readonly Leaf[], example: unknown, kind: string): Bad[] {
  const wrong = leaves.map((leaf) => ({ ...leaf, values: wrongValues(leaf.schema) }));
  const most = Math.max(0, ...wrong.map(({ values }) => values.length));
  return Array.from({ length: most }, (_, turn) => {
    const spoiled = wrong.filter(({ values }) => turn < values.length).slice(0, 90);
    const body = spoiled.reduce((all, { path, values }) => withValue(all, path, values[turn]), example);
    const fields = spoiled.map(({ path }) => written(path));
    return { route, what: `${kind} ${turn}`, body: writeHostile(body), fields, status: 400, counts: spoiled.length };
  });
}

/** The body without what is required, with more than is known, of another shape, size or kind. */
export function brokenBodies(route: Served): Bad[] {
  const example = exampleBody(route) as Record<string, unknown>;
  const required = bodySchema(route)!.required ?? [];
  const add = (text: string) =>
    JSON.stringify(example).replace(/^\{/, `{${text}${Object.keys(example).length > 0 ? ',' : ''}`);
  const raw = (what: string, body: string | Buffer, more: Partial<Bad> = {}): Bad => ({
    route,
    what,
    body,
    status: 400,
    ...more,
  });
  return [
    ...(required.length > 0
      ? [raw('empty object', '{}', { fields: required }), { route, what: 'no body', status: 400, fields: required }]
      : []),
    raw('unknown field', JSON.stringify({ ...example, isAdmin: true, organisationId2: 1 }), {
      fields: ['isAdmin', 'organisationId2'],
    }),
    raw('__proto__', add('"__proto__":{"isAdmin":true}')),
    raw('constructor', add('"constructor":{"prototype":{"isAdmin":true}}'), { fields: ['constructor'] }),
    raw('list', '[]'),
    raw('list of bodies', JSON.stringify([example])),
    raw('text', '"x"'),
    raw('number', '5'),
    raw('true', 'true'),
    raw('not closed', JSON.stringify(example).slice(0, -1)),
    raw('NaN', add('"x":NaN')),
    raw('Infinity', add('"x":-Infinity')),
    raw('broken UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
    raw('deep', `{"x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`),
    raw('many members', `{${Array.from({ length: 20_000 }, (_, i) => `"x${i}":1`).join()}}`),
    raw('10 MB', `{"x":"${'x'.repeat(1_100_000)}"}`, { status: 413 }),
    ...['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data', 'x', ''].map(
      (type) =>
        raw(`content type ${type}`, JSON.stringify(example), { status: 415, headers: { 'content-type': type } }),
    ),
  ];
}
