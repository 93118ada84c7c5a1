/** The provider decided against the call. `code` is the provider's word; `userSafe` tells the payer nothing that helps a thief. */
export class PaymentRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'PaymentRefused';
  }
}

/** Nobody can say whether it happened: ask again with the same key, or look, before anything else. */
export class PaymentOutcomeUnknown extends Error {
  constructor(
    message: string,
    /** The provider wants us to slow down. */
    readonly busy = false,
    /** The provider keeps this answer under our key: nothing will ever come of that key any more. */
    readonly kept = false,
  ) {
    super(message);
    this.name = 'PaymentOutcomeUnknown';
  }
}
