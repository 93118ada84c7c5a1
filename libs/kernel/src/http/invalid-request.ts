import type { FieldFault } from './field-kinds.js';

/** The request cannot be understood: 400 `invalid_request` with one entry per fault. */
export class InvalidRequest extends Error {
  constructor(
    readonly faults: readonly FieldFault[],
    readonly code = 'invalid_request',
    message = '提交的内容有误，请按提示修改',
  ) {
    super(message);
    this.name = 'InvalidRequest';
  }
}
