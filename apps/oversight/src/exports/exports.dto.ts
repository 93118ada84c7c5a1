import { Field } from '@bangfu/kernel';
import {
  AGENCY_FILTERS,
  AGENCY_SORTS,
  type AgencyShow,
  type AgencySort,
  type Export,
  EXPORT_FORMATS,
  EXPORT_KINDS,
  EXPORT_STATES,
  type ExportFormat,
  type ExportKind,
} from '@bangfu/reporting';

export class ExportFilterInput {
  @Field.oneOf(AGENCY_FILTERS, { optional: true }) show?: AgencyShow;
  @Field.oneOf(AGENCY_SORTS, { optional: true }) sort?: AgencySort;
  @Field.flag({ optional: true }) descending?: boolean;
  @Field.text({ max: 50, optional: true, example: '监狱' }) search?: string;
}

export class NewExportInput {
  @Field.oneOf(EXPORT_KINDS, { description: '完成情况表、单位明细、计入明细、通报' }) kind: ExportKind;
  @Field.oneOf(EXPORT_FORMATS, { description: '通报为 pdf 或 xlsx；明细为 xlsx 或 csv' }) format: ExportFormat;
  @Field.code({ optional: true, description: '行政区划代码；不填为本人辖区', example: '430481' }) division?: string;
  @Field.whole({ min: 2019, max: 2100, optional: true, example: 2026 }) year?: number;
  @Field.text({ max: 60, optional: true, example: 'leiyang-poor-household' }) programme?: string;
  @Field.text({
    max: 7,
    pattern: /^\d{4}-(0[1-9]|1[0-2])$/,
    optional: true,
    description: '截至该月底',
    example: '2026-06',
  })
  month?: string;
  @Field.one(() => ExportFilterInput, { optional: true, description: '单位明细的筛选' }) filter?: ExportFilterInput;
}

export class ExportDto {
  @Field.id() id: string;
  @Field.oneOf(EXPORT_KINDS) kind: string;
  @Field.oneOf(EXPORT_FORMATS) format: string;
  @Field.text({ max: 200, example: '关于耒阳市2026年度消费帮扶预留份额采购完成情况的通报' }) title: string;
  @Field.oneOf(EXPORT_STATES) state: string;
  @Field.whole({ min: 0, max: 100, description: '进度，百分之几', example: 40 }) progress: number;
  @Field.fen({ description: '已写行数', example: '200' }) rowsWritten: bigint;
  @Field.fen({ nullable: true, description: '总行数', example: '500' }) rowsTotal: bigint | null;
  @Field.id({ nullable: true, description: '完成后的文件' }) fileId: string | null;
  @Field.text({ max: 200, nullable: true, example: null }) failure: string | null;
  @Field.fen({ nullable: true, description: '封存账本位置', example: '1024' }) ledgerPosition: bigint | null;
  @Field.text({ max: 64, nullable: true, description: '封存账本哈希', example: 'a'.repeat(64) }) ledgerHash:
    string | null;
  @Field.instant() createdAt: Date;
  @Field.instant({ nullable: true }) finishedAt: Date | null;
  @Field.date({ nullable: true, description: '文件保存至' }) expiresOn: string | null;
  @Field.flag({ description: '文件已过保存期' }) expired: boolean;
}

export const toExportDto = (row: Export): ExportDto => ({
  id: row.id,
  kind: row.kind,
  format: row.format,
  title: row.title,
  state: row.state,
  progress: row.progress,
  rowsWritten: row.rowsWritten,
  rowsTotal: row.rowsTotal,
  fileId: row.fileId,
  failure: row.failure,
  ledgerPosition: row.ledgerPosition,
  ledgerHash: row.ledgerHash,
  createdAt: row.createdAt,
  finishedAt: row.finishedAt,
  expiresOn: row.expiresOn,
  expired: row.expiredAt !== null,
});
