import { HttpException } from '@nestjs/common';
import { DomainError, type ErrorKind } from '../errors/domain-error.js';
import type { FieldFault } from './field-kinds.js';
import { HttpProblem, InvalidRequest } from './http-problem.js';

/** RFC 9457, with a stable `code`, a Chinese `detail` and the id under which the logs tell more. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly field?: string;
  readonly errors?: readonly FieldFault[];
  /** What a client may show or act on. */
  readonly facts?: Record<string, unknown>;
  readonly requestId: string;
}

export interface Answer {
  readonly problem: Problem;
  readonly headers: Readonly<Record<string, string>>;
}

const STATUS_OF_KIND: Record<ErrorKind, number> = {
  invalid: 422,
  forbidden: 403,
  missing: 404,
  conflict: 409,
  exhausted: 429,
};

/** Codes whose status is more exact than that of their kind. */
export const STATUS_OF_CODE: Readonly<Record<string, number>> = {
  file_too_large: 413,
  invalid_cursor: 400,
  sign_in_refused: 401,
  webhook_refused: 400,
};

export const TITLES: Readonly<Record<number, string>> = {
  400: '请求有误',
  401: '需要登录',
  403: '没有权限',
  404: '没有找到',
  405: '方法不支持',
  406: '无法按要求的格式答复',
  408: '请求超时',
  409: '与当前状态冲突',
  413: '内容过大',
  414: '地址过长',
  415: '内容类型不支持',
  422: '不符合规则',
  429: '过于频繁',
  431: '请求头过大',
  500: '系统错误',
  503: '暂时不可用',
};

type Known = readonly [status: number, code: string, detail: string];

const POSTGRES: Readonly<Record<string, Known>> = {
  '23505': [409, 'already_exists', '相同的记录已经存在'],
  '23P01': [409, 'already_exists', '与已有记录的时间或范围重叠'],
  '23503': [409, 'reference_missing', '引用的记录不存在或仍被使用'],
  '23514': [409, 'rule_violated', '操作违反了业务规则，未予执行'],
  '23001': [409, 'rule_violated', '该记录只能追加，不能修改或删除'],
  '22P05': [400, 'invalid_value', '内容含有不允许的字符'],
  '22021': [400, 'invalid_value', '内容含有不允许的字符'],
  '22P02': [400, 'invalid_value', '内容的格式不正确'],
  '22007': [400, 'invalid_value', '日期或时间不正确'],
  '22008': [400, 'invalid_value', '日期或时间超出范围'],
  '22003': [400, 'invalid_value', '数值超出允许范围'],
  '22001': [400, 'invalid_value', '文字过长'],
  '40001': [409, 'busy_try_again', '同时操作的人较多，请稍后重试'],
  '40P01': [409, 'busy_try_again', '同时操作的人较多，请稍后重试'],
  '55P03': [409, 'busy_try_again', '该记录正被他人处理，请稍后重试'],
  '57014': [503, 'took_too_long', '查询用时过长，请缩小范围后重试'],
  '53300': [503, 'temporarily_unavailable', '系统繁忙，请稍后重试'],
  '53100': [503, 'temporarily_unavailable', '存储空间不足，请稍后重试'],
  '25006': [503, 'temporarily_unavailable', '系统正在维护，请稍后重试'],
  '57P01': [503, 'temporarily_unavailable', '系统正在维护，请稍后重试'],
  '57P02': [503, 'temporarily_unavailable', '系统正在维护，请稍后重试'],
  '57P03': [503, 'temporarily_unavailable', '系统正在维护，请稍后重试'],
};

const FASTIFY: Readonly<Record<string, Known>> = {
  FST_ERR_BAD_URL: [400, 'invalid_url', '网址的编码有误'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'url_too_long', '网址过长'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'body_too_large', '提交的内容过大'],
  FST_REQ_FILE_TOO_LARGE: [413, 'file_too_large', '文件不能超过10 MB'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'unsupported_media_type', '内容类型不支持，请使用 application/json'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'invalid_request', '内容长度与声明不符'],
  FST_ERR_CTP_EMPTY_TYPE: [415, 'unsupported_media_type', '没有说明内容类型'],
  FST_FILES_LIMIT: [400, 'too_many_files', '一次只能上传一个文件'],
  FST_PARTS_LIMIT: [400, 'too_many_files', '表单的部分过多'],
  FST_FIELDS_LIMIT: [400, 'too_many_files', '表单的字段过多'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, 'unsupported_media_type', '请以 multipart/form-data 上传文件'],
  FST_PROTO_VIOLATION: [400, 'invalid_request', '表单的字段名不允许'],
  FST_ERR_ASYNC_CONSTRAINT: [400, 'invalid_request', '请求头有误'],
};

/** What the operating system says when a connection or the disk fails. */
const SYSTEM: Readonly<Record<string, Known>> = {
  ECONNREFUSED: [503, 'temporarily_unavailable', '系统正在维护，请稍后重试'],
  ECONNRESET: [503, 'temporarily_unavailable', '系统正在维护，请稍后重试'],
  EPIPE: [503, 'temporarily_unavailable', '系统正在维护，请稍后重试'],
  ENOSPC: [503, 'temporarily_unavailable', '存储空间不足，请稍后重试'],
  EDQUOT: [503, 'temporarily_unavailable', '存储空间不足，请稍后重试'],
  EFBIG: [503, 'temporarily_unavailable', '存储空间不足，请稍后重试'],
};

/** The driver gives these no code: the server went away, or all connections stayed taken. */
const NO_CONNECTION =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|Driver not Connected|timeout exceeded when trying to connect)/;

/** Node's word for a client that left before its request was complete; nobody of ours has failed. */
const HUNG_UP = 'aborted';

/** Turns whatever was thrown into a problem; anything unknown is a 500 that says nothing but its request id. */
export function problemOf(error: unknown, requestId: string): Answer {
  if (error instanceof DomainError) return ofDomain(error, requestId);
  if (error instanceof InvalidRequest) {
    return answer([400, error.code, error.message], requestId, { errors: error.faults });
  }
  if (error instanceof HttpProblem) {
    return answer([error.status, error.code, error.message], requestId, {}, error.headers);
  }
  const known = knownOf(error);
  if (known) return answer(known, requestId, {}, known[0] === 503 ? { 'retry-after': '5' } : {});
  return answer([500, 'internal_error', '系统出现意外错误，已经记录；如反复出现，请把请求编号告知运营中心'], requestId);
}

function knownOf(error: unknown): Known | null {
  const { code, driverError, statusCode } = (error ?? {}) as {
    code?: string;
    driverError?: { code?: string };
    statusCode?: number;
  };
  if (code === 'ECONNRESET' && (error as Error).message === HUNG_UP) {
    return [400, 'request_incomplete', '请求没有发完就中断了'];
  }
  const named = driverError?.code ?? code ?? '';
  const known = POSTGRES[named] ?? SYSTEM[named] ?? FASTIFY[code ?? ''];
  if (known) return known;
  if (NO_CONNECTION.test(String((error as Error | undefined)?.message))) {
    return [503, 'temporarily_unavailable', '系统繁忙，请稍后重试'];
  }
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (status === 404) return [404, 'route_not_found', '没有这个接口'];
  if (status === 503) return [503, 'temporarily_unavailable', '系统正在停止或维护，请稍后重试'];
  if (status !== undefined && status >= 400 && status < 500) return [status, 'invalid_request', '请求有误，无法处理'];
  return null;
}

function ofDomain(error: DomainError, requestId: string): Answer {
  const { field, ...facts } = error.detail;
  const status = STATUS_OF_CODE[error.code] ?? STATUS_OF_KIND[error.kind];
  const seconds = Number(facts.retryAfterSeconds);
  const headers: Record<string, string> =
    status === 429 ? { 'retry-after': String(Math.max(1, Math.ceil(seconds || 60))) } : {};
  const more = { ...(field ? { field } : {}), ...(Object.keys(facts).length > 0 ? { facts } : {}) };
  return answer([status, error.code, error.message], requestId, more, headers);
}

function answer(
  [status, code, detail]: Known,
  requestId: string,
  more: Partial<Problem> = {},
  headers: Record<string, string> = {},
): Answer {
  const problem = {
    type: `urn:bangfu:problem:${code}`,
    title: TITLES[status] ?? '请求未能完成',
    status,
    code,
    detail,
    ...more,
    requestId,
  };
  return { problem, headers };
}
