import type { OriginRule } from './programme.js';

/** Which produce counts, as one says it; `names` are of the places that the rule names by code. */
export function originWords(origin: OriginRule, names: ReadonlyMap<string, string>): string {
  const joined = (parts: readonly OriginRule[], word: string) =>
    parts.length === 0 ? '暂无可计入的产品' : parts.map((part) => originWords(part, names)).join(word);
  const place = (code: string) => names.get(code) ?? code;
  if ('any' in origin) return joined(origin.any, '，或');
  if ('all' in origin) return joined(origin.all, '，且');
  if ('listed832' in origin) return '产自832个脱贫县';
  if ('poorHouseholdLinked' in origin) return '联结贫困户、脱贫户或监测户';
  if ('certifiedCatalogue' in origin) return `在${place(origin.certifiedCatalogue)}认定产品目录内`;
  return `产自对口帮扶地区（${origin.pairedRegions.map(place).join('、')}）`;
}

/** The codes of places that a rule names. */
export function placesIn(origin: OriginRule): string[] {
  if ('any' in origin) return origin.any.flatMap(placesIn);
  if ('all' in origin) return origin.all.flatMap(placesIn);
  if ('certifiedCatalogue' in origin) return [origin.certifiedCatalogue];
  return 'pairedRegions' in origin ? [...origin.pairedRegions] : [];
}
