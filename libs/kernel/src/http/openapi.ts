import type { INestApplicationContext, Type } from '@nestjs/common';
import { toJson } from '../audit/audit.js';
import { FILE_PURPOSES } from '../files/file-types.js';
import type { JsonSchema } from './field-kinds.js';
import { fieldsOf } from './field.js';
import { findRoutes, type FoundRoute } from './found-routes.js';
import { exampleOf, isRequired, Schemas, usualExampleOf } from './openapi-schemas.js';
import { CodePipe, DatePipe, IdPipe, YearPipe } from './pipes.js';
import { TITLES } from './problem.js';
import { PageAnswer, permissionsOf } from './route.js';
import { SESSION_COOKIE } from './visitor.js';

/** One audience's way in: `/api/<name>/*`, one document, one human page. */
export interface Door {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly module: Type;
  /** The tags along the line of work, as people meet them; a tag not named here comes last. */
  readonly chapters: readonly string[];
  /** The roles that come with a permission, in the words shown to people; null when everyone who signs in has it. */
  readonly rolesWith: (permission: string) => readonly string[] | null;
}

export type OpenApiDocument = Record<string, unknown> & {
  paths: Record<string, Record<string, Record<string, unknown>>>;
  components: { schemas: Record<string, JsonSchema> };
};

const UUID = { type: 'string', format: 'uuid' };

const PROBLEM: JsonSchema = {
  type: 'object',
  description: 'RFC 9457；code 稳定不变，detail 给人看',
  properties: {
    type: { type: 'string', examples: ['urn:bangfu:problem:invalid_request'] },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', examples: ['invalid_request'] },
    detail: { type: 'string', examples: ['提交的内容有误，请按提示修改'] },
    field: { type: 'string', description: '出错的字段，例如 lines[2].quantity' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
        required: ['field', 'code', 'message'],
      },
    },
    facts: { type: 'object', additionalProperties: true, description: '可供展示或处理的具体数据' },
    requestId: { type: 'string', description: '请求编号，与日志对应' },
  },
  required: ['type', 'title', 'status', 'code', 'detail', 'requestId'],
};

/** The OpenAPI 3.1 document of a door, made from the same declarations that serve it; the same input gives the same text. */
export function openApiDocument(app: INestApplicationContext, door: Door): OpenApiDocument {
  const schemas = new Schemas();
  const routes = findRoutes(app, door.module).sort((a, b) =>
    a.path === b.path ? order(a.verb) - order(b.verb) : a.path < b.path ? -1 : 1,
  );
  const paths: OpenApiDocument['paths'] = {};
  const operationIds = new Set<string>();
  for (const route of routes) {
    const operation = operationOf(route, schemas, door);
    if (operationIds.has(operation.operationId as string)) {
      throw new Error(`two routes are called ${String(operation.operationId)}`);
    }
    operationIds.add(operation.operationId as string);
    (paths[route.path] ??= {})[route.verb] = operation;
  }
  const tags = [...new Set(routes.map((route) => route.tag!))]
    .sort((a, b) => place(door.chapters, a) - place(door.chapters, b))
    .map((name) => ({ name }));
  const document = {
    openapi: '3.1.0',
    info: { title: door.title, version: '0.1.0', description: door.description },
    servers: [{ url: '/' }],
    tags,
    paths,
    components: {
      schemas: { ...schemas.all(), Problem: PROBLEM },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: SESSION_COOKIE,
          description: 'POST /api/session 登录后由服务器设置',
        },
        csrf: {
          type: 'apiKey',
          in: 'header',
          name: 'X-CSRF-Token',
          description: '登录答复中的 csrfToken，也在 bangfu_csrf Cookie 中；修改数据的请求必须携带',
        },
      },
    },
  };
  return JSON.parse(toJson(document)) as OpenApiDocument;
}

const place = (chapters: readonly string[], tag: string): number =>
  chapters.includes(tag) ? chapters.indexOf(tag) : chapters.length;

const order = (verb: string): number => ['get', 'post', 'put', 'patch', 'delete'].indexOf(verb);

function operationOf(route: FoundRoute, schemas: Schemas, door: Door): Record<string, unknown> {
  const { spec } = route;
  const permissions = permissionsOf(spec);
  const parameters = parametersOf(route, schemas);
  return {
    operationId: operationIdOf(route),
    summary: spec.summary,
    description: [spec.description, whoMay(route, door)].filter(Boolean).join('\n\n'),
    tags: [route.tag],
    security: securityOf(route),
    ...(permissions.length > 0 ? { 'x-permissions': permissions } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...requestBodyOf(route, schemas),
    responses: responsesOf(route, schemas),
  };
}

function whoMay({ spec }: FoundRoute, door: Door): string {
  if (spec.public) return '谁可以办：任何人，无需登录。';
  const roles = permissionsOf(spec).map((permission) => door.rolesWith(permission));
  if (roles.length === 0 || roles.includes(null)) return '谁可以办：登录的人都可以。';
  return `谁可以办：${[...new Set(roles.flatMap((names) => names ?? []))].join('、')}。`;
}

/** `ProductsController.create` → `products_create`. */
function operationIdOf(route: FoundRoute): string {
  const noun = route.controller.name.replace(/Controller$/, '');
  return `${noun[0]!.toLowerCase()}${noun.slice(1)}_${route.handler}`;
}

function securityOf({ spec, verb }: FoundRoute): Record<string, string[]>[] {
  const signedIn: Record<string, string[]> = verb === 'get' ? { session: [] } : { session: [], csrf: [] };
  return spec.public ? [{}, signedIn] : [signedIn];
}

function parametersOf(route: FoundRoute, schemas: Schemas): JsonSchema[] {
  const path = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: segmentSchema(route.parameters.find((parameter) => parameter.name === name)?.pipe),
  }));
  const query = route.query
    ? fieldsOf(route.query).map((field) => {
        const { description, ...schema } = schemas.property(route.query!, field);
        return {
          name: field.name,
          in: 'query',
          required: isRequired(route.query!, field),
          ...(description ? { description } : {}),
          schema,
        };
      })
    : [];
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    description: '每项操作一个新值；重试时用同一个值，只生效一次',
    schema: { type: 'string', minLength: 8, maxLength: 128 },
  };
  const dryRun = {
    name: 'dryRun',
    in: 'query',
    required: false,
    description: 'true：照做一遍并答复结果，但不生效',
    schema: { type: 'boolean' },
  };
  const organisation = {
    name: 'X-Organisation',
    in: 'header',
    required: false,
    description: '有多个单位身份时，指定本次以哪个单位的名义',
    schema: UUID,
  };
  return [
    ...path,
    ...query,
    ...(route.spec.idempotent ? [key, dryRun] : []),
    ...(route.spec.public ? [] : [organisation]),
  ];
}

function segmentSchema(pipe: unknown): JsonSchema {
  const is = (wanted: Type) => pipe === wanted || pipe instanceof wanted;
  if (is(IdPipe)) return UUID;
  if (is(CodePipe)) return { type: 'string', pattern: '^[0-9]{2,12}$', examples: ['430481'] };
  if (is(YearPipe)) return { type: 'integer', minimum: 2000, maximum: 2099, examples: [2026] };
  if (is(DatePipe)) return { type: 'string', format: 'date' };
  return { type: 'string', maxLength: 200 };
}

function requestBodyOf(route: FoundRoute, schemas: Schemas): JsonSchema {
  if (route.spec.file === 'upload') {
    const properties = {
      purpose: {
        type: 'string',
        enum: Object.keys(FILE_PURPOSES).filter((purpose) => purpose !== 'export'),
        description: '用途：evidence 证明材料、photo 照片、sheet 表格、statement 银行流水、invoice 发票',
      },
      file: { type: 'string', contentMediaType: 'application/octet-stream', format: 'binary' },
    };
    return {
      requestBody: {
        required: true,
        content: { 'multipart/form-data': { schema: { type: 'object', properties, required: ['purpose', 'file'] } } },
      },
    };
  }
  if (route.spec.raw) {
    const content = { 'application/json; charset=utf-8': { schema: { type: 'object' } } };
    return { requestBody: { required: true, content } };
  }
  if (!route.body) return {};
  const content = {
    'application/json': {
      schema: schemas.refer(route.body, true),
      examples: examplesOf(route.body),
    },
  };
  return { requestBody: { required: fieldsOf(route.body).some((field) => isRequired(route.body!, field)), content } };
}

/** What is usually sent, and, where that leaves something out, everything that may be sent. */
function examplesOf(body: Type): JsonSchema {
  const [usual, whole] = [usualExampleOf(body), exampleOf(body)];
  const differs = JSON.stringify(usual) !== JSON.stringify(whole);
  return { 常用: { value: usual }, ...(differs ? { 全部字段: { value: whole } } : {}) };
}

function responsesOf(route: FoundRoute, schemas: Schemas): Record<string, unknown> {
  const errors = Object.entries(errorsOf(route)).map(
    ([status, codes]) => [status, problemResponse(Number(status), codes)] as const,
  );
  return { [route.spec.status]: successOf(route, schemas), ...Object.fromEntries(errors) };
}

function successOf({ spec }: FoundRoute, schemas: Schemas): JsonSchema {
  if (spec.method === 'stream') {
    return { description: '事件流', content: { 'text/event-stream': { schema: { type: 'string' } } } };
  }
  if (spec.file === 'download') {
    return {
      description: '文件内容',
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    };
  }
  if (spec.answer === undefined) return { description: '完成，没有内容' };
  const json = (schema: JsonSchema, example: unknown) => ({
    description: '成功',
    content: { 'application/json': { schema, example } },
  });
  if (Array.isArray(spec.answer)) {
    return json({ type: 'array', items: schemas.refer(spec.answer[0]) }, [exampleOf(spec.answer[0])]);
  }
  if (!(spec.answer instanceof PageAnswer)) return json(schemas.refer(spec.answer), exampleOf(spec.answer));
  const page = {
    type: 'object',
    properties: {
      items: { type: 'array', items: schemas.refer(spec.answer.of) },
      nextAfter: { type: ['string', 'null'], description: '下一页的 after；null 表示已到末页' },
    },
    required: ['items', 'nextAfter'],
  };
  return json(page, { items: [exampleOf(spec.answer.of)], nextAfter: null });
}

/** Codes by status: those that the route declares and those that follow from what it is. */
export function errorsOf(route: FoundRoute): Record<number, string[]> {
  const { spec, verb } = route;
  const found: [number, string, boolean][] = [
    [400, 'invalid_request', true],
    [400, 'invalid_json', route.body !== null],
    [400, 'invalid_cursor', spec.answer instanceof PageAnswer],
    [400, 'idempotency_key_required', spec.idempotent === true],
    [400, 'idempotency_key_invalid', spec.idempotent === true],
    [401, 'not_signed_in', !spec.public],
    [403, 'not_permitted', spec.permission !== undefined],
    [403, 'csrf_failed', verb !== 'get'],
    [409, 'idempotency_in_flight', spec.idempotent === true],
    [413, 'body_too_large', route.body !== null || spec.raw === true],
    [413, 'file_too_large', spec.file === 'upload'],
    [415, 'unsupported_media_type', route.body !== null || spec.raw === true || spec.file === 'upload'],
    [422, 'idempotency_key_reused', spec.idempotent === true],
    [429, 'too_many_requests', true],
    [500, 'internal_error', true],
    ...(spec.errors ?? []).map((error): [number, string, boolean] => [
      /^\d/.test(error) ? Number(error.slice(0, 3)) : 409,
      error.replace(/^\d+ /, ''),
      true,
    ]),
  ];
  const byStatus: Record<number, string[]> = {};
  for (const [status, code, applies] of found) if (applies) (byStatus[status] ??= []).push(code);
  return byStatus;
}

function problemResponse(status: number, codes: readonly string[]): JsonSchema {
  const title = TITLES[status] ?? '请求未能完成';
  const schema = {
    allOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'object', properties: { code: { enum: [...codes] } } }],
  };
  const example = {
    type: `urn:bangfu:problem:${codes[0]}`,
    title,
    status,
    code: codes[0],
    detail: title,
    requestId: '0190a6c4-8d3e-7b1a-9c52-3f6e1d2b4a58',
  };
  return { description: `${title}：${codes.join('、')}`, content: { 'application/problem+json': { schema, example } } };
}
