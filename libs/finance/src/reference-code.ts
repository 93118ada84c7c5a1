const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CODE = /NZ\d{10}[0-9A-Z]/g;

/** ISO 7064 MOD 37,36 check character of digits and capital letters. */
export function checkCharacter(text: string): string {
  let product = 36;
  for (const character of text) {
    const sum = (product + ALPHABET.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return ALPHABET[(37 - product) % 36]!;
}

/** The code that a payer writes into 附言: `NZ`, year and month of the invoice, six digits, check character. */
export function referenceCode(issuedOn: string, sequence: number): string {
  const body = `NZ${issuedOn.slice(2, 4)}${issuedOn.slice(5, 7)}${String(sequence).padStart(6, '0')}`;
  return body + checkCharacter(body);
}

/**
 * Valid codes in a remark that an accountant has edited: full-width letters, lower case, blanks and hyphens are forgiven,
 * a wrong character is not guessed at. Each code once, in the order of appearance.
 */
export function findReferenceCodes(remark: string): string[] {
  const found = plainOf(remark).match(CODE) ?? [];
  return [...new Set(found.filter((code) => checkCharacter(code.slice(0, -1)) === code.at(-1)))];
}

/** Whether the payer meant a code, right or wrong: who names one wrongly may mean another invoice than the amount suggests. */
export const meansReferenceCode = (remark: string): boolean => /NZ[0-9OIL]{4}/.test(plainOf(remark));

const plainOf = (remark: string): string =>
  remark
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-_·.]/g, '');
