export interface Mail {
  /** Stays the same however often the letter is tried: it becomes its Message-ID. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The way out of the house for letters. */
export abstract class MailGateway {
  /** Resolves when the other side has taken the letter over. Throws `MailRefused` when trying again would not help. */
  abstract send(mail: Mail): Promise<void>;
}

/** The receiving server said no for good: no such mailbox, or it does not want the letter. */
export class MailRefused extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'MailRefused';
  }
}
