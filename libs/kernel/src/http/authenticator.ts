import type { Actor } from '../audit/actor.js';

export interface SignedIn {
  readonly actor: Actor;
  readonly csrfToken: string;
  readonly sessionId: string;
}

/** Turns a session cookie into an actor; the parties room provides it. */
export abstract class Authenticator {
  /**
   * Answers null when the session is unknown, expired or ended. `organisationId` (header `X-Organisation`) picks one
   * of several memberships; throws `forbidden` when the person has none there.
   */
  abstract authenticate(sessionToken: string, organisationId?: string): Promise<SignedIn | null>;
}
