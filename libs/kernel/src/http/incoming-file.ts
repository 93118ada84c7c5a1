import { createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type {} from '@fastify/multipart';
import { createParamDecorator, type ExecutionContext, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { HttpProblem, InvalidRequest } from './http-problem.js';

/** One uploaded file with the text fields that came with it, before or after. */
export interface IncomingUpload {
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly content: Readable;
}

/** The one file of a multipart request whose route says `file: 'upload'`. */
export const IncomingFile = createParamDecorator((_: unknown, context: ExecutionContext) =>
  receive(context.switchToHttp().getRequest<FastifyRequest>()),
);

async function receive(request: FastifyRequest): Promise<IncomingUpload> {
  if (!request.isMultipart()) throw new HttpProblem(415, 'unsupported_media_type', '请以 multipart/form-data 上传文件');
  const folder = await mkdtemp(join(tmpdir(), 'bangfu-upload-'));
  const path = join(folder, 'content');
  const fields: Record<string, string> = {};
  let name: string | null = null;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value);
      else if (part.fieldname !== 'file' || !part.filename) {
        throw fault('file', 'required', '文件须放在名为 file 的字段中，并带文件名');
      } else {
        name = part.filename;
        await pipeline(part.file, createWriteStream(path));
        if (part.file.truncated) throw new HttpProblem(413, 'file_too_large', '文件不能超过10 MB');
      }
    }
    if (name === null) throw fault('file', 'required', '没有收到文件');
    // Opened first and removed at once: whatever happens next, nothing stays behind.
    const handle = await open(path);
    return { name, fields, content: handle.createReadStream() };
  } catch (error) {
    // What nobody reads any more would stand in front of the next request on this connection until its time is over.
    request.raw.unpipe();
    request.raw.resume();
    throw isBroken(error) ? new HttpProblem(400, 'invalid_multipart', '上传的表单不完整或格式不正确') : error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const fault = (field: string, code: string, message: string): InvalidRequest =>
  new InvalidRequest([{ field, code, message }]);

/** The parser's own errors have neither code nor class. */
function isBroken(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  return (
    !(error instanceof HttpProblem) &&
    (code === undefined || code === 'ERR_STREAM_PREMATURE_CLOSE') &&
    /multipart|boundary|form|header|premature/i.test(message ?? '')
  );
}

/** What a browser shows without running any of it: an evidence viewer puts it beside the form. */
const SHOWN: readonly string[] = ['application/pdf', 'image/png', 'image/jpeg', 'image/webp'];

/** The answer of a route that says `file: 'download'`: saved, unless `inline` asks to show it and it is safe to show. */
export function fileAnswer(
  file: { name: string; mimeType: string; sizeBytes?: number },
  content: Readable | Buffer,
  { inline = false }: { inline?: boolean | undefined } = {},
): StreamableFile {
  const plain = file.name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const how = inline && SHOWN.includes(file.mimeType) ? 'inline' : 'attachment';
  const options = {
    type: file.mimeType,
    disposition: `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`,
    ...(file.sizeBytes === undefined ? {} : { length: file.sizeBytes }),
  };
  return Buffer.isBuffer(content) ? new StreamableFile(content, options) : new StreamableFile(content, options);
}
