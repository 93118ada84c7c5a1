import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { repositoryRoot } from '@bangfu/kernel';
import { Ajv } from 'ajv';
import { parse } from 'yaml';

interface Service {
  image?: string;
  build?: unknown;
  command?: string[];
  environment?: Record<string, string>;
  healthcheck?: { test?: string[]; disable?: boolean };
}
interface Compose {
  services: Record<string, Service>;
}

const root = repositoryRoot();
const text = readFileSync(resolve(root, 'docker-compose.yml'), 'utf8');
const services = ['storefront', 'vendor', 'procurement', 'oversight', 'worker'];

const read = (yaml: string): Compose => parse(yaml, { merge: true }) as Compose;

/** The Compose specification's own schema, as it comes with dclint. */
const validate = (() => {
  const { $schema: _, ...schema } = createRequire(import.meta.url)(
    join(root, 'node_modules/dclint/schemas/compose.schema.json'),
  ) as Record<string, unknown>;
  return new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
})();

describe('docker-compose.yml', () => {
  it('obeys the Compose schema', () => {
    validate(read(text));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each([
    ['an unknown key', text.replace('restart: unless-stopped', 'restrat: unless-stopped')],
    ['a port list that is none', text.replace(/ports: \[.*\]/, 'ports: 8080')],
    ['an unknown condition', text.replace('condition: service_healthy', 'condition: service_happy')],
  ])('would be refused with %s', (_, broken) => {
    expect(broken).not.toBe(text);
    expect(validate(read(broken))).toBe(false);
  });

  it('starts every service from one image, after the migrations, and asks it whether it is ready', () => {
    const compose = read(text);
    for (const name of services) {
      const service = compose.services[name];
      expect(service.image).toBe(compose.services['migrate'].image);
      expect(service.command).toEqual(['node', `dist/programs/${name}.js`]);
      expect(service.healthcheck?.test?.join(' ')).toContain('/readyz');
      expect(service).toMatchObject({ depends_on: { migrate: { condition: 'service_completed_successfully' } } });
    }
    expect(Object.values(compose.services).filter(({ build }) => build)).toHaveLength(1);
  });

  it('holds no secret: each comes from the environment and is demanded there, but those of online payments, which may be left out', () => {
    const settings = Object.values(read(text).services).flatMap(({ environment }) => Object.entries(environment ?? {}));
    const secrets = settings.filter(([name]) => /PASSWORD|SECRET|DATABASE_URL/.test(name));
    expect(secrets.length).toBeGreaterThan(services.length);
    const optional = (name: string): boolean => name.startsWith('STRIPE_') || name === 'APP_SECRETS_OLD';
    for (const [name, value] of secrets) {
      expect(value).toMatch(
        optional(name)
          ? /^\$\{(STRIPE_[A-Z_]+|APP_SECRETS_OLD):-\}$/
          : /^(postgresql:\/\/bangfu:)?\$\{[A-Z_]+:\?[^}]+\}/,
      );
    }
  });
});

describe('the reverse proxy', () => {
  const lines = readFileSync(resolve(root, 'deploy/nginx.conf'), 'utf8');
  const places = [...lines.matchAll(/location (~ |= )?(\S+) \{([^}]*)\}/g)].map(([, kind, path, body]) => ({
    kind: kind?.trim(),
    path,
    body,
  }));

  // nginx asks exact locations first, then regular expressions in their order, then prefixes.
  const target = (path: string): string | undefined => {
    const place =
      places.find((one) => one.kind === '=' && one.path === path) ??
      places.find((one) => one.kind === '~' && new RegExp(one.path).test(path)) ??
      places.find((one) => !one.kind && path.startsWith(one.path));
    return /http:\/\/(\w+):3000/.exec(place?.body ?? '')?.[1];
  };

  it.each([
    ['/api/storefront/products', 'storefront'],
    ['/api/session', 'storefront'],
    ['/api/account/sessions', 'storefront'],
    ['/', 'storefront'],
    ['/vendor/orders/abc', 'storefront'],
    ['/api/notifications/stream', 'storefront'],
    ['/api/files/abc', 'storefront'],
    ['/api/vendor/openapi.json', 'vendor'],
    ['/api/procurement/plans', 'procurement'],
    ['/api/oversight/docs', 'oversight'],
    ['/metrics', undefined],
    ['/api/vendors', undefined],
  ])('sends %s to %s', (path, service) => {
    expect(target(path)).toBe(service);
  });
});

describe('the image', () => {
  /** What the code looks for below the root of the repository. */
  const readFolders = (): string[] => {
    const sources = ['libs', 'apps'].flatMap((folder) =>
      readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('spec.ts') && !file.endsWith('openapi.ts'))
        .map((file) => readFileSync(resolve(root, folder, file), 'utf8')),
    );
    return [
      ...new Set(
        sources.flatMap((source) => [...source.matchAll(/repositoryRoot\(\), '([\w-]+)/g)].map((match) => match[1]!)),
      ),
    ];
  };

  it('holds every folder that the product reads while it runs', () => {
    const copied = [
      ...readFileSync(resolve(root, 'Dockerfile'), 'utf8').matchAll(/^COPY --from=build \/app\/([\w-]+)/gm),
    ].map((match) => match[1]);
    const needed = readFolders().filter((name) => name !== 'package');
    expect(needed).toEqual(expect.arrayContaining(['data', 'migrations']));
    expect(needed.filter((name) => !copied.includes(name))).toEqual([]);
  });

  it('brings a new database its places, shelves and programmes before any service starts', () => {
    expect(read(text).services.migrate!.command).toEqual(['node', 'dist/apps/standalone/src/seed.js']);
  });
});
