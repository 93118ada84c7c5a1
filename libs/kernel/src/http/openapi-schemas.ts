import type { Type } from '@nestjs/common';
import { fieldsOf, type FieldSpec } from './field.js';
import type { JsonSchema } from './field-kinds.js';

/** The component schemas of one document, made from DTO classes as they are met. */
export class Schemas {
  private readonly classes = new Map<string, Type>();
  private readonly inputs = new Set<string>();

  /** A reference to the schema of `dto`; of an input, unknown members are forbidden in the schema too. */
  refer(dto: Type, input = false): JsonSchema {
    const known = this.classes.get(dto.name);
    if (known && known !== dto) throw new Error(`two DTO classes of one door are called ${dto.name}`);
    this.classes.set(dto.name, dto);
    const isNew = !known || (input && !this.inputs.has(dto.name));
    if (input) this.inputs.add(dto.name);
    if (isNew) for (const field of fieldsOf(dto)) if (field.of) this.refer(field.of(), input);
    return { $ref: `#/components/schemas/${dto.name}` };
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
      ...(this.inputs.has(dto.name) ? { additionalProperties: false } : {}),
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
    const schema: JsonSchema = { ...field.kind!.schema, ...more, examples: [example] };
    if (!field.nullable) return schema;
    return {
      ...schema,
      type: [schema.type, 'null'],
      ...(schema.enum ? { enum: [...(schema.enum as unknown[]), null] } : {}),
    };
  }
}

export function isRequired(dto: Type, field: FieldSpec): boolean {
  return !field.optional && defaultOf(dto, field) === undefined;
}

function defaultOf(dto: Type, field: FieldSpec): unknown {
  return (new dto() as Record<string, unknown>)[field.name];
}

/** A whole example of a DTO, from the examples of its fields. */
export function exampleOf(dto: Type, depth = 0): Record<string, unknown> {
  const shown = fieldsOf(dto).filter((field) => depth < 4 || !field.of);
  return Object.fromEntries(shown.map((field) => [field.name, exampleOfField(field, depth)]));
}

function exampleOfField(field: FieldSpec, depth: number): unknown {
  if (field.example !== undefined) return field.example;
  const one = field.of ? exampleOf(field.of(), depth + 1) : field.kind!.example;
  return field.shape === 'list' ? [one] : one;
}
