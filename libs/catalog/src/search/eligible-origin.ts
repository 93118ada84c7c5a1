import type { Conditions } from './conditions.js';

/**
 * Which produce counts, in the words of the programmes' rules. The catalogue knows no programme: whoever asks for the produce of
 * one hands over its predicate. An empty `any` or `all` fits nothing, as in counting.
 */
export type EligibleOrigin =
  | { readonly any: readonly EligibleOrigin[] }
  | { readonly all: readonly EligibleOrigin[] }
  | { readonly listed832: true }
  | { readonly certifiedCatalogue: string }
  | { readonly pairedRegions: readonly string[] }
  | { readonly poorHouseholdLinked: true };

/** Over `product`: uncertified produce counts nowhere (认定在先). */
export function addEligibleOrigin(conditions: Conditions, origin: EligibleOrigin, linkedNow: string): void {
  conditions.add('product.certificate_id IS NOT NULL');
  conditions.add(predicate(conditions, origin, 'product.poor_household_linked'));
  // The mark says what the certificate was issued with: it finds all that may count, the look-up tells what does.
  if (asksForHouseholds(origin)) conditions.lookUp(predicate(conditions, origin, linkedNow));
}

function predicate(conditions: Conditions, origin: EligibleOrigin, linked: string): string {
  const joined = (parts: readonly EligibleOrigin[], word: string) =>
    parts.length === 0 ? 'false' : `(${parts.map((part) => predicate(conditions, part, linked)).join(` ${word} `)})`;
  if ('any' in origin) return joined(origin.any, 'OR');
  if ('all' in origin) return joined(origin.all, 'AND');
  if ('listed832' in origin) return 'product.listed832';
  if ('poorHouseholdLinked' in origin) return linked;
  if ('certifiedCatalogue' in origin) {
    const code = origin.certifiedCatalogue;
    return code.length === COUNTY_DIGITS
      ? `product.catalogue_code = ${conditions.put(code, 'text')}`
      : `product.catalogue_code LIKE ${conditions.put(`${code}%`, 'text')}`;
  }
  const places = origin.pairedRegions.map((code) => `product.origin_code LIKE ${conditions.put(`${code}%`, 'text')}`);
  return places.length === 0 ? 'false' : `(${places.join(' OR ')})`;
}

/** Certificates are issued by counties: a code of this length is the whole code. */
const COUNTY_DIGITS = 6;

function asksForHouseholds(origin: EligibleOrigin): boolean {
  if ('any' in origin) return origin.any.some(asksForHouseholds);
  if ('all' in origin) return origin.all.some(asksForHouseholds);
  return 'poorHouseholdLinked' in origin;
}
