import { isBoolean, isIn, isInt, isISO8601, isNumberString, isString, matches } from 'class-validator';
import { isId } from '../ids/ids.js';
import { MAX_FEN } from '../money/fen.js';
import { isBusinessDate } from '../time/clock.js';

export type JsonSchema = Record<string, unknown>;

/** One fault of the input: `field` is a JSON path such as `lines[2].quantity`. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** Where a value stands while it is read. `textual` is true for query and path: there everything arrives as text. */
export interface Reading {
  readonly path: string;
  readonly faults: FieldFault[];
  readonly textual: boolean;
}

export const REFUSED = Symbol('refused');

/** What a single value may be: how it is read from input, whether an answer fits, and how it is documented. */
export interface Kind {
  readonly schema: JsonSchema;
  readonly example: unknown;
  parse(value: unknown, at: Reading): unknown;
  fits(value: unknown): boolean;
}

export function refuse(at: Reading, code: string, message: string): typeof REFUSED {
  at.faults.push({ field: at.path, code, message });
  return REFUSED;
}

// NUL and other C0/C1 controls, bidirectional marks, embeddings and isolates: they hide or reorder what people read.

const HOSTILE_LINE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const HOSTILE_LINES = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const LONE_SURROGATE = /\p{Surrogate}/u;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;
/** Come along with what people paste and join nothing; left in a name they make a second one that looks like the first. */
const NEVER_MEANT = /[\u200b\u2060\ufeff]/g;

/** True when a text holds control, bidirectional or broken characters that no honest input needs. */
export function isHostileText(text: string, multiline = false): boolean {
  return (multiline ? HOSTILE_LINES : HOSTILE_LINE).test(text) || LONE_SURROGATE.test(text);
}

export interface TextLimits {
  readonly max: number;
  readonly min?: number;
  readonly pattern?: RegExp;
  readonly multiline?: boolean;
}

export function textKind({ max, min = 1, pattern, multiline = false }: TextLimits, given?: string): Kind {
  // A text of a certain form needs an example of its own; any other can have one made up.
  const example = given ?? (pattern ? undefined : '示例文字'.padEnd(min, '。').slice(0, max));
  return {
    schema: { type: 'string', minLength: min, maxLength: max, ...(pattern ? { pattern: pattern.source } : {}) },
    example,
    fits: isString,
    parse(value, at) {
      if (!isString(value)) return refuse(at, 'not_text', '必须是文字');
      if (value.length > max * 2 + 1000) return refuse(at, 'too_long', `不能超过${max}个字`);
      const text = (multiline ? value.replace(/\r\n?/g, '\n') : value).replace(NEVER_MEANT, '').trim();
      if (isHostileText(text, multiline)) return refuse(at, 'hostile_characters', '含有不允许的控制字符或不可见字符');
      const length = [...text].length;
      if (min > 0 && text.replace(INVISIBLE, '').trim() === '') return refuse(at, 'required', '不能为空');
      if (length > max) return refuse(at, 'too_long', `不能超过${max}个字`);
      if (length < min) return refuse(at, 'too_short', `不能少于${min}个字`);
      if (pattern && !matches(text, pattern)) return refuse(at, 'wrong_format', '格式不正确');
      return text;
    },
  };
}

export const idKind: Kind = {
  schema: { type: 'string', format: 'uuid' },
  example: '0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58',
  fits: (value) => typeof value === 'string',
  parse: (value, at) => (isId(value) ? value.toLowerCase() : refuse(at, 'not_an_id', '必须是有效的编号（UUID）')),
};

const WHOLE_TEXT = /^-?(?:0|[1-9]\d{0,15})$/;

/** A bigint that travels as a decimal string: fen and grams. */
export function bigintKind(what: '金额' | '重量', unit: string, min: bigint, max = MAX_FEN, example = '128000'): Kind {
  return {
    schema: {
      type: 'string',
      pattern: '^-?(0|[1-9][0-9]{0,15})$',
      description: `${what}，以${unit}为单位的整数，写作十进制字符串`,
    },
    example,
    fits: (value) => typeof value === 'bigint' || (typeof value === 'string' && WHOLE_TEXT.test(value)),
    parse(value, at) {
      if (typeof value !== 'string' || !WHOLE_TEXT.test(value) || value === '-0') {
        return refuse(
          at,
          what === '金额' ? 'invalid_amount' : 'invalid_weight',
          `${what}必须是以${unit}为单位的整数，写作字符串，例如"${example}"`,
        );
      }
      const number = BigInt(value);
      if (number < min) return refuse(at, 'too_small', `${what}不能小于${min}${unit}`);
      if (number > max) return refuse(at, 'too_large', `${what}不能大于${max}${unit}`);
      return number;
    },
  };
}

export function wholeKind(min: number, max: number, example?: number): Kind {
  return {
    schema: { type: 'integer', minimum: min, maximum: max },
    example: example ?? Math.max(min, Math.min(1, max)),
    fits: isInt,
    parse(value, at) {
      const number = at.textual && typeof value === 'string' && WHOLE_TEXT.test(value) ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isSafeInteger(number)) return refuse(at, 'not_whole', '必须是整数');
      if (number < min) return refuse(at, 'too_small', `不能小于${min}`);
      if (number > max) return refuse(at, 'too_large', `不能大于${max}`);
      return number === 0 ? 0 : number;
    },
  };
}

const isOfThisWorld = (date: string): boolean => date >= '1900-01-01' && date <= '2999-12-31';

export const dateKind: Kind = {
  schema: { type: 'string', format: 'date' },
  example: '2026-03-18',
  fits: (value) => typeof value === 'string' && isBusinessDate(value),
  parse: (value, at) =>
    typeof value === 'string' && isBusinessDate(value) && isOfThisWorld(value)
      ? value
      : refuse(at, 'not_a_date', '必须是真实日期，格式为“2026-03-18”'),
};

/** ISO 8601 with a date, a time and a zone: an instant without its zone could be any of two dozen. */
const isInstant = (value: unknown): value is string =>
  isISO8601(value, { strict: true, strictSeparator: true }) && /T.+(?:Z|[+-]\d{2}:\d{2})$/.test(value as string);

export const instantKind: Kind = {
  schema: { type: 'string', format: 'date-time' },
  example: '2026-03-18T01:30:00.000Z',
  fits: (value) => (value instanceof Date ? !Number.isNaN(value.getTime()) : isInstant(value)),
  parse(value, at) {
    const day = isInstant(value) ? value.slice(0, 10) : '';
    const instant = isBusinessDate(day) && isOfThisWorld(day) ? new Date(value as string) : null;
    if (instant && !Number.isNaN(instant.getTime())) return instant;
    return refuse(at, 'not_an_instant', '必须是带时区的时刻，例如“2026-03-18T09:30:00+08:00”');
  },
};

export function oneOfKind(values: readonly string[], example = values[0]): Kind {
  return {
    schema: { type: 'string', enum: [...values] },
    example,
    fits: (value) => isIn(value, values),
    parse: (value, at) =>
      isIn(value, values) ? value : refuse(at, 'not_allowed', `必须是下列之一：${values.join('、')}`),
  };
}

export const flagKind: Kind = {
  schema: { type: 'boolean' },
  example: true,
  fits: isBoolean,
  parse(value, at) {
    if (isBoolean(value)) return value;
    if (at.textual && (value === 'true' || value === 'false')) return value === 'true';
    return refuse(at, 'not_a_flag', '必须是 true 或 false');
  },
};

export function codeKind(digits: readonly number[], example = '430481113000'.slice(0, Math.max(...digits))): Kind {
  const right = (value: unknown) =>
    isNumberString(value, { no_symbols: true }) && digits.includes((value as string).length);
  return {
    schema: { type: 'string', pattern: `^(?:${digits.map((count) => `\\d{${count}}`).join('|')})$` },
    example,
    fits: (value) => typeof value === 'string',
    parse: (value, at) =>
      right(value) ? value : refuse(at, 'not_a_code', `必须是${digits.join('、')}位数字的区划代码`),
  };
}

const MAX_FACTS_LENGTH = 8_000;

/** Free facts: an object whose members are not fixed. Bounded and clean on the way in. */
export const factsKind: Kind = {
  schema: { type: 'object', additionalProperties: true },
  example: {},
  fits: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  parse(value, at) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refuse(at, 'not_an_object', '必须是对象');
    }
    const text = JSON.stringify(value);
    if (text.length > MAX_FACTS_LENGTH) return refuse(at, 'too_long', '内容过长');
    if (hasHostileMember(value)) return refuse(at, 'hostile_characters', '含有不允许的控制字符或字段名');
    return value;
  },
};

function hasHostileMember(value: unknown): boolean {
  if (typeof value === 'string') return isHostileText(value, true);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasHostileMember);
  return Object.entries(value).some(
    ([key, item]) =>
      ['__proto__', 'constructor', 'prototype'].includes(key) || isHostileText(key) || hasHostileMember(item),
  );
}
