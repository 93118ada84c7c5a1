// Builds the web into dist/web, and beside each file its compressed twin: the server then only has to send it.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { Fault, inRoot, root } from './root.mjs';

export const webOutput = inRoot('dist', 'web');
const stamp = join(webOutput, '.build-stamp');
const worthCompressing = /\.(js|css|html|svg|json)$/;

export const viteArguments = () => [
  inRoot('node_modules', 'vite', 'bin', 'vite.js'),
  ...['build', '--config', inRoot('apps/web/vite.config.mjs'), '--logLevel', 'warn'],
];

/** Runs only when a source of the web, or a library, has changed. */
export function ensureWeb() {
  const now = digest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const env = { ...process.env, NODE_ENV: 'production' };
  const result = spawnSync(process.execPath, viteArguments(), { cwd: root, encoding: 'utf8', env });
  if (result.status !== 0) {
    console.error(`${result.stdout}${result.stderr}`.trim());
    throw new Fault('the build of the web failed');
  }
  for (const path of walk(webOutput)) if (worthCompressing.test(path)) compress(path);
  writeFileSync(stamp, now);
}

function compress(path) {
  const text = readFileSync(path);
  if (text.length < 1_024) return;
  writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
  writeFileSync(`${path}.br`, brotliCompressSync(text, options));
}

function digest() {
  const hash = createHash('sha256').update(readFileSync(inRoot('package-lock.json')));
  for (const path of walk(inRoot('apps/web')).sort()) {
    if (/\.spec\.tsx?$|[\\/]e2e[\\/]/.test(path)) continue;
    const { mtimeMs, size } = statSync(path);
    hash.update(`${relative(root, path)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function walk(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
