/** One field that the server refused, and why; `field` is a path such as `lines[1].quantity`. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** Everything that can go wrong with a request, in one shape: the server's problem+json, or a lost connection. */
export class ApiProblem extends Error {
  readonly status: number;
  /** Stable; `offline` when no answer came. docs/api/error-codes.md lists the others. */
  readonly code: string;
  readonly field: string | undefined;
  readonly errors: readonly FieldFault[];
  readonly facts: Readonly<Record<string, unknown>>;
  readonly requestId: string | undefined;

  constructor(body: Partial<Omit<ApiProblem, 'message'>> & { detail?: string }) {
    super(body.detail ?? body.code ?? 'problem');
    this.status = body.status ?? 0;
    this.code = body.code ?? 'internal_error';
    this.field = body.field;
    this.errors = body.errors ?? [];
    this.facts = body.facts ?? {};
    this.requestId = body.requestId;
  }

  get offline(): boolean {
    return this.code === 'offline';
  }
}

export async function problemOf(response: Response): Promise<ApiProblem> {
  try {
    return new ApiProblem({ status: response.status, ...((await response.json()) as object) });
  } catch {
    return new ApiProblem({ status: response.status, code: 'internal_error' });
  }
}
