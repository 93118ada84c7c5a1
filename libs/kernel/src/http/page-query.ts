import { Field } from './field.js';

/** The query of every list; a room's own filters extend it. */
export class PageQuery {
  @Field.text({
    max: 1000,
    optional: true,
    description: '上一页答复中的 nextAfter；第一页不填',
    example: 'WyIyMDI2Il0',
  })
  after?: string;

  @Field.whole({ min: 1, max: 200, description: '每页条数', example: 20 })
  limit: number = 20;
}
