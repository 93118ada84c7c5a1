import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '@bangfu/kernel';

const root = repositoryRoot();
const execute = promisify(execFile);
const lines = (count: number, text: string) => Array.from({ length: count }, () => text).join('\n');
const longFunction = (count: number) => `export function f(): void {\n${lines(count, '  console.log(1);')}\n}\n`;

const clean = `export function add(a: number, b: number): number {
  return a + b;
}
export const later = (at: Date, milliseconds: number): Date => new Date(at.getTime() + milliseconds);
`;

const promiseInAttribute = `declare const Button: (of: { press: () => void }) => null;
export const x = <Button press={async () => {}} />;
`;

const unusedDirective = 'Unused oxlint-disable directive (no problems were reported).';

/** Rule, then where its violation is planted, then the violation. */
const planted: [rule: string, path: string, text: string][] = [
  [
    'typescript(no-floating-promises)',
    'libs/orders/src/floating.ts',
    'export function f(): void {\n  Promise.resolve(1);\n}\n',
  ],
  [
    'typescript(no-misused-promises)',
    'libs/orders/src/misused.ts',
    'export const f = (): Promise<boolean> => Promise.resolve(true);\nif (f()) console.log(1);\n',
  ],
  ['typescript(no-misused-promises)', 'apps/vendor/src/attribute.tsx', promiseInAttribute],
  [
    'typescript(no-misused-promises)',
    'apps/web/src/argument.tsx',
    'export const f = (xs: number[]): void => xs.forEach(async () => {});\n',
  ],
  [
    'typescript(await-thenable)',
    'libs/orders/src/await.ts',
    'export async function f(x: number): Promise<number> {\n  await x;\n  return x;\n}\n',
  ],
  [
    'typescript(return-await)',
    'libs/orders/src/return.ts',
    'export async function f(x: Promise<number>): Promise<number> {\n  try {\n    return x;\n  } catch {\n    return 1;\n  }\n}\n',
  ],
  [
    'typescript(switch-exhaustiveness-check)',
    'libs/orders/src/switch.ts',
    "export function f(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n}\n",
  ],
  ['typescript(only-throw-error)', 'libs/orders/src/throw.ts', "export const f = (): never => {\n  throw 'x';\n};\n"],
  ['typescript(no-explicit-any)', 'libs/orders/src/any.ts', 'export const x = (y: any): unknown => y;\n'],
  ['typescript(ban-ts-comment)', 'libs/orders/src/ignore.ts', '// @ts-ignore\nexport const x: number = 1;\n'],
  ['eslint(no-unused-vars)', 'libs/orders/src/unused.ts', 'const x = 1;\nexport const y = 2;\n'],
  ['eslint(no-unused-vars)', 'libs/orders/src/argument.ts', 'export const f = (x: number): number => 1;\n'],
  ['eslint(eqeqeq)', 'libs/orders/src/equal.ts', 'export const f = (x: string): boolean => x == "1";\n'],
  ['eslint(eqeqeq)', 'bin/equal.mjs', 'export const f = (x) => x == "1";\n'],
  [
    'eslint(curly)',
    'libs/orders/src/curly.ts',
    'export function f(x: boolean): number {\n  if (x)\n    return 1;\n  return 2;\n}\n',
  ],
  ['eslint(no-var)', 'rooms.cjs', 'var x = 1;\nmodule.exports = x;\n'],
  ['eslint(prefer-const)', 'apps/web/src/const.tsx', 'let x = 1;\nexport const y = x;\n'],
  ['eslint(max-lines)', 'libs/orders/src/long.ts', `${lines(301, 'console.log(1);')}\nexport {};\n`],
  ['eslint(max-lines)', 'test/journeys/long.spec.ts', `${lines(421, 'console.log(1);')}\nexport {};\n`],
  ['eslint(max-lines-per-function)', 'libs/orders/src/function.ts', longFunction(80)],
  ['eslint(max-lines-per-function)', 'apps/web/src/function.tsx', longFunction(140)],
  ['bangfu(clock)', 'libs/orders/src/new-date.ts', 'export const x = new Date();\n'],
  ['bangfu(clock)', 'apps/vendor/src/now.ts', 'export const x = Date.now();\n'],
  ['bangfu(clock)', 'test/journeys/date.spec.ts', 'export const x = Date();\n'],
  [
    'eslint(no-restricted-imports)',
    'libs/orders/src/source.ts',
    "import { DataSource } from 'typeorm';\nexport const x = DataSource;\n",
  ],
  [
    'eslint(no-restricted-imports)',
    'apps/vendor/src/typed.ts',
    "import type { EntityManager } from 'typeorm';\nexport type X = EntityManager;\n",
  ],
  [
    'eslint(no-restricted-imports)',
    'libs/orders/src/inject.ts',
    "import { InjectRepository } from '@nestjs/typeorm';\nexport const x = InjectRepository;\n",
  ],
  [
    unusedDirective,
    'libs/orders/src/directive.ts',
    '// oxlint-disable-next-line typescript/no-explicit-any\nexport const x = 1;\n',
  ],
];

const allowed: Record<string, string> = {
  'libs/orders/src/clean.ts': clean,
  'libs/orders/src/null.ts': 'export const f = (x: string | null | undefined): boolean => x == null;\n',
  'libs/orders/src/underscore.ts':
    'export function f(_x: number): number {\n  try {\n    return 1;\n  } catch (error) {\n    return 2;\n  }\n}\n',
  'libs/orders/src/default.ts':
    "export function f(x: 'a' | 'b'): number {\n  switch (x) {\n    case 'a':\n      return 1;\n    default:\n      return 2;\n  }\n}\n",
  'libs/orders/src/directed.ts':
    '// oxlint-disable-next-line typescript/no-explicit-any\nexport const x = (y: any): unknown => y;\n',
  'libs/orders/src/comments.ts': `${lines(301, '// Why.\n')}\nexport {};\n`,
  'libs/orders/src/entity.ts': "import { Entity } from 'typeorm';\nexport const x = Entity;\n",
  'libs/kernel/src/clock.ts': 'export const x = (): Date => new Date();\n',
  'libs/kernel/src/source.ts': "import { DataSource } from 'typeorm';\nexport const x = DataSource;\n",
  'bench/now.ts': 'export const x = Date.now();\n',
  'apps/web/e2e/now.ts': 'export const x = Date.now();\n',
  'apps/web/src/kit/format.ts': 'export const x = Date.now();\n',
  'apps/web/src/attribute.tsx': promiseInAttribute,
  'apps/web/src/markup.tsx': longFunction(130),
  'apps/web/src/api/generated/any.ts': 'export const x = (y: any): unknown => y;\n',
  'test/journeys/story.spec.ts': longFunction(400),
  'dist/equal.mjs': 'export const f = (x) => x == "1";\n',
};

interface Report {
  diagnostics: { code?: string; message: string; severity: string; filename: string }[];
}

describe('the lint rules', () => {
  let folder: string;
  let found: string[];
  let severities: string[];
  let exit: number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'lint-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    symlinkSync(join(root, 'tsconfig.json'), join(folder, 'original.json'));
    // Paths in the rules are seen from the folder that the rules lie in.
    for (const file of ['.oxlintrc.json', '.oxlint.clock.mjs']) cpSync(join(root, file), join(folder, file));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: './original.json',
        compilerOptions: { jsx: 'react-jsx' },
        include: ['apps', 'libs', 'test', 'bench'],
      }),
    );
    const files = { ...allowed, ...Object.fromEntries(planted.map(([, path, text]) => [path, text])) };
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const command = [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json'];
    const { stdout, code } = await execute(process.execPath, command, { cwd: folder, maxBuffer: 64_000_000 }).then(
      (done) => ({ ...done, code: 0 }),
      (error: { stdout: string; code: number }) => error,
    );
    exit = code;
    const { diagnostics } = JSON.parse(stdout) as Report;
    found = diagnostics.map(({ code, message, filename }) => `${code ?? message} in ${filename}`);
    severities = diagnostics.map(({ severity }) => severity);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)('%s catches the violation planted in %s', (rule, path) => {
    expect(found).toContain(`${rule} in ${path}`);
  });

  it('find nothing else, and nothing in clean code and the kernel', () => {
    const expected = new Set(planted.map(([rule, path]) => `${rule} in ${path}`));
    expect(found.filter((line) => !expected.has(line))).toEqual([]);
  });

  it('are all errors', () => {
    expect(new Set(severities)).toEqual(new Set(['error']));
    expect(exit).toBe(1);
  });
});
