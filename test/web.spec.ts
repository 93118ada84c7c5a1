import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import { webApi } from '#bin/web-api.mjs';
import { BUDGETS, overweight, weights } from '#bin/web-weight.mjs';
import { checkWords } from '#bin/words.mjs';

const root = repositoryRoot();
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A small web with these files. */
function web(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'web-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('The typed clients of the web', () => {
  it('are what the checked-in OpenAPI documents say (npm run web:api writes them anew)', async () => {
    const made = await webApi();
    const stale = [...made].filter(([path, text]) => {
      const here = join(root, path);
      return !existsSync(here) || readFileSync(here, 'utf8') !== text;
    });
    expect(stale.map(([path]) => path)).toEqual([]);
    expect(made.size).toBe(8);
  });
});

/** Addresses that notices name, and that the page tables have, with every parameter as `:id`. */
function noticesAndPages(): { links: string[]; pages: Set<string> } {
  const found = (folder: string, files: RegExp, what: RegExp): string[] =>
    readdirSync(join(root, folder))
      .filter((file) => files.test(file))
      .flatMap((file) => [...readFileSync(join(root, folder, file), 'utf8').matchAll(what)].map(([, text]) => text!));
  const links = found(
    'libs/notifications/src/notices',
    /^(?!.*spec).*\.ts$/,
    /['`](\/[a-z][a-z0-9-]*(?:\/[^'`\s]*)?)['`]/g,
  );
  const pages = ['', 'vendor', 'procurement', 'oversight'].flatMap((part) => {
    const base = part === '' ? '' : `/${part}`;
    const paths = found(`apps/web/src/${part || 'storefront'}`, /^pages.*\.ts$/, /path: '([^']*)'/g);
    return [base, ...paths.map((path) => (base === '' ? path : path === '' ? base : `${base}/${path}`))];
  });
  return {
    links: links.map((link) => link.replace(/\$\{[^}]*\}/g, ':id').replace(/\?.*/, '')),
    pages: new Set(pages.map((path) => path.replace(/:\w+/g, ':id'))),
  };
}

describe('The links of notices', () => {
  it('lead to pages that exist', () => {
    const { links, pages } = noticesAndPages();
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((link) => !pages.has(link))).toEqual([]);
    expect(pages.has('/vendor/no-such-page')).toBe(false);
  });
});

describe('The words of the web', () => {
  it('are all in the catalogues, translated and used', () => {
    expect(checkWords()).toEqual([]);
  });

  it('are missed when a text is untranslated, unmarked or unused', () => {
    const folder = web({
      'kit/en.json': JSON.stringify({ 已译: 'Translated', 无人说: 'Said by nobody', '还差 {{n}}': '{{m}} missing' }),
      'kit/a.tsx': `t('已译'); t('未译'); zh('还差 {{n}}'); const x = <p>裸文字</p>; const y = '裸字符串'; // 注释不算\n`,
      'vendor/b.ts': `t(ok ? '已译' : '也未译'); const z = '有理由'; // words-ok: a name\n`,
    });
    expect(checkWords(folder)).toEqual([
      'kit/a.tsx:1: “裸文字” stands outside t()',
      'kit/a.tsx:1: “裸字符串” stands outside t()',
      'kit/a.tsx:1: no English for “未译” in kit/en.json',
      'kit/en.json: “还差 {{n}}” and its English name different values',
      'vendor/b.ts:1: no English for “也未译” in vendor/en.json',
      'kit/en.json: nothing says “无人说”',
    ]);
  });
});

describe('The English of refusals', () => {
  const listed = (text: string): string[] => [...text.matchAll(/^\| `([a-z_0-9]+)`/gm)].map(([, code]) => code!).sort();

  it('has one plain sentence for every code of docs/api/error-codes.md, and none is left over', () => {
    const english = JSON.parse(readFileSync(join(root, 'apps/web/src/kit/problems.en.json'), 'utf8')) as object;
    const codes = listed(readFileSync(join(root, 'docs/api/error-codes.md'), 'utf8'));
    expect(codes.length).toBeGreaterThan(200);
    expect(Object.keys(english)).toEqual([...new Set(codes)]);
    for (const sentence of Object.values(english)) expect(sentence).toMatch(/^[A-Z][ -~“”]{5,120}\.$/);
  });
});

describe('The weight of the web', () => {
  it('stays within what a slow line can carry', () => {
    expect(overweight(weights(join(root, 'dist/web')))).toEqual([]);
  });

  it('would be found too much', () => {
    const fat = Object.fromEntries(Object.keys(BUDGETS).map((part) => [part, 1_000_000]));
    expect(overweight(fat)).toHaveLength(Object.keys(BUDGETS).length);
    expect(overweight({})).toHaveLength(Object.keys(BUDGETS).length);
  });
});
