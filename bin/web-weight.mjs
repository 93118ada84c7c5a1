// What a person loads before a part of the web works: compressed JavaScript, from the manifest of the build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { inRoot } from './root.mjs';

/** Bytes of gzipped JavaScript: the shopper's part in all; each other part on top of what the shopper's entry brings. */
export const BUDGETS = { storefront: 250_000, vendor: 400_000, procurement: 400_000, oversight: 400_000 };

/** Part → bytes, counting the part's frame and its heaviest page, with everything that they import at once. */
export function weights(folder = inRoot('dist/web')) {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8'));
  const sizes = new Map();
  const sizeOf = (file) => {
    if (!sizes.has(file)) sizes.set(file, file.endsWith('.js') ? gzipSync(readFileSync(join(folder, file))).length : 0);
    return sizes.get(file);
  };
  const reach = (key, files = new Set()) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return files;
    files.add(chunk.file);
    for (const next of chunk.imports ?? []) reach(next, files);
    return files;
  };
  const total = (files) => [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  const entry = reach('index.html');
  return Object.fromEntries(
    Object.keys(BUDGETS).map((part) => {
      const frame = reach(`src/${part}/part.tsx`, new Set(part === 'storefront' ? entry : []));
      const pages = Object.keys(manifest).filter(
        (key) => key.startsWith(`src/${part}/`) && manifest[key].isDynamicEntry,
      );
      const heaviest = Math.max(...pages.map((page) => total(reach(page, new Set(frame)))));
      const before = part === 'storefront' ? 0 : total([...entry].filter((file) => frame.has(file)));
      return [part, heaviest - before];
    }),
  );
}

export const overweight = (found) =>
  Object.entries(BUDGETS)
    .filter(([part, most]) => !(found[part] <= most))
    .map(([part, most]) => `${part}: ${found[part]} bytes of compressed JavaScript, at most ${most} are allowed`);

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [part, bytes] of Object.entries(weights())) {
    console.log(`${part.padEnd(12)} ${(bytes / 1000).toFixed(1)} kB`);
  }
}
