import type { Type } from '@nestjs/common';
import { fieldsOf, type FieldSpec } from './field.js';
import type { JsonSchema } from './field-kinds.js';

/** The component schemas of one document, made from DTO classes as they are met. */
export class Schemas {
  private readonly classes = new Map<string, Type>();
  private readonly names = new Map<Type, string>();
  private readonly inputs = new Set<string>();

  /** A reference to the schema of `dto`; of an input, unknown members are forbidden in the schema too. */
  refer(dto: Type, input = false): JsonSchema {
    const isNew = !this.names.has(dto);
    const name = this.nameOf(dto);
    const becomesInput = input && !this.inputs.has(name);
    if (becomesInput) this.inputs.add(name);
    if (isNew || becomesInput) for (const field of fieldsOf(dto)) if (field.of) this.refer(field.of(), input);
    return { $ref: `#/components/schemas/${name}` };
  }

  /** Two classes of one name share a schema when they are alike; otherwise the later one gets a number. */
  private nameOf(dto: Type): string {
    const known = this.names.get(dto);
    if (known) return known;
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? dto.name : `${dto.name}${count}`;
      const other = this.classes.get(name);
      if (other && signature(other) !== signature(dto)) continue;
      if (!other) this.classes.set(name, dto);
      this.names.set(dto, name);
      return name;
    }
  }

  all(): Record<string, JsonSchema> {
    const names = [...this.classes.keys()].sort();
    return Object.fromEntries(names.map((name) => [name, this.write(this.classes.get(name)!)]));
  }

  private write(dto: Type): JsonSchema {
    const fields = fieldsOf(dto);
    const required = fields.filter((field) => isRequired(dto, field)).map((field) => field.name);
    return {
      type: 'object',
      properties: Object.fromEntries(fields.map((field) => [field.name, this.property(dto, field)])),
      ...(required.length > 0 ? { required } : {}),
      ...(this.inputs.has(this.names.get(dto)!) ? { additionalProperties: false } : {}),
    };
  }

  /** The schema of one property; also of one query parameter. */
  property(dto: Type, field: FieldSpec): JsonSchema {
    const standard = defaultOf(dto, field);
    const more = {
      ...(field.description ? { description: field.description } : {}),
      ...(standard === undefined ? {} : { default: standard }),
    };
    if (field.shape === 'one') {
      const reference = this.refer(field.of!());
      return field.nullable ? { anyOf: [reference, { type: 'null' }], ...more } : { ...reference, ...more };
    }
    if (field.shape === 'list') {
      const items = field.of ? this.refer(field.of()) : field.kind!.schema;
      const { min, max } = field.limits!;
      const list = { type: 'array', items, ...(min > 0 ? { minItems: min } : {}), maxItems: max, ...more };
      return field.nullable ? { ...list, type: ['array', 'null'] } : list;
    }
    const example = field.example ?? field.kind!.example;
    const schema: JsonSchema = {
      ...field.kind!.schema,
      ...more,
      ...(example === undefined ? {} : { examples: [example] }),
    };
    if (!field.nullable) return schema;
    return {
      ...schema,
      type: [schema.type, 'null'],
      ...(schema.enum ? { enum: [...(schema.enum as unknown[]), null] } : {}),
    };
  }
}

const signature = (dto: Type): string =>
  JSON.stringify(
    fieldsOf(dto).map(({ kind, of, ...field }) => [field, kind?.schema, of?.().name, defaultOf(dto, field)]),
    (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
  );

export function isRequired(dto: Type, field: FieldSpec): boolean {
  return !field.optional && defaultOf(dto, field) === undefined;
}

function defaultOf(dto: Type, field: Pick<FieldSpec, 'name'>): unknown {
  return (new dto() as Record<string, unknown>)[field.name];
}

/** A whole example of a DTO, from the examples of its fields. */
export function exampleOf(dto: Type, depth = 0): Record<string, unknown> {
  const shown = fieldsOf(dto).filter((field) => (depth < 4 || !field.of) && exampleOfField(field, depth) !== undefined);
  return Object.fromEntries(shown.map((field) => [field.name, exampleOfField(field, depth)]));
}

function exampleOfField(field: FieldSpec, depth: number): unknown {
  if (field.example !== undefined) return field.example;
  const one = field.of ? exampleOf(field.of(), depth + 1) : field.kind!.example;
  return field.shape === 'list' && one !== undefined ? [one] : one;
}

/**
 * The body as it is usually sent: without the single values that may be left out, so that it can be sent as it stands. An own id, above
 * all: sent twice it would be taken the second time.
 */
export function usualExampleOf(dto: Type, depth = 0): Record<string, unknown> {
  const shown = fieldsOf(dto)
    .filter((field) => !isOwnId(field) && (!field.optional || field.example !== undefined || field.of))
    .map((field) => [field.name, usualExampleOfField(dto, field, depth)] as const)
    .filter(([, example]) => example !== undefined);
  return Object.fromEntries(shown);
}

const isOwnId = (field: FieldSpec): boolean => field.name === 'id' && field.optional === true;

function usualExampleOfField(dto: Type, field: FieldSpec, depth: number): unknown {
  if (field.example !== undefined) return field.example;
  if (field.of && depth < 4) {
    const one = usualExampleOf(field.of(), depth + 1);
    return field.shape === 'list' ? [one] : one;
  }
  return defaultOf(dto, field) ?? exampleOfField(field, depth);
}
