import type { INestApplicationContext, Type } from '@nestjs/common';
import {
  METHOD_METADATA,
  PATH_METADATA,
  ROUTE_ARGS_METADATA,
  RouteParamtypes,
  SSE_METADATA,
} from '@nestjs/common/internal';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { fieldsOf } from './field.js';
import { type RouteSpec, routeOf, TAG } from './route.js';

type NestModule = ModulesContainer extends Map<string, infer M> ? M : never;

/** One route as it will be served, with the classes of its input. */
export interface FoundRoute {
  readonly controller: Type;
  readonly handler: string;
  readonly tag: string | undefined;
  readonly spec: RouteSpec;
  readonly verb: string;
  /** In the notation of OpenAPI: `/api/vendor/products/{id}`. */
  readonly path: string;
  readonly body: Type | null;
  readonly query: Type | null;
  readonly parameters: readonly { readonly name: string; readonly pipe: unknown }[];
}

/** The routes of `root` and of the modules it imports; of the whole application without `root`. */
export function findRoutes(app: INestApplicationContext, root?: Type): FoundRoute[] {
  return controllersOf(app, root).flatMap((controller) =>
    handlersOf(controller).flatMap((handler) => {
      const spec = routeOf((controller.prototype as Record<string, object>)[handler]!);
      return spec ? [describe(controller, handler, spec)] : [];
    }),
  );
}

/** Refuses to start with a route that is undeclared, open by omission, or whose input nobody checks. */
export function assertRoutes(app: INestApplicationContext): void {
  const faults = controllersOf(app).flatMap((controller) =>
    handlersOf(controller).flatMap((handler) => {
      const spec = routeOf((controller.prototype as Record<string, object>)[handler]!);
      const said = spec ? faultsOf(describe(controller, handler, spec)) : ['is not declared with @Route'];
      return said.map((fault) => `${controller.name}.${handler} ${fault}`);
    }),
  );
  if (faults.length > 0) throw new Error(`routes refused:\n  ${faults.join('\n  ')}`);
}

function faultsOf(route: FoundRoute): string[] {
  const { spec } = route;
  const ways = [spec.permission !== undefined && spec.permission.length > 0, spec.signedIn, spec.public].filter(
    Boolean,
  ).length;
  const say = (wrong: boolean, what: string): string[] => (wrong ? [what] : []);
  return [
    ...say(ways !== 1, 'needs exactly one of permission, signedIn, public'),
    ...say(spec.idempotent === true && route.verb === 'get', 'cannot be idempotent by key: it is a GET'),
    ...say(
      spec.raw === true && (route.body !== null || !spec.public),
      'takes its body as it came: public, and no @Body',
    ),
    ...say(route.body !== null && fieldsOf(route.body).length === 0, 'takes a body without @Field properties'),
    ...say(route.query !== null && fieldsOf(route.query).length === 0, 'takes a query without @Field properties'),
    ...say(route.tag === undefined, 'has no tag: use @Route.controller(path, tag)'),
    ...say(!/[一-鿿]/.test(spec.summary), 'has no Chinese summary'),
    ...(spec.errors ?? []).flatMap((error) =>
      say(!/^(?:4\d\d )?[a-z][a-z0-9_]*$/.test(error), `declares a malformed error "${error}"`),
    ),
  ];
}

function controllersOf(app: INestApplicationContext, root?: Type): Type[] {
  const modules = [...app.get(ModulesContainer).values()] as NestModule[];
  const wanted = root ? reachable(modules.filter((module) => module.metatype === root)) : new Set(modules);
  return [...wanted].flatMap((module) => [...module.controllers.values()].map((wrapper) => wrapper.metatype as Type));
}

function reachable(start: NestModule[]): Set<NestModule> {
  const seen = new Set<NestModule>();
  const visit = (module: NestModule): void => {
    if (seen.has(module)) return;
    seen.add(module);
    for (const next of module.imports as Set<NestModule>) visit(next);
  };
  start.forEach(visit);
  return seen;
}

const handlersOf = (controller: Type): string[] =>
  new MetadataScanner()
    .getAllMethodNames(controller.prototype as object)
    .filter((name) => Reflect.hasMetadata(PATH_METADATA, (controller.prototype as Record<string, object>)[name]!));

function describe(controller: Type, handler: string, spec: RouteSpec): FoundRoute {
  const method = (controller.prototype as Record<string, object>)[handler]!;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, handler) ?? []) as Type[];
  const taken = Object.entries(
    (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, handler) ?? {}) as Record<string, Taken>,
  );
  const of = (kind: RouteParamtypes) =>
    taken.filter(([key]) => key.startsWith(`${kind}:`)).map(([, parameter]) => parameter);
  const typeOf = (kind: RouteParamtypes): Type | null => {
    const [parameter] = of(kind);
    return parameter ? (types[parameter.index] ?? Object) : null;
  };
  const path = [Reflect.getMetadata(PATH_METADATA, controller), Reflect.getMetadata(PATH_METADATA, method)] as string[];
  return {
    controller,
    handler,
    spec,
    tag: Reflect.getMetadata(TAG, controller) as string | undefined,
    verb: Reflect.hasMetadata(SSE_METADATA, method)
      ? 'get'
      : verbOf(Reflect.getMetadata(METHOD_METADATA, method) as number),
    path: `/${path
      .flatMap((part) => part.split('/'))
      .filter(Boolean)
      .join('/')}`.replace(/:(\w+)/g, '{$1}'),
    body: typeOf(RouteParamtypes.BODY),
    query: typeOf(RouteParamtypes.QUERY),
    parameters: of(RouteParamtypes.PARAM).map((parameter) => ({
      name: String(parameter.data),
      pipe: parameter.pipes?.[0],
    })),
  };
}

interface Taken {
  readonly index: number;
  readonly data?: unknown;
  readonly pipes?: readonly unknown[];
}

const verbOf = (method: number): string => ['get', 'post', 'put', 'delete', 'patch'][method] ?? 'other';
