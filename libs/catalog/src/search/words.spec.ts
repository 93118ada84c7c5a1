import { prefixWords, searchVector, searchWords } from './words.js';

const oil = searchVector({
  name: '耒阳山茶油 5L',
  kinds: ['黄草洲润福祥农业科技有限公司', '粮油', '茶油'],
  places: ['湖南省', '衡阳市', '耒阳市', '淝田镇', '黄草洲村'],
  description: '冷榨',
});
const has = (token: string) => oil.includes(`'${token}':`);

describe('words', () => {
  it.each(['茶油', '耒阳', '耒阳市', '淝田', '田镇', '黄草', '润福', '福祥', '5l', '冷榨'])(
    'makes a product findable by %s',
    (token) => expect(has(token)).toBe(true),
  );

  it('cuts Chinese that follows letters and digits at once', () => {
    const mixed = searchVector({ name: '5L装冷榨山茶油', kinds: [], places: [], description: '' });
    for (const token of ['5l', '冷榨', '山茶']) expect(mixed).toContain(`'${token}':`);
    expect(searchWords('5L装山茶油')?.all).toMatch(/^'5l':\* & /);
  });

  it('knows pinyin initials from the beginning of each word', () => {
    expect(has('lysc') || has('lyscy')).toBe(true);
    expect(has('hczrfxnykjyxgs')).toBe(true);
  });

  it('weighs the name above everything else', () => {
    expect(oil).toMatch(/'耒阳':\d+A/);
    expect(oil).toMatch(/'粮油':\d+B/);
    expect(oil).toMatch(/'衡阳市':\d+C/);
  });

  it('asks for all words, and for any when there are none with all', () => {
    expect(searchWords('耒阳 茶油')).toEqual({
      all: "'耒阳' & '茶油'",
      any: "'耒阳' | '茶油'",
      named: "'耒阳':A & '茶油':A",
      similar: '耒阳茶油',
    });
  });

  it('asks the name for each form that a word may have been cut into', () => {
    expect(searchWords('5l 茶树菇')?.named).toBe("'5l':*A & ('茶树菇':A | ('茶树':A & '树菇':A))");
  });

  it('never offers similarity for fewer than three letters', () => {
    expect(searchWords('茶')?.similar).toBeNull();
    expect(searchWords('茶油')?.similar).toBeNull();
  });

  it.each(['', '   ', '，。！', '%_', "';--"])('finds nothing to search in %j', (text) =>
    expect(searchWords(text)).toBeNull(),
  );

  it('keeps the syntax of queries out of queries', () => {
    expect(searchWords("茶油' | '茶':* & !(x)")?.all).toMatch(/^('[\p{L}\p{N}]+'(:\*)?|[ &|()])+$/u);
    expect(prefixWords("a'\\b:*")).toBe("'a':* & 'b':*");
  });

  it('bounds what it takes from a long query', () => {
    expect(searchWords('茶'.repeat(10_000))!.all.length).toBeLessThan(2_000);
  });

  it('is the same for full and half width, upper and lower case', () => {
    expect(searchWords('ＬＹＣＹ')).toEqual(searchWords('lycy'));
  });
});
