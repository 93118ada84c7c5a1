// `npm run verify:chain -- chain.ndjson [--head <hash>]`: checks an exported ledger chain with nothing but this file: no
// database, no package, nothing of ours. Each line is {"position","content","hash"}; hash = SHA-256(previous hash, SHA-256(content)).
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const [file, option, head] = process.argv.slice(2);
if (!file || (option !== undefined && (option !== '--head' || !/^[0-9a-f]{64}$/.test(head ?? '')))) {
  console.error(
    'usage: npm run verify:chain -- <file> [--head <64 hex digits, from a printed report or an earlier export>]',
  );
  process.exit(2);
}

const sums = new Map();
let [hash, position, met] = [Buffer.alloc(32), 0, head === undefined];
for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  if (text === '') continue;
  const line = parsed(text);
  position += 1;
  if (line.position !== String(position)) fail(`position ${position} is missing, found ${line.position}`);
  const content = createHash('sha256').update(line.content).digest();
  hash = createHash('sha256').update(hash).update(content).digest();
  if (hash.toString('hex') !== line.hash) fail(`position ${position}: the content or an earlier one was changed`);
  const wrong = unbalanced(line.content);
  if (wrong) fail(`position ${position}: debits and credits differ in ${wrong}`);
  met ||= line.hash === head;
}
if (!met) fail(`the hash ${head} is not in the chain: it was cut off, or is another chain`);
const balances = [...sums].map(([unit, sum]) => `${unit} ${sum}`).join(', ');
console.log(
  `intact: ${position} transfers, head ${hash.toString('hex')}${balances ? `; sum of all postings: ${balances}` : ''}`,
);

function parsed(text) {
  try {
    const { position: at, content, hash: told } = JSON.parse(text);
    if ([at, content, told].every((value) => typeof value === 'string')) return { position: at, content, hash: told };
  } catch {
    // Said below.
  }
  return fail(`line ${position + 1} is not a line of a chain`);
}

/** The last line of a content names its legs: account|unit|phase|amount;… Answers the unit and phase that does not come to zero. */
function unbalanced(content) {
  const legs = new Map();
  for (const leg of content.split('\n').at(-1).split(';')) {
    const [, unit, phase, amount] = leg.split('|');
    if (!/^-?\d+$/.test(amount ?? '')) return 'a leg that cannot be read';
    legs.set(`${unit} ${phase}`, (legs.get(`${unit} ${phase}`) ?? 0n) + BigInt(amount));
    sums.set(unit, (sums.get(unit) ?? 0n) + BigInt(amount));
  }
  return [...legs].find(([, sum]) => sum !== 0n)?.[0];
}

function fail(reason) {
  console.error(`BROKEN ${reason}`);
  process.exit(1);
}
