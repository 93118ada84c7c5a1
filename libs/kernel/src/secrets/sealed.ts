import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Values of `v1` name no key: each of the ring is tried. */
const [UNNAMED, VERSION] = ['v1', 'v2'];
const keys = new Map<string, Buffer>();

/** The product's secret, or a ring of them: the first seals, any opens. */
export type Secrets = string | readonly string[];

/** Names a secret without telling it: eight characters that stand before everything sealed with it. */
export const keyName = (secret: string): string => keyOf(secret, 'kernel.key-name').toString('hex').slice(0, 8);

/** True when the value was sealed with the secret that seals now. */
export const isFresh = (secrets: Secrets, sealed: string): boolean =>
  sealed.startsWith(`${VERSION}.${keyName(current(secrets))}.`);

/**
 * Encrypts `plain` with AES-256-GCM under a key that HKDF derives from the product's secret for this purpose alone.
 * `bound` (say, the id of the row) must be the same when it is opened: a sealed value moved to another row stays shut.
 */
export function seal(secrets: Secrets, purpose: string, bound: string, plain: string): string {
  const secret = current(secrets);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, purpose), nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `${VERSION}.${keyName(secret)}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/** The plain text of a sealed value; throws when no secret of the ring fits, or the purpose, the bound id or a single bit differs. */
export function unseal(secrets: Secrets, purpose: string, bound: string, sealed: string): string {
  const [version, ...rest] = sealed.split('.');
  const [body, name] = version === UNNAMED ? [rest[0], null] : [rest[1], rest[0]];
  if ((version !== VERSION && version !== UNNAMED) || !body) throw new Error('not a sealed value');
  const fitting = ring(secrets).filter((secret) => name === null || keyName(secret) === name);
  for (const [index, secret] of fitting.entries()) {
    try {
      return opened(keyOf(secret, purpose), bound, Buffer.from(body, 'base64url'));
    } catch (error) {
      if (index === fitting.length - 1) throw error;
    }
  }
  throw new Error(`the secret ${name} is not in the ring`);
}

function opened(key: Buffer, bound: string, bytes: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
    .setAAD(Buffer.from(bound))
    .setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** A keyed fingerprint: equal texts can be found again, but a stolen table cannot be searched by guessing. */
export const fingerprint = (secrets: Secrets, purpose: string, text: string): string =>
  markOf(current(secrets), purpose, text);

/** The fingerprints under every secret of the ring, the present one first: while one is being rolled, rows may carry either. */
export const fingerprints = (secrets: Secrets, purpose: string, text: string): string[] =>
  ring(secrets).map((secret) => markOf(secret, purpose, text));

const markOf = (secret: string, purpose: string, text: string): string =>
  createHmac('sha256', keyOf(secret, purpose)).update(text).digest('base64url');

const ring = (secrets: Secrets): readonly string[] => (typeof secrets === 'string' ? [secrets] : secrets);
const current = (secrets: Secrets): string => ring(secrets)[0]!;

/** SHA-256, for secrets that are long and random already (session tokens). */
export const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** 256 random bits, safe in cookies and headers. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

function keyOf(secret: string, purpose: string): Buffer {
  const name = `${purpose}\n${secret}`;
  const known = keys.get(name);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', secret, 'bangfu', purpose, 32));
  keys.set(name, key);
  return key;
}
