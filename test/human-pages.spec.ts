import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument, repositoryRoot } from '@bangfu/kernel';
import { DOORS } from '../apps/standalone/src/doors.js';
import { type TestApp, testApp } from './support/app.js';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const get = async (url: string) => {
  const { statusCode, body } = await house.app.inject({ method: 'GET', url });
  expect([url, statusCode]).toEqual([url, 200]);
  return body;
};

describe('the human pages of the API', () => {
  it.each(DOORS.map(({ name }) => name))('the page of %s comes with every asset from this server', async (name) => {
    const page = await get(`/api/${name}/docs`);
    const assets = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, url]) => url!);
    expect(assets).toContain('/api/docs/words.js');
    for (const asset of assets) {
      expect(asset).toMatch(/^\/api\/docs\//);
      await get(asset);
    }
  });

  it.each(DOORS)('$title names each of its chapters, along the line of work', (door) => {
    const { tags } = openApiDocument(house.app, door) as unknown as { tags: { name: string }[] };
    expect(tags.map(({ name }) => name)).toEqual(door.chapters);
  });

  it('says in roles, not in codes, who may do what', () => {
    for (const door of DOORS) {
      for (const verbs of Object.values(openApiDocument(house.app, door).paths)) {
        for (const { description } of Object.values(verbs)) expect(description).toMatch(/谁可以办：[一-鿿、，]+。$/);
      }
    }
  });

  it('shows no made-up text and no own id in what is usually sent', () => {
    for (const door of DOORS) {
      for (const [path, verbs] of Object.entries(openApiDocument(house.app, door).paths)) {
        for (const { requestBody } of Object.values(verbs)) {
          const usual = JSON.stringify(usualOf(requestBody) ?? null);
          expect(`${path} ${usual}`).not.toContain('示例文字');
          expect(`${path} ${usual}`).not.toContain('"id":');
        }
      }
    }
  });

  it('puts what Swagger UI says to people into Chinese', () => {
    const words = readFileSync(join(repositoryRoot(), 'libs/kernel/assets/docs/words.js'), 'utf8');
    const bundle = readFileSync(join(repositoryRoot(), 'node_modules/swagger-ui-dist/swagger-ui-bundle.js'), 'utf8');
    for (const said of [
      'Filter by tag',
      'Try it out',
      'Execute',
      'Schemas',
      'Request body',
      'Server response',
      'Download file',
    ]) {
      expect(bundle).toContain(said);
      expect(words).toContain(said);
    }
  });
});

function usualOf(body: unknown): unknown {
  const { content } = (body ?? {}) as { content?: Record<string, { examples?: Record<string, { value: unknown }> }> };
  return content?.['application/json']?.examples?.常用?.value;
}
