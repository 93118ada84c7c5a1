import { type CanActivate, type ExecutionContext, Injectable, type OnModuleInit } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type {} from '@fastify/cookie';
import { Env } from '../config/env.js';
import { isId } from '../ids/ids.js';
import { Authenticator, type SignedIn } from './authenticator.js';
import { HttpProblem, InvalidRequest } from './http-problem.js';
import { RateLimits } from './rate-limits.js';
import { permissionsOf, type RouteSpec, routeOf } from './route.js';
import { refuseUndeclaredInput } from './undeclared-input.js';
import { rememberSignedIn, sessionToken } from './visitor.js';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Who sends this, may they, and did they mean it: session, CSRF, rate and permission, in that order; deny by default. */
@Injectable()
export class AccessGuard implements CanActivate, OnModuleInit {
  private authenticator: Authenticator | null = null;

  constructor(
    private readonly modules: ModuleRef,
    private readonly rates: RateLimits,
    private readonly env: Env,
  ) {}

  onModuleInit(): void {
    this.authenticator = this.modules.get(Authenticator, { strict: false, each: true })[0] ?? null;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = routeOf(context.getHandler());
    if (!route) throw new HttpProblem(403, 'route_closed', '该接口未开放');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const changes = !SAFE.has(request.method);
    if (changes) this.checkOrigin(request);
    const who = await this.identify(request, route, changes);
    await this.rates.count(who?.actor.userId ?? `address:${request.ip}`, changes && !route.raw);
    if (who) rememberSignedIn(request, { ...who, actor: { ...who.actor, requestId: request.id } });
    this.checkPermission(route, who);
    refuseUndeclaredInput(request, route, context);
    return true;
  }

  private async identify(request: FastifyRequest, route: RouteSpec, changes: boolean): Promise<SignedIn | null> {
    const token = sessionToken(request, this.env.publicUrl);
    if (!token || !/^[\w.~+/=-]{16,512}$/.test(token) || !this.authenticator) return null;
    const organisation = request.headers['x-organisation'];
    if (organisation !== undefined && !isId(organisation)) {
      throw new InvalidRequest([{ field: 'X-Organisation', code: 'not_an_id', message: '必须是有效的单位编号' }]);
    }
    const who = await this.authenticator.authenticate(token, organisation as string | undefined);
    if (!who || !changes) return who;
    const sent = request.headers['x-csrf-token'];
    if (sent === who.csrfToken) return who;
    // Without the token a request may come from a foreign page: on a public route it is a stranger's, elsewhere nobody's.
    if (route.public && sent === undefined) return null;
    throw new HttpProblem(403, 'csrf_failed', '页面已过期或请求来源不明，请刷新后重试（需要请求头 X-CSRF-Token）');
  }

  private checkOrigin(request: FastifyRequest): void {
    const origin = request.headers.origin;
    if (origin === undefined) return;
    const host = URL.canParse(origin) ? new URL(origin).host : null;
    if (
      host !== null &&
      (host === request.headers.host || host === request.host || host === new URL(this.env.publicUrl).host)
    ) {
      return;
    }
    throw new HttpProblem(403, 'csrf_failed', '请求来自其他网站，已拒绝');
  }

  private checkPermission(route: RouteSpec, who: SignedIn | null): void {
    if (route.public) return;
    if (!who) throw new HttpProblem(401, 'not_signed_in', '请先登录');
    if (route.signedIn) return;
    if (permissionsOf(route).some((permission) => who.actor.permissions.has(permission))) return;
    throw new HttpProblem(
      403,
      'not_permitted',
      '您现在的身份办不了这件事：请换有这项权限的账号登录，或先切换代表的单位',
    );
  }
}
