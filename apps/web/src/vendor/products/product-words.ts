import { zh } from '../../kit';
import type { Labels } from '../../kit/labels';
import type { Variant } from '../trade/types';

export const SOLD_BY: Labels = {
  piece: [zh('按件计价')],
  weight: [zh('按验收重量计价')],
};

export const VARIANT_STATES: Labels = {
  active: [zh('在用'), 'green'],
  retired: [zh('已停用')],
};

/** Units in which produce is usually sold; any other may be typed. */
export const UNITS = ['斤', '公斤', '箱', '袋', '筐', '盒', '瓶', '桶', '只', '个', '枚']; // words-ok: content of the catalogue

export const active = (variants: readonly Variant[]): readonly Variant[] =>
  variants.filter(({ state }) => state === 'active');
