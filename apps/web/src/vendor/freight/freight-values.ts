import type { FreightTemplate, FreightZone } from '../trade/types';

/** A zone as it stands in the form: what was not typed is null. */
export interface ZoneValues {
  readonly name?: string;
  readonly elsewhere: boolean;
  readonly served: boolean;
  readonly firstGrams?: string | null;
  readonly firstFen?: string | null;
  readonly nextGrams?: string | null;
  readonly nextFen?: string | null;
  readonly freeAboveFen?: string | null;
  readonly promiseDaysMin?: number | null;
  readonly promiseDaysMax?: number | null;
  readonly divisionCodes?: readonly string[];
}

export interface FreightValues {
  readonly name: string;
  readonly zones: readonly ZoneValues[];
}

export const valuesOf = ({ name, zones }: FreightTemplate): FreightValues => ({ name, zones });

export const NEW_ZONE: ZoneValues = {
  elsewhere: false,
  served: true,
  firstGrams: '1000',
  nextGrams: '1000',
  promiseDaysMin: 2,
  promiseDaysMax: 5,
  divisionCodes: [],
};

export function zoneOf(zone: ZoneValues): FreightZone {
  const { elsewhere, served } = zone;
  const places = {
    name: zone.name!.trim(),
    elsewhere,
    served,
    divisionCodes: elsewhere ? [] : [...(zone.divisionCodes ?? [])],
  };
  if (!served) {
    return {
      ...places,
      ...{ firstGrams: null, firstFen: null, nextGrams: null, nextFen: null, freeAboveFen: null },
      ...{ promiseDaysMin: null, promiseDaysMax: null },
    };
  }
  return {
    ...places,
    firstGrams: zone.firstGrams ?? null,
    firstFen: zone.firstFen ?? null,
    nextGrams: zone.nextGrams ?? null,
    nextFen: zone.nextFen ?? null,
    freeAboveFen: zone.freeAboveFen ?? null,
    promiseDaysMin: zone.promiseDaysMin ?? null,
    promiseDaysMax: zone.promiseDaysMax ?? null,
  };
}

/** What a zone asks for a parcel: the first weight, then every begun next weight. Null while something is not typed yet. */
export function freightFen(zone: ZoneValues, grams: bigint, goodsFen: bigint): bigint | null {
  const { firstGrams, firstFen, nextGrams, nextFen, freeAboveFen } = zone;
  if (!firstGrams || !firstFen || !nextGrams || nextGrams === '0' || !nextFen) return null;
  if (freeAboveFen && goodsFen >= BigInt(freeAboveFen)) return 0n;
  const beyond = grams > BigInt(firstGrams) ? grams - BigInt(firstGrams) : 0n;
  const step = BigInt(nextGrams);
  return BigInt(firstFen) + ((beyond + step - 1n) / step) * BigInt(nextFen);
}

/** The zone of a place: the one that names it most narrowly, else everywhere else. */
export function zoneFor(zones: readonly ZoneValues[], divisionCode: string): ZoneValues | undefined {
  const naming = zones
    .flatMap((zone) => (zone.divisionCodes ?? []).map((code) => ({ zone, code })))
    .filter(({ zone, code }) => !zone.elsewhere && divisionCode.startsWith(code))
    .sort((one, other) => other.code.length - one.code.length)[0];
  return naming?.zone ?? zones.find(({ elsewhere }) => elsewhere);
}
