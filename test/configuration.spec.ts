import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { Env, repositoryRoot } from '@bangfu/kernel';

const root = repositoryRoot();
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

/** Every variable that the Env class asks for, found by handing it an environment that takes notes. */
function variablesOf(nodeEnv: string): string[] {
  const asked = new Set<string>();
  const known: Record<string, string> = {
    NODE_ENV: nodeEnv,
    DATA_DIR: tmpdir(),
    DATABASE_URL: 'postgresql://localhost/x',
    APP_SECRET: 'x'.repeat(40),
  };
  const environment = new Proxy(known, {
    get: (target, name: string) => {
      asked.add(name);
      return target[name];
    },
  });
  new Env(environment);
  return [...asked];
}

const named = [...read('.env.example').matchAll(/^#? ?([A-Z][A-Z_0-9]*)=/gm)].map(([, name]) => name);

describe('.env.example', () => {
  const asked = [...new Set([...variablesOf('production'), ...variablesOf('development')])];

  it('names every variable that the product reads', () => {
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter((name) => !named.includes(name))).toEqual([]);
  });

  it('names no variable that nobody reads, and none twice', () => {
    const composed = [...read('docker-compose.yml').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !asked.includes(name) && !composed.includes(name))).toEqual([]);
    expect(named).toEqual([...new Set(named)]);
  });

  it('explains each of them in a comment above it', () => {
    for (const block of read('.env.example').split('\n\n').slice(1)) expect(block).toMatch(/^# .{15,}/);
  });
});

describe('package.json', () => {
  type Versions = Record<string, string | Record<string, string>>;
  const { dependencies, devDependencies, overrides } = JSON.parse(read('package.json')) as Record<string, Versions>;
  const all = { ...dependencies, ...devDependencies, ...overrides };

  it('pins every version exactly: npm ci fails on ranges that move', () => {
    // An override may hold for the dependencies of one package only.
    const versions = Object.entries(all).flatMap(([name, version]): [string, string][] =>
      typeof version === 'string' ? [[name, version]] : Object.entries(version),
    );
    const loose = versions.filter(([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });
});
