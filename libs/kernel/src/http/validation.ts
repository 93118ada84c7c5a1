import type { Type } from '@nestjs/common';
import { isHostileText, type FieldFault, type Reading, REFUSED, refuse } from './field-kinds.js';
import { fieldsOf, type FieldSpec, type ScalarName } from './field.js';

const MAX_FAULTS = 100;

export interface Read<T> {
  readonly value: T;
  readonly faults: readonly FieldFault[];
}

/**
 * Reads untrusted input into a DTO: only declared fields, each parsed by its kind; everything else is a fault.
 * `textual` is true for a query string. A fault list longer than 100 is cut: nobody reads further.
 */
export function readInput<T extends object>(dto: Type<T>, input: unknown, textual = false): Read<T> {
  const faults: FieldFault[] = [];
  const value = readObject(dto, input, { path: '', faults, textual });
  return { value: (value === REFUSED ? new dto() : value) as T, faults: faults.slice(0, MAX_FAULTS) };
}

function readObject(dto: Type, input: unknown, at: Reading): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return refuse(at, 'not_an_object', '必须是对象');
  }
  const fields = fieldsOf(dto);
  const known = new Set(fields.map((field) => field.name));
  for (const name of Object.keys(input)) {
    if (!known.has(name)) refuse({ ...at, path: join(at.path, shown(name)) }, 'unknown_field', '不支持的字段');
    if (at.faults.length >= MAX_FAULTS) return REFUSED;
  }
  const target = new dto() as Record<string, unknown>;
  for (const field of fields) {
    const given = Object.hasOwn(input, field.name) ? (input as Record<string, unknown>)[field.name] : undefined;
    const value = readField(field, given, target[field.name] !== undefined, { ...at, path: join(at.path, field.name) });
    if (value !== REFUSED && value !== undefined) target[field.name] = value;
    if (at.faults.length >= MAX_FAULTS) return REFUSED;
  }
  return target;
}

function readField(field: FieldSpec, given: unknown, hasDefault: boolean, at: Reading): unknown {
  if (given === undefined) return field.optional || hasDefault ? undefined : refuse(at, 'required', '必须填写');
  if (given === null) return field.nullable ? null : refuse(at, 'required', '不能为空');
  if (field.shape === 'list') return readList(field, given, at);
  if (field.shape === 'one') return readObject(field.of!(), given, at);
  return field.kind!.parse(given, at);
}

function readList(field: FieldSpec, given: unknown, at: Reading): unknown {
  const items = at.textual && !Array.isArray(given) ? [given] : given;
  if (!Array.isArray(items)) return refuse(at, 'not_a_list', '必须是列表');
  const { min, max } = field.limits!;
  if (items.length > max) return refuse(at, 'too_many', `不能超过${max}项`);
  if (items.length < min) return refuse(at, 'too_few', `至少需要${min}项`);
  const values: unknown[] = [];
  for (const [index, item] of items.entries()) {
    const here = { ...at, path: `${at.path}[${index}]` };
    if (at.faults.length >= MAX_FAULTS) return REFUSED;
    if (item === null || item === undefined) refuse(here, 'required', '不能为空');
    else values.push(field.of ? readObject(field.of(), item, here) : field.kind!.parse(item, here));
  }
  return values;
}

/** What is wrong with an answer, seen against the DTO that its route declares; used in tests to keep documents true. */
export function answerFaults(dto: Type, answer: unknown, path = ''): string[] {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) {
    return [`${path || 'answer'}: not an object`];
  }
  const fields = fieldsOf(dto);
  const known = new Set(fields.map((field) => field.name));
  const given = answer as Record<string, unknown>;
  return [
    ...Object.keys(given)
      .filter((name) => !known.has(name) && given[name] !== undefined)
      .map((name) => `${join(path, name)}: not declared`),
    ...fields.flatMap((field) => fieldFaults(field, given[field.name], join(path, field.name))),
  ];
}

function fieldFaults(field: FieldSpec, value: unknown, path: string): string[] {
  if (value === undefined) return field.optional ? [] : [`${path}: missing`];
  if (value === null) return field.nullable ? [] : [`${path}: null, but not nullable`];
  const one = (item: unknown, at: string): string[] =>
    field.of
      ? answerFaults(field.of(), item, at)
      : field.kind!.fits(item)
        ? []
        : [`${at}: ${typeof item} does not fit`];
  if (field.shape !== 'list') return one(value, path);
  if (!Array.isArray(value)) return [`${path}: not a list`];
  return value.flatMap((item, index) => one(item, `${path}[${index}]`));
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);

const shown = (name: string): string =>
  isHostileText(name) || name.length > 60 ? `${name.replace(/[^\w一-鿿.-]/g, '').slice(0, 60)}…` : name;

export type { ScalarName };
