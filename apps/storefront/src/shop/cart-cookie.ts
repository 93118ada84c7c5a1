import { type Actor, Env } from '@bangfu/kernel';
import type { CartAnswer, CartVisitor } from '@bangfu/shop';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const CART_COOKIE = 'bangfu_cart';
/** The cart, and the preview that may be the first request after signing in. */
const PATH = '/api';

/** Who stands at the cart: the person who is signed in, and the guest's token that the browser still carries. */
export function visitorOf(actor: Actor | null, request: FastifyRequest): CartVisitor {
  const token = request.cookies[CART_COOKIE];
  return { actor, token: token !== undefined && /^[\w-]{43}$/.test(token) ? token : null };
}

/** Keeps, prolongs or takes away the guest's token; scripts never see it. */
export function keepCart(env: Env, request: FastifyRequest, reply: FastifyReply, answer: CartAnswer): void {
  const { token, tokenEndsAt } = answer;
  if (token === null) {
    if (request.cookies[CART_COOKIE] !== undefined) void reply.clearCookie(CART_COOKIE, { path: PATH });
  } else if (tokenEndsAt !== null) {
    const secure = env.publicUrl.startsWith('https:');
    void reply.setCookie(CART_COOKIE, token, {
      path: PATH,
      httpOnly: true,
      sameSite: 'lax',
      secure,
      expires: tokenEndsAt,
    });
  }
}
