// The web is built once, by bin/build.mjs, into dist/web; `npm run dev:web` serves it from source beside a running product.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  cacheDir: here('../../node_modules/.vite-web'),
  build: {
    outDir: here('../../dist/web'),
    emptyOutDir: true,
    // bin/web-weight.mjs reads it to hold each part to its budget.
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 2_048,
    chunkSizeWarningLimit: 1_500,
    modulePreload: { polyfill: false },
    // 'use client' means nothing outside a server that renders.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  server: {
    port: 5173,
    // The host stays that of the page, or the server takes every command for another site's.
    proxy: { '/api': { target: process.env.BANGFU_API ?? 'http://localhost:3000', changeOrigin: false } },
  },
});
