import type { Type } from '@nestjs/common';

export const ROUTE = 'bangfu:route';
export const TAG = 'bangfu:tag';

/** A page of items; made by `Route.page(Dto)`. */
export class PageAnswer {
  constructor(readonly of: Type) {}
}

/** One DTO, a list of one DTO, or a page of one DTO. */
export type AnswerShape = Type | [Type] | PageAnswer;

export interface RouteOptions {
  /** One short Chinese line: what a person achieves with it. */
  readonly summary: string;
  readonly description?: string;
  /** Who may: one permission, or any of several. Exactly one of `permission`, `signedIn`, `public` is needed. */
  readonly permission?: string | readonly string[];
  /** Everyone who is signed in, whatever the role. */
  readonly signedIn?: true;
  /** Everyone, signed in or not. */
  readonly public?: true;
  /** Absent means that nothing is answered (204). */
  readonly answer?: AnswerShape;
  /** Success status: 201 for a POST with an answer, 200 otherwise, 204 without an answer. */
  readonly status?: number;
  /** Codes beyond the general ones, as '404 product_missing'; a bare code counts as 409. */
  readonly errors?: readonly string[];
  /** Moves money, stock or quota: needs `Idempotency-Key`, runs in one transaction, honours `?dryRun=true`. */
  readonly idempotent?: true;
  /** 'upload' takes one multipart file (`@IncomingFile()`); 'download' answers a file (`fileAnswer`). */
  readonly file?: 'upload' | 'download';
  /**
   * The JSON body reaches the handler as the bytes that came (`@RawBody() body: Buffer`), unread: somebody signed them. For public routes
   * of other machines, whose rate is that of reads: the signature is their permission.
   */
  readonly raw?: true;
}

export interface RouteSpec extends RouteOptions {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'stream';
  readonly status: number;
}

export const routeOf = (handler: object): RouteSpec | undefined =>
  Reflect.getMetadata(ROUTE, handler) as RouteSpec | undefined;

/** The permissions of a route, any of which suffices. */
export function permissionsOf(route: RouteOptions): readonly string[] {
  return route.permission === undefined
    ? []
    : typeof route.permission === 'string'
      ? [route.permission]
      : route.permission;
}
