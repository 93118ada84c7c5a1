import type { FormRule } from 'antd';
import { t } from '../kit';

/** What the API demands of a field, as api/generated/<service>.rules.json says it. */
export interface FieldDemand {
  readonly required?: boolean;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly minItems?: number;
  readonly maxItems?: number;
}

/**
 * The API's own rules as rules of a form: `<Form.Item name="name" rules={demands(rules.NewProductInput.name)}>`. So
 * the form and the server cannot disagree; the server still has the last word.
 */
export function demands(demand: FieldDemand | undefined, { required = demand?.required ?? false } = {}): FormRule[] {
  if (!demand) return [];
  const rules: FormRule[] = [];
  if (required) rules.push({ required: true, message: t('必须填写') });
  if (demand.maxLength !== undefined && demand.format === undefined) {
    rules.push({
      type: 'string',
      max: demand.maxLength,
      message: t('最多 {{count}} 个字', { count: demand.maxLength }),
    });
  }
  if (demand.minLength !== undefined && demand.minLength > 1) {
    rules.push({
      type: 'string',
      min: demand.minLength,
      message: t('至少 {{count}} 个字', { count: demand.minLength }),
    });
  }
  if (demand.minimum !== undefined || demand.maximum !== undefined) rules.push(range(demand));
  if (demand.minItems !== undefined && demand.minItems > 0) {
    rules.push({ type: 'array', min: demand.minItems, message: t('至少选 {{count}} 项', { count: demand.minItems }) });
  }
  if (demand.maxItems !== undefined) {
    rules.push({ type: 'array', max: demand.maxItems, message: t('最多选 {{count}} 项', { count: demand.maxItems }) });
  }
  return rules;
}

function range({ minimum, maximum }: FieldDemand): FormRule {
  return {
    validator: (_rule, value: unknown) => {
      if (value === undefined || value === null || value === '') return Promise.resolve();
      const number = Number(value);
      if (minimum !== undefined && number < minimum) {
        return Promise.reject(new Error(t('不能小于 {{least}}', { least: minimum })));
      }
      if (maximum !== undefined && number > maximum) {
        return Promise.reject(new Error(t('不能大于 {{most}}', { most: maximum })));
      }
      return Promise.resolve();
    },
  };
}

/** `lines[1].quantity` → `['lines', 1, 'quantity']`, the form's own way of naming a field. */
export const fieldPath = (field: string): (string | number)[] =>
  field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
