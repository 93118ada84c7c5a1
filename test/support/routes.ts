import { randomUUID } from 'node:crypto';
import { findRoutes, type FoundRoute, openApiDocument } from '@bangfu/kernel';
import { DEMO_ACCOUNTS, permissionsOf, type Role } from '@bangfu/parties';
import { DOORS } from '../../apps/standalone/src/doors.js';
import type { TestApp } from './app.js';
import type { Client } from './client.js';
import type { Objects } from './sides.js';

export type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One route of the running product with what its document says of it. */
export interface Served {
  /** `get /api/vendor/orders/{id}` */
  readonly name: string;
  readonly verb: Verb;
  readonly path: string;
  readonly route: FoundRoute;
  readonly operation: Operation;
}

export interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  readonly requestBody?: {
    readonly content: Readonly<
      Record<string, { readonly schema: Schema; readonly examples?: Record<string, { value: unknown }> }>
    >;
  };
}

export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
}

/** Every route once, in the order of its name, with the schemas that its document refers to put in their place. */
export function servedRoutes({ app }: TestApp): Served[] {
  const operations = new Map<string, Operation>();
  for (const door of DOORS) {
    const document = openApiDocument(app, door);
    for (const [path, verbs] of Object.entries(document.paths)) {
      for (const [verb, operation] of Object.entries(verbs)) {
        operations.set(`${verb} ${path}`, resolved(operation, document.components.schemas) as Operation);
      }
    }
  }
  const found = new Map(findRoutes(app).map((route) => [`${route.verb} ${route.path}`, route]));
  return [...found.keys()].sort().map((name) => {
    const route = found.get(name)!;
    const operation = operations.get(name);
    if (!operation) throw new Error(`${name} is in no document`);
    return { name, verb: route.verb.toUpperCase() as Verb, path: route.path, route, operation };
  });
}

/** Without `$ref`, as deep as a body can be. */
function resolved(value: unknown, schemas: Record<string, unknown>, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > 30) return value;
  if (Array.isArray(value)) return value.map((item) => resolved(item, schemas, depth + 1));
  const reference = (value as Schema).$ref;
  if (reference) return resolved(schemas[reference.split('/').at(-1)!], schemas, depth + 1);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, schemas, depth + 1)]));
}

/** The schema of the JSON that the route takes. */
export const bodySchema = ({ operation }: Served) => operation.requestBody?.content['application/json']?.schema;

/** The example of the body that leaves nothing out. */
export function exampleBody({ operation }: Served): unknown {
  const json = operation.requestBody?.content['application/json'];
  return json ? structuredClone(Object.values(json.examples ?? {}).at(-1)?.value) : undefined;
}

/** The logins whose role comes with a permission of the route. */
export function entitled({ route }: Served): string[] {
  const wanted = [route.spec.permission ?? []].flat();
  return DEMO_ACCOUNTS.filter(
    ({ role }) =>
      route.spec.public || route.spec.signedIn || wanted.some((one) => permissionsOf([role as Role]).has(one as never)),
  ).map(({ login }) => login);
}

const PARAMETERS: Readonly<Record<string, string>> = {
  year: '2026',
  fund: 'canteen',
  code: '430481',
  consumer: 'quota-recount',
  on: '2026-03-18',
};
const CHILDREN: Readonly<Record<string, string>> = {
  documentId: 'documents',
  linkId: 'links',
  membershipId: 'memberships',
  fileId: 'files',
  requestId: 'purchase-requests',
  supplierId: 'suppliers',
  invoiceId: 'shop-invoices',
};

/** Paths that want an object further on its way. */
const SPECIAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'get /api/procurement/shipments/{id}/receipt': { id: 'received-shipments' },
  'get /api/vendor/shipments/{id}/receipt': { id: 'received-shipments' },
  'get /api/oversight/compliance/orders/{id}/files/{fileId}': { id: 'billed-orders', fileId: 'invoice-files' },
  'get /api/shop/claims/{id}/photos/{fileId}': { fileId: 'claim-photos' },
  'get /api/vendor/claims/{id}/photos/{fileId}': { fileId: 'claim-photos' },
  'get /api/oversight/claims/{id}/photos/{fileId}': { fileId: 'claim-photos' },
  'get /api/vendor/reviews/{id}/photos/{fileId}': { fileId: 'review-photos' },
  'get /api/oversight/reviews/{id}/photos/{fileId}': { fileId: 'review-photos' },
  'post /api/shop/order-lines/{id}/review': { id: 'shop-order-lines' },
  'get /api/giving/gifts/{orderId}/slip': { orderId: 'received-gifts' },
  'put /api/giving/gifts/{checkoutId}/naming': { checkoutId: 'gift-checkouts' },
};

/** The noun under which an id stands in a path: `orders` of `/orders/{id}`. */
export function nounOf({ name: route, path }: Served, name: string): string {
  return (
    SPECIAL[route]?.[name] ??
    CHILDREN[name] ??
    path
      .slice(0, path.indexOf(`/{${name}}`))
      .split('/')
      .at(-1)!
  );
}

/** A path whose ids name objects where there are such, and nothing where there are none. */
export const pathWith = (route: Served, objects: Objects, lost: string = randomUUID()): string =>
  route.path.replace(/\{(\w+)\}/g, (_, name: string) => PARAMETERS[name] ?? objects[nounOf(route, name)] ?? lost);

export const hasIds = ({ path }: Served): boolean =>
  [...path.matchAll(/\{(\w+)\}/g)].some(([, name]) => !PARAMETERS[name!]);

/** Carries nothing out: an idempotent route only rehearses. */
export const rehearsal = ({ route }: Served): string => (route.spec.idempotent ? '?dryRun=true' : '');

export function call(
  client: Client,
  { verb }: Served,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) {
  return client.raw(verb, path, body === undefined ? undefined : JSON.stringify(body), {
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(verb === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
    ...headers,
  });
}

/** Some at a time, in order. */
export async function inBatches<T, R>(items: readonly T[], size: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += size) {
    results.push(...(await Promise.all(items.slice(start, start + size).map(work))));
  }
  return results;
}

/** A product on sale is there for everyone, and so are its reviews and whoever sells it. */
export const OPEN: ReadonlySet<string> = new Set([
  'get /api/products/{id}/reviews',
  'get /api/storefront/products/{id}',
  'get /api/storefront/suppliers/{id}',
  'get /api/storefront/suppliers/{id}/household-income',
]);
/** That a unit exists is no secret, only what concerns it: here an official may learn that it is not in the region. */
export const isUnit = ({ path }: Served): boolean => path.startsWith('/api/oversight/organisations/{id}');
export const OUTSIDE = '403 outside_region';
