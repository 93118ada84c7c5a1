import type { Schema } from './routes.js';

/** Stands in a body for a number that JSON.stringify cannot write; `writeHostile` puts the digits in its place. */
export const HUGE = '@@huge@@';
export const writeHostile = (body: unknown): string => JSON.stringify(body).replaceAll(`"${HUGE}"`, '9'.repeat(40));

export type Path = readonly (string | number)[];

export interface Leaf {
  readonly path: Path;
  readonly schema: Schema;
}

const typesOf = ({ type, anyOf }: Schema): readonly string[] =>
  type === undefined ? (anyOf ?? []).flatMap(typesOf) : [type].flat();
const isNullable = (schema: Schema): boolean => typesOf(schema).includes('null');
const objectOf = (schema: Schema): Schema | undefined =>
  [schema, ...(schema.anyOf ?? [])].find((one) => one.properties);

/** The single values of a body and, apart from them, its lists and objects; only where the example has something. */
export function leavesOf(schema: Schema, example: unknown, path: Path = []): { values: Leaf[]; containers: Leaf[] } {
  const here = { path, schema };
  const object = objectOf(schema);
  if (object && isRecord(example)) {
    const parts = Object.entries(object.properties!).map(([name, inner]) =>
      leavesOf(inner, example[name], [...path, name]),
    );
    return {
      values: parts.flatMap((part) => part.values),
      containers: [...(path.length > 0 ? [here] : []), ...parts.flatMap((part) => part.containers)],
    };
  }
  if (typesOf(schema).includes('array')) {
    const items =
      Array.isArray(example) && example.length > 0
        ? leavesOf(schema.items!, example[0], [...path, 0])
        : { values: [], containers: [] };
    return { values: items.values, containers: [here, ...items.containers] };
  }
  return object || typesOf(schema).includes('object')
    ? { values: [], containers: [here] }
    : { values: [here], containers: [] };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same body with another value at a path. */
export function withValue(body: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') return [withValue((body as unknown[] | undefined)?.[step], rest, value)];
  return { ...(body as object), [step]: withValue((body as Record<string, unknown> | undefined)?.[step], rest, value) };
}

/** `lines[0].quantity` */
export const written = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');

/** What a field of this schema must never accept, as JSON. */
export function wrongValues(schema: Schema): unknown[] {
  const types = typesOf(schema);
  const none: unknown[] = isNullable(schema) ? [] : [null];
  if (types.includes('array')) {
    return [...none, {}, 'x', 5, new Array(100_000).fill(null), { length: 3 }, { __proto__: null, 0: 'x' }];
  }
  if (objectOf(schema) || types.includes('object')) return [...none, [], 'x', 5, [[[]]], true];
  const common: unknown[] = [...none, {}, [], { toString: 'x' }];
  if (schema.enum) return [...common, 5, 'no_such_value', 'toString', '__proto__', '', ['x']];
  if (types.includes('boolean')) return [...common, 'true', 1, 0, 'ja', HUGE];
  if (types.includes('integer')) {
    const { minimum = 0, maximum = 0 } = schema;
    return [...common, '1', 1.5, 1e308, -1e308, HUGE, minimum - 1, maximum + 1, true, minimum + 0.1];
  }
  return [...common, ...wrongTexts(schema)];
}

const WRONG_OF_FORMAT: Readonly<Record<string, readonly unknown[]>> = {
  uuid: [42, 'x', '', '../../etc/passwd', 'g'.repeat(36), '00000000', "' OR 1=1 --", HUGE],
  date: [20260318, '2026-02-30', '2026-13-01', '0000-00-00', '2026-3-8', '2026-03-18T00:00:00Z', '12026-01-01', HUGE],
  'date-time': [
    5,
    '2026-02-30T00:00:00Z',
    'yesterday',
    '2026-03-18',
    '2026-03-18T10:00:00',
    '2026-03-18T25:00:00Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    HUGE,
  ],
};

function wrongTexts({ format, pattern, minLength = 0, maxLength }: Schema): unknown[] {
  const ofFormat = WRONG_OF_FORMAT[format ?? ''];
  if (ofFormat) return [...ofFormat];
  if (pattern?.startsWith('^-?(0|')) {
    return [5, 0, '-5', '1.5', '1e3', 'NaN', '9'.repeat(40), '0x10', '', ' 1', '１', '-0', 'Infinity', HUGE, '007'];
  }
  if (pattern?.startsWith('^(?:\\d')) return [430481, 'abc', '4', '9'.repeat(40), '４３', HUGE];
  const long = maxLength === undefined ? [] : ['长'.repeat(maxLength + 1), 'x'.repeat(maxLength * 2 + 2_000)];
  return [
    5,
    true,
    'a\u0000b',
    'a\u202eb',
    'a\u2066b',
    'a\ud800b',
    '\udc00',
    HUGE,
    ...long,
    ...(minLength > 0 ? ['', '  ', '\u200b'] : []),
  ];
}

/** The same for a query parameter, where everything is text. */
export function wrongWords(schema: Schema): string[] {
  const types = typesOf(schema);
  if (types.includes('array')) return [];
  if (schema.enum) return ['no_such_value', '', 'toString'];
  if (types.includes('boolean')) return ['yes', '1', ''];
  if (types.includes('integer')) {
    return [
      'x',
      '',
      '1.5',
      'NaN',
      '1e3',
      '9'.repeat(40),
      String((schema.minimum ?? 0) - 1),
      String((schema.maximum ?? 0) + 1),
      '-0x1',
    ];
  }
  return wrongTexts(schema).filter(
    (word): word is string => typeof word === 'string' && word !== HUGE && !/[\ud800-\udfff]/.test(word),
  );
}

/** Cursors that nobody was given; some may fit a list by chance, none may break one. */
export const CURSORS = (() => {
  const of = (key: unknown) => Buffer.from(JSON.stringify(key)).toString('base64url');
  const ID = '0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58';
  const parts = [
    'x',
    '9'.repeat(40),
    '2026-03-18T00:00:00.000Z',
    '2026-02-30',
    ID,
    null,
    'a\u0000b',
    'NaN',
    '0000-01-01T00:00:00Z',
    '123456789012345678',
  ];
  return [
    'garbage',
    '%F0%9F',
    of({}),
    of([]),
    of(5),
    of([5]),
    of([{}]),
    ...parts.flatMap((part) => [of([part]), of([part, ID]), of([part, part, ID])]),
    of([parts[2], 'x']),
    of(Array(7).fill('x')),
    'A'.repeat(5_000),
  ];
})();

/** The highest or lowest that a schema lets through. */
export function edge(schema: Schema, high: boolean): unknown {
  const types = typesOf(schema);
  if (schema.enum) return schema.enum.filter((one) => one !== null).at(high ? -1 : 0);
  if (types.includes('integer')) return high ? schema.maximum : schema.minimum;
  if (types.includes('boolean')) return high;
  if (schema.format === 'date') return high ? '2999-12-31' : '1900-01-01';
  if (schema.format === 'date-time') return high ? '2999-12-31T23:59:59.999Z' : '1900-01-01T00:00:00Z';
  if (schema.pattern?.startsWith('^-?(0|')) return high ? '9007199254740991' : '1';
  if (schema.format || schema.pattern) return undefined;
  return high ? '稻'.repeat(schema.maxLength ?? 1) : '稻'.repeat(Math.max(1, schema.minLength ?? 0));
}

/** Honest text that means something to SQL, LIKE, full-text search, a shell, a page or a spreadsheet. */
export const ODD_WORDS = [
  '%',
  '_',
  '\\',
  "'",
  '"',
  "'; DROP TABLE users; --",
  '& | ! ( ) : *',
  'a:* <-> b',
  '((((',
  '$1 $$',
  '{{7*7}}',
  '<script>alert(1)</script>',
  "=cmd|'/C calc'!A0",
  '💣',
  '𠮷野家',
  'ＡＢＣ',
  '-1',
  'null',
  'undefined',
  '%s%n%x',
  'İı',
  'e\u0301',
  '\u{1f469}\u200d\u{1f33e}',
];

let odd = 0;

/** Another odd word for every text that may hold it. */
export function oddWord({ type, format, pattern, enum: values, maxLength = 0 }: Schema): string | undefined {
  const isText = [type].flat().includes('string') && !format && !pattern && !values;
  odd += 1;
  const word = ODD_WORDS[odd % ODD_WORDS.length]!;
  return isText && word.length <= maxLength ? word : undefined;
}
