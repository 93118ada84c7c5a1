import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 'v1';
const keys = new Map<string, Buffer>();

/**
 * Encrypts `plain` with AES-256-GCM under a key that HKDF derives from the product's secret for this purpose alone.
 * `bound` (say, the id of the row) must be the same when it is opened: a sealed value moved to another row stays shut.
 */
export function seal(secret: string, purpose: string, bound: string, plain: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, purpose), nonce).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `${VERSION}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`;
}

/** The plain text of a sealed value; throws when the secret, the purpose, the bound id or a single bit differs. */
export function unseal(secret: string, purpose: string, bound: string, sealed: string): string {
  const [version, body] = sealed.split('.');
  if (version !== VERSION || !body) throw new Error('not a sealed value');
  const bytes = Buffer.from(body, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyOf(secret, purpose), bytes.subarray(0, 12), { authTagLength: 16 })
    .setAAD(Buffer.from(bound))
    .setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8');
}

/** A keyed fingerprint: equal texts can be found again, but a stolen table cannot be searched by guessing. */
export function fingerprint(secret: string, purpose: string, text: string): string {
  return createHmac('sha256', keyOf(secret, purpose)).update(text).digest('base64url');
}

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
