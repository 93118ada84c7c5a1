/** What went wrong, in five words; kernel/http maps each to one status (422, 403, 404, 409, 429). */
export type ErrorKind = 'invalid' | 'forbidden' | 'missing' | 'conflict' | 'exhausted';

export interface ErrorDetail {
  /** The input field at fault, as a JSON path ("lines[2].quantity"). */
  readonly field?: string;
  /** Facts a client may show or act on; never personal data. */
  readonly [fact: string]: unknown;
}

/**
 * The one error of the domain. `code` is stable snake_case and part of the public contract;
 * `message` is plain Chinese for the person at the screen.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly detail: ErrorDetail = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

type Make = (code: string, message: string, detail?: ErrorDetail) => DomainError;
const of =
  (kind: ErrorKind): Make =>
  (code, message, detail) =>
    new DomainError(kind, code, message, detail);

export const invalid = of('invalid');
export const forbidden = of('forbidden');
export const missing = of('missing');
export const conflict = of('conflict');
export const exhausted = of('exhausted');
