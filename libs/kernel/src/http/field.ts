import type { Type } from '@nestjs/common';
import {
  bigintKind,
  codeKind,
  dateKind,
  factsKind,
  flagKind,
  idKind,
  instantKind,
  type JsonSchema,
  type Kind,
  oneOfKind,
  textKind,
  type TextLimits,
  wholeKind,
} from './field-kinds.js';

export interface FieldOptions {
  /** Plain Chinese; shown in the API documents. */
  readonly description?: string;
  readonly example?: unknown;
  /** May be absent (input) or left out (answer). A property with a default value is optional by itself. */
  readonly optional?: boolean;
  /** May be null. */
  readonly nullable?: boolean;
}

export type ScalarName = 'text' | 'id' | 'code' | 'date' | 'fen' | 'grams' | 'whole';

export interface ListOptions extends FieldOptions {
  readonly max?: number;
  readonly min?: number;
  /** Longest text of one item; only for lists of 'text'. */
  readonly textMax?: number;
  /** The allowed items; only for lists of 'text'. */
  readonly values?: readonly string[];
}

/** What `@Field.*` remembers of one property. Exactly one of `kind` and `of` is set. */
export interface FieldSpec extends FieldOptions {
  readonly name: string;
  readonly shape: 'value' | 'one' | 'list';
  readonly kind?: Kind;
  readonly of?: () => Type;
  readonly limits?: { readonly min: number; readonly max: number };
  readonly schema?: JsonSchema;
}

const specs = new WeakMap<object, FieldSpec[]>();
const fields = new WeakMap<Type, readonly FieldSpec[]>();

/** The fields of a DTO class, those of its parents first. Put together once: a class has all of them when it is first asked. */
export function fieldsOf(dto: Type): readonly FieldSpec[] {
  const known = fields.get(dto);
  if (known) return known;
  const own = new Map<string, FieldSpec>();
  const chain: object[] = [];
  for (
    let prototype = dto.prototype as object | null;
    prototype;
    prototype = Object.getPrototypeOf(prototype) as object | null
  ) {
    chain.unshift(prototype);
  }
  for (const prototype of chain) for (const spec of specs.get(prototype) ?? []) own.set(spec.name, spec);
  const all = [...own.values()];
  fields.set(dto, all);
  return all;
}

function remember(spec: Omit<FieldSpec, 'name'>): PropertyDecorator {
  return (prototype, name) => {
    if (typeof name !== 'string') throw new TypeError('a field needs a name');
    specs.set(prototype, [...(specs.get(prototype) ?? []), { ...spec, name }]);
  };
}

const value = (kind: Kind, options: FieldOptions = {}) => remember({ ...pick(options), shape: 'value', kind });

const pick = ({ description, example, optional, nullable }: FieldOptions): FieldOptions => ({
  ...(description === undefined ? {} : { description }),
  ...(example === undefined ? {} : { example }),
  ...(optional ? { optional } : {}),
  ...(nullable ? { nullable } : {}),
});

function scalarKind(name: ScalarName, options: ListOptions): Kind {
  if (options.values) return oneOfKind(options.values);
  switch (name) {
    case 'text':
      return textKind({ max: options.textMax ?? 200 });
    case 'id':
      return idKind;
    case 'code':
      return codeKind([2, 4, 6, 9, 12]);
    case 'date':
      return dateKind;
    case 'fen':
      return bigintKind('金额', '分', 0n);
    case 'grams':
      return bigintKind('重量', '克', 0n);
    case 'whole':
      return wholeKind(0, Number.MAX_SAFE_INTEGER);
  }
}

function listOf(item: ScalarName | (() => Type | ScalarName), options: ListOptions = {}): PropertyDecorator {
  const limits = { min: options.min ?? 0, max: options.max ?? 200 };
  if (typeof item === 'string') {
    return remember({ ...pick(options), shape: 'list', kind: scalarKind(item, options), limits });
  }
  return remember({ ...pick(options), shape: 'list', of: item as () => Type, limits });
}

/** Validation, transformation and documentation of one DTO property, for input and for answers alike. */
export const Field = {
  /** Trimmed text without control or bidirectional characters; `min` is 1 unless told, so blank is refused. */
  text: (options: TextLimits & FieldOptions) =>
    value(textKind(options, typeof options.example === 'string' ? options.example : undefined), options),
  /** A UUID. */
  id: (options: FieldOptions = {}) => value(idKind, options),
  /** Money: decimal string of fen in JSON, `bigint` in the DTO; `min` is 0 unless told. */
  fen: (options: FieldOptions & { min?: bigint; max?: bigint } = {}) =>
    value(bigintKind('金额', '分', options.min ?? 0n, options.max), options),
  /** Weight: decimal string of grams in JSON, `bigint` in the DTO; `min` is 0 unless told. */
  grams: (options: FieldOptions & { min?: bigint; max?: bigint } = {}) =>
    value(bigintKind('重量', '克', options.min ?? 0n, options.max, '2500'), options),
  /** A whole number. */
  whole: (options: FieldOptions & { min: number; max: number }) => value(wholeKind(options.min, options.max), options),
  /** Basis points: 1000 is 10 %. */
  bps: (options: FieldOptions & { max?: number } = {}) => value(wholeKind(0, options.max ?? 10_000, 1000), options),
  /** A real calendar date 'YYYY-MM-DD' in Asia/Shanghai. */
  date: (options: FieldOptions = {}) => value(dateKind, options),
  /** An instant: ISO text with offset in JSON, `Date` in an input DTO, `Date` or text in an answer. */
  instant: (options: FieldOptions = {}) => value(instantKind, options),
  oneOf: (values: readonly string[], options: FieldOptions = {}) => value(oneOfKind(values), options),
  flag: (options: FieldOptions = {}) => value(flagKind, options),
  /** A division code (2 province, 4 city, 6 county, 9 township, 12 village). */
  code: (options: FieldOptions & { digits?: readonly number[] } = {}) =>
    value(codeKind(options.digits ?? [2, 4, 6, 9, 12]), options),
  /** An object whose members are not fixed (facts of an audit entry); bounded on input. */
  facts: (options: FieldOptions = {}) => value(factsKind, options),
  /** Another DTO. */
  one: (of: () => Type, options: FieldOptions = {}) => remember({ ...pick(options), shape: 'one', of }),
  /** A list of another DTO or of a scalar; at most 200 items unless told. */
  list: listOf,
};
