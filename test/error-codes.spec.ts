import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UNSELLABLE } from '@bangfu/catalog';
import { DomainError, problemOf, repositoryRoot } from '@bangfu/kernel';
import { type ErrorMade, errorsIn, errorsMade, fieldFaults } from './support/error-codes.js';

const FILE = 'docs/api/error-codes.md';
const KINDS = ['invalid', 'forbidden', 'missing', 'conflict', 'exhausted'] as const;

/** Codes said in several ways, and the one thing that each of them means. */
const FAMILIES: Readonly<Record<string, string>> = {
  already_exists: '与已有记录相同或重叠',
  bands_wrong: '审批金额档设置有误',
  busy_try_again: '同时操作的人较多，稍后重试',
  certificate_ended: '认定证书已到期或已撤销',
  csrf_failed: '请求来源不明',
  deputy_for_unfit: '代理关系不成立',
  division_missing: '没有这个行政区划，或无权查看',
  file_missing: '没有这个文件，或无权查看',
  invalid_amount: '金额不是有效的数',
  invalid_json: '请求内容不是可读的 JSON',
  invalid_quantity: '数量未填或不是大于零的整数',
  invalid_request: '请求的格式有误，errors 逐项说明',
  invalid_value: '数据库不接受的值',
  kind_unfit: '单位类型与所填性质不符',
  not_a_supplier: '只有供应商可以办理',
  not_an_agency: '只有采购单位可以办理',
  order_line_missing: '订单没有这一行',
  order_missing: '没有这个订单，或无权查看',
  outside_region: '不在管辖范围内',
  programme_missing: '没有这个政策项目',
  reason_required: '须写明原因',
  rule_violated: '数据库的约束拒绝了这次操作',
  stale_version: '内容已被他人更新',
  statement_inconsistent: '流水前后不衔接',
  successor_unfit: '不能并入这个单位',
  supplier_not_admitted: '供应商尚未入驻',
  temporarily_unavailable: '暂时不可用，稍后重试',
  too_many_files: '表单的部分过多',
  unsupported_media_type: '内容类型不支持',
  variant_retired: '规格已停用',
  weight_required: '按重量计价的须填写重量',
  wrong_step: '当前状态下不能这样做',
};

/** Made in one place with a code that comes from a table. */
const TABLED = 'libs/catalog/src/catalog.errors.ts';
const made: ErrorMade[] = [
  ...errorsMade(),
  ...Object.entries(UNSELLABLE).map(([code, why]) => ({
    kind: 'conflict',
    code,
    message: `不能上架：${why}`,
    room: 'catalog',
    file: TABLED,
  })),
];
const written = made.filter((error): error is ErrorMade & { code: string } => error.code !== null);

function statusOf({ kind, code }: { kind: string; code: string }): number {
  const isKind = (KINDS as readonly string[]).includes(kind);
  return isKind
    ? problemOf(new DomainError(kind as (typeof KINDS)[number], code, ''), '').problem.status
    : Number(kind);
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

function byCode(errors: typeof written): Map<string, typeof written> {
  const groups = new Map<string, typeof written>();
  for (const error of errors) groups.set(error.code, [...(groups.get(error.code) ?? []), error]);
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function faultsOf(errors: typeof written, families: Readonly<Record<string, string>>): string[] {
  return [...byCode(errors)].flatMap(([code, group]) => {
    const messages = distinct(group.map((error) => error.message));
    const statuses = distinct(group.map(statusOf));
    const say = (wrong: boolean, what: string): string[] => (wrong ? [`${code}: ${what}`] : []);
    return [
      ...say(!/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(code), 'is not snake_case'),
      ...say(
        group.some(({ message }) => !/[一-鿿]/.test(message ?? families[code] ?? '')),
        'has no Chinese message',
      ),
      ...say(statuses.length > 1, `is ${statuses.sort().join(' and ')}`),
      ...say(messages.length > 1 && !(code in families), `means several things: ${messages.join(' | ')}`),
    ];
  });
}

function page(): string {
  const rows = [...byCode(written)].map(([code, group]) => {
    const messages = distinct(group.flatMap(({ message }) => message ?? [])).sort();
    const words =
      messages.length === 1
        ? messages[0]!
        : `${FAMILIES[code]}${messages.length > 0 ? `（${messages.join('；')}）` : ''}`;
    const rooms = distinct(group.map((error) => error.room))
      .sort()
      .join(', ');
    return `| \`${code}\` | ${distinct(group.map(statusOf)).join(', ')} | ${words.replaceAll('|', '\\|')} | ${rooms} |`;
  });
  const faults = [...fieldFaults()].sort(([a], [b]) => (a < b ? -1 : 1));
  return `# Error codes

Every error is \`application/problem+json\` with one of these stable codes; \`detail\` carries the words (… is filled in).
Made from the source by \`test/error-codes.spec.ts\`; \`REWRITE=1\` writes it anew.

| code | status | words | from |
| --- | --- | --- | --- |
${rows.join('\n')}

## Codes of single fields

\`invalid_request\` (400) lists what is wrong with each field in \`errors[]\`.

| code | words |
| --- | --- |
${faults.map(([code, messages]) => `| \`${code}\` | ${[...messages].sort().join('；')} |`).join('\n')}
`;
}

describe('The codes of errors', () => {
  it('are snake_case, have words in Chinese, one status and one meaning', () => {
    expect(written.length).toBeGreaterThan(200);
    expect(faultsOf(written, FAMILIES)).toEqual([]);
  });

  it('are written where the error is made, so that they can be found', () => {
    expect(made.filter((error) => error.code === null).map((error) => error.file)).toEqual([TABLED]);
  });

  it('that are said in several ways are still said', () => {
    const codes = new Set(written.map((error) => error.code));
    expect(Object.keys(FAMILIES).filter((code) => !codes.has(code) && code !== 'invalid_request')).toEqual([]);
  });

  it(`are listed in ${FILE} (REWRITE=1 writes it anew)`, () => {
    const path = join(repositoryRoot(), FILE);
    if (process.env.REWRITE) writeFileSync(path, page());
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(page());
  });

  it('would be refused', () => {
    const planted = errorsIn(
      'libs/orders/src/planted.errors.ts',
      `import { conflict, invalid as wrong, missing } from '@bangfu/kernel';
       import { forbidden } from './elsewhere.js';
       const a = () => conflict('orderGone', '没有了');
       const b = () => wrong('order_gone', 'it is gone');
       const c = () => missing('order_lost', '丢了', { field: 'x' });
       const d = (n) => wrong('order_lost', \`丢了\${n}个\`);
       const e = forbidden('not_ours', '别人的');
       const f = (code) => conflict(code, '没有');
       throw new DomainError('exhausted', 'order_many', '太多');`,
    );
    expect(planted.map((error) => error.code)).toEqual([
      'orderGone',
      'order_gone',
      'order_lost',
      'order_lost',
      null,
      'order_many',
    ]);
    expect(
      faultsOf(
        planted.filter((error): error is (typeof written)[number] => error.code !== null),
        {},
      ),
    ).toEqual([
      'orderGone: is not snake_case',
      'order_gone: has no Chinese message',
      'order_lost: is 404 and 422',
      'order_lost: means several things: 丢了 | 丢了…个',
    ]);
  });
});
