import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { isId } from '../ids/ids.js';
import { isBusinessDate } from '../time/clock.js';
import { isHostileText } from './field-kinds.js';
import { fieldsOf } from './field.js';
import { InvalidRequest } from './http-problem.js';
import { readInput } from './validation.js';

/** The global pipe: bodies and queries become DTOs or an `InvalidRequest`; a path segment is bounded and clean. */
@Injectable()
export class RequestPipe implements PipeTransform {
  transform(value: unknown, { type, metatype, data }: ArgumentMetadata): unknown {
    if (type === 'custom') return value;
    if (type === 'param') return segment(value, data);
    if (!metatype || fieldsOf(metatype as Type).length === 0) {
      throw new Error(`@${type} needs a DTO class with @Field properties`);
    }
    const input = type === 'query' ? withoutDryRun(value) : (value ?? {});
    const { value: dto, faults } = readInput(metatype as Type<object>, input, type === 'query');
    if (faults.length > 0) throw new InvalidRequest(faults);
    return dto;
  }
}

/** A path segment that is an id: `@Param('id', IdPipe)`. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    if (isId(value)) return value.toLowerCase();
    throw new InvalidRequest([{ field: data ?? 'id', code: 'not_an_id', message: '必须是有效的编号（UUID）' }]);
  }
}

/** A path segment that is a division code (2 to 12 digits). */
@Injectable()
export class CodePipe implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    if (/^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(value)) return value;
    throw new InvalidRequest([
      { field: data ?? 'code', code: 'not_a_code', message: '必须是2、4、6、9或12位数字的区划代码' },
    ]);
  }
}

/** A path segment that is a fiscal year. */
@Injectable()
export class YearPipe implements PipeTransform<string, number> {
  transform(value: string, { data }: ArgumentMetadata): number {
    if (/^20\d{2}$/.test(value)) return Number(value);
    throw new InvalidRequest([{ field: data ?? 'year', code: 'not_a_year', message: '必须是四位年份，例如2026' }]);
  }
}

/** A path segment that is a business date. */
@Injectable()
export class DatePipe implements PipeTransform<string, string> {
  transform(value: string, { data }: ArgumentMetadata): string {
    if (isBusinessDate(value)) return value;
    throw new InvalidRequest([
      { field: data ?? 'on', code: 'not_a_date', message: '必须是真实日期，格式为“2026-03-18”' },
    ]);
  }
}

function segment(value: unknown, name: string | undefined): unknown {
  if (typeof value !== 'string') return value;
  if (value.length <= 200 && !isHostileText(value)) return value;
  throw new InvalidRequest([{ field: name ?? 'path', code: 'hostile_characters', message: '含有不允许的字符或过长' }]);
}

/** `dryRun` belongs to the route, not to its query DTO; a route that knows no dry run has refused it already. */
function withoutDryRun(query: unknown): unknown {
  if (typeof query !== 'object' || query === null) return {};
  return Object.fromEntries(Object.entries(query).filter(([name]) => name !== 'dryRun'));
}
