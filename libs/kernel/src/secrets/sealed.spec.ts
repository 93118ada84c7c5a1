import { fingerprint, randomToken, seal, sha256, unseal } from './sealed.js';

const SECRET = 'a secret for this spec only, 0123456789';

describe('Sealed values', () => {
  it('open with the same secret, purpose and bound id', () => {
    expect(unseal(SECRET, 'phone', 'u1', seal(SECRET, 'phone', 'u1', '13800138000'))).toBe('13800138000');
    expect(unseal(SECRET, 'phone', 'u1', seal(SECRET, 'phone', 'u1', ''))).toBe('');
  });

  it('differ each time although the plain text is the same', () => {
    expect(seal(SECRET, 'phone', 'u1', 'x')).not.toBe(seal(SECRET, 'phone', 'u1', 'x'));
  });

  it.each([
    ['another secret', 'other', 'phone', 'u1'],
    ['another purpose', SECRET, 'totp', 'u1'],
    ['another row', SECRET, 'phone', 'u2'],
  ])('stay shut for %s', (_name, secret, purpose, bound) => {
    expect(() => unseal(secret, purpose, bound, seal(SECRET, 'phone', 'u1', 'x'))).toThrow();
  });

  it('stay shut when a bit was changed, cut off or made up', () => {
    const sealed = seal(SECRET, 'phone', 'u1', '13800138000');
    const bytes = Buffer.from(sealed.slice(3), 'base64url');
    bytes[bytes.length - 1] ^= 1;
    for (const bad of [`v1.${bytes.toString('base64url')}`, sealed.slice(0, -4), 'v1.', 'v2.abc', '', 'plain']) {
      expect(() => unseal(SECRET, 'phone', 'u1', bad)).toThrow();
    }
  });

  it('have fingerprints that depend on secret and purpose', () => {
    expect(fingerprint(SECRET, 'a', 'x')).toBe(fingerprint(SECRET, 'a', 'x'));
    expect(
      new Set([fingerprint(SECRET, 'a', 'x'), fingerprint(SECRET, 'b', 'x'), fingerprint('s', 'a', 'x')]).size,
    ).toBe(3);
  });

  it('come with tokens of 256 bits', () => {
    expect(Buffer.from(randomToken(), 'base64url')).toHaveLength(32);
    expect(sha256('x')).toHaveLength(32);
  });
});
