import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRoutes, type OpenApiDocument, repositoryRoot } from '@bangfu/kernel';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApiTexts } from '../apps/standalone/src/openapi.js';
import { testApp, type TestApp } from './support/app.js';

let house: TestApp;
let texts: Map<string, string>;
const documents = (): [string, OpenApiDocument][] =>
  [...texts].map(([file, text]) => [file, JSON.parse(text) as OpenApiDocument]);

beforeAll(async () => {
  house = await testApp();
  texts = openApiTexts(house.app);
});
afterAll(() => house.close());

/** The files whose checked-in copy is missing or differs from what the product serves. */
function stale(read: (file: string) => string | null): string[] {
  return [...texts].filter(([file, text]) => read(file) !== text).map(([file]) => file);
}

function checkedIn(file: string): string | null {
  try {
    return readFileSync(join(repositoryRoot(), file), 'utf8');
  } catch {
    return null;
  }
}

type Operation = Record<string, unknown> & {
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
};

const operationsOf = (document: OpenApiDocument): [string, Operation][] =>
  Object.entries(document.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]): [string, Operation] => [`${verb} ${path}`, operation as Operation]),
  );

/** What is missing from an operation for a stranger to use it. */
function gapsOf(name: string, operation: Operation): string[] {
  const statuses = Object.keys(operation.responses);
  const success = statuses.find((status) => status.startsWith('2'));
  const say = (wrong: boolean, what: string): string[] => (wrong ? [`${name}: ${what}`] : []);
  const answers =
    success === '204' ||
    Object.values(operation.responses[success ?? '']?.content ?? {}).every(({ schema }) => schema !== undefined);
  return [
    ...say(!/[一-鿿]/.test(String(operation.summary ?? '')), 'no Chinese summary'),
    ...say(!operation.operationId, 'no operationId'),
    ...say(!(operation.tags as string[] | undefined)?.length, 'no tag'),
    ...say(!success || !answers, 'no success schema'),
    ...say(!statuses.some((status) => status.startsWith('4')), 'no 4xx'),
    ...say(
      !statuses.every(
        (status) => /^2/.test(status) || operation.responses[status]!.content?.['application/problem+json'],
      ),
      'an error that is no problem+json',
    ),
  ];
}

/** References of a document that lead nowhere. */
function lostReferences(document: OpenApiDocument): string[] {
  const lost: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const reference = (value as { $ref?: unknown }).$ref;
    if (typeof reference === 'string') {
      const found = reference
        .replace('#/', '')
        .split('/')
        .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], document);
      if (!reference.startsWith('#/') || found === undefined) lost.push(reference);
    }
    for (const item of Object.values(value)) visit(item);
  };
  visit(document);
  return lost;
}

describe('The OpenAPI documents', () => {
  it('are checked in as the product serves them (npm run openapi writes them anew)', () => {
    expect(stale(checkedIn)).toEqual([]);
  });

  it('are found stale when a copy was changed or is missing', () => {
    const [first] = texts.keys();
    expect(stale((file) => (file === first ? `${texts.get(file)!} ` : texts.get(file)!))).toEqual([first]);
    expect(stale((file) => (file === first ? null : texts.get(file)!))).toEqual([first]);
  });

  it('are the same text each time', () => {
    expect([...openApiTexts(house.app)]).toEqual([...texts]);
  });

  it('describe every operation completely, with references that lead somewhere', () => {
    for (const [, document] of documents()) {
      expect(document.openapi).toBe('3.1.0');
      expect(operationsOf(document).flatMap(([name, operation]) => gapsOf(name, operation))).toEqual([]);
      expect(lostReferences(document)).toEqual([]);
    }
  });

  it('would be found incomplete', () => {
    const operation = {
      summary: 'English',
      operationId: 'x',
      tags: ['t'],
      responses: { 200: {}, 500: {} },
    } as unknown as Operation;
    expect(gapsOf('get /x', operation)).toEqual([
      'get /x: no Chinese summary',
      'get /x: no 4xx',
      'get /x: an error that is no problem+json',
    ]);
    expect(lostReferences({ a: { $ref: '#/components/schemas/None' } } as unknown as OpenApiDocument)).toHaveLength(1);
  });

  it('hold schemas that JSON Schema 2020-12 accepts, and examples that fit them', () => {
    const unfit = new Set<string>();
    for (const [file, document] of documents()) {
      const ajv = new Ajv2020.default({ strict: false, allErrors: true });
      addFormats.default(ajv);
      ajv.addSchema({ $id: file, components: document.components });
      for (const [name, operation] of operationsOf(document)) {
        for (const { content } of [
          operation.requestBody as Operation['responses'][string] | undefined,
          ...Object.values(operation.responses),
        ].filter(Boolean) as Operation['responses'][string][]) {
          const json = content?.['application/json'] as
            { schema: object; example?: unknown; examples?: Record<string, { value: unknown }> } | undefined;
          if (!json) continue;
          const validate = ajv.compile(
            JSON.parse(JSON.stringify(json.schema).replaceAll('"#/', `"${file}#/`)) as object,
          );
          const example = json.example ?? Object.values(json.examples ?? {})[0]?.value;
          if (!validate(example)) unfit.add(`${name}: ${ajv.errorsText(validate.errors)}`);
        }
      }
    }
    expect([...unfit]).toEqual([]);
  });

  it('name every route of the running product, and no other', () => {
    const served = findRoutes(house.app).map((route) => `${route.verb} ${route.path}`);
    const described = documents().flatMap(([, document]) => operationsOf(document).map(([name]) => name));
    expect(described.sort()).toEqual([...new Set(served)].sort());
    expect(served.length).toBeGreaterThan(0);
    for (const name of described) {
      const [verb, path] = name.split(' ') as [string, string];
      const server = house.app.getHttpAdapter().getInstance() as unknown as {
        hasRoute(route: { method: string; url: string }): boolean;
      };
      expect([name, server.hasRoute({ method: verb.toUpperCase(), url: path.replace(/\{(\w+)\}/g, ':$1') })]).toEqual([
        name,
        true,
      ]);
    }
  });

  it('are served with a page for people, whose every asset comes from here', async () => {
    for (const door of ['storefront', 'vendor', 'procurement', 'oversight']) {
      const document = await house.anonymous().get(`/api/${door}/openapi.json`);
      expect(JSON.stringify(document.body, null, 2)).toBe(texts.get(`docs/api/${door}.openapi.json`)!.trim());
      const page = await house.anonymous().get(`/api/${door}/docs`);
      expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(String(page.body)).not.toMatch(/(?:src|href)="https?:/);
      for (const [, asset] of String(page.body).matchAll(/(?:src|href)="(\/api\/docs\/[^"]+)"/g)) {
        expect((await house.anonymous().get(asset!)).status).toBe(200);
      }
    }
  });
});
