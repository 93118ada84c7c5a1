/** Words of which the best-known passwords are made: those of published lists that are long enough here, and Chinese ones. */
const WORDS = (
  'password passwort passw0rd p@ssword p@ssw0rd pa$$word letmein welcome iloveyou sunshine princess football baseball basketball ' +
  'superman batman dragon monkey shadow master michael jennifer jordan charlie trustno1 whatever starwars pokemon computer internet ' +
  'samsung google facebook liverpool chelsea arsenal manchester administrator admin root user guest test demo default changeme secret ' +
  'qwerty qwertyuiop qwertyuio asdfghjkl asdfgh zxcvbnm zxcvbn 1qaz2wsx 1qaz2wsx3edc qazwsx qazwsxedc q1w2e3r4 q1w2e3r4t5 1q2w3e4r ' +
  '1q2w3e4r5t 1q2w3e4r5t6y a1b2c3d4 abc123 abcd1234 aa123456 a123456 qq123456 woaini woaini1314 woaini520 wodemima mima zhongguo ' +
  'beijing shanghai changsha hunan leiyang hengyang wangyut2 5201314 1314520 520520 147258369 147258 159357 123qwe 123qweasd qweasd ' +
  'qweasdzxc asd123 zaq12wsx zaq1 xsw2 888888 666666 168168 112233 121212 123123 123321 654321 987654321 0987654321 1234567890'
).split(' ');
const KEYS = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1234567890',
  'abcdefghijklmnopqrstuvwxyz',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik',
];

/** True for what everybody tries first: known words with signs or digits around them, runs of keys or digits, a piece repeated. */
export function isCommon(lowerCase: string): boolean {
  const text = lowerCase.replace(/[\s._-]/g, '');
  return isRepeated(text) || isRun(text) || isMadeOfWords(text);
}

const isRepeated = (text: string): boolean => /^(.{1,6}?)\1+.{0,2}$/.test(text);

/** At least two thirds of it are one walk along the keys, forwards or backwards. */
function isRun(text: string): boolean {
  const walks = KEYS.flatMap((row) => [row.repeat(2), [...row].reverse().join('').repeat(2)]);
  const least = Math.ceil((text.length * 2) / 3);
  for (let start = 0; start + least <= text.length; start += 1) {
    if (walks.some((walk) => walk.includes(text.slice(start, start + least)))) return true;
  }
  return false;
}

/** What is left when known words, digits and signs are taken away is less than four letters. */
function isMadeOfWords(text: string): boolean {
  let rest = text;
  for (const word of [...WORDS].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(word, '');
  return rest !== text && rest.replace(/[^\p{L}]/gu, '').length < 4;
}
