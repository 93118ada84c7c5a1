import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scan, secretsIn } from '#bin/secret-scan.mjs';
import { repositoryRoot } from '@bangfu/kernel';
import { proved } from '../prove/support/proving.js';

const root = repositoryRoot();
const npm = (...words: string[]) =>
  spawnSync('npm', words, { cwd: root, encoding: 'utf8', timeout: 60_000, maxBuffer: 1 << 26 });

/** What may be used: permissive, or bound to the file. Whatever else comes is a decision that belongs in a review. */
const LICENCES = [
  ...[
    'MIT',
    'MIT-0',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'Apache-2.0',
    'BlueOak-1.0.0',
    'Unlicense',
    'Python-2.0',
  ],
  ...['OFL-1.1', 'MPL-2.0', 'CC0-1.0', 'PostgreSQL', 'WTFPL', 'Zlib', 'MIT/X11'],
];
/** Packages that name no licence where it belongs: png-js has the text of MIT beside it; buffers (of exceljs) has none, which is known. */
const UNNAMED: Readonly<Record<string, string>> = { buffers: 'none, known', 'png-js': 'MIT' };
/** Offered under one that may be used as well as another; of those that hold together, each must do. */
const mayBeUsed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((each) => LICENCES.includes(each.trim())));

interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl?: string;
  readonly hashes?: readonly { readonly content: string }[];
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly inBundle?: boolean;
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('What the product is made of', () => {
  it('the bill of materials names every package of production once, with its hash, and each has a licence that may be used', () => {
    const { stdout, status, stderr } = npm('sbom', '--sbom-format', 'cyclonedx', '--package-lock-only');
    expect(`${status} ${stderr}`).toMatch(/^0/);
    const bill = JSON.parse(stdout) as { bomFormat: string; components: Component[] };
    expect(bill.bomFormat).toBe('CycloneDX');
    const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, Locked>;
    };
    const locked = Object.entries(lock.packages).filter(([path, { dev, link }]) => path !== '' && !dev && !link);
    const named = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
    const missing = locked
      .filter(([path, { version }]) => !named.has(`${nameOf(path)}@${version}`))
      .map(([path]) => path);
    expect(missing).toEqual([]);
    expect(bill.components.filter(({ hashes }) => !hashes?.length).map(({ name }) => name)).toEqual([]);
    const licences = locked.map(
      ([path, { license }]) => [nameOf(path), license ?? UNNAMED[nameOf(path)] ?? 'none'] as const,
    );
    expect(licences.filter(([, licence]) => !mayBeUsed(licence))).toEqual([['buffers', 'none, known']]);
    expect([mayBeUsed('GPL-3.0-only'), mayBeUsed('(GPL-3.0-only OR MIT)'), mayBeUsed('UNLICENSED')]).toEqual([
      false,
      true,
      false,
    ]);
    proved('G: bill of materials', { components: bill.components.length, 'of the lockfile': locked.length });
  }, 90_000);

  it('a secret in the repository is found, and there is none', () => {
    const planted = [
      `const key = 'sk_${'live'}_${'4eC39HqLyjWDarjtT1zdp7dc'}';`,
      `-----BEGIN ${'RSA'} PRIVATE KEY-----`,
      `aws = AK${'IA'}IOSFODNN7EXAMPLX`,
      `password: '${'x8Kq2mZ7'}${'pQ4vW9rT1nB6'}'`,
      `postgres://owner:${'n0tTh3Real'}${'One'}@db.internal/bangfu`,
    ];
    for (const line of planted) expect([line, secretsIn(line).length]).toEqual([line, 1]);
    expect(secretsIn(`const secret = text('APP_SECRET');\npassword: 'bangfu-demo'`)).toEqual([]);
    const { looked, findings } = scan(root);
    expect(looked).toBeGreaterThan(1_000);
    expect(findings).toEqual([]);
    proved('G: secret scan', { files: looked, found: findings.length });
  }, 60_000);

  it('the audit of production packages knows of nothing grave, or could not be asked and says so', () => {
    const { stdout } = npm('audit', '--omit', 'dev', '--json');
    const told = answerOf(stdout);
    proved('G: npm audit', told ?? { 'skipped, the service could not be asked': 1 });
    expect(told?.critical ?? 0).toBe(0);
    expect(told?.high ?? 0).toBe(0);
    expect(answerOf('{"error":{"summary":""},"statusCode":405}')).toBeNull();
    expect(answerOf('{"metadata":{"vulnerabilities":{"high":2,"critical":1,"total":3}}}')).toMatchObject({
      high: 2,
      critical: 1,
    });
  }, 90_000);
});

/** Null when the service was not there: that is no answer, neither good nor bad. */
function answerOf(text: string): { high: number; critical: number; total: number } | null {
  try {
    const { metadata } = JSON.parse(text) as {
      metadata?: { vulnerabilities: { high: number; critical: number; total: number } };
    };
    if (!metadata) return null;
    const { high, critical, total } = metadata.vulnerabilities;
    return { high, critical, total };
  } catch {
    return null;
  }
}
