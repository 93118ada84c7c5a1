/** An answer other than 2xx, in the protocol's own shape. */
export class ProtocolFault extends Error {
  constructor(
    readonly status: number,
    readonly error: {
      type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error';
      message: string;
      code?: string;
      param?: string;
      decline_code?: string;
      charge?: string;
      payment_intent?: object;
      payment_method?: object;
    },
    /** Whether the answer is replayed under the same idempotency key: only what was executed, never what was not even begun. */
    readonly saved = false,
    /** A decline changes things (the failed charge, the event): they stay. */
    readonly committed = false,
  ) {
    super(error.message);
  }
}

/** The call cannot be understood; nothing was executed. */
export const invalid = (message: string, param?: string, code?: string): ProtocolFault =>
  new ProtocolFault(400, {
    type: 'invalid_request_error',
    message,
    ...(param === undefined ? {} : { param }),
    ...(code === undefined ? {} : { code }),
  });

export const missing = (noun: string, id: string, param = 'id'): ProtocolFault =>
  new ProtocolFault(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message: `No such ${noun.replaceAll('_', ' ')}: '${id}'`,
    param,
  });

/** Understood and executed, but things are not such that it can be done. */
export const refused = (
  code: string,
  message: string,
  more: { param?: string; payment_intent?: object } = {},
): ProtocolFault => new ProtocolFault(400, { type: 'invalid_request_error', code, message, ...more }, true);
