import { Field } from '@bangfu/kernel';
import type { ImportedLine } from '@bangfu/catalog';

const OUTCOMES = ['created', 'changed', 'unchanged', 'refused'] as const;

export class ProductImportInput {
  @Field.id({ description: '已上传的表格（purpose=sheet，CSV 或 XLSX）' }) fileId: string;
}

export class ImportFaultDto {
  @Field.text({ max: 40, min: 0, description: '列名', example: '单价（元）' }) column: string;
  @Field.text({ max: 60, example: 'invalid_price' }) code: string;
  @Field.text({ max: 300, example: '应为大于0、最多两位小数的元金额' }) message: string;
}

export class ImportedLineDto {
  @Field.whole({ min: 1, max: 10_000_000, description: '表格中的行号', example: 2 }) line: number;
  @Field.text({ max: 5000, min: 0, description: '货号', example: 'CY-500' }) sku: string;
  @Field.oneOf(OUTCOMES, { description: '新建、更改、未变、拒绝' }) outcome: string;
  @Field.id({ nullable: true }) productId: string | null;
  @Field.id({ nullable: true }) variantId: string | null;
  @Field.list(() => ImportFaultDto) faults: ImportFaultDto[];
}

export class ProductImportDto {
  @Field.whole({ min: 0, max: 1000 }) created: number;
  @Field.whole({ min: 0, max: 1000 }) changed: number;
  @Field.whole({ min: 0, max: 1000 }) unchanged: number;
  @Field.whole({ min: 0, max: 1000 }) refused: number;
  @Field.list(() => ImportedLineDto, { max: 1000 }) lines: ImportedLineDto[];
}

export class ProductExportQuery {
  @Field.oneOf(['csv', 'xlsx'], { optional: true, description: '默认 xlsx' }) format?: 'csv' | 'xlsx';
}

export function toProductImportDto(lines: readonly ImportedLine[]): ProductImportDto {
  const count = (outcome: string) => lines.filter((line) => line.outcome === outcome).length;
  return {
    created: count('created'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    lines: [...lines],
  };
}
