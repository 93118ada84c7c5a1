import { Field } from '@bangfu/kernel';
import { type Bulletin, type BulletinTable, tableText } from '@bangfu/reporting';

const KINDS = ['salutation', 'body', 'heading', 'closing'] as const;

export class BulletinParagraphDto {
  @Field.oneOf(KINDS, { description: '称谓、正文、标题、结语' }) kind: string;
  @Field.text({ max: 4000, min: 0, example: '一、份额填报情况' }) text: string;
}

export class BulletinColumnDto {
  @Field.text({ max: 40, example: '预留（元）' }) title: string;
  @Field.flag({ description: '数字，靠右排列' }) numeric: boolean;
}

export class BulletinRowDto {
  @Field.list('text', { max: 20, textMax: 200, example: ['1', '耒阳市'] }) cells: string[];
}

export class BulletinTableDto {
  @Field.text({ max: 60, example: '附表1 各地完成情况排名' }) title: string;
  @Field.list(() => BulletinColumnDto, { max: 20 }) columns: BulletinColumnDto[];
  @Field.list(() => BulletinRowDto, { max: 1000 }) rows: BulletinRowDto[];
  @Field.text({ max: 200, nullable: true, example: null }) note: string | null;
}

export class BulletinDto {
  @Field.text({ max: 200, example: '关于耒阳市2026年度消费帮扶预留份额采购完成情况的通报' }) title: string;
  @Field.text({ max: 100, min: 0, description: '发文单位', example: '耒阳市财政局' }) office: string;
  @Field.list(() => BulletinParagraphDto) paragraphs: BulletinParagraphDto[];
  @Field.list(() => BulletinTableDto, { max: 20 }) tables: BulletinTableDto[];
  @Field.text({ max: 20, example: '2026年11月24日' }) signedOn: string;
  @Field.text({ max: 300, nullable: true, example: null }) remark: string | null;
}

export const toBulletinDto = ({ title, office, paragraphs, tables, signedOn, remark }: Bulletin): BulletinDto => ({
  title,
  office,
  paragraphs: paragraphs.map(({ kind, text }) => ({ kind, text })),
  tables: tables.map(toTableDto),
  signedOn,
  remark,
});

const toTableDto = ({ title, columns, rows, note }: BulletinTable): BulletinTableDto => ({
  title,
  columns: columns.map((column) => ({ title: column.title, numeric: column.kind !== 'text' })),
  rows: rows.map((row) => ({ cells: row.map((cell, index) => tableText(cell, columns[index]!)) })),
  note,
});
