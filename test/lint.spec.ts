import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '@bangfu/kernel';

const root = repositoryRoot();
const execute = promisify(execFile);
const lines = (count: number, text: string) => Array.from({ length: count }, () => text).join('\n');

const clean = `export function add(a: number, b: number): number {
  return a + b;
}
export const later = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);
`;

/** Rule, then where its violation is planted, then the violation. */
const planted: [rule: string, path: string, text: string][] = [
  [
    '@typescript-eslint/no-floating-promises',
    'libs/orders/src/floating.ts',
    'export function f(): void {\n  Promise.resolve(1);\n}\n',
  ],
  [
    '@typescript-eslint/no-misused-promises',
    'libs/orders/src/misused.ts',
    'export const f = (): Promise<boolean> => Promise.resolve(true);\nif (f()) console.log(1);\n',
  ],
  [
    '@typescript-eslint/switch-exhaustiveness-check',
    'libs/orders/src/switch.ts',
    "export function f(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n",
  ],
  ['@typescript-eslint/no-explicit-any', 'libs/orders/src/any.ts', 'export const x = (y: any): unknown => y;\n'],
  ['@typescript-eslint/no-unused-vars', 'libs/orders/src/unused.ts', 'const x = 1;\nexport const y = 2;\n'],
  ['eqeqeq', 'libs/orders/src/equal.ts', 'export const f = (x: string): boolean => x == "1";\n'],
  [
    'curly',
    'libs/orders/src/curly.ts',
    'export function f(x: boolean): number {\n  if (x)\n    return 1;\n  return 2;\n}\n',
  ],
  ['max-lines', 'libs/orders/src/long.ts', `${lines(301, 'console.log(1);')}\nexport {};\n`],
  [
    'max-lines-per-function',
    'libs/orders/src/function.ts',
    `export function f(): void {\n${lines(80, '  console.log(1);')}\n}\n`,
  ],
  ['no-restricted-syntax', 'libs/orders/src/new-date.ts', 'export const x = new Date();\n'],
  ['no-restricted-syntax', 'apps/vendor/src/now.ts', 'export const x = Date.now();\n'],
  ['no-restricted-syntax', 'test/journeys/date.spec.ts', 'export const x = Date();\n'],
  [
    'no-restricted-imports',
    'libs/orders/src/source.ts',
    "import { DataSource } from 'typeorm';\nexport const x = DataSource;\n",
  ],
  [
    'no-restricted-imports',
    'apps/vendor/src/typed.ts',
    "import type { EntityManager } from 'typeorm';\nexport type X = EntityManager;\n",
  ],
  [
    'no-restricted-imports',
    'libs/orders/src/inject.ts',
    "import { InjectRepository } from '@nestjs/typeorm';\nexport const x = InjectRepository;\n",
  ],
];

const allowed: Record<string, string> = {
  'libs/orders/src/clean.ts': clean,
  'libs/kernel/src/clock.ts': 'export const x = (): Date => new Date();\n',
  'libs/kernel/src/source.ts': "import { DataSource } from 'typeorm';\nexport const x = DataSource;\n",
};

interface Result {
  filePath: string;
  messages: { ruleId: string | null; message: string }[];
}

describe('the lint rules', () => {
  let folder: string;
  let found: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lint-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    symlinkSync(join(root, 'tsconfig.json'), join(folder, 'original.json'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: './original.json', include: ['apps', 'libs', 'test'] }),
    );
    const files = { ...allowed, ...Object.fromEntries(planted.map(([, path, text]) => [path, text])) };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const command = [
      join(root, 'node_modules/eslint/bin/eslint.js'),
      '--config',
      join(root, 'eslint.config.mjs'),
      '--format',
      'json',
      '.',
    ];
    const { stdout } = await execute(process.execPath, command, { cwd: folder, maxBuffer: 64_000_000 }).catch(
      (error: { stdout: string }) => error,
    );
    const results = JSON.parse(stdout) as Result[];
    found = results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ ruleId, message }) =>
          `${ruleId ?? message} in ${filePath.slice(filePath.indexOf('/lint-')).split('/').slice(2).join('/')}`,
      ),
    );
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)('%s catches the violation planted in %s', (rule, path) => {
    expect(found).toContain(`${rule} in ${path}`);
  });

  it('find nothing else, and nothing in clean code and the kernel', () => {
    const expected = new Set(planted.map(([rule, path]) => `${rule} in ${path}`));
    expect(found.filter((line) => !expected.has(line))).toEqual([]);
  });
});
