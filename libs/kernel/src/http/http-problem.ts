import type { FieldFault } from './field-kinds.js';

/** A refusal that belongs to HTTP itself and not to the domain: no session, no key, an unreadable body. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.name = 'HttpProblem';
  }
}

/** The request cannot be understood: 400 `invalid_request` with one entry per fault. */
export class InvalidRequest extends HttpProblem {
  constructor(readonly faults: readonly FieldFault[]) {
    super(400, 'invalid_request', '提交的内容有误，请按提示修改');
    this.name = 'InvalidRequest';
  }
}
