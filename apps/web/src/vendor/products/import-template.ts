const HEAD = '货号,商品名称,分类,产地代码,证书编号,说明,规格,单位,计价方式,净重（克）,单价（元）,起订量,限购量,库存'; // words-ok: the columns of the sheet
const ROWS = [
  'BC-10,示例大白菜,叶菜,430481113216,,霜后采收,10斤筐装,筐,按件,5000,16.00,1,,200', // words-ok: an example line
  'LB-1,示例红萝卜,根茎,430481113216,,,散装,斤,按重,500,1.80,50,,1000', // words-ok: an example line
];

/** An empty sheet with two example lines, with the mark by which Excel knows the encoding. */
export const templateHref = (): string =>
  `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${[HEAD, ...ROWS].join('\r\n')}\r\n`)}`;
