import {
  type Actor,
  CurrentActor,
  Field,
  FILE_PURPOSES,
  fileAnswer,
  type FilePurpose,
  Files,
  IdPipe,
  IncomingFile,
  type IncomingUpload,
  InvalidRequest,
  Route,
} from '@bangfu/kernel';
import { Param, Query } from '@nestjs/common';
import { FileDto, toFileDto } from './files.dto.js';

export class FileContentQuery {
  @Field.flag({ optional: true, description: '在页面内查看而不是保存；只对 PDF 和图片有效' }) inline?: boolean;
}

@Route.controller('api/files', '文件')
export class FilesController {
  constructor(private readonly files: Files) {}

  @Route.post('', {
    summary: '上传文件',
    description:
      '表单字段 purpose 说明用途：evidence 证明材料、photo 照片、sheet 表格、statement 银行流水、invoice 发票。不超过10 MB，类型按内容识别。',
    permission: 'files.upload',
    file: 'upload',
    answer: FileDto,
    errors: ['422 file_type_refused', '422 file_empty', '400 invalid_multipart', '400 too_many_files'],
  })
  async upload(@CurrentActor() actor: Actor, @IncomingFile() incoming: IncomingUpload): Promise<FileDto> {
    return toFileDto(
      await this.files.store(actor, { name: incoming.name, purpose: purposeOf(incoming), content: incoming.content }),
    );
  }

  @Route.get(':id', {
    summary: '文件的名称、类型和大小',
    permission: 'files.upload',
    answer: FileDto,
    errors: ['404 file_missing'],
  })
  async show(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string): Promise<FileDto> {
    return toFileDto((await this.files.open(actor, id)).file);
  }

  @Route.get(':id/content', {
    summary: '下载文件',
    permission: 'files.upload',
    file: 'download',
    errors: ['404 file_missing'],
  })
  async download(@CurrentActor() actor: Actor, @Param('id', IdPipe) id: string, @Query() { inline }: FileContentQuery) {
    const { file, stream } = await this.files.open(actor, id);
    return fileAnswer(file, stream(), { inline });
  }
}

/** An upload may be for anything but `export`: those the product makes itself. */
function purposeOf({ fields, content }: IncomingUpload): FilePurpose {
  const { purpose = '', ...rest } = fields;
  const unknown = Object.keys(rest).map((field) => ({
    field: field.slice(0, 60),
    code: 'unknown_field',
    message: '不支持的字段',
  }));
  const known = purpose !== 'export' && Object.hasOwn(FILE_PURPOSES, purpose);
  const wrong = known
    ? []
    : [
        {
          field: 'purpose',
          code: 'not_allowed',
          message: '必须是下列之一：evidence、photo、sheet、statement、invoice',
        },
      ];
  if (unknown.length + wrong.length === 0) return purpose as FilePurpose;
  content.destroy();
  throw new InvalidRequest([...unknown, ...wrong]);
}
