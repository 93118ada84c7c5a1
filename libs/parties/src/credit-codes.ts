const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = Array.from({ length: 17 }, (_, i) => Number(3n ** BigInt(i) % 31n));

/** True for a 统一社会信用代码 whose last character checks (GB 32100-2015). */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(text[i]!), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] === text[17];
}
