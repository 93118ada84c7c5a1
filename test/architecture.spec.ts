import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { repositoryRoot } from '@bangfu/kernel';

const root = repositoryRoot();
const rooms: string[] = createRequire(import.meta.url)(join(root, 'rooms.cjs'));
const execute = promisify(execFile);
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Folder of the web → the folders it may look at. */
const WEB: Record<string, string[]> = {
  kit: [],
  api: [],
  session: ['kit', 'api'],
  desk: ['kit', 'api', 'session'],
  storefront: ['kit', 'api', 'session'],
  vendor: ['kit', 'api', 'session', 'desk'],
  procurement: ['kit', 'api', 'session', 'desk'],
  oversight: ['kit', 'api', 'session', 'desk'],
};

/** A small house with a door in every room, every app, and one legal import of each kind. */
function cleanTree(): Record<string, string> {
  const files: Record<string, string> = {};
  rooms.forEach((room, index) => {
    const left = rooms
      .slice(0, index)
      .map((name) => `import { ${name} } from '@bangfu/${name}';\nexport type X${name} = typeof ${name};`);
    files[`libs/${room}/src/index.ts`] = `export * from './${room}.js';\n`;
    files[`libs/${room}/src/${room}.ts`] = `${left.join('\n')}\nexport const ${room} = 1;\n`;
  });
  for (const app of ['storefront', 'vendor', 'procurement', 'oversight', 'worker']) {
    files[`apps/${app}/src/app.ts`] = `import { orders } from '@bangfu/orders';\nexport const ${app} = orders;\n`;
  }
  files['apps/standalone/src/main.ts'] =
    `import { vendor } from '../../vendor/src/app.js';\nexport const all = vendor;\n`;
  files['test/support/made.ts'] = 'export const made = 1;\n';
  files['test/story/main.ts'] = `import { made } from '../support/made.js';\nexport const story = made;\n`;
  files['bench/main.ts'] = `import { made } from '../test/support/made.js';\nexport const bench = made;\n`;
  for (const [folder, seen] of Object.entries(WEB)) {
    const imports = seen.map((name) => `import { ${name} } from '../${name}';\nexport type X${name} = typeof ${name};`);
    files[`apps/web/src/${folder}/index.ts`] = `export { ${folder} } from './${folder}';\n`;
    files[`apps/web/src/${folder}/${folder}.tsx`] = `${imports.join('\n')}\nexport const ${folder} = 1;\n`;
  }
  files['apps/web/src/desk/table.tsx'] = `import { Table } from 'antd';\nexport const table = Table;\n`;
  files['libs/quota/src/quota.spec.ts'] =
    `import { made } from '../../../test/support/made.js';\nexport const seen = made;\n`;
  return files;
}

async function cruise(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'architecture-'));
  folders.push(folder);
  const rules = ['.dependency-cruiser.cjs', '.dependency-cruiser.web.cjs', 'apps/web/tsconfig.json'];
  for (const name of ['rooms.cjs', 'tsconfig.json', 'package.json', ...rules]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    copyFileSync(join(root, name), join(folder, name));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const command = [join(root, 'bin/import-rules.mjs'), folder];
  const { stdout } = await execute(process.execPath, command).catch((error: { stdout: string }) => error);
  const lines = stdout.split('\n').filter((line) => line.includes(' → '));
  if (!/\d+ violations in [1-9]\d* modules/.test(stdout)) throw new Error(`the check did not run: ${stdout}`);
  return lines.map((line) => line.replace(/ → .*/, ''));
}

const doors = Object.fromEntries(
  rooms.slice(0, -1).map((room, index) => {
    const right = rooms[index + 1];
    const text = `import type { ${right} } from '@bangfu/${right}';\nexport type Planted = typeof ${right};\n`;
    return [`${room}-looks-right: libs/${room}/src/planted.ts`, { path: `libs/${room}/src/planted.ts`, text }];
  }),
);

const lost = (from: string) => `import { x } from '${from}';\nexport const planted = x;\n`;

const planted: Record<string, { path: string; text: string }> = {
  ...doors,
  'use-the-door: apps/vendor/src/planted.ts': {
    path: 'apps/vendor/src/planted.ts',
    text: `import { quota as x } from '../../../libs/quota/src/quota.js';\nexport const planted = x;\n`,
  },
  'use-the-door: libs/finance/src/deep.ts': {
    path: 'libs/finance/src/deep.ts',
    text: `import type { ledger } from '../../ledger/src/ledger.js';\nexport type Planted = typeof ledger;\n`,
  },
  'libs-never-import-apps: libs/quota/src/upwards.ts': {
    path: 'libs/quota/src/upwards.ts',
    text: `import { vendor as x } from '../../../apps/vendor/src/app.js';\nexport const planted = x;\n`,
  },
  'apps-are-strangers: apps/vendor/src/stranger.ts': {
    path: 'apps/vendor/src/stranger.ts',
    text: `import { storefront as x } from '../../storefront/src/app.js';\nexport const planted = x;\n`,
  },
  'test-only-in-specs: libs/orders/src/tested.ts': {
    path: 'libs/orders/src/tested.ts',
    text: `import { made as x } from '../../../test/support/made.js';\nexport const planted = x;\n`,
  },
  'test-only-in-specs: apps/worker/src/storied.ts': {
    path: 'apps/worker/src/storied.ts',
    text: `import { story as x } from '../../../test/story/main.js';\nexport const planted = x;\n`,
  },
  'no-lost-imports: libs/kernel/src/lost.ts': { path: 'libs/kernel/src/lost.ts', text: lost('./nowhere.js') },
  'no-lost-imports: libs/kernel/src/unpacked.ts': {
    path: 'libs/kernel/src/unpacked.ts',
    text: lost('no-such-package'),
  },
};

/** From each folder of the web, something that it must not see. */
const strangers: Record<string, string> = {
  kit: 'api',
  api: 'kit',
  session: 'desk',
  desk: 'vendor',
  storefront: 'desk',
  vendor: 'procurement',
  procurement: 'oversight',
  oversight: 'storefront',
};
for (const [folder, stranger] of Object.entries(strangers)) {
  const path = `apps/web/src/${folder}/planted.ts`;
  const text = `import type { ${stranger} } from '../${stranger}';\nexport type Planted = typeof ${stranger};\n`;
  planted[`web-${folder}-looks-left: ${path}`] = { path, text };
}
Object.assign(planted, {
  'web-light-parts: apps/web/src/storefront/heavy.tsx': {
    path: 'apps/web/src/storefront/heavy.tsx',
    text: `import { Button } from 'antd';\nexport const heavy = Button;\n`,
  },
  'web-is-a-client: apps/web/src/vendor/deep.ts': {
    path: 'apps/web/src/vendor/deep.ts',
    text: `import type { vendor as x } from '../../../vendor/src/app';\nexport type Planted = typeof x;\n`,
  },
  'web-no-lost-imports: apps/web/src/kit/lost.ts': { path: 'apps/web/src/kit/lost.ts', text: lost('./nowhere') },
});

const circle = {
  'apps/web/src/kit/first.ts': `import type { Second } from './second';\nexport type First = Second | 1;\n`,
  'apps/web/src/kit/second.ts': `import type { First } from './first';\nexport type Second = First | 2;\n`,
  'libs/orders/src/first.ts': `import type { Second } from './second.js';\nexport type First = Second | 1;\n`,
  'libs/orders/src/second.ts': `import type { First } from './first.js';\nexport type Second = First | 2;\n`,
};

describe('the import rules', () => {
  it('let a clean house pass', async () => {
    expect(await cruise(cleanTree())).toEqual([]);
  });

  it('catch one planted violation of each rule, and nothing else', async () => {
    const files = Object.fromEntries(Object.values(planted).map(({ path, text }) => [path, text]));
    const caught = await cruise({ ...cleanTree(), ...files, ...circle });
    const cycles = caught.filter((line) =>
      /^(no-cycles: libs\/orders\/src|web-no-cycles: apps\/web\/src\/kit)\//.test(line),
    );
    expect(new Set(cycles.map((line) => line.split(':')[0]))).toEqual(new Set(['no-cycles', 'web-no-cycles']));
    expect(new Set(caught.filter((line) => !cycles.includes(line)))).toEqual(new Set(Object.keys(planted)));
  });

  it('have a planted violation for every rule that is configured', () => {
    const configured = ['.dependency-cruiser.cjs', '.dependency-cruiser.web.cjs'].flatMap(
      (path) => (createRequire(import.meta.url)(join(root, path)) as { forbidden: { name: string }[] }).forbidden,
    );
    const proven = new Set(Object.keys(planted).map((line) => line.split(':')[0]));
    expect(configured.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([
      'no-cycles',
      'web-no-cycles',
    ]);
  });
});
