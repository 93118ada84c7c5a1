import { REVOCATION_REASON_CODES, type RevocationReason } from '@bangfu/certification';
import { Field } from '@bangfu/kernel';

export class RevocationInput {
  @Field.list('text', {
    values: REVOCATION_REASON_CODES,
    min: 1,
    max: 6,
    description: '撤销原因',
    example: ['failed_test'],
  })
  reasons: RevocationReason[];
  @Field.text({ max: 1000, multiline: true, description: '说明', example: '抽检不合格' }) remark: string;
}
