import { playStory } from './play.js';

const words = process.argv.slice(2);
const named = words.indexOf('--url');
const url =
  (named >= 0 ? words[named + 1] : words.find((word) => word.startsWith('--url='))?.slice(6)) ??
  'http://localhost:3000';

if (!/^https?:\/\//.test(url)) {
  console.error(`--url ${url}: not an address such as http://localhost:3000`);
  process.exit(1);
}
const { failed } = await playStory(url, (line) => console.log(line));
process.exit(failed > 0 ? 1 : 0);
