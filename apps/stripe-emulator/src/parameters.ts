import { invalid, ProtocolFault } from './faults.js';

/** Reads one value of the form; `undefined` where it is absent. Throws the protocol's own 400. */
export type Reader<T> = (value: unknown, path: string) => T;
type Read<R> = R extends Reader<infer T> ? T : never;

export const text: Reader<string | undefined> = (value, path) => {
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw invalid(`Invalid string: ${JSON.stringify(value)}`, path);
  return value;
};

export const whole: Reader<number | undefined> = (value, path) => {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'string' && /^-?\d{1,15}$/.test(value)) return Number(value);
  throw invalid(`Invalid integer: ${String(value)}`, path, 'parameter_invalid_integer');
};

export const flag: Reader<boolean | undefined> = (value, path) => {
  if (value === undefined || value === '') return undefined;
  if (value === 'true' || value === 'false') return value === 'true';
  throw invalid(`Invalid boolean: ${String(value)}`, path);
};

/** Accepted and left alone: the emulator has no use for it. */
export const anything: Reader<unknown> = (value) => value;

export const pairs: Reader<Record<string, string> | undefined> = (value, path) => {
  if (value === undefined) return undefined;
  if (value === '') return {};
  if (typeof value !== 'object' || value === null) throw invalid('Invalid hash', path);
  const entries = Object.entries(value).map(([name, one]) => {
    if (typeof one !== 'string') throw invalid('Metadata values can only be strings', `${path}[${name}]`);
    if (name.length > 40) throw invalid('Metadata keys may be 40 characters long', `${path}[${name}]`);
    if (one.length > 500) throw invalid('Metadata values may be 500 characters long', `${path}[${name}]`);
    return [name, one] as const;
  });
  if (entries.length > 50) throw invalid('At most 50 metadata keys', path);
  return Object.fromEntries(entries);
};

export const word =
  <W extends string>(...words: W[]): Reader<W | undefined> =>
  (value, path) => {
    const given = text(value, path);
    if (given === undefined) return undefined;
    const found = words.find((one) => one === given);
    if (!found) throw invalid(`Invalid ${path}: must be one of ${words.join(', ')}`, path);
    return found;
  };

export const list =
  <T>(one: Reader<T>): Reader<T[] | undefined> =>
  (value, path) => {
    if (value === undefined) return undefined;
    if (value === '') return [];
    if (typeof value !== 'object' || value === null) throw invalid('Invalid array', path);
    return Object.values(value).map((item, index) => one(item, `${path}[${index}]`));
  };

/** Refuses absence with `parameter_missing`. */
export const must =
  <T>(reader: Reader<T | undefined>): Reader<T> =>
  (value, path) => {
    const given = reader(value, path);
    if (given !== undefined) return given;
    throw invalid(`Missing required param: ${path}.`, path, 'parameter_missing');
  };

/** An object of known fields; any other name is `parameter_unknown`. */
export const shape =
  <S extends Record<string, Reader<unknown>>>(fields: S): Reader<{ [K in keyof S]: Read<S[K]> }> =>
  (value, path) => {
    const given = value === undefined || value === '' ? {} : value;
    if (typeof given !== 'object' || given === null) throw invalid('Invalid object', path);
    const inside = (name: string): string => (path === '' ? name : `${path}[${name}]`);
    for (const name of Object.keys(given)) {
      if (!Object.hasOwn(fields, name)) throw unknownParameter(inside(name));
    }
    const read = Object.entries(fields).map(([name, reader]) => [
      name,
      reader((given as Record<string, unknown>)[name], inside(name)),
    ]);
    return Object.fromEntries(read) as { [K in keyof S]: Read<S[K]> };
  };

/** Like `shape`, but absent as a whole. */
export const maybe =
  <T>(reader: Reader<T>): Reader<T | undefined> =>
  (value, path) =>
    value === undefined || value === '' ? undefined : reader(value, path);

const unknownParameter = (param: string): ProtocolFault =>
  new ProtocolFault(400, {
    type: 'invalid_request_error',
    code: 'parameter_unknown',
    message: `Received unknown parameter: ${param}`,
    param,
  });

/** `a[b][0]=x` → `{ a: { b: { 0: 'x' } } }`; every leaf is a string. */
export function decodeForm(form: string): Record<string, unknown> {
  const tree: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of new URLSearchParams(form)) {
    const steps = [name.replace(/\[.*$/, ''), ...[...name.matchAll(/\[([^\]]*)\]/g)].map(([, step]) => step!)];
    let place = tree;
    steps.forEach((step, depth) => {
      const key = step === '' ? String(Object.keys(place).length) : step;
      if (depth === steps.length - 1) place[key] = value;
      else {
        if (typeof place[key] !== 'object') place[key] = Object.create(null) as object;
        place = place[key] as Record<string, unknown>;
      }
    });
  }
  return tree;
}

/** Where the pages of a list begin and end; every list has them. */
export const paging = { limit: whole, starting_after: text, ending_before: text };
/** Bounds of `created`: a time, or gt, gte, lt, lte. */
export const created: Reader<{ from?: number; to?: number }> = (value, path) => {
  if (value === undefined) return {};
  if (typeof value === 'string') return { from: whole(value, path), to: whole(value, path) };
  const { gt, gte, lt, lte } = shape({ gt: whole, gte: whole, lt: whole, lte: whole })(value, path);
  return {
    ...(gt === undefined ? {} : { from: gt + 1 }),
    ...(gte === undefined ? {} : { from: gte }),
    ...(lt === undefined ? {} : { to: lt - 1 }),
    ...(lte === undefined ? {} : { to: lte }),
  };
};
