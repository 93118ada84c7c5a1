import { Field, fieldsOf } from './field.js';
import { answerFaults, readInput } from './validation.js';

class Line {
  @Field.whole({ min: 1, max: 10 }) quantity: number;
}
class Parent {
  @Field.text({ max: 5, optional: true }) inherited?: string;
}
class Everything extends Parent {
  @Field.text({ max: 5, optional: true }) text?: string;
  @Field.text({ max: 50, multiline: true, optional: true }) lines?: string;
  @Field.text({ max: 5, min: 0, optional: true }) blank?: string;
  @Field.id({ optional: true }) id?: string;
  @Field.fen({ min: 1n, max: 1000n, optional: true }) fen?: bigint;
  @Field.grams({ optional: true }) grams?: bigint;
  @Field.whole({ min: -5, max: 5, optional: true }) whole?: number;
  @Field.bps({ optional: true }) bps?: number;
  @Field.date({ optional: true }) date?: string;
  @Field.instant({ optional: true }) instant?: Date;
  @Field.oneOf(['a', 'b'] as const, { optional: true }) oneOf?: 'a' | 'b';
  @Field.flag({ optional: true }) flag?: boolean;
  @Field.code({ digits: [6, 9], optional: true }) code?: string;
  @Field.facts({ optional: true }) facts?: object;
  @Field.one(() => Line, { optional: true, nullable: true }) one?: Line | null;
  @Field.list(() => Line, { max: 2, optional: true }) list?: Line[];
  @Field.list('text', { max: 2, min: 1, optional: true }) words?: string[];
  @Field.list('id', { max: 2, optional: true }) ids?: string[];
  @Field.whole({ min: 0, max: 9 }) standard: number = 3;
}

const ID = '0190A6C4-8D3E-7B1A-9C52-3F6E1D2B4A58';
const codesOf = (input: object): string[] => readInput(Everything, input).faults.map((fault) => fault.code);

describe('A field', () => {
  it.each<[string, unknown, unknown]>([
    ['text', '  茶油 ', '茶油'],
    ['text', '𠮷𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷𠮷𠮷'],
    ['lines', 'a\r\nb\tc', 'a\nb\tc'],
    ['blank', '   ', ''],
    ['id', ID, ID.toLowerCase()],
    ['fen', '1000', 1000n],
    ['grams', '0', 0n],
    ['whole', -5, -5],
    ['bps', 10_000, 10_000],
    ['date', '2024-02-29', '2024-02-29'],
    ['instant', '2026-03-18T09:30:00+08:00', new Date('2026-03-18T01:30:00Z')],
    ['oneOf', 'b', 'b'],
    ['flag', false, false],
    ['code', '430481', '430481'],
    ['one', null, null],
    ['one', { quantity: 2 }, { quantity: 2 }],
    ['list', [], []],
    ['words', ['一'], ['一']],
    ['inherited', 'x', 'x'],
  ])('%s reads %j', (name, given, expected) => {
    const { value, faults } = readInput(Everything, { [name]: given });
    expect(faults).toEqual([]);
    expect((value as unknown as Record<string, unknown>)[name]).toEqual(expected);
  });

  const hostile = [
    0x00, 0x07, 0x0a, 0x1b, 0x7f, 0x85, 0x200e, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069,
  ];
  it.each(hostile)('text refuses the character %i inside', (code) => {
    expect(codesOf({ text: `a${String.fromCodePoint(code)}b` })).toEqual(['hostile_characters']);
  });

  it.each<[string, unknown, string]>([
    ['text', 5, 'not_text'],
    ['text', null, 'required'],
    ['text', '', 'required'],
    ['text', ' \u200b ', 'required'],
    ['text', '六个字的文字', 'too_long'],
    ['text', 'a'.repeat(10_000_000), 'too_long'],
    ['text', 'a\ud800b', 'hostile_characters'],
    ['text', { toString: 'x' }, 'not_text'],
    ['lines', 'a\u0000', 'hostile_characters'],
    ['id', '42', 'not_an_id'],
    ['id', [ID], 'not_an_id'],
    ['fen', 1000, 'invalid_amount'],
    ['fen', '10.5', 'invalid_amount'],
    ['fen', '1e3', 'invalid_amount'],
    ['fen', '-0', 'invalid_amount'],
    ['fen', '007', 'invalid_amount'],
    ['fen', '９', 'invalid_amount'],
    ['fen', '99999999999999999999', 'invalid_amount'],
    ['fen', '0', 'too_small'],
    ['fen', '-5', 'too_small'],
    ['fen', '1001', 'too_large'],
    ['grams', '-1', 'too_small'],
    ['whole', 1.5, 'not_whole'],
    ['whole', '1', 'not_whole'],
    ['whole', NaN, 'not_whole'],
    ['whole', Infinity, 'not_whole'],
    ['whole', 1e300, 'not_whole'],
    ['whole', 6, 'too_large'],
    ['bps', 10_001, 'too_large'],
    ['date', '2026-02-30', 'not_a_date'],
    ['date', '2026-2-3', 'not_a_date'],
    ['date', '0000-01-01', 'not_a_date'],
    ['instant', '2026-03-18', 'not_an_instant'],
    ['instant', '2026-03-18T09:30:00', 'not_an_instant'],
    ['instant', '2026-02-30T09:30:00Z', 'not_an_instant'],
    ['oneOf', 'c', 'not_allowed'],
    ['oneOf', 'toString', 'not_allowed'],
    ['flag', 'true', 'not_a_flag'],
    ['flag', 1, 'not_a_flag'],
    ['code', '43048', 'not_a_code'],
    ['code', 430481, 'not_a_code'],
    ['facts', [], 'not_an_object'],
    ['facts', { a: 'x'.repeat(9_000) }, 'too_long'],
    ['facts', JSON.parse('{"__proto__":1}'), 'hostile_characters'],
    ['one', 'x', 'not_an_object'],
    ['one', [], 'not_an_object'],
    ['list', {}, 'not_a_list'],
    ['list', [{ quantity: 1 }, { quantity: 1 }, { quantity: 1 }], 'too_many'],
    ['list', [null], 'required'],
    ['words', [], 'too_few'],
    ['ids', ['x'], 'not_an_id'],
    ['unknown', 1, 'unknown_field'],
    ['toString', 1, 'unknown_field'],
  ])('%s refuses %j as %s', (name, given, code) => {
    const faults = readInput(Everything, { [name]: given }).faults;
    expect(faults.map((fault) => fault.code)).toEqual([code]);
    expect(faults[0]!.message).toMatch(/[一-鿿]/);
  });

  it('without optional or a default is required; a default stands by itself', () => {
    expect(readInput(Line, {}).faults).toEqual([{ field: 'quantity', code: 'required', message: '必须填写' }]);
    expect(readInput(Everything, {}).value.standard).toBe(3);
  });

  it('converts only what a query can say', () => {
    const { value, faults } = readInput(Everything, { whole: '-3', flag: 'true', words: 'one', ids: [ID, ID] }, true);
    expect(faults).toEqual([]);
    expect(value).toMatchObject({ whole: -3, flag: true, words: ['one'] });
    expect(readInput(Everything, { whole: ['1', '2'] }, true).faults[0]!.code).toBe('not_whole');
  });

  it('list of faults ends somewhere', () => {
    const input = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`x${i}`, 1]));
    expect(codesOf(input)).toHaveLength(100);
  });

  it('of a parent comes first, and an answer is held against all of them', () => {
    expect(fieldsOf(Everything)[0]!.name).toBe('inherited');
    expect(answerFaults(Line, { quantity: 1 })).toEqual([]);
    expect(answerFaults(Line, { quantity: '1', more: 1 })).toEqual([
      'more: not declared',
      'quantity: string does not fit',
    ]);
    expect(answerFaults(Everything, { standard: 1, one: null, list: [{}], fen: 5n, instant: new Date() })).toEqual([
      'list[0].quantity: missing',
    ]);
  });
});
