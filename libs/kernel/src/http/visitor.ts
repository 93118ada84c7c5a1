import type {} from '@fastify/cookie';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../audit/actor.js';
import type { SignedIn } from './authenticator.js';

export const SESSION_COOKIE = 'bangfu_session';
/** Readable by scripts on purpose: the page sends it back as the header `X-CSRF-Token`. */
export const CSRF_COOKIE = 'bangfu_csrf';

const signedIn = new WeakMap<FastifyRequest, SignedIn>();

/** Remembers who sent a request; only the access guard calls it. */
export const rememberSignedIn = (request: FastifyRequest, who: SignedIn): void => void signedIn.set(request, who);

export const signedInOf = (request: FastifyRequest): SignedIn | null => signedIn.get(request) ?? null;

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** The signed-in actor of a route that is not public. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const who = signedInOf(requestOf(context));
  if (!who) throw new Error('@CurrentActor needs a route that is not public; use @CurrentVisitor there');
  return who.actor;
});

/** The signed-in actor of a public route, or null for a stranger. */
export const CurrentVisitor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null => signedInOf(requestOf(context))?.actor ?? null,
);

/** The session itself (actor, csrfToken, sessionId), or null; for signing out and for session answers. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn | null =>
  signedInOf(requestOf(context)),
);

/** Where a request came from, for sign-in limits and the session list. */
export interface Origin {
  readonly address: string;
  readonly userAgent: string;
  readonly requestId: string;
}

export const CurrentOrigin = createParamDecorator((_: unknown, context: ExecutionContext): Origin => {
  const request = requestOf(context);
  return {
    address: request.ip,
    userAgent: String(request.headers['user-agent'] ?? '').slice(0, 300),
    requestId: request.id,
  };
});

/** Sets the session cookie and its readable CSRF companion; inject the reply with `@Res({ passthrough: true })`. */
export function setSessionCookies(
  reply: FastifyReply,
  session: { token: string; csrfToken: string; expiresAt: Date },
  secure: boolean,
): void {
  const options = { path: '/', sameSite: 'lax', secure, expires: session.expiresAt } as const;
  void reply.setCookie(named(SESSION_COOKIE, secure), session.token, { ...options, httpOnly: true });
  void reply.setCookie(named(CSRF_COOKIE, secure), session.csrfToken, { ...options, httpOnly: false });
}

export function clearSessionCookies(reply: FastifyReply): void {
  for (const cookie of [SESSION_COOKIE, CSRF_COOKIE]) {
    for (const secure of [true, false]) void reply.clearCookie(named(cookie, secure), { path: '/', secure });
  }
}

/** The token that the browser sent. Behind HTTPS only a cookie counts that no other host and no open line can have set. */
export const sessionToken = (request: Pick<FastifyRequest, 'cookies'>, publicUrl: string): string | undefined =>
  request.cookies[named(SESSION_COOKIE, publicUrl.startsWith('https:'))];

const named = (cookie: string, secure: boolean): string => (secure ? `__Host-${cookie}` : cookie);
