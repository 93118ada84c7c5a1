import { Body, Query } from '@nestjs/common';
import { ProductExports, ProductImports } from '@bangfu/catalog';
import { type Actor, CurrentActor, FILE_TYPES, fileAnswer, Files, Route } from '@bangfu/kernel';
import { ProductExportQuery, ProductImportDto, ProductImportInput, toProductImportDto } from './product-sheets.dto.js';

@Route.controller('api/vendor', '商品')
export class ProductSheetsController {
  constructor(
    private readonly imports: ProductImports,
    private readonly exports: ProductExports,
    private readonly files: Files,
  ) {}

  @Route.post('product-imports', {
    summary: '由表格导入商品、价格和库存',
    description:
      '按货号识别：新货号建草稿，已有货号按表更新，空单元格不改动，同一表格再次导入无变化。有误的行逐行列出，其余照常导入；dryRun=true 只检查。',
    permission: 'listing.manage',
    idempotent: true,
    answer: ProductImportDto,
    errors: ['404 file_missing', '422 sheet_unreadable', '422 sheet_too_long'],
  })
  async import(@CurrentActor() actor: Actor, @Body() input: ProductImportInput): Promise<ProductImportDto> {
    return toProductImportDto(await this.imports.import(actor, await this.files.read(actor, input.fileId)));
  }

  @Route.get('product-exports', { summary: '导出商品、价格和库存', permission: 'listing.manage', file: 'download' })
  async export(@CurrentActor() actor: Actor, @Query() query: ProductExportQuery) {
    const format = query.format ?? 'xlsx';
    const content = format === 'csv' ? this.exports.csv(actor) : await this.exports.xlsx(actor);
    return fileAnswer({ name: `商品.${format}`, mimeType: FILE_TYPES[format] }, content);
  }
}
