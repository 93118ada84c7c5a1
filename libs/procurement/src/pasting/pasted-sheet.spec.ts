import fc from 'fast-check';
import { matchLine, plainName } from './pasted-matching.js';
import { MOST_PASTED_ROWS, readPastedSheet, splitRow } from './pasted-sheet.js';
import { convert } from './pasted-units.js';

const read = (text: string) =>
  readPastedSheet(text).lines.map(({ name, quantityMilli, unit, note }) =>
    [name, Number(quantityMilli) / 1000, unit, note].join('|'),
  );

describe('A pasted sheet', () => {
  it.each([
    ['tabs', '山茶油\t10\t瓶\t要新榨的', ['山茶油|10|瓶|要新榨的']],
    ['commas', '山茶油,10,瓶', ['山茶油|10|瓶|']],
    ['full-width commas', '山茶油，１０，瓶', ['山茶油|10|瓶|']],
    ['semicolons', '山茶油;10;瓶;a,b', ['山茶油|10|瓶|a,b']],
    ['a header in another order', '单位\t商品名称\t数量\n瓶\t山茶油\t10', ['山茶油|10|瓶|']],
    ['a header with brackets', '品名,数量(斤),备注\n大米,50,', ['大米|50||']],
    ['a SKU column', 'SKU,数量\nCY-500,3', ['CY-500|3||']],
    ['a unit glued to the number', '大米,２．５公斤', ['大米|2.5|公斤|']],
    ['quoted cells', '"茶油,""精装""","1,200",瓶', ['茶油,"精装"|1200|瓶|']],
    ['thousands in a tabbed sheet', '鸡蛋\t1,200\t枚', ['鸡蛋|1200|枚|']],
    ['Windows line ends and blank rows', '大米,1\r\n\r\n ,,\r\n面粉,2', ['大米|1||', '面粉|2||']],
  ])('reads %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    [',10', 'name_missing'],
    ['大米', 'quantity_missing'],
    ['大米,', 'quantity_missing'],
    ['大米,若干', 'quantity_unreadable'],
    ['大米,0', 'quantity_not_positive'],
    ['大米,-3', 'quantity_not_positive'],
    ['大米\t1,5', 'quantity_unreadable'],
    ['大米,1.2345', 'quantity_unreadable'],
    ['大米,99999999999', 'quantity_too_large'],
    ['大米,1e3', 'quantity_unreadable'],
  ])('answers the fault of %j', (text, code) => {
    const sheet = readPastedSheet(text);
    expect(sheet.lines).toEqual([]);
    expect(sheet.faults).toMatchObject([{ row: 1, code }]);
  });

  it('keeps the row numbers of the sheet, header and blank rows counted', () => {
    const sheet = readPastedSheet('商品,数量\n\n大米,1\n面粉,x');
    expect(sheet.lines[0]!.row).toBe(3);
    expect(sheet.faults[0]!.row).toBe(4);
  });

  it('reads the first rows of a sheet that is too long and says how many it left out', () => {
    const sheet = readPastedSheet(Array.from({ length: MOST_PASTED_ROWS + 7 }, () => '大米,1').join('\n'));
    expect(sheet.lines).toHaveLength(MOST_PASTED_ROWS);
    expect(sheet.rowsLeftOut).toBe(7);
  });

  it('never throws, accounts for every row once, and yields only positive quantities', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('大米', '１２', '1,000', '-1', '0.5斤', '"', '\t', ';', '，', '数量', '商品'),
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.array(cell, { maxLength: 6 }).map((row) => row.join(','))).map((rows) => rows.join('\n')),
    );
    fc.assert(
      fc.property(text, (pasted) => {
        const sheet = readPastedSheet(pasted);
        const rows = [...sheet.lines, ...sheet.faults].map((line) => line.row);
        expect(new Set(rows).size).toBe(rows.length);
        const written = pasted
          .normalize('NFKC')
          .split(/\r\n?|\n/)
          .filter((line) => line.trim().replace(/[\s,;"]/g, '') !== '').length;
        expect([written, written - 1]).toContain(rows.length + sheet.rowsLeftOut);
        for (const line of sheet.lines) {
          expect(line.quantityMilli > 0n).toBe(true);
          expect(line.name).not.toBe('');
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('reads back what was written with quotes, whatever the cells hold', () => {
    const cell = fc.string().map((text) => text.trim());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
        const row = cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
        expect(splitRow(row, ',')).toEqual(cells);
      }),
    );
  });
});

describe('A pasted quantity', () => {
  const jin = { unit: '斤', netWeightGrams: 500n };
  const bag = { unit: '袋', netWeightGrams: 2_500n };

  it('converts by weight when that comes out exactly', () => {
    expect(convert(5_000n, '公斤', jin)).toEqual({ quantity: 10n });
    expect(convert(2_500n, 'KG', bag)).toEqual({ quantity: 1n });
    expect(convert(1_000n, '吨', bag)).toEqual({ quantity: 400n });
    expect(convert(3_000n, '', bag)).toEqual({ quantity: 3n });
  });

  it('is refused with the nearest whole units when it does not', () => {
    expect(convert(3_000n, '斤', bag)).toEqual({ code: 'weight_not_exact', below: 0n, above: 1n });
    expect(convert(1_500n, '袋', bag)).toEqual({ code: 'quantity_not_whole', below: 1n, above: 2n });
    expect(convert(1_000n, '箱', bag)).toEqual({ code: 'unit_unknown' });
  });

  it('never changes the weight it converts', () => {
    const units = { 斤: 500n, 公斤: 1000n, kg: 1000n, 克: 1n } as const;
    fc.assert(
      fc.property(
        fc.bigInt(1n, 10n ** 9n),
        fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
        fc.bigInt(1n, 10n ** 6n),
        (milli, unit, net) => {
          const converted = convert(milli, unit, { unit: '袋', netWeightGrams: net });
          if ('quantity' in converted) expect(converted.quantity * net * 1000n).toBe(milli * units[unit]);
          else if (converted.code !== 'unit_unknown') {
            expect(converted.below * net * 1000n < milli * units[unit]).toBe(true);
          }
        },
      ),
    );
  });
});

describe('A pasted name', () => {
  const line = { row: 1, text: '', name: '山茶油', quantityMilli: 2_000n, unit: '瓶', note: '' };
  const candidate = (variantId: string, unit: string) => ({
    variantId,
    sku: null,
    productName: '山茶油',
    variantName: '一份',
    unit,
    netWeightGrams: 500n,
    priceFen: 1n,
    supplierName: '某合作社',
  });

  it('is the same name whatever its width, case and brackets', () => {
    expect(plainName('山茶油（Ａ）500ML')).toBe(plainName('山茶油 (a) 500ml'));
  });

  it('that several variants bear is settled by the unit, and asked about otherwise', () => {
    expect(matchLine(line, [candidate('a', '瓶'), candidate('b', '箱')], [])).toMatchObject({
      variantId: 'a',
      quantity: 2n,
    });
    expect(matchLine(line, [candidate('a', '瓶'), candidate('b', '瓶')], [])).toMatchObject({
      code: 'several_matches',
    });
    expect(matchLine(line, [], [candidate('c', '瓶')])).toMatchObject({
      code: 'no_match',
      suggestions: [{ variantId: 'c' }],
    });
    expect(matchLine(line, [candidate('b', '箱')], [])).toMatchObject({
      code: 'unit_unknown',
      message: '单位“瓶”与销售单位“箱”不一致',
    });
  });
});
