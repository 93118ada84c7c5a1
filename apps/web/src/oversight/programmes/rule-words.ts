import type { OversightSchemas } from '../../api';
import { formatBps, formatYuan, type Translate, zh } from '../../kit';
import { BASES, BINDINGS, UNIT_KINDS } from '../review/labels';

export type Programme = OversightSchemas['schemas']['ProgrammeDto'];
export type Rule = Programme['rules'][number];

/** Which produce counts, as data/programmes.json writes it: a tree over four leaves. */
type Origin =
  | { any: Origin[] }
  | { all: Origin[] }
  | { listed832: true }
  | { poorHouseholdLinked: true }
  | { certifiedCatalogue: string }
  | { pairedRegions: string[] };

interface Floor {
  readonly kind: 'ratio' | 'not_below_last_year' | 'per_head_fen';
  readonly value: number | string | null;
  readonly binding: 'must' | 'in_principle';
}

export function floorWords(rule: Rule, t: Translate): string[] {
  const floors = (rule.floors as unknown as { all?: Floor[] }).all ?? [];
  return floors.map(({ kind, value, binding }) => {
    const must = t(BINDINGS[binding]?.[0] ?? binding);
    switch (kind) {
      case 'ratio':
        return t('{{must}}不低于基数的 {{ratio}}', { must, ratio: formatBps(Number(value ?? 0)) });
      case 'not_below_last_year':
        return t('{{must}}不低于上年', { must });
      case 'per_head_fen':
        return t('{{must}}人均不低于 {{amount}}', { must, amount: formatYuan(value ?? 0) });
    }
  });
}

export const originWords = (rule: Rule, names: ReadonlyMap<string, string>, t: Translate): string =>
  wordsOf(rule.eligibleOrigin as unknown as Origin, names, t);

function wordsOf(origin: Origin, names: ReadonlyMap<string, string>, t: Translate): string {
  const place = (code: string): string => names.get(code) ?? code;
  const joined = (parts: Origin[], word: string): string => parts.map((part) => wordsOf(part, names, t)).join(word);
  if ('any' in origin) return origin.any.length === 0 ? t('暂无可计入的产品') : joined(origin.any, t('，或'));
  if ('all' in origin) return joined(origin.all, t('，且'));
  if ('listed832' in origin) return t('产自 832 个脱贫县');
  if ('poorHouseholdLinked' in origin) return t('联结贫困户、脱贫户或监测户');
  if ('certifiedCatalogue' in origin) {
    return t('在{{place}}认定产品目录内', { place: place(origin.certifiedCatalogue) });
  }
  return t('产自对口帮扶地区（{{places}}）', { places: origin.pairedRegions.map(place).join(t('、')) });
}

/** The codes of places that a rule names. */
export function placesOf(rule: Rule): string[] {
  const collect = (origin: Origin): string[] => {
    if ('any' in origin) return origin.any.flatMap(collect);
    if ('all' in origin) return origin.all.flatMap(collect);
    if ('certifiedCatalogue' in origin) return [origin.certifiedCatalogue];
    return 'pairedRegions' in origin ? origin.pairedRegions : [];
  };
  return [...collect(rule.eligibleOrigin as unknown as Origin), ...(rule.regionPrefix ? [rule.regionPrefix] : [])];
}

export const baseWords = (rule: Rule, t: Translate): string =>
  t(BASES[rule.baseDefinition]?.[0] ?? rule.baseDefinition);

export const unitWords = (rule: Rule, t: Translate): string =>
  rule.unitKinds.map((kind) => t(UNIT_KINDS[kind]?.[0] ?? kind)).join(t('、'));

export function ratioWords(rule: Rule, t: Translate): string {
  const ratio = formatBps(rule.ratioBps);
  return rule.encouragedBps === null
    ? ratio
    : t('{{ratio}}，鼓励 {{encouraged}}', { ratio, encouraged: formatBps(rule.encouragedBps) });
}

/** What of a rule is not in any document and was carried on from the year before. */
const ASSUMED: Readonly<Record<string, string>> = {
  countsAt: zh('计入环节'),
  year: zh('年度'),
  ratioBps: zh('比例'),
  countsFrom: zh('计入的经费'),
  'appliesTo.regionPrefix': zh('适用地区'),
  'appliesTo.unitKinds': zh('适用单位'),
};

export const assumedWords = (rule: Rule, t: Translate): string =>
  rule.assumedFields.map((field) => t(ASSUMED[field] ?? field)).join(t('、'));
