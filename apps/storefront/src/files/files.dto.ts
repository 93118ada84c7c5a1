import { Field, type StoredFile } from '@bangfu/kernel';

export class FileDto {
  @Field.id({ description: '文件编号，供其他接口引用' }) id: string;
  @Field.text({ max: 120, example: '村委会证明.pdf' }) name: string;
  @Field.text({ max: 20, description: '用途', example: 'evidence' }) purpose: string;
  @Field.text({ max: 100, description: '按内容识别的类型', example: 'application/pdf' }) mimeType: string;
  @Field.whole({ min: 1, max: 10_485_760, description: '字节数', example: 20_480 }) sizeBytes: number;
  @Field.text({ max: 64, description: '内容的 SHA-256', example: 'a'.repeat(64) }) sha256: string;
  @Field.instant() storedAt: Date;
}

export const toFileDto = ({ id, name, purpose, mimeType, sizeBytes, sha256, storedAt }: StoredFile): FileDto => ({
  id,
  name,
  purpose,
  mimeType,
  sizeBytes,
  sha256,
  storedAt,
});
