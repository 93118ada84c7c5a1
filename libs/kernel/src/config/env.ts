import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export type Seed = 'story' | 'none';

/** Every environment variable of the product, read once and validated as a whole. */
export class Env {
  readonly production: boolean;
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl: string;
  /** A streaming replica of the same database for reads that may lag; null: the primary reads too. */
  readonly databaseReplicaUrl: string | null;
  /** Several nodes are a cluster; none: the queue lives in PostgreSQL. */
  readonly redisUrls: readonly string[];
  readonly seed: Seed;
  readonly secret: string;
  /** The secret and those before it that things are still sealed with (APP_SECRETS_OLD); see docs/security/keys.md. */
  readonly secrets: readonly string[];
  /** Without a slash at the end: paths are put behind it. */
  readonly publicUrl: string;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly metricsPublic: boolean;
  /** What a scraper sends as a bearer token where the metrics are not public. */
  readonly metricsToken: string | null;
  readonly databasePoolSize: number;
  /** Whoever waits longer for a connection is told to come again. */
  readonly databaseWaitMs: number;
  readonly logLevel: string;
  readonly queuePrefix: string;
  /** A worker that falls silent for this long has lost its jobs to another one; sweep and pauses between tries follow it. */
  readonly queuePatienceMs: number;
  /** Where a proof kills the program (`KillPoints`); never outside of tests. */
  readonly killAt: string | null;
  /** Changing requests per person and minute; reads may be ten times as many. */
  readonly rateLimitPerMinute: number;
  /** `sk_test_…`, `sk_live_…`, or the emulator's `sk_emu_…`; null: nobody can pay online here. */
  readonly stripeSecretKey: string | null;
  /** Several while one is being rolled; an event signed with any of them is accepted. */
  readonly stripeWebhookSecrets: readonly string[];
  /** How long one call to Stripe may take; it is repeated twice. */
  readonly stripeTimeoutMs: number;
  /** Where Stripe's protocol is spoken instead of api.stripe.com: the emulator, never in production. */
  readonly stripeApiBase: string | null;
  /** A file of passwords that became known, as Pwned Passwords is published; null: none is asked. */
  readonly breachedPasswords: string | null;
  /** Addresses of reverse proxies whose X-Forwarded-For is believed; none unless told. */
  readonly trustedProxies: readonly string[];

  /** Reads and checks all variables; throws one `EnvironmentFaults` that lists every fault. */
  constructor(variables: Record<string, string | undefined> = process.env) {
    const faults: string[] = [];
    const text = (name: string): string | null => variables[name]?.trim() || null;
    const whole = (name: string, otherwise: number, low: number, high: number): number => {
      const raw = text(name);
      if (raw === null) return otherwise;
      const value = /^\d{1,6}$/.test(raw) ? Number(raw) : NaN;
      if (value >= low && value <= high) return value;
      faults.push(`${name}=${raw}: a whole number from ${low} to ${high} is expected`);
      return otherwise;
    };
    const url = (name: string, protocols: string[], raw = text(name)): string | null => {
      if (raw === null) return null;
      if (URL.canParse(raw) && protocols.includes(new URL(raw).protocol)) return raw;
      faults.push(`${name}: a URL beginning with ${protocols.map((p) => `${p}//`).join(' or ')} is expected`);
      return null;
    };
    this.production = text('NODE_ENV') === 'production';
    this.port = whole('PORT', 3000, 1, 65_535);
    this.dataDir = resolve(text('DATA_DIR') ?? '.data');
    this.databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:']) ?? '';
    this.databaseReplicaUrl = url('DATABASE_REPLICA_URL', ['postgres:', 'postgresql:']);
    this.redisUrls = list(text('REDIS_URL')).flatMap((one) => url('REDIS_URL', ['redis:', 'rediss:'], one) ?? []);
    this.smtpUrl = url('SMTP_URL', ['smtp:', 'smtps:']);
    this.publicUrl = (url('PUBLIC_URL', ['http:', 'https:']) ?? `http://localhost:${this.port}`).replace(/\/$/, '');
    this.mailFrom = text('MAIL_FROM') ?? '帮扶集市 <noreply@bangfu.example>';
    this.databasePoolSize = whole('DATABASE_POOL_SIZE', 20, 2, 500);
    this.databaseWaitMs = whole('DATABASE_WAIT_MS', 30_000, 100, 600_000);
    this.metricsPublic = !this.production || text('METRICS_PUBLIC') === 'true';
    this.metricsToken = text('METRICS_TOKEN');
    this.logLevel = text('LOG_LEVEL') ?? (this.production ? 'info' : 'warn');
    this.queuePrefix = text('QUEUE_PREFIX') ?? 'bangfu';
    this.queuePatienceMs = whole('QUEUE_PATIENCE_MS', 30_000, 500, 600_000);
    this.killAt = text('KILL_AT');
    if (this.killAt !== null && text('NODE_ENV') !== 'test') faults.push('KILL_AT: for proofs alone (NODE_ENV=test)');
    this.rateLimitPerMinute = whole('RATE_LIMIT_PER_MINUTE', 600, 1, 999_999);
    this.trustedProxies = list(text('TRUSTED_PROXIES'));
    this.breachedPasswords = text('BREACHED_PASSWORDS');
    if (this.breachedPasswords !== null && !isReadable(this.breachedPasswords)) {
      faults.push(`BREACHED_PASSWORDS=${this.breachedPasswords}: a file that can be read is expected`);
    }
    this.stripeSecretKey = text('STRIPE_SECRET_KEY');
    this.stripeWebhookSecrets = list(text('STRIPE_WEBHOOK_SECRET'));
    this.stripeApiBase = url('STRIPE_API_BASE', ['http:', 'https:']);
    this.stripeTimeoutMs = whole('STRIPE_TIMEOUT_MS', 12_000, 100, 60_000);
    this.checkStripe(faults);
    const seed = text('SEED') ?? (this.production ? 'none' : 'story');
    this.seed = seed === 'story' ? 'story' : 'none';
    this.secret = text('APP_SECRET') ?? 'demo-secret-for-local-use-only-never-in-production';
    this.secrets = [...new Set([this.secret, ...list(text('APP_SECRETS_OLD'))])];
    if (!['story', 'none'].includes(seed)) faults.push(`SEED=${seed}: "story" or "none" is expected`);
    if (!['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].includes(this.logLevel)) {
      faults.push(`LOG_LEVEL=${this.logLevel}: fatal, error, warn, info, debug, trace or silent is expected`);
    }
    if (this.databaseUrl === '' && !faults.some((fault) => fault.startsWith('DATABASE_URL'))) {
      faults.push('DATABASE_URL: missing (npm start sets it for the embedded database)');
    }
    if (this.production && this.secret.length < 32) faults.push('APP_SECRET: at least 32 characters are needed');
    if (this.secrets.slice(1).some((old) => old.length < 32)) {
      faults.push('APP_SECRETS_OLD: at least 32 characters are needed for each, with commas between them');
    }
    if (this.production && text('APP_SECRET') === null) faults.push('APP_SECRET: required in production');
    if (this.production && this.seed === 'story') {
      faults.push('SEED=story: the demo accounts never exist in production');
    }
    this.checkFolder(faults);
    if (faults.length > 0) throw new EnvironmentFaults(faults);
  }

  /** In a cluster the keys of one queue must lie on one node, which is what braces say; different queues lie on different ones. */
  queuePrefixOf(queue: string): string {
    return this.redisUrls.length > 1 ? `{${this.queuePrefix}:${queue}}` : this.queuePrefix;
  }

  /** The emulator can neither be reached in production nor be given a key that moves real money. */
  private checkStripe(faults: string[]): void {
    const key = this.stripeSecretKey;
    if (key !== null && !/^sk_(test|live|emu)_\w{8,}$/.test(key)) {
      faults.push('STRIPE_SECRET_KEY: a key beginning with sk_test_, sk_live_ or sk_emu_ is expected');
    }
    if (this.production && this.stripeApiBase !== null) faults.push('STRIPE_API_BASE: refused in production');
    if (this.production && key?.startsWith('sk_emu_')) {
      faults.push('STRIPE_SECRET_KEY: the emulator is refused in production');
    }
    if (
      key?.startsWith('sk_live_') &&
      this.stripeApiBase !== null &&
      new URL(this.stripeApiBase).host !== 'api.stripe.com'
    ) {
      faults.push('STRIPE_SECRET_KEY: a live key is used with api.stripe.com alone');
    }
    if (key?.startsWith('sk_emu_') && this.stripeApiBase === null) {
      faults.push('STRIPE_API_BASE: missing, the key is one of the emulator');
    }
    if (key !== null && this.stripeWebhookSecrets.length === 0) {
      faults.push('STRIPE_WEBHOOK_SECRET: required with STRIPE_SECRET_KEY');
    }
  }

  private checkFolder(faults: string[]): void {
    try {
      makeFolder(this.dataDir);
      accessSync(this.dataDir, constants.W_OK);
    } catch {
      faults.push(`DATA_DIR=${this.dataDir}: the folder cannot be written`);
    }
  }
}

const list = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** All faults of the environment at once; `main` prints the message and exits with 1. */
export class EnvironmentFaults extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Invalid environment: ${faults.join('; ')}`);
    this.name = 'EnvironmentFaults';
  }
}

/** Step by step: Node's own recursive mkdir never returns below /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
