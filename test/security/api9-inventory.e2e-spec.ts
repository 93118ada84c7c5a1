import { findRoutes, openApiDocument } from '@bangfu/kernel';
import type { FastifyInstance } from 'fastify';
import { DOORS } from '../../apps/standalone/src/doors.js';
import { testApp, type TestApp } from '../support/app.js';

// API9:2023 Improper Inventory Management. The documents word by word: test/openapi.spec.ts.

/** What the server itself has, heard while it was being built: nothing can be served that is not here. */
const served = new Set<string>();
let house: TestApp;

beforeAll(async () => {
  house = await testApp({
    variables: { LOG_LEVEL: 'silent' },
    extend: (server: FastifyInstance) => {
      server.addHook('onRoute', ({ method, url }) => {
        for (const verb of [method].flat()) {
          served.add(`${verb.toLowerCase()} ${url.replace(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1')}`);
        }
      });
    },
  });
  documented = readDocuments();
}, 240_000);
afterAll(() => house.close());

let documented: readonly string[];
const readDocuments = (): string[] =>
  DOORS.flatMap((door) =>
    Object.entries(openApiDocument(house.app, door).paths).flatMap(([path, verbs]) =>
      Object.keys(verbs).map((verb) => `${verb} ${path}`),
    ),
  );

describe('API9: the inventory', () => {
  it('is what the server has: every route of it is in a document, and every document’s route is served', () => {
    const api = [...served].filter(
      (name) => / \/api\//.test(name) && !name.startsWith('head ') && !/ \/api\/docs|openapi/.test(name),
    );
    expect(api.filter((name) => !documented.includes(name)).sort()).toEqual([]);
    expect(documented.filter((name) => !served.has(name)).sort()).toEqual([]);
    expect(api.length).toBeGreaterThan(440);
  }, 120_000);

  it('would show a route that somebody adds behind the documents’ back', () => {
    expect(
      [...served, 'get /api/hidden'].filter(
        (name) => / \/api\//.test(name) && !documented.includes(name) && !name.startsWith('head '),
      ),
    ).toContain('get /api/hidden');
  }, 120_000);

  it('has one version of each route, none for tests or debugging, and a permission or a reason for each', () => {
    const routes = findRoutes(house.app);
    expect(
      routes
        .filter(({ path }) => /\/(v\d+|beta|test|debug|internal|old|legacy)(\/|$)/i.test(path))
        .map(({ path }) => path),
    ).toEqual([]);
    expect(routes.filter(({ spec }) => !spec.permission && !spec.signedIn && !spec.public)).toEqual([]);
    const names = routes.map(({ verb, path }) => `${verb} ${path}`);
    expect(new Set(names).size).toBe(names.length);
  }, 120_000);
});
