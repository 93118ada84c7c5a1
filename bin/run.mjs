// What `npm start`, `npm test` and the others call: install if needed, build if needed, then do it.
import { existsSync } from 'node:fs';
import { ensureDependencies } from './dependencies.mjs';
import { Fault, inRoot } from './root.mjs';

const commands = {
  start: async () => (await import('./serve.mjs')).start,
  dev: async () => (await import('./serve.mjs')).dev,
  service: async () => (await import('./serve.mjs')).service,
  seed: async () => (await import('./once.mjs')).seed,
  verify: async () => (await import('./once.mjs')).verify,
  'chain-export': async () => (await import('./once.mjs')).exportChain,
  'rotate-keys': async () => (await import('./once.mjs')).rotateKeys,
  story: async () => (await import('./once.mjs')).story,
  openapi: async () => (await import('./once.mjs')).openapi,
  bench: async () => (await import('./once.mjs')).bench,
  'web-api': async () => (await import('./web-api.mjs')).writeWebApi,
  lighthouse: async () => (await import('./lighthouse.mjs')).lighthouse,
  screenshots: async () => (await import('./screenshots.mjs')).screenshots,
  test: async () => (await import('./test.mjs')).test,
  prove: async () => (await import('./prove.mjs')).prove,
  build: async () => () => 0,
};

async function main([name, ...words]) {
  if (!Object.hasOwn(commands, name ?? '')) throw new Fault(`one of ${Object.keys(commands).join(', ')} is expected`);
  if (!['test', 'prove'].includes(name) && existsSync(inRoot('.env'))) process.loadEnvFile(inRoot('.env'));
  await ensureDependencies();
  const { ensureBuild } = await import('./build.mjs');
  await ensureBuild({ web: needsWeb(name, words), programs: ['service', 'build'].includes(name) });
  const command = await commands[name]();
  return command(words);
}

/** Whoever serves it, builds it; of the specs only those of the web, and all of them together. */
function needsWeb(name, words) {
  if (name === 'test') return words.length === 0 || words.some((word) => word.includes('web'));
  if (name === 'prove') return words[0] === 'pages';
  return ['start', 'dev', 'service', 'build', 'screenshots'].includes(name);
}

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Fault ? error.message : error);
  process.exit(1);
}
